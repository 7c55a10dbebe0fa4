// The Review page with a kept session of ten seconds: a film of 100 pictures, three utterances, the second accepted,
// and two words for own events, one for a moment and one for what lasts.
#pragma once

#include "tests/ui/kept_sessions.h"
#include "ui/actions.h"
#include "ui/review/review_page.h"
#include "ui/timeline/timeline_view.h"

#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

namespace spotter {

class ReviewTest : public QObject {
protected:
    void open()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        {
            SessionStore store(m_folder->path());
            keepSession(store, m_name, 3);
            store.put(m_name, Review{1, Verdict::Accepted, {}});
            store.setVocabulary({{QStringLiteral("looks away"), QStringLiteral("1"), false},
                {QStringLiteral("rest"), QStringLiteral("2"), true}});
            makeFilm(store.summary(m_name).folder, 100);
        }
        m_library = std::make_unique<SessionLibrary>(m_folder->path());
        m_actions = std::make_unique<Actions>();
        m_undo = std::make_unique<QUndoStack>();
        m_page = std::make_unique<ReviewPage>(*m_library, *m_actions, *m_undo);
        m_page->resize(1100, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->open(m_name);
        QTRY_COMPARE(m_page->name(), m_name);
        QTRY_VERIFY(!player().latestFrame().isNull());
        part<TimelineView>()->setFocus();
    }
    void close()
    {
        m_page.reset();
        m_undo.reset();
        m_actions.reset();
        m_library.reset();
    }

    template <typename T> T *part() const { return m_page->findChild<T *>(); }
    ReviewPlayer &player() const { return m_page->player(); }
    KeptSession kept() const { return SessionStore(m_folder->path()).load(m_name); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(part<TimelineView>(), key, modifiers);
    }
    void seekTo(SessionTime time) const
    {
        player().seek(time);
        QTRY_COMPARE(player().position(), time);
    }

    const QString m_name = QStringLiteral("one");
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SessionLibrary> m_library;
    std::unique_ptr<Actions> m_actions;
    std::unique_ptr<QUndoStack> m_undo;
    std::unique_ptr<ReviewPage> m_page;
};

} // namespace spotter
