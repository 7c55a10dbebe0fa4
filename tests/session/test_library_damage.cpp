// What can be wrong with a library's folder: a damaged database is put aside and mended, films that no database knows
// become sessions, and what may only be read is read.
#include "core/session/database.h"
#include "core/session/session_folder.h"
#include "core/session/session_library.h"
#include "core/values/error.h"
#include "tests/session/raw_database.h"
#include "tests/ui/kept_sessions.h"

#include <QFile>
#include <QLockFile>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace spotter;
using namespace std::chrono_literals;

namespace {

constexpr int sessions = 12;
constexpr int utterances = 40;
constexpr QFile::Permissions mayBeRead =
    QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;

QString nameOf(int number)
{
    return QStringLiteral("2026-03-01_18-30-%1").arg(number, 2, 10, QLatin1Char('0'));
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class TestLibraryDamage : public QObject {
    Q_OBJECT

    QTemporaryDir m_healthy; ///< sessions, each with a film
    std::unique_ptr<QTemporaryDir> m_folder;

    QString path() const { return m_folder->path(); }
    QString database() const { return databasePath(path()); }
    QStringList copies() const { return QDir(path()).entryList({QStringLiteral("library-damaged-*.db")}); }

private Q_SLOTS:
    void initTestCase()
    {
        SessionStore store(m_healthy.path());
        makeFilm(m_healthy.path(), 5);
        for (int i = 0; i < sessions; ++i) {
            const QString name = keepSession(store, nameOf(i), utterances);
            QVERIFY(QFile::copy(videoPath(m_healthy.path()), videoPath(sessionPath(m_healthy.path(), name))));
        }
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QFile::copy(databasePath(m_healthy.path()), database()));
        for (int i = 0; i < sessions; ++i) {
            QDir(path()).mkdir(nameOf(i));
            QVERIFY(QFile::copy(videoPath(m_healthy.path()), videoPath(sessionPath(path(), nameOf(i)))));
        }
    }

    void healthyOnesAreLeftAlone()
    {
        const SessionStore store(path());
        QVERIFY(!store.mended());
        QVERIFY(copies().isEmpty());
    }

    void mendsWhatIsDamaged_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("least"); // utterances that must be left, of all
        QTest::newRow("no database at all") << "text" << 0;
        QTest::newRow("empty head") << "head" << 0;
        QTest::newRow("cut in half") << "half" << 0;
        QTest::newRow("a page in the middle") << "page" << sessions * utterances / 2;
    }
    void mendsWhatIsDamaged()
    {
        QFETCH(QString, kind);
        QFETCH(int, least);
        QByteArray bytes = bytesOf(database());
        if (kind == QLatin1String("text"))
            bytes = QByteArray("this is no database, however long it may be. ").repeated(1000);
        else if (kind == QLatin1String("head"))
            bytes.replace(0, 100, QByteArray(100, '\0'));
        else if (kind == QLatin1String("half"))
            bytes.truncate(bytes.size() / 2);
        else // a leaf of the utterances' table: the page that holds these words
            bytes.replace(bytes.indexOf("Line 17") / 4096 * 4096, 4096, QByteArray(4096, '\xee'));
        write(database(), bytes);

        SessionStore store(path());
        QVERIFY(store.mended());
        QCOMPARE(copies().size(), 1);
        QCOMPARE(bytesOf(path() + QLatin1Char('/') + copies().front()), bytes);
        QCOMPARE(store.mended()->copy, path() + QLatin1Char('/') + copies().front());
        QVERIFY(!QDir(path() + QStringLiteral("/mending")).exists());
        store.repair();
        const std::vector<LibraryEntry> found = store.list();
        QCOMPARE(int(found.size()), sessions); // each has a film, if nothing else
        int left = 0;
        for (const LibraryEntry &session : found) {
            const KeptSession kept = store.load(session.name);
            QCOMPARE(int(kept.utterances.size()), session.utterances);
            QVERIFY(session.length > SessionTime{});
            left += session.utterances;
        }
        QVERIFY2(left >= least, qPrintable(QString::number(left)));
        store.begin({.name = QStringLiteral("next"), .began = {}, .source = {}}); // and it goes on
        QVERIFY(store.load(QStringLiteral("next")).utterances.empty());
        QVERIFY(!SessionStore(path()).mended());
    }

    void anyDamageIsOvercome_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 0; seed < 20; ++seed)
            QTest::addRow("%d", seed) << seed;
    }
    void anyDamageIsOvercome()
    {
        QFETCH(int, seed);
        QByteArray bytes = bytesOf(database());
        QRandomGenerator random{quint32(seed)};
        for (int i = 0; i < 1 << (seed % 12); ++i)
            bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
        write(database(), bytes);
        const auto readAll = [this] {
            SessionStore store(path());
            for (const LibraryEntry &session : store.list())
                store.load(session.name);
        };
        try {
            readAll();
        } catch (const Error &) { // met only now: it is mended when it is opened next
            readAll();
        }
    }

    void damageInALargeOneIsMetOnTheWay()
    {
        {
            RawDatabase raw{LibraryPlace(path())};
            raw.run(
                "CREATE TABLE ballast AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 40)"
                " SELECT zeroblob(1000000) AS bytes FROM n");
        }
        QByteArray bytes = bytesOf(database());
        QVERIFY(bytes.size() > 32 << 20);
        bytes.replace(bytes.indexOf("Line 17") / 4096 * 4096, 4096, QByteArray(4096, '\xee'));
        write(database(), bytes);
        SessionLibrary library(path());
        QSignalSpy failed(&library, &SessionLibrary::failed);
        QSignalSpy mended(&library, &SessionLibrary::mended);
        QSignalSpy saving(&library, &SessionLibrary::savingChanged);
        for (int i = 0; i < sessions; ++i) {
            library.read([i](SessionStore &store) { return store.load(nameOf(i)); }, this, [](const KeptSession &) {});
        }
        QTRY_VERIFY(!failed.isEmpty());
        QVERIFY(failed[0][0].value<Error>().message().contains(QStringLiteral("damaged")));
        QTRY_COMPARE_WITH_TIMEOUT(mended.size(), 1, 20'000);
        QTRY_COMPARE(saving.back().front().value<Saving>(), Saving::Saved);
        QCOMPARE(int(SessionStore(path()).list().size()), sessions);
    }

    void filmsWithoutADatabaseBecomeSessions()
    {
        QVERIFY(QFile::remove(database()));
        QDir(path()).mkdir(QStringLiteral("no film"));
        QLockFile lock(lockPath(sessionPath(path(), nameOf(3))));
        QVERIFY(lock.tryLock()); // being recorded: its own program tells of it
        SessionStore store(path());
        QVERIFY(!store.mended());
        QCOMPARE(int(store.repair().size()), sessions - 1);
        const std::vector<LibraryEntry> found = store.list();
        QCOMPARE(int(found.size()), sessions - 1);
        QCOMPARE(found.back().name, nameOf(0));
        QCOMPARE(found.back().began, QDateTime(QDate(2026, 3, 1), QTime(18, 30, 0)));
        QCOMPARE(found.back().state, SessionState::Repaired);
        QVERIFY(found.back().length > SessionTime(300ms));
    }

    void sessionsWithoutTheirFilmAreRead_data()
    {
        QTest::addColumn<bool>("folder");
        QTest::newRow("no film") << false;
        QTest::newRow("no folder") << true;
    }
    void sessionsWithoutTheirFilmAreRead()
    {
        QFETCH(bool, folder);
        const QString gone = sessionPath(path(), nameOf(2));
        QVERIFY(folder ? QDir(gone).removeRecursively() : QFile::remove(videoPath(gone)));
        SessionStore store(path());
        QCOMPARE(int(store.list().size()), sessions);
        QCOMPARE(int(store.load(nameOf(2)).utterances.size()), utterances);
        store.destroy(nameOf(2));
        QCOMPARE(int(store.list().size()), sessions - 1);
    }

    void aFolderThatMayOnlyBeRead()
    {
        const bool isRoot = ::geteuid() == 0; // whom no permission stops: be somebody else
        QVERIFY(QFile::setPermissions(path(), mayBeRead));
        if (isRoot)
            QCOMPARE(::setresuid(65534, 65534, 0), 0);
        const auto back = qScopeGuard([&] {
            if (isRoot)
                QCOMPARE(::setresuid(0, 0, 0), 0);
            QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        });
        QVERIFY(!QFileInfo(path()).isWritable());
        SessionStore store(path());
        QCOMPARE(int(store.list().size()), sessions);
        QCOMPARE(int(store.load(nameOf(2)).utterances.size()), utterances);
        QVERIFY(store.repair().empty());
        try {
            store.put(nameOf(2), Note{9, 1s, {}});
            QFAIL("written");
        } catch (const Error &error) {
            QVERIFY2(error.message().contains(QStringLiteral("can only be read")), qPrintable(error.sentence()));
            QCOMPARE(error.place(), store.database());
        }
        QVERIFY_THROWS_EXCEPTION(Error, makeSessionFolder(path(), QDateTime::currentDateTime()));
    }

    void anOlderOneThatMayOnlyBeRead()
    {
        QVERIFY(QFile::remove(database()));
        RawDatabase(path()).makeVersion(1);
        const bool isRoot = ::geteuid() == 0;
        QVERIFY(QFile::setPermissions(path(), mayBeRead));
        if (isRoot)
            QCOMPARE(::setresuid(65534, 65534, 0), 0);
        const auto back = qScopeGuard([&] {
            if (isRoot)
                QCOMPARE(::setresuid(0, 0, 0), 0);
            QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        });
        try {
            SessionStore store(path());
            QFAIL("opened");
        } catch (const Error &error) {
            QVERIFY2(error.message().contains(QStringLiteral("older Spotter")), qPrintable(error.sentence()));
        }
    }
};

QTEST_GUILESS_MAIN(TestLibraryDamage)
#include "test_library_damage.moc"
