#include "ui/sessions/thumbnails.h"

#include "core/media/convert.h"
#include "core/media/decoder.h"
#include "core/session/session_folder.h"
#include "core/values/error.h"

#include <QFile>

namespace spotter {

namespace {

constexpr QSize size_px{224, 126}; ///< twice what is shown, for sharp screens

} // namespace

QImage thumbnailOf(const QString &sessionFolder)
{
    const QString path = thumbnailPath(sessionFolder);
    if (QImage kept(path); !kept.isNull())
        return kept;
    try {
        Decoder film(videoPath(sessionFolder));
        film.seek(film.duration() / 3);
        const std::optional<Frame> frame = film.next();
        if (!frame)
            return {};
        const QImage made = toImage(*frame, frame->uprightSize().scaled(size_px, Qt::KeepAspectRatio));
        made.save(path, "jpg", 85); // a folder that is read-only costs the time again
        return made;
    } catch (const Error &) { // no film: the library shows a dark plate
        return {};
    }
}

Thumbnails::Thumbnails(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

Thumbnails::~Thumbnails()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void Thumbnails::want(const QString &name, const QString &folder)
{
    m_pool.start([this, name, folder] {
        const QImage thumbnail = thumbnailOf(folder);
        if (thumbnail.isNull())
            return;
        QMetaObject::invokeMethod(
            this, [this, name, thumbnail] { Q_EMIT made(name, thumbnail); }, Qt::QueuedConnection);
    });
}

} // namespace spotter
