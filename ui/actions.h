// Every action of the studio in one table: text, icon, keys and menu. Menus, buttons and key help are drawn from it.
#pragma once

#include <QAction>
#include <QObject>

#include <array>

class QMenu;
class QMenuBar;

namespace spotter {

enum class Act {
    OpenVideo,
    OpenSample,
    ShowSources,
    SaveSettings,
    Quit,
    Undo,
    Redo,
    Find,
    StartPause,
    Stop,
    Reset,
    Mark,
    MarkAndWrite,
    ReplayRepetition,
    ReplayUtterance,
    SaveReplay,
    AcceptLine,
    RejectLine,
    RewriteLine,
    ClearVerdict,
    RemoveNote,
    CopyLines,
    ShowCoach,
    ShowSessions,
    ShowReview,
    ShowSettings,
    ShowStatistics,
    FullScreen,
    Help,
    Keys,
    FindAction,
    About
};

class Actions : public QObject {
    Q_OBJECT

public:
    explicit Actions(QObject *parent = nullptr);

    QAction *operator[](Act act) const { return m_actions.at(std::size_t(act)); }

    /// Adds the menus to \p bar. \p sources is put into the File menu, \p ownEvents and \p replay into that of the
    /// session.
    void fill(QMenuBar *bar, QMenu *sources, QMenu *ownEvents, QMenu *replay) const;

private:
    static constexpr std::size_t count = std::size_t(Act::About) + 1;
    std::array<QAction *, count> m_actions{};
};

/// Space presses the button or opens the list that has the focus, as everywhere, and is the Start shortcut elsewhere.
/// Install on the application object.
class SpaceBelongsToButtons : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace spotter
