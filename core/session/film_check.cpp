#include "core/session/film_check.h"

#include "core/media/decoder.h"
#include "core/session/session_folder.h"
#include "core/values/error.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdlib>

namespace spotter {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Library)
};

// A film may end before its session, as where the disk was full, but not behind it.
constexpr SessionTime grace = std::chrono::seconds(2);
constexpr int sizeGrace_px = 2; ///< H.264 wants even sizes

} // namespace

QString filmObjection(const LibraryEntry &session, const QJsonObject &provenance, std::stop_token stop)
{
    const QString path = videoPath(session.folder);
    if (!QFile::exists(path))
        return {};
    try {
        const Decoder film(path, stop);
        if (session.state != SessionState::Running && session.length > SessionTime{}
            && film.duration() > session.length + grace)
            return Text::tr("This is not the film of the session: it lasts %1, the session %2.")
                .arg(clockText(film.duration()), clockText(session.length));
        const QJsonObject source = provenance.value(QLatin1String("source")).toObject();
        const QSize recorded(
            source.value(QLatin1String("width")).toInt(), source.value(QLatin1String("height")).toInt());
        const QSize found = film.pictureSize();
        if (!recorded.isEmpty()
            && (std::abs(found.width() - recorded.width()) > sizeGrace_px
                || std::abs(found.height() - recorded.height()) > sizeGrace_px))
            return Text::tr(
                "This is not the film of the session: its pictures are %1 × %2, the session's were %3 × %4.")
                .arg(found.width())
                .arg(found.height())
                .arg(recorded.width())
                .arg(recorded.height());
    } catch (const Error &) { // what cannot be played is said by the player
    }
    return {};
}

} // namespace spotter
