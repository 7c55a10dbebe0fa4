// The Review page: a kept session is shown as it was, every edit of it is saved at once, and the film goes where it is
// told to.
#include "tests/ui/kept_sessions.h"
#include "ui/actions.h"
#include "ui/review/fill_models.h"
#include "ui/review/review_page.h"
#include "ui/timeline/timeline_view.h"
#include "ui/transcript/transcript_view.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

using namespace spotter;
using namespace std::chrono_literals;

class TestReview : public QObject {
    Q_OBJECT

    const QString m_name = QStringLiteral("one");
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SessionLibrary> m_library;
    std::unique_ptr<Actions> m_actions;
    std::unique_ptr<QUndoStack> m_undo;
    std::unique_ptr<ReviewPage> m_page;

    template <typename T> T *part() const { return m_page->findChild<T *>(); }
    ReviewPlayer &player() const { return m_page->player(); }
    KeptSession kept() const { return SessionStore(m_folder->path()).load(m_name); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(part<TimelineView>(), key, modifiers);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        {
            SessionStore store(m_folder->path());
            keepSession(store, m_name, 3);
            store.put(m_name, Review{1, Verdict::Accepted, {}});
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
    void cleanup()
    {
        m_page.reset();
        m_undo.reset();
        m_actions.reset();
        m_library.reset();
    }

    void showsTheSessionAsItWas()
    {
        TimelineModel timeline;
        TranscriptModel transcript;
        const QAbstractItemModelTester tester(&timeline, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester lines(&transcript, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int again = 0; again < 2; ++again) {
            fillModels(kept(), timeline, transcript);
            QCOMPARE(int(timeline.lane(Lane::Utterances).size()), 3);
            QCOMPARE(int(timeline.lane(Lane::Repetitions).size()), 9);
            QCOMPARE(int(timeline.lane(Lane::Actions).size()), 3);
            QCOMPARE(int(timeline.lane(Lane::Notes).size()), 1);
            QCOMPARE(int(timeline.motion().size()), 10);
            const TimelineItem &utterance = timeline.item(timeline.utteranceRow(0));
            QCOMPARE(utterance.from, SessionTime(1s));
            QVERIFY(!utterance.growing);
            QCOMPARE(transcript.rowCount(), 4);
            QCOMPARE(transcript.review(1)->verdict, Verdict::Accepted);
        }
    }

    void opensWithoutEditing()
    {
        QVERIFY(!m_undo->canUndo());
        QCOMPARE(kept().reviews.size(), 1U);
        QCOMPARE(player().position(), SessionTime{});
        QVERIFY(!player().isPlaying());
    }

    void stepsAFrame()
    {
        for (int i = 1; i <= 3; ++i) {
            press(Qt::Key_Period);
            QTRY_COMPARE(player().position(), SessionTime(100ms) * i);
        }
        press(Qt::Key_Comma);
        QTRY_COMPARE(player().position(), SessionTime(200ms));
        QVERIFY(!player().isPlaying());
    }

    void goesWhereItIsTold_data()
    {
        QTest::addColumn<double>("to");
        QTest::addColumn<double>("shown");
        QTest::newRow("a frame") << 4.3 << 4.3;
        QTest::newRow("between two") << 4.35 << 4.3;
        QTest::newRow("before the beginning") << -2.0 << 0.0;
        QTest::newRow("behind the end") << 99.0 << 9.9;
    }
    void goesWhereItIsTold()
    {
        QFETCH(double, to);
        QFETCH(double, shown);
        press(Qt::Key_Period);
        QTRY_VERIFY(player().position() > SessionTime{});
        player().seek(fromSeconds(to));
        QTRY_VERIFY2(std::abs(toSeconds(player().position()) - shown) < 1e-4,
            qPrintable(QString::number(toSeconds(player().position()))));
    }

    void playsWithSpaceAndStopsAtTheEnd()
    {
        player().seek(9s);
        QTRY_COMPARE(player().position(), SessionTime(9s));
        press(Qt::Key_Space);
        QVERIFY(player().isPlaying());
        QTRY_VERIFY(!player().isPlaying());
        QCOMPARE(player().position(), SessionTime(9900ms));
        press(Qt::Key_Space); // again from the beginning
        QTRY_VERIFY(player().position() < SessionTime(2s));
        press(Qt::Key_K);
        QVERIFY(!player().isPlaying());
    }

    void shuttles_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<double>("rate");
        QTest::addColumn<bool>("playing");
        QTest::newRow("L") << "L" << 1.0 << true;
        QTest::newRow("L L") << "LL" << 2.0 << true;
        QTest::newRow("no faster than four") << "LLLLL" << 4.0 << true;
        QTest::newRow("J") << "J" << -1.0 << true;
        QTest::newRow("J J") << "JJ" << -2.0 << true;
        QTest::newRow("the other way") << "LLJ" << -1.0 << true;
        QTest::newRow("K") << "LLK" << 2.0 << false;
    }
    void shuttles()
    {
        QFETCH(QString, keys);
        player().seek(5s);
        QTRY_COMPARE(player().position(), SessionTime(5s));
        for (const QChar key : keys)
            press(Qt::Key(key.unicode()));
        QTEST(player().rate(), "rate");
        QTEST(player().isPlaying(), "playing");
        if (player().isPlaying() && player().rate() < 0)
            QTRY_VERIFY(player().position() < SessionTime(5s));
        else if (player().isPlaying())
            QTRY_VERIFY(player().position() > SessionTime(5s));
    }

    void verdictsAreSavedAndTakenBack()
    {
        auto *lines = part<TranscriptView>();
        press(Qt::Key_N);
        QTRY_COMPARE(player().position(), SessionTime(1s));
        QVERIFY(lines->hasFocus());
        QTest::keyClick(lines, Qt::Key_D);
        QTRY_COMPARE(kept().reviews.size(), 2U);
        QCOMPARE(kept().reviews[0].verdict, Verdict::Rejected);
        m_undo->undo();
        QTRY_COMPARE(kept().reviews.size(), 1U);
        m_undo->redo();
        QTRY_COMPARE(kept().summary.rejected, 1);
        QTest::keyClick(lines, Qt::Key_N); // the next one without a verdict: the one between has one
        QTRY_COMPARE(player().position(), SessionTime(3s));
        QTest::keyClick(lines, Qt::Key_A);
        QTRY_VERIFY(kept().summary.isReviewed());
        QVERIFY(!part<ReviewBar>()->button(ReviewBar::NextUnreviewed)->isEnabled());
    }

    void notesAreSavedUnderIdsOfTheirOwn()
    {
        player().seek(4s);
        QTRY_COMPARE(player().position(), SessionTime(4s));
        press(Qt::Key_M);
        QTRY_COMPARE(kept().notes.size(), 2U);
        QCOMPARE(kept().notes[0].text, QStringLiteral("look here"));
        QCOMPARE(kept().notes[1].time, SessionTime(4s));
        m_undo->undo();
        QTRY_COMPARE(kept().notes.size(), 1U);
        QCOMPARE(kept().notes[0].text, QStringLiteral("look here"));
    }

    void rangeOfAClip()
    {
        player().seek(4s);
        QTRY_COMPARE(player().position(), SessionTime(4s));
        press(Qt::Key_I);
        player().seek(6s);
        QTRY_COMPARE(player().position(), SessionTime(6s));
        press(Qt::Key_O);
        QCOMPARE(m_page->range().in, std::optional(SessionTime(4s)));
        QCOMPARE(m_page->range().out, std::optional(SessionTime(6s)));
        player().seek(2s);
        QTRY_COMPARE(player().position(), SessionTime(2s));
        press(Qt::Key_O); // before the beginning: that one goes
        QVERIFY(!m_page->range().in);
        QCOMPARE(m_page->range().out, std::optional(SessionTime(2s)));
        press(Qt::Key_I, Qt::ShiftModifier);
        QVERIFY(!m_page->range().out);
        QSignalSpy wanted(m_page.get(), &ReviewPage::exportWanted);
        press(Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(wanted.size(), 1);
    }

    void scrubsByDragging()
    {
        auto *timeline = part<TimelineView>();
        const double x = timeline->width() * 0.6;
        QTest::mousePress(timeline, Qt::LeftButton, {}, QPoint(int(x), 8));
        const SessionTime pressed = [&] {
            SessionTime at{};
            [&] { QTRY_VERIFY(player().position() > SessionTime(1s)); }();
            at = player().position();
            return at;
        }();
        QTest::mouseMove(timeline, QPoint(int(x) + 200, 8));
        QTRY_VERIFY(player().position() > pressed + 500ms);
        QTest::mouseRelease(timeline, Qt::LeftButton, {}, QPoint(int(x) + 200, 8));
    }

    void anotherSessionTakesItsPlace()
    {
        m_library->write([](SessionStore &store) { keepSession(store, QStringLiteral("other"), 1); });
        m_page->open(QStringLiteral("other"));
        QTRY_COMPARE(m_page->name(), QStringLiteral("other"));
        QCOMPARE(part<TranscriptView>()->model()->rowCount(), 2);
        QCOMPARE(SessionStore(m_folder->path()).load(QStringLiteral("other")).reviews.size(), 0U);
        QVERIFY(!m_undo->canUndo());
    }
};

QTEST_MAIN(TestReview)
#include "test_review.moc"
