#include "core/session/qevd_export.h"

#include "core/media/frame_times.h"
#include "core/session/npy.h"
#include "core/session/place_film.h"
#include "core/session/qevd.h"
#include "core/session/session_folder.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace spotter {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

void writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        throw Error(Text::tr("The file cannot be written (%1)").arg(file.errorString()), path,
            Text::tr("Choose a folder in which you may write"));
}

} // namespace

void exportQevd(const std::vector<KeptSession> &sessions, const QString &folder)
{
    const QDir target(folder);
    const QString list = target.filePath(QStringLiteral("feedbacks_long_range.json"));
    if (QFileInfo::exists(list))
        throw Error(Text::tr("A data set is there already"), folder, Text::tr("Choose another folder"));
    const QString films = target.filePath(QStringLiteral("long_range_videos/"));
    QDir().mkpath(films);
    std::vector<QevdEntry> entries;
    for (const KeptSession &session : sessions) {
        const QString name = session.summary.name;
        const QString film = videoPath(session.summary.folder);
        const QevdEntry entry{name, frameTimes(film), qevdLines(session)};
        std::vector<double> seconds;
        for (const SessionTime time : entry.frames)
            seconds.push_back(toSeconds(time));
        placeFilm(film, films + name + QStringLiteral(".mp4"));
        writeFile(films + name + QStringLiteral("_timestamps.npy"), npyOf(seconds));
        entries.push_back(entry);
    }
    writeFile(list, qevdJson(entries));
}

} // namespace spotter
