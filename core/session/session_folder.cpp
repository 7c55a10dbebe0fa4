#include "core/session/session_folder.h"

#include "core/values/error.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace spotter {

namespace {

constexpr QLatin1Char runMark('#'); // in no name that makeSessionFolder() gives

} // namespace

QString makeSessionFolder(const QString &library, const QDateTime &began)
{
    const QDir all(library);
    const QString name = began.toString(QStringLiteral("yyyy-MM-dd_HH-mm-ss"));
    constexpr int mostInASecond = 10'000; // as many as a data set may bring
    QDir().mkpath(library);
    for (int number = 1; number <= mostInASecond; ++number) {
        const QString candidate = number == 1 ? name : QStringLiteral("%1-%2").arg(name).arg(number);
        if (all.mkdir(candidate)) // makes it or fails: two programs never get the same one
            return candidate;
        if (!all.exists(candidate))
            break;
    }
    throw Error(QCoreApplication::translate("Library", "The session's folder cannot be made"), library,
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
