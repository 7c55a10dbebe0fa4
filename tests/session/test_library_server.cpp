// A library on a server: what is wrong with its address or its server is told in a sentence without anybody's
// password, and several machines get on with each other.
#include "core/session/session_folder.h"
#include "core/session/session_library.h"
#include "core/values/error.h"
#include "tests/session/postgres_server.h"
#include "tests/session/raw_database.h"

#include <QDir>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace spotter;
using namespace std::chrono_literals;

class TestLibraryServer : public QObject {
    Q_OBJECT

    PostgresServer m_server;
    QTemporaryDir m_folder;

    LibraryPlace fresh() { return {m_folder.filePath(QStringLiteral("library")), m_server.freshDatabase()}; }

private Q_SLOTS:
    void initTestCase()
    {
        if (QString trouble; !m_server.start(trouble))
            QSKIP(qPrintable(trouble));
    }

    void tellsWhatIsWrong_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("says");
        QTest::newRow("another program's address") << "mysql://anna:geheim@praxis/spotter"
                                                   << "address cannot be read";
        QTest::newRow("no address") << "praxis"
                                    << "address cannot be read";
        QTest::newRow("no address at all") << "postgresql://[geheim"
                                           << "address cannot be read";
        QTest::newRow("options") << "postgresql://anna:geheim@praxis/a?A;b=c"
                                 << "behind the question mark";
        QTest::newRow("nobody there") << "postgresql://anna:geheim@127.0.0.1:1/spotter"
                                      << "cannot be reached";
        QTest::newRow("no such database") << m_server.address(QStringLiteral("nowhere")) << "no such database|reached";
        QString wrong = m_server.address(QStringLiteral("postgres"), QStringLiteral("locked:geheim-oder-nicht"));
        QTest::newRow("wrong password") << wrong << "does not let you in|reached";
    }
    void tellsWhatIsWrong()
    {
        QFETCH(QString, url);
        QFETCH(QString, says);
        try {
            SessionStore store(LibraryPlace(m_folder.path(), url));
            QFAIL("opened");
        } catch (const Error &error) {
            QVERIFY2(error.message().contains(QRegularExpression(says)), qPrintable(error.sentence()));
            QVERIFY2(!error.sentence().contains(QStringLiteral("geheim")), qPrintable(error.sentence()));
            QVERIFY(!error.remedy().isEmpty());
            QVERIFY(!error.place().isEmpty());
        }
    }

    void letsInWithAPassword()
    {
        const QString url = m_server.address(QStringLiteral("postgres"), QStringLiteral("locked:geheim"));
        try {
            SessionStore store(LibraryPlace(m_folder.path(), url));
        } catch (const Error &error) { // it is let in, and then may make no tables: that is PostgreSQL's usual way
            QVERIFY2(error.message().contains(QStringLiteral("may not use")), qPrintable(error.sentence()));
        }
    }

    void leavesAnotherMachinesSessionsAlone()
    {
        const LibraryPlace place = fresh();
        SessionStore store(place);
        for (const char *name : {"mine", "elsewhere", "elsewhere, in a shared folder"})
            store.begin({.name = QLatin1String(name), .began = {}, .source = {}});
        RawDatabase(place).run("UPDATE session SET machine = 'another' WHERE name <> 'mine'");
        QDir().mkpath(sessionPath(place.folder, QStringLiteral("elsewhere, in a shared folder")));
        QStringList repaired;
        for (const LibraryEntry &session : store.repair())
            repaired << session.name;
        repaired.sort();
        QCOMPARE(repaired, (QStringList{"elsewhere, in a shared folder", "mine"}));
        QCOMPARE(store.summary(QStringLiteral("elsewhere")).state, SessionState::Running);
    }

    void foldersBearTheMachinesName()
    {
        const QDateTime began(QDate(2026, 3, 1), QTime(18, 30, 5));
        const QString name = makeSessionFolder(fresh(), began);
        QVERIFY2(QRegularExpression(QStringLiteral("^2026-03-01_18-30-05_[A-Za-z0-9-]+$")).match(name).hasMatch(),
            qPrintable(name));
    }

    void stepsWaitWhileTheServerIsGone()
    {
        const LibraryPlace place = fresh();
        SessionLibrary library(place);
        QSignalSpy failed(&library, &SessionLibrary::failed);
        QSignalSpy saving(&library, &SessionLibrary::savingChanged);
        const auto note = [](int id) {
            return [id](SessionStore &store) {
                store.put(QStringLiteral("one"), Note{id, std::chrono::seconds(id), QStringLiteral("kept")});
            };
        };
        const auto told = [&](Saving what) {
            return !saving.isEmpty() && saving.back().front().value<Saving>() == what;
        };
        library.write(
            [](SessionStore &store) { store.begin({.name = QStringLiteral("one"), .began = {}, .source = {}}); });
        library.write(note(1));
        QTRY_VERIFY(told(Saving::Saved));
        m_server.stop();
        for (int id = 2; id <= 5; ++id)
            library.writeNow(note(id));
        QTRY_COMPARE(failed.size(), 1);
        const Error error = failed[0][0].value<Error>();
        QVERIFY2(error.message().contains(QStringLiteral("cannot be reached")), qPrintable(error.sentence()));
        QTRY_VERIFY(told(Saving::Failing));
        m_server.startAgain();
        QTRY_VERIFY_WITH_TIMEOUT(told(Saving::Saved), 20'000);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(SessionStore(place).load(QStringLiteral("one")).notes.size(), 5U);
        QVERIFY(QDir(place.folder).entryList({QStringLiteral("waiting-*")}).isEmpty());
        // Where nothing waits, too, what was told is taken back.
        m_server.stop();
        library.read([](SessionStore &store) { return store.list(); }, this, [](const std::vector<LibraryEntry> &) {});
        QTRY_VERIFY(told(Saving::Failing));
        m_server.startAgain();
        QTRY_VERIFY_WITH_TIMEOUT(told(Saving::Saved), 20'000);
    }

    void stepsOutliveTheProgram_data()
    {
        QTest::addColumn<int>("programs");      // that begin and end meanwhile
        QTest::addColumn<QByteArray>("behind"); // what stands behind them in the file
        QTest::addColumn<int>("told");
        QTest::newRow("the next one") << 0 << QByteArray() << 0;
        QTest::newRow("the third one") << 2 << QByteArray() << 0;
        QTest::newRow("a line not written to its end") << 0 << QByteArray("{\"calls\": [") << 0;
        QTest::newRow("a damaged line") << 0 << QByteArray("{\"calls\": 7}\n") << 1;
    }
    void stepsOutliveTheProgram()
    {
        QFETCH(int, programs);
        QFETCH(QByteArray, behind);
        QFETCH(int, told);
        const LibraryPlace place = fresh();
        const QString name = QStringLiteral("one");
        const auto waiting = [&] { return QDir(place.folder).entryList({QStringLiteral("waiting-*")}); };
        {
            SessionStore(place).begin({.name = QStringLiteral("before"), .began = {}, .source = {}});
        }
        m_server.stop();
        {
            SessionLibrary library(place);
            library.write(
                [name](SessionStore &store) { store.begin({.name = name, .began = {}, .source = {}}); }, name);
            library.write([name](SessionStore &store) { store.put(name, Note{1, 1s, QStringLiteral("first")}); });
            QSignalSpy failed(&library, &SessionLibrary::failed);
            QTRY_COMPARE(failed.size(), 1);
            library.writeNow([name](SessionStore &store) { store.put(name, Note{1, 1s, QStringLiteral("last")}); });
            QVERIFY(!waiting().isEmpty()); // should the program be killed now
            library.write([name](SessionStore &store) { store.finish(name, 5s); }, name);
        }
        for (int i = 0; i < programs; ++i)
            SessionLibrary{place};
        QCOMPARE(waiting().size(), 1);
        QFile file(QDir(place.folder).filePath(waiting().front()));
        QVERIFY(file.open(QIODevice::Append));
        file.write(behind);
        file.close();
        m_server.startAgain();
        SessionLibrary library(place);
        QSignalSpy failed(&library, &SessionLibrary::failed);
        QSignalSpy caughtUp(&library, &SessionLibrary::caughtUp);
        QSignalSpy changed(&library, &SessionLibrary::changed);
        QSignalSpy repaired(&library, &SessionLibrary::repaired);
        QTRY_COMPARE_WITH_TIMEOUT(caughtUp.size(), 1, 20'000);
        QCOMPARE(caughtUp[0][0].toInt(), 4);
        QCOMPARE(failed.size(), told);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toStringList(), QStringList(name));
        QTRY_COMPARE(repaired.size(), 1); // what the program before had not ended, and only that
        QCOMPARE(repaired[0][0].value<std::vector<LibraryEntry>>().size(), 1U);
        const KeptSession kept = SessionStore(place).load(name);
        QCOMPARE(kept.summary.state, SessionState::Finished);
        QCOMPARE(kept.summary.length, SessionTime(5s));
        QCOMPARE(kept.notes.size(), 1U);
        QCOMPARE(kept.notes[0].text, QStringLiteral("last"));
        QVERIFY(waiting().isEmpty());
    }

    void goesOnAfterTheServerCameBack()
    {
        SessionStore store(fresh());
        store.begin({.name = QStringLiteral("one"), .began = {}, .source = {}});
        m_server.stop();
        QVERIFY_THROWS_EXCEPTION(Error, store.list());
        QVERIFY_THROWS_EXCEPTION(Error, store.list());
        m_server.startAgain();
        QCOMPARE(store.list().size(), 1U);
        m_server.stop();
        m_server.startAgain();
        QVERIFY_THROWS_EXCEPTION(Error, store.put(QStringLiteral("one"), Note{1, 1s, {}})); // notices that it was gone
        store.put(QStringLiteral("one"), Note{1, 1s, {}});
        QCOMPARE(store.load(QStringLiteral("one")).notes.size(), 1U);
    }
};

QTEST_GUILESS_MAIN(TestLibraryServer)
#include "test_library_server.moc"
