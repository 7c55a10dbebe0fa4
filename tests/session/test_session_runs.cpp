// Other runs of a session: kept with it, listed with it, gone with it, and in libraries of every earlier version.
#include "core/session/database.h"
#include "core/session/schema.h"
#include "core/session/session_export.h"
#include "core/session/session_folder.h"
#include "core/session/session_store.h"
#include "core/values/error.h"
#include "tests/session/whole_session.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace spotter;

namespace {

QStringList names(const std::vector<LibraryEntry> &entries)
{
    QStringList all;
    for (const LibraryEntry &entry : entries)
        all << entry.name;
    return all;
}

KeptSession runWith(const QString &words)
{
    KeptSession run = wholeSession();
    run.utterances.resize(1);
    run.utterances[0].feedback.text = words;
    run.reviews.clear();
    run.notes.clear();
    return run;
}

/// A library as a Spotter of \p version steps made it, with one session.
void makeLibraryOfVersion(const QString &folder, std::size_t version)
{
    QDir().mkpath(folder);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("old"));
        database.setDatabaseName(databasePath(folder));
        QVERIFY(database.open());
        QSqlQuery query(database);
        for (std::size_t step = 0; step < version; ++step) {
            for (SchemaStep statement = schemaSteps()[step]; *statement; ++statement)
                QVERIFY2(query.exec(QString::fromUtf8(*statement)), *statement);
        }
        QVERIFY(query.exec(QStringLiteral("PRAGMA user_version = %1").arg(version)));
        QVERIFY(query.exec(QStringLiteral(
            "INSERT INTO session (id, name, began, source, live, state, provenance) VALUES"
            " (1, '2026-03-01_18-30-05', '2026-03-01T18:30:05+01:00', 'old', 0, 'finished', '{\"a\":1}')")));
        QVERIFY(query.exec(QStringLiteral("INSERT INTO note (session, id, time_ns, words) VALUES (1, 1, 5, 'kept')")));
        if (version >= 3) // from then on numbers are given once
            QVERIFY(query.exec(QStringLiteral("UPDATE session_number SET last_number = 1")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("old"));
}

} // namespace

class TestSessionRuns : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void namesOfRuns_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isARun");
        QTest::addColumn<int>("number");
        QTest::newRow("a session") << "2026-03-01_18-30-05" << false << 1;
        QTest::newRow("the second of its second") << "2026-03-01_18-30-05-2" << false << 1;
        QTest::newRow("its second run") << "2026-03-01_18-30-05#2" << true << 2;
        QTest::newRow("its twelfth run") << "2026-03-01_18-30-05-2#12" << true << 12;
    }
    void namesOfRuns()
    {
        QFETCH(QString, name);
        QTEST(isRun(name), "isARun");
        QTEST(runNumber(name), "number");
        QCOMPARE(nameOfRun(firstRun(name), runNumber(name)), name);
        QVERIFY(!isRun(firstRun(name)));
        QCOMPARE(sessionPath(QStringLiteral("/library"), name), QStringLiteral("/library/") + firstRun(name));
    }

    void runsStandWithTheirSession()
    {
        SessionStore store(m_folder->path());
        const QString name = store.import(wholeSession());
        QVERIFY(store.runsOf(name).empty());
        QString second;
        QString third;
        store.together([&] {
            second = store.addRun(name, runWith(QStringLiteral("second")));
            third = store.addRun(second, runWith(QStringLiteral("third"))); // a run of a run is one of the session
        });
        QCOMPARE(second, name + QStringLiteral("#2"));
        QCOMPARE(third, name + QStringLiteral("#3"));
        QCOMPARE(names(store.runsOf(name)), (QStringList{second, third}));
        QCOMPARE(names(store.runsOf(third)), (QStringList{second, third}));
        QCOMPARE(names(store.list()), QStringList{name});
        QCOMPARE(store.find(QStringLiteral("last")).name, name);
        QCOMPARE(store.find(third).name, third);

        const KeptSession kept = store.load(third);
        QCOMPARE(kept.utterances.at(0).feedback.text, QStringLiteral("third"));
        QCOMPARE(kept.actions, wholeSession().actions);
        QCOMPARE(kept.summary.folder, store.summary(name).folder);
        QCOMPARE(sessionJson(store.load(name)), sessionJson(wholeSession())); // as it was
    }

    void runsGoWithTheirSession()
    {
        SessionStore store(m_folder->path());
        const QString name = store.import(wholeSession());
        store.together([&] {
            store.addRun(name, runWith(QStringLiteral("second")));
            store.addRun(name, runWith(QStringLiteral("third")));
        });
        store.destroy(nameOfRun(name, 3));
        QCOMPARE(names(store.runsOf(name)), QStringList{nameOfRun(name, 2)});
        QVERIFY(QDir(store.summary(name).folder).exists());
        store.destroy(name);
        QVERIFY(!QDir(sessionPath(m_folder->path(), name)).exists());
        QVERIFY_THROWS_EXCEPTION(Error, store.summary(nameOfRun(name, 2)));
        const QString again = store.import(wholeSession()); // nothing of the old runs is left in it
        QVERIFY(store.runsOf(again).empty());
    }

    void aRunOfNobodyIsNone()
    {
        SessionStore store(m_folder->path());
        QVERIFY_THROWS_EXCEPTION(Error, store.addRun(QStringLiteral("nobody"), runWith({})));
    }

    void earlierLibrariesGetRuns_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version < int(schemaSteps().size()); ++version)
            QTest::addRow("version %d", version) << version;
    }
    void earlierLibrariesGetRuns()
    {
        QFETCH(int, version);
        makeLibraryOfVersion(m_folder->path(), std::size_t(version));
        SessionStore store(m_folder->path());
        const QString name = QStringLiteral("2026-03-01_18-30-05");
        QCOMPARE(names(store.list()), QStringList{name});
        QCOMPARE(store.load(name).notes.at(0).text, QStringLiteral("kept"));
        store.together([&] { store.addRun(name, runWith(QStringLiteral("again"))); });
        QCOMPARE(names(store.runsOf(name)), QStringList{nameOfRun(name, 2)});
        QCOMPARE(names(SessionStore(m_folder->path()).list()), QStringList{name});
    }
};

QTEST_GUILESS_MAIN(TestSessionRuns)
#include "test_session_runs.moc"
