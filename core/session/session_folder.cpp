#include "core/session/session_folder.h"

#include "core/values/error.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>

namespace spotter {

namespace {

constexpr QLatin1Char runMark('#'); // in no name that makeSessionFolder() gives

/// This machine's name as a file may be called anywhere.
QString machineName()
{
    QString name = QSysInfo::machineHostName();
    name.replace(QRegularExpression(QStringLiteral("[^A-Za-z0-9]+")), QStringLiteral("-"));
    return name;
}

} // namespace

QString makeSessionFolder(const LibraryPlace &library, const QDateTime &began)
{
    const QDir all(library.folder);
    QString name = began.toString(QStringLiteral("yyyy-MM-dd_HH-mm-ss"));
    if (library.isOnServer())
        name += QLatin1Char('_') + machineName();
    constexpr int mostInASecond = 10'000; // as many as a data set may bring
    QDir().mkpath(library.folder);
    for (int number = 1; number <= mostInASecond; ++number) {
        const QString candidate = number == 1 ? name : QStringLiteral("%1-%2").arg(name).arg(number);
        if (all.mkdir(candidate)) // makes it or fails: two programs never get the same one
            return candidate;
        if (!all.exists(candidate))
            break;
    }
    throw Error(QCoreApplication::translate("Library", "The session's folder cannot be made"), library.folder,
        QCoreApplication::translate("Library", "Choose a folder in which you may write (library.folder)"));
}

QString nameOfRun(const QString &session, int number)
{
    return number == 1 ? session : session + runMark + QString::number(number);
}

bool isRun(const QString &name)
{
    return name.contains(runMark);
}

int runNumber(const QString &name)
{
    return isRun(name) ? name.section(runMark, 1).toInt() : 1;
}

QString firstRun(const QString &name)
{
    return name.section(runMark, 0, 0);
}

QString databasePath(const QString &library)
{
    return library + QStringLiteral("/library.db");
}

QString sessionPath(const QString &library, const QString &name)
{
    return library + QLatin1Char('/') + firstRun(name);
}

QString videoPath(const QString &sessionFolder)
{
    return sessionFolder + QStringLiteral("/video.mp4");
}

QString thumbnailPath(const QString &sessionFolder)
{
    return sessionFolder + QStringLiteral("/thumbnail.jpg");
}

QString startPath(const QString &sessionFolder)
{
    return sessionFolder + QStringLiteral("/start.json");
}

QString lockPath(const QString &sessionFolder)
{
    return sessionFolder + QStringLiteral("/recording.lock");
}

QString usualLibraryFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/sessions");
}

} // namespace spotter
