// The library beside a window: on the disk before it is shown, in order, and nothing lost while it cannot be written.
#include "core/session/session_folder.h"
#include "core/session/session_keeper.h"
#include "tests/session/slow_disk.h"
#include "tests/session/tested_library.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace spotter;
using namespace std::chrono_literals;

class TestSessionLibrary : public LibraryTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { start(); }
    void init() { renew(); }

    void whatIsShownIsOnTheDisk_data()
    {
        QTest::addColumn<int>("sync_ms");
        QTest::newRow("a usual disk") << 0;
        QTest::newRow("a disk that others keep busy") << 300;
    }
    void whatIsShownIsOnTheDisk()
    {
        QFETCH(int, sync_ms);
        SessionLibrary library(place());
        const auto slow = qScopeGuard([] { syncTakes_ms = 0; });
        SessionKeeper keeper(library);
        keeper.begin({.name = {}, .began = QDateTime::currentDateTime(), .source = QStringLiteral("camera")});
        SessionStore other(place()); // as another program sees it
        syncTakes_ms = sync_ms;
        for (int i = 1; i <= 50; ++i) {
            std::thread engine([&] {
                keeper.keep(Repetition{std::chrono::seconds(i), std::chrono::seconds(i + 1), i});
            });
            engine.join();
            QCOMPARE(int(other.load(keeper.name()).repetitions.size()), i);
        }
    }

    void motionComesWithTheNextEventOrAfterASecond_data()
    {
        QTest::addColumn<int>("samples");
        QTest::addColumn<bool>("event");
        QTest::addColumn<int>("kept");
        QTest::newRow("a few") << 10 << false << 0;
        QTest::newRow("a few and an event") << 10 << true << 10;
        QTest::newRow("a second") << 31 << false << 31;
    }
    void motionComesWithTheNextEventOrAfterASecond()
    {
        QFETCH(int, samples);
        QFETCH(bool, event);
        SessionLibrary library(place());
        SessionKeeper keeper(library);
        keeper.begin({.name = {}, .began = QDateTime::currentDateTime(), .source = {}});
        for (int i = 0; i < samples; ++i)
            keeper.keep(MotionSample{SessionTime(34ms) * i, 0.5, -1.0, true, 0});
        if (event)
            keeper.keep(Gap{1s, 2s, GapReason::Paused});
        int kept = -1;
        library.read([name = keeper.name()](SessionStore &store) { return int(store.load(name).motion.size()); }, this,
            [&](int found) { kept = found; });
        QTRY_VERIFY(kept >= 0);
        QTEST(kept, "kept");
    }

    void aSessionIsWholeWhenItEnds()
    {
        QString name;
        {
            SessionLibrary library(place());
            QSignalSpy changed(&library, &SessionLibrary::changed);
            SessionKeeper keeper(library);
            keeper.begin({.name = {}, .began = QDateTime::currentDateTime(), .source = {}});
            name = keeper.name();
            Feedback feedback;
            feedback.said = 2s;
            feedback.complete = true;
            keeper.keep(feedback);
            keeper.keep(MotionSample{7s, 0.5, -1.0, true, 0});
            keeper.end();
            keeper.keep(Repetition{1s, 2s, 1}); // the engine is done: this is of no session
            keeper.leave();
            keeper.keep(Review{0, Verdict::Accepted, {}}); // made on the page before the next start
            keeper.keep(Note{1, 1s, {}});
            keeper.removeNote(1);
            QTRY_VERIFY(!changed.isEmpty());
            QVERIFY(changed.front().front().toStringList().contains(name));
        }
        SessionStore store(place());
        const KeptSession kept = store.load(name);
        QCOMPARE(kept.summary.state, SessionState::Finished);
        QCOMPARE(kept.summary.length, SessionTime(7s));
        QCOMPARE(kept.summary.reviewed, 1);
        QVERIFY(kept.notes.empty());
        QVERIFY(kept.repetitions.empty());
        QCOMPARE(kept.motion.size(), 1U);
        QVERIFY(!QFile::exists(lockPath(kept.summary.folder)));
    }

    void waitsUntilItCanBeWritten()
    {
        QFile inTheWay(library()); // of the folder
        if (onPostgres)
            m_server.stop();
        else
            QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        SessionLibrary library(place());
        QSignalSpy failed(&library, &SessionLibrary::failed);
        QSignalSpy saving(&library, &SessionLibrary::savingChanged);
        library.write(
            [](SessionStore &store) { store.begin({.name = QStringLiteral("one"), .began = {}, .source = {}}); });
        library.write([](SessionStore &store) {
            store.put(QStringLiteral("one"), Note{1, 1s, QStringLiteral("kept")});
        });
        QTRY_COMPARE(failed.size(), 1);
        QTRY_COMPARE(saving.back().front().value<Saving>(), Saving::Failing);
        QElapsedTimer waited;
        waited.start();
        library.writeNow([](SessionStore &store) { store.put(QStringLiteral("one"), Note{2, 2s, {}}); });
        QVERIFY2(waited.elapsed() < 1000, "nobody waits for what fails");
        if (onPostgres)
            m_server.startAgain();
        else
            inTheWay.remove();
        QTRY_COMPARE_WITH_TIMEOUT(saving.back().front().value<Saving>(), Saving::Saved, 20'000);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(SessionStore(place()).load(QStringLiteral("one")).notes.size(), 2U);
    }

    void whatMakesNoSenseHoldsUpNothing()
    {
        SessionLibrary library(place());
        QSignalSpy failed(&library, &SessionLibrary::failed);
        library.write([](SessionStore &store) { store.put(QStringLiteral("destroyed"), Note{1, 1s, {}}); });
        library.write(
            [](SessionStore &store) { store.begin({.name = QStringLiteral("two"), .began = {}, .source = {}}); });
        int sessions = -1;
        library.read(
            [](SessionStore &store) { return int(store.list().size()); }, this, [&](int found) { sessions = found; });
        QTRY_COMPARE(sessions, 1);
        QCOMPARE(failed.size(), 1);
    }

    /// Also to who connects after the repair: opening takes less time than making a window.
    void tellsWhatItRepaired_data()
    {
        QTest::addColumn<bool>("isLate");
        QTest::newRow("connected at once") << false;
        QTest::newRow("connected when it is done") << true;
    }
    void tellsWhatItRepaired()
    {
        QFETCH(bool, isLate);
        SessionStore other(place());
        other.begin({.name = QStringLiteral("died"), .began = {}, .source = {}});
        const auto isRepaired = [&] { return other.list().front().state == SessionState::Repaired; };
        SessionLibrary library(place());
        for (int i = 0; isLate && i < 500 && !isRepaired(); ++i)
            std::this_thread::sleep_for(10ms);
        QSignalSpy repaired(&library, &SessionLibrary::repaired);
        QTRY_COMPARE(repaired.size(), 1);
        const auto sessions = repaired[0][0].value<std::vector<LibraryEntry>>();
        QCOMPARE(sessions.size(), 1U);
        QCOMPARE(sessions[0].state, SessionState::Repaired);
    }
};

QTEST_GUILESS_MAIN(TestSessionLibrary)
#include "test_session_library.moc"
