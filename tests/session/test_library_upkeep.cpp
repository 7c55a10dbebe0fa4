// The library over the years, in SQLite and in PostgreSQL: sessions that died, folders that lost it, earlier and newer
// versions, several studios at work at once, and what disk is left.
#include "core/media/video_writer.h"
#include "core/session/disk_room.h"
#include "core/session/schema.h"
#include "core/session/session_folder.h"
#include "core/values/error.h"
#include "tests/session/raw_database.h"
#include "tests/session/tested_library.h"

#include <QDir>
#include <QLockFile>
#include <QTest>

#include <atomic>
#include <thread>

using namespace spotter;
using namespace std::chrono_literals;

class TestLibraryUpkeep : public LibraryTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { start(); }
    void init() { renew(); }

    void foldersAreNamedOnce()
    {
        const QDateTime began = startOf(m_name).began;
        QCOMPARE(makeSessionFolder(library(), began), m_name);
        QCOMPARE(makeSessionFolder(library(), began), m_name + QStringLiteral("-2"));
        QCOMPARE(makeSessionFolder(library(), began), m_name + QStringLiteral("-3"));
        QVERIFY_THROWS_EXCEPTION(Error, makeSessionFolder(QStringLiteral("/dev/null/library"), began));
    }

    void repairsWhatDied_data()
    {
        QTest::addColumn<bool>("locked");
        QTest::addColumn<int>("state");
        QTest::newRow("its program died") << false << int(SessionState::Repaired);
        QTest::newRow("it is being recorded") << true << int(SessionState::Running);
    }
    void repairsWhatDied()
    {
        QFETCH(bool, locked);
        SessionStore store(place());
        const QString name = makeSessionFolder(library(), startOf(m_name).began);
        store.begin(startOf(name));
        store.add(name, Repetition{1s, 2500ms, 1, 1.0});
        QLockFile lock(lockPath(sessionPath(library(), name)));
        lock.setStaleLockTime(0);
        if (locked)
            QVERIFY(lock.tryLock());
        const std::vector<LibraryEntry> repaired = store.repair();
        QCOMPARE(repaired.size(), locked ? 0U : 1U);
        QTEST(int(store.summary(name).state), "state");
        if (!locked)
            QCOMPARE(repaired[0].length, SessionTime(2500ms));
        QVERIFY(locked || store.repair().empty());
    }

    void aFilmThatHadStoppedBeforeIsAGap()
    {
        SessionStore store(place());
        const QString name = makeSessionFolder(library(), startOf(m_name).began);
        store.begin(startOf(name));
        {
            VideoWriter film(videoPath(sessionPath(library(), name)), {64, 48}, 10.0, YuvMatrix::Bt601);
            for (int i = 0; i <= 20; ++i)
                film.write(QImage(64, 48, QImage::Format_RGB32), i * 100ms);
        }
        store.add(name, Repetition{8s, 9s, 1, 1.0});
        store.repair();
        const std::vector<Gap> gaps = store.load(name).gaps;
        QCOMPARE(gaps.size(), 1U);
        QCOMPARE(gaps[0].reason, GapReason::NotRecorded);
        QVERIFY(gaps[0].from >= 2s && gaps[0].from <= 2200ms);
        QCOMPARE(gaps[0].to, SessionTime(9s));
    }

    void aLostLibraryKnowsItsFoldersAgain()
    {
        SessionStart start = startOf(makeSessionFolder(library(), startOf(m_name).began));
        writeStart(sessionPath(library(), start.name), start);
        QDir(library()).mkdir(QStringLiteral("something else"));
        SessionStore store(place());
        const std::vector<LibraryEntry> repaired = store.repair();
        QCOMPARE(repaired.size(), onPostgres ? 0U : 1U); // several machines know each other's
        if (onPostgres)
            return;
        QCOMPARE(repaired[0].name, start.name);
        QCOMPARE(repaired[0].began, start.began);
        QCOMPARE(repaired[0].source, start.source);
        QVERIFY(repaired[0].live);
        QCOMPARE(store.load(start.name).provenance, start.provenance);
        QVERIFY(store.repair().empty());
        store.destroy(start.name);
        QVERIFY(store.repair().empty());
    }

    void aNewerLibraryIsLeftAlone()
    {
        SessionStore(place()).begin(startOf(m_name));
        {
            RawDatabase(place()).setVersion(1000);
        }
        QVERIFY_THROWS_EXCEPTION(Error, SessionStore{place()});
    }

    void comesFromEveryEarlierVersion_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 0; version < int(schemaSteps().size()); ++version)
            QTest::addRow("%d", version) << version;
    }
    void comesFromEveryEarlierVersion()
    {
        QFETCH(int, version);
        QDir().mkpath(library());
        {
            RawDatabase database(place());
            database.makeVersion(version);
            if (version > 0) {
                database.run("INSERT INTO session (id, name, began, source, live, state, provenance, repetitions,"
                             " utterances, reviewed) VALUES (7, 'old', '2026-03-01T18:30:05+01:00', 'Kamera', 1,"
                             " 'finished', '{}', 2, 1, 1)");
                database.run("INSERT INTO repetition VALUES (7, 1000000000, 3000000000, 1, 0.9)");
                database.run("INSERT INTO repetition VALUES (7, 3000000000, 4500000000, 2, 1.1)");
                database.run(
                    "INSERT INTO utterance VALUES (7, 0, 0, 1, 2, 3, '<feedback>', 'tiefer „空“', 0.9, 'motion',"
                    " 1)");
                database.run("INSERT INTO review VALUES (7, 0, 'accepted', '')");
                database.run("INSERT INTO action (session, time_ns, chunk, token, confidence, cause, score, latency_ns)"
                             " VALUES (7, 2000000000, 3, '<correct>', 0.5, 'form', 0.25, 12)");
                if (version >= 3) { // counted there as they came
                    database.run("UPDATE session SET accepted = 1, moving_ns = 3500000000");
                    database.run("UPDATE session_number SET last_number = 7");
                }
            }
        }
        SessionStore store(place());
        store.begin(startOf(m_name));
        QCOMPARE(store.list().size(), version > 0 ? 2U : 1U);
        if (version == 0)
            return;
        const KeptSession kept = store.load(QStringLiteral("old"));
        QCOMPARE(kept.summary.accepted, 1);
        QCOMPARE(kept.summary.moving, SessionTime(3500ms));
        QCOMPARE(kept.repetitions.at(1).range, 1.1);
        const ActionEvent decided{2s, 3, ActionToken::Correct, 0.5, Cause::Form, 0.25, 12ns};
        QCOMPARE(kept.actions, std::vector{decided});
        QCOMPARE(store.framesOf(QStringLiteral("old"), 2s), ScoredFrames());
        QCOMPARE(kept.utterances.at(0).feedback.text, QStringLiteral("tiefer „空“"));
        QCOMPARE(store.list().front().name, m_name);
    }

    void aNumberIsGivenOnce()
    {
        SessionStore one(place());
        SessionStore other(place()); // another studio on the same library
        one.begin(startOf(QStringLiteral("a")));
        one.put(QStringLiteral("a"), Note{1, 1s, {}});
        QCOMPARE(other.load(QStringLiteral("a")).notes.size(), 1U);
        one.destroy(QStringLiteral("a"));
        one.begin(startOf(QStringLiteral("b")));
        other.put(QStringLiteral("a"), Note{1, 1s, QStringLiteral("too late")}); // it does not know yet
        QVERIFY(one.load(QStringLiteral("b")).notes.empty());
        QVERIFY_THROWS_EXCEPTION(Error, other.load(QStringLiteral("a")));
    }

    void manyStudiosBeginAtOnce()
    {
        constexpr int studios = 4;
        constexpr int sessions = 10;
        std::vector<std::thread> threads;
        std::atomic<int> troubles = 0;
        for (int studio = 0; studio < studios; ++studio) {
            threads.emplace_back([&, studio] {
                try {
                    SessionStore store(place()); // each finds an empty database, and only one makes the tables
                    for (int i = 0; i < sessions; ++i) {
                        const QString name = QStringLiteral("%1-%2").arg(studio).arg(i);
                        store.begin({.name = name, .began = {}, .source = {}});
                        store.put(name, Note{1, 1s, name});
                    }
                } catch (const Error &error) {
                    qWarning("%s", error.what());
                    ++troubles;
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(troubles.load(), 0);
        SessionStore store(place());
        QCOMPARE(int(store.list().size()), studios * sessions);
        for (const LibraryEntry &session : store.list())
            QCOMPARE(store.load(session.name).notes.at(0).text, session.name);
    }

    void aClockThatJumpsBack()
    {
        SessionStore store(place());
        QStringList names;
        const QDateTime noon(QDate(2026, 10, 25), QTime(12, 0), Qt::OffsetFromUTC, 7200);
        for (const QDateTime &began : {noon, noon.addSecs(-3600), noon, noon.addYears(-56)}) {
            names.prepend(makeSessionFolder(library(), began));
            store.begin({.name = names.front(), .began = began, .source = {}});
        }
        QStringList listed;
        for (const LibraryEntry &session : store.list())
            listed << session.name;
        QCOMPARE(listed, names); // the one begun last is first, whatever its clock said
        QCOMPARE(store.find(QStringLiteral("last")).name, names.front());
    }

    void roomIsToldAtTheFilmsOwnRate()
    {
        const QTemporaryDir folder;
        const DiskRoom usual = diskRoom(folder.path(), 0, 0s);
        const DiskRoom large = diskRoom(folder.path(), usual.free_bytes, 60s); // as much again a minute
        QVERIFY(usual.free_bytes > 0);
        QVERIFY(large.left <= 1min);
        QVERIFY(large.isLow());
        QVERIFY(usual.left >= large.left);
    }
};

QTEST_GUILESS_MAIN(TestLibraryUpkeep)
#include "test_library_upkeep.moc"
