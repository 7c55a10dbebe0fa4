#include "resources/resources.h"

#include "core/values/error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace spotter {

QString sampleSessionPath()
{
    QFile carried(QStringLiteral(":/sample.mp4"));
    if (!carried.open(QIODevice::ReadOnly))
        throw Error(QCoreApplication::translate("Resources", "this build of Spotter carries no sample session"));

    const QDir cache(QStandardPaths::writableLocation(QStandardPaths::CacheLocation));
    const QString path =
        cache.filePath(QCoreApplication::translate("Resources", "Sample session") + QStringLiteral(".mp4"));
    if (QFileInfo(path).size() == carried.size())
        return path;

    cache.mkpath(QStringLiteral("."));
    QSaveFile copy(path);
    if (!copy.open(QIODevice::WriteOnly) || copy.write(carried.readAll()) != carried.size() || !copy.commit()) {
        throw Error(QCoreApplication::translate("Resources", "the sample session cannot be unpacked (%1)")
                        .arg(copy.errorString()),
            path, QCoreApplication::translate("Resources", "Make room on the disk, or open a video file of your own"));
    }
    return path;
}

} // namespace spotter
