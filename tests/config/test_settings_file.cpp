#include "tests/config/test_settings_file.h"

#include "core/config/settings_file.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace spotter;

namespace {

constexpr int withinASecond_ms = 1000;
constexpr int quiet_ms = 400;

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("<unreadable>");
}

Settings withOverlap(int overlap)
{
    Settings settings;
    settings.video.overlap = overlap;
    return settings;
}

/// A settings file that is watched, and what it tells.
struct Watched {
    explicit Watched(const QString &path)
        : file(path)
        , changed(&file, &SettingsFile::changedOutside)
        , failed(&file, &SettingsFile::failedOutside)
    {
        file.load();
        file.watch();
    }

    SettingsFile file;
    QSignalSpy changed;
    QSignalSpy failed;
};

} // namespace

void TestSettingsFile::aMissingFileHasDefaults()
{
    const QTemporaryDir folder;
    SettingsFile file(folder.filePath(QStringLiteral("none.yaml")));
    file.load();
    QVERIFY(file.settings() == Settings{});
    QVERIFY(!QFile::exists(file.path()));
    file.save(Settings{});
    QVERIFY(!QFile::exists(file.path()));
}

void TestSettingsFile::saveMakesFileAndFolders()
{
    const QTemporaryDir folder;
    SettingsFile file(folder.filePath(QStringLiteral("a/b/spotter.yaml")));
    file.load();
    file.save(withOverlap(2));
    QCOMPARE(read(file.path()), QByteArray("video:\n  overlap: 2\n"));
    QVERIFY(file.settings() == withOverlap(2));
}

void TestSettingsFile::saveKeepsWhatItDoesNotChange()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("f.yaml"));
    write(path, "# mine\nvideo: # v\n  overlap: 4 # o\n  unknown: [1]\n");
    SettingsFile file(path);
    file.load();
    QCOMPARE(file.notes().size(), std::size_t{1});
    file.save(withOverlap(3));
    QCOMPARE(read(path), QByteArray("# mine\nvideo: # v\n  overlap: 3 # o\n  unknown: [1]\n"));
}

void TestSettingsFile::saveMergesWithEditsMadeOutside()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("f.yaml"));
    write(path, "video:\n  overlap: 4\n");
    SettingsFile file(path);
    file.load();
    QSignalSpy changed(&file, &SettingsFile::changedOutside);
    write(path, "# new\nvideo:\n  overlap: 4\n  chunk_size: 20\n");
    file.save(withOverlap(3));
    QCOMPARE(read(path), QByteArray("# new\nvideo:\n  overlap: 3\n  chunk_size: 20\n"));
    QCOMPARE(file.settings().video.chunkSize, 20);
    QCOMPARE(file.settings().video.overlap, 3);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().value<Settings>().video.chunkSize, 20);
}

void TestSettingsFile::saveRefusesAWrongFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("f.yaml"));
    write(path, "video:\n  overlap: 4\n");
    SettingsFile file(path);
    file.load();
    const QByteArray wrong("video:\n  overlap: four\n");
    write(path, wrong);
    try {
        file.save(withOverlap(3));
        QFAIL("a wrong file was saved over");
    } catch (const Error &error) {
        QCOMPARE(error.place(), path + QStringLiteral(":2:12"));
    }
    QCOMPARE(read(path), wrong);
    QVERIFY(file.settings() == Settings{});
}

void TestSettingsFile::saveFollowsLinksAndKeepsPermissions()
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("target.yaml"));
    const QString link = folder.filePath(QStringLiteral("link.yaml"));
    write(target, "video:\n  overlap: 4\n");
    const auto permissions = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup;
    QVERIFY(QFile::setPermissions(target, permissions));
    QVERIFY(QFile::link(target, link));
    SettingsFile file(link);
    file.load();
    file.save(withOverlap(3));
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(read(target), QByteArray("video:\n  overlap: 3\n"));
    QCOMPARE(QFile::permissions(target) & ~(QFile::ReadUser | QFile::WriteUser | QFile::ExeUser),
        QFile::Permissions(permissions));
}

void TestSettingsFile::saveThatFailsLeavesTheFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("f.yaml"));
    const QByteArray text("video:\n  overlap: 4\n");
    write(path, text);

    SettingsFile below(path + QStringLiteral("/f.yaml")); // its folder is a file
    below.load();
    QVERIFY_THROWS_EXCEPTION(Error, below.save(withOverlap(3)));
    QCOMPARE(read(path), text);
    QVERIFY(below.settings() == Settings{});

#ifdef Q_OS_UNIX
    if (geteuid() == 0)
        QSKIP("root may write into every folder");
#endif
    SettingsFile file(path);
    file.load();
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
    QVERIFY_THROWS_EXCEPTION(Error, file.save(withOverlap(3)));
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QCOMPARE(read(path), text);
    QVERIFY(file.settings() == Settings{});
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void TestSettingsFile::whatIsNoFile_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("folder") << QDir::tempPath();
    QTest::newRow("endless device") << QStringLiteral("/dev/zero");
}

void TestSettingsFile::whatIsNoFile()
{
    QFETCH(QString, path);
    SettingsFile file(path);
    QVERIFY_THROWS_EXCEPTION(Error, file.load());
    QVERIFY_THROWS_EXCEPTION(Error, file.save(withOverlap(3)));
}

void TestSettingsFile::outsideEdits_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("written over") << "over";
    QTest::newRow("replaced") << "replaced";
    QTest::newRow("deleted and written") << "deleted";
    QTest::newRow("in two steps") << "steps";
}

void TestSettingsFile::outsideEdits()
{
    QFETCH(QString, how);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("f.yaml"));
    write(path, "video:\n  overlap: 4\n");
    Watched watched(path);

    // Twice: a file that was replaced is another one to the system.
    for (const int overlap : {3, 2}) {
        const QByteArray text = "video:\n  overlap: " + QByteArray::number(overlap) + '\n';
        if (how == u"replaced") {
            QSaveFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
            QVERIFY(file.commit());
        } else if (how == u"steps") {
            write(path, text.left(9));
            QTest::qWait(20);
            write(path, text);
        } else {
            if (how == u"deleted")
                QVERIFY(QFile::remove(path));
            write(path, text);
        }
        QVERIFY(watched.changed.wait(withinASecond_ms));
        QCOMPARE(watched.changed.takeFirst().first().value<Settings>().video.overlap, overlap);
        QCOMPARE(watched.file.settings().video.overlap, overlap);
    }
    QVERIFY(watched.failed.isEmpty());
}

void TestSettingsFile::ownSavesAreNotTold()
{
    const QTemporaryDir folder;
    Watched watched(folder.filePath(QStringLiteral("f.yaml")));
    for (const int overlap : {3, 2, 1}) {
        watched.file.save(withOverlap(overlap));
        QTest::qWait(50);
    }
    QTest::qWait(quiet_ms);
    QVERIFY(watched.changed.isEmpty());
    QVERIFY(watched.failed.isEmpty());

    write(watched.file.path(), "video: {overlap: 1} # only another writing\n");
    QTest::qWait(quiet_ms);
    QVERIFY(watched.changed.isEmpty());
}

void TestSettingsFile::aWrongEditLeavesTheSettings()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("f.yaml"));
    write(path, "video:\n  overlap: 3\n");
    Watched watched(path);

    write(path, "video:\n  overlap: 3\n  overlap: 2\n");
    QVERIFY(watched.failed.wait(withinASecond_ms));
    QCOMPARE(watched.failed.first().first().value<Error>().place(), path + QStringLiteral(":3:3"));
    QVERIFY(watched.file.settings() == withOverlap(3));

    write(folder.filePath(QStringLiteral("other.yaml")), "x"); // the folder changes, the wrong text does not
    QTest::qWait(quiet_ms);
    QCOMPARE(watched.failed.size(), 1);

    write(path, "video:\n  overlap: 2\n");
    QVERIFY(watched.changed.wait(withinASecond_ms));
    QVERIFY(watched.file.settings() == withOverlap(2));
}

void TestSettingsFile::deletedAndBack()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("f.yaml"));
    write(path, "video:\n  overlap: 3\n");
    Watched watched(path);

    QVERIFY(QFile::remove(path));
    QTest::qWait(quiet_ms);
    QVERIFY(watched.changed.isEmpty());
    QVERIFY(watched.failed.isEmpty());
    QVERIFY(watched.file.settings() == withOverlap(3));

    write(path, "video:\n  overlap: 2\n");
    QVERIFY(watched.changed.wait(withinASecond_ms));
    QVERIFY(watched.file.settings() == withOverlap(2));
}

void TestSettingsFile::aFolderThatComesLater()
{
    const QTemporaryDir folder;
    Watched watched(folder.filePath(QStringLiteral("a/b/f.yaml")));
    QVERIFY(QDir().mkpath(folder.filePath(QStringLiteral("a/b"))));
    QTest::qWait(quiet_ms);
    write(watched.file.path(), "video:\n  overlap: 2\n");
    QVERIFY(watched.changed.wait(withinASecond_ms));
    QVERIFY(watched.file.settings() == withOverlap(2));
}

void TestSettingsFile::throughALink()
{
    const QTemporaryDir folder;
    const QTemporaryDir elsewhere;
    const QString target = elsewhere.filePath(QStringLiteral("target.yaml"));
    write(target, "video:\n  overlap: 3\n");
    const QString link = folder.filePath(QStringLiteral("f.yaml"));
    QVERIFY(QFile::link(target, link));
    Watched watched(link);
    for (const int overlap : {2, 1}) {
        QSaveFile file(target);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("video:\n  overlap: " + QByteArray::number(overlap) + '\n');
        QVERIFY(file.commit());
        QVERIFY(watched.changed.wait(withinASecond_ms));
        QVERIFY(watched.file.settings() == withOverlap(overlap));
    }
    QVERIFY(QFile::remove(target));
    QTest::qWait(quiet_ms);
    write(target, "video:\n  overlap: 3\n");
    QVERIFY(watched.changed.wait(withinASecond_ms));
    QVERIFY(watched.file.settings() == withOverlap(3));
}
