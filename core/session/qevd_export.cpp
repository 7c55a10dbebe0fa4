#include "core/session/qevd_export.h"

#include "core/media/frame_times.h"
#include "core/session/npy.h"
#include "core/session/place_film.h"
#include "core/session/qevd.h"
#include "core/session/session_folder.h"
#include "core/session/whole_file.h"

#include <QCoreApplication>
#include <QDir>

namespace spotter {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

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
        writeWholeFile(films + name + QStringLiteral("_timestamps.npy"), npyOf(seconds));
        entries.push_back(entry);
    }
    writeWholeFile(list, qevdJson(entries));
}

} // namespace spotter
