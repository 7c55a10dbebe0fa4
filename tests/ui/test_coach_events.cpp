// Own events while a session is coached: by key and by menu, on the timeline at once, kept with the session, and no key
// of the page taken away.
#include "core/config/settings_file.h"
#include "core/session/session_store.h"
#include "resources/resources.h"
#include "ui/coach_page.h"
#include "ui/live/passing_notice.h"
#include "ui/live/video_view.h"
#include "ui/main_window.h"
#include "ui/timeline/timeline_view.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace spotter;

class TestCoachEvents : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SettingsFile> m_file;
    std::unique_ptr<CoachingSession> m_session;
    std::unique_ptr<MainWindow> m_window;

    QString library() const { return m_folder->filePath(QStringLiteral("library")); }
    CoachPage *page() const { return m_window->findChild<CoachPage *>(); }
    std::size_t onTimeline() const { return page()->timeline().model().lane(Lane::Notes).size(); }
    QString told() const { return page()->findChild<PassingNotice *>()->text(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(&page()->timeline(), key, modifiers);
    }
    std::vector<OwnEvent> kept() const
    {
        SessionStore store(library());
        const std::vector<LibraryEntry> sessions = store.list();
        return sessions.empty() ? std::vector<OwnEvent>() : store.load(sessions.front().name).ownEvents;
    }
    void begin() const
    {
        press(Qt::Key_Space);
        QTRY_COMPARE(m_session->engineState(), EngineState::Running);
        QTRY_VERIFY(m_session->now() > SessionTime{});
    }
    void end() const
    {
        press(Qt::Key_Period, Qt::ControlModifier);
        QTRY_COMPARE(m_session->engineState(), EngineState::Idle);
    }
    /// As it is now, of the menu Session.
    QMenu *menu() const
    {
        for (QMenu *found : m_window->findChildren<QMenu *>()) {
            if (found->title() == QStringLiteral("&Own Events")) {
                Q_EMIT found->aboutToShow();
                return found;
            }
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        registerValueTypes();
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->path());
        SessionStore(library()).setVocabulary({{QStringLiteral("looks away"), QStringLiteral("1"), false},
            {QStringLiteral("rest"), QStringLiteral("2"), true}, {QStringLiteral("strain"), QStringLiteral("S"), false},
            {QStringLiteral("R & B"), {}, false}});
        Settings settings;
        settings.demo.videoSource = sampleSessionPath();
        settings.library.folder = library();
        m_file = std::make_unique<SettingsFile>(m_folder->filePath(QStringLiteral("streaming_config.yaml")));
        m_session = std::make_unique<CoachingSession>(std::make_shared<const Settings>(settings));
        m_window = std::make_unique<MainWindow>(*m_session, *m_file);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_VERIFY(page()->findChild<VideoView *>()->hasPicture());
        QTRY_COMPARE(menu()->actions().size(), 6); // the words have come
        page()->timeline().setFocus();
    }
    void cleanup()
    {
        m_window.reset();
        m_session.reset();
        m_file.reset();
    }

    void aKeyMarksAtOnce()
    {
        begin();
        press(Qt::Key_1);
        QCOMPARE(onTimeline(), 1U);
        QVERIFY2(told().contains(QStringLiteral("looks away")), qPrintable(told()));
        QTRY_COMPARE(kept().size(), 1U);
        QCOMPARE(kept().front().name, QStringLiteral("looks away"));
        QCOMPARE(kept().front().from, kept().front().to);
        QVERIFY(kept().front().from <= m_session->now());
    }

    void whatLastsEndsWithTheSecondPress()
    {
        begin();
        press(Qt::Key_2);
        QTest::qWait(300);
        press(Qt::Key_2);
        QCOMPARE(onTimeline(), 1U);
        QTRY_VERIFY(kept().size() == 1 && kept().front().to - kept().front().from > std::chrono::milliseconds(200));
    }

    void aHeldKeyMarksOnce()
    {
        begin();
        press(Qt::Key_1);
        for (int i = 0; i < 5; ++i) {
            QKeyEvent again(QEvent::KeyPress, Qt::Key_1, {}, QStringLiteral("1"), true);
            QApplication::sendEvent(&page()->timeline(), &again);
        }
        QCOMPARE(onTimeline(), 1U);
    }

    void withoutASessionNothingIsMarked()
    {
        press(Qt::Key_1);
        QCOMPARE(onTimeline(), 0U);
        begin();
        end();
        press(Qt::Key_1);
        QCOMPARE(onTimeline(), 0U);
    }

    /// A library from elsewhere may have a word on a key that the page needs.
    void thePagesKeysStayItsOwn()
    {
        auto *statistics = m_window->findChild<QDockWidget *>(QStringLiteral("statistics"));
        begin();
        const bool before = statistics->isVisible();
        press(Qt::Key_S);
        QCOMPARE(statistics->isVisible(), !before);
        QCOMPARE(onTimeline(), 0U);
    }

    void whatIsTypedIsNoMark()
    {
        begin();
        auto *search = m_window->findChild<QLineEdit *>(QStringLiteral("search"));
        search->setFocus();
        QTest::keyClick(search, Qt::Key_1);
        QCOMPARE(search->text(), QStringLiteral("1"));
        QCOMPARE(onTimeline(), 0U);
    }

    void isTakenBack()
    {
        begin();
        press(Qt::Key_1);
        QTRY_COMPARE(kept().size(), 1U);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(onTimeline(), 0U);
        QTRY_VERIFY(kept().empty());
    }

    void aNewSessionBeginsWithout()
    {
        begin();
        press(Qt::Key_1);
        end();
        QTest::qWait(1100); // sessions are named after their second
        begin();
        QCOMPARE(onTimeline(), 0U);
        press(Qt::Key_2);
        QTRY_COMPARE(kept().size(), 1U); // of the newer
        QCOMPARE(kept().front().name, QStringLiteral("rest"));
    }

    void theMenuMarksToo()
    {
        QVERIFY(!menu()->actions().front()->isEnabled());
        begin();
        const QList<QAction *> words = menu()->actions();
        QCOMPARE(words[0]->text(), QStringLiteral("Mark “looks away”\t1"));
        QCOMPARE(words[1]->text(), QStringLiteral("Begin “rest”\t2"));
        QCOMPARE(words[2]->text(), QStringLiteral("Mark “strain”")); // its key does something else
        QCOMPARE(words[3]->text(), QStringLiteral("Mark “R && B”"));
        words[3]->trigger();
        QTRY_COMPARE(kept().size(), 1U);
        QCOMPARE(kept().front().name, QStringLiteral("R & B"));
        menu()->actions()[1]->trigger();
        QCOMPARE(menu()->actions()[1]->text(), QStringLiteral("End “rest”\t2"));
        menu()->actions().back()->trigger(); // to change the words
        QVERIFY(!page()->isVisible());
    }
};

QTEST_MAIN(TestCoachEvents)
#include "test_coach_events.moc"
