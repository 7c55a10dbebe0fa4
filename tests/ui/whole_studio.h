// The real window with something in every place of it, for tests that look at all of the studio: a session with one of
// everything on the timeline, presets, files used before, and scenes that between them show every page, panel, message
// and popup. What the session holds is written in signs and numbers, so that all words are the studio's own.
#pragma once

#include "core/config/settings_file.h"
#include "core/stream/coaching_session.h"
#include "ui/coach_page.h"
#include "ui/main_window.h"

#include <QKeySequence>
#include <QTemporaryDir>

#include <functional>

namespace spotter {

class WholeStudio {
public:
    /// Opens the window at the size of a small laptop's screen, on a copy of the sample session. \p language as the
    /// setting demo.language has it.
    explicit WholeStudio(const QString &language = QStringLiteral("en"));
    ~WholeStudio();

    struct Scene {
        const char *name;
        std::function<void(WholeStudio &)> show;
        std::function<void(WholeStudio &)> leave{}; ///< back to the Coach page
    };
    /// In this order, each after the one before was left.
    static std::span<const Scene> scenes();
    /// What is on the screen now, popups among them.
    static std::vector<QWidget *> windows();

    MainWindow &window() { return *m_window; }
    CoachingSession &session() { return *m_session; }
    /// Of the page Coach where it has one, else of the window.
    template <typename T> T *part(const QString &name = {}) const
    {
        T *ofCoach = m_window->findChild<CoachPage *>()->findChild<T *>(name);
        return ofCoach ? ofCoach : m_window->findChild<T *>(name);
    }
    /// Runs the action that has these keys.
    void press(const QKeySequence &keys);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<SettingsFile> m_file;
    std::unique_ptr<CoachingSession> m_session;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace spotter
