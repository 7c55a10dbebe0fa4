#include "core/session/session_folder.h"

#include "core/values/error.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace spotter {

QString makeSessionFolder(const QString &library, const QDateTime &began)
{
    const QDir all(library);
    const QString name = began.toString(QStringLiteral("yyyy-MM-dd_HH-mm-ss"));
    constexpr int mostInASecond = 100;
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

QString databasePath(const QString &library)
{
    return library + QStringLiteral("/library.db");
}

QString sessionPath(const QString &library, const QString &name)
{
    return library + QLatin1Char('/') + name;
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
