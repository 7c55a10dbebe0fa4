#include "ui/review/chunk_pictures.h"

#include "core/media/convert.h"
#include "core/media/decoder.h"
#include "core/values/error.h"

#include <algorithm>

namespace spotter {

namespace {

SessionTime distance(SessionTime one, SessionTime other)
{
    return one > other ? one - other : other - one;
}

/// For each of \p times, which rise, the frame of \p film that is nearest.
std::vector<SeenPicture> nearest(Decoder &film, const std::vector<SessionTime> &times, int height_px)
{
    std::vector<SeenPicture> pictures;
    const auto draw = [height_px](const Frame &frame) {
        const QSize size = frame.uprightSize().scaled(QSize(height_px * 4, height_px), Qt::KeepAspectRatio);
        return SeenPicture{frame.pts, toImage(frame, size)};
    };
    film.seek(times.front());
    std::optional<Frame> before = film.next();
    for (std::optional<Frame> frame = before; before && pictures.size() < times.size();) {
        const SessionTime wanted = times[pictures.size()];
        while (frame && frame->pts < wanted) {
            before = frame;
            frame = film.next();
        }
        const bool later = frame && distance(frame->pts, wanted) < distance(before->pts, wanted);
        pictures.push_back(draw(later ? *frame : *before));
    }
    return pictures;
}

} // namespace

ChunkPictures::ChunkPictures(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

ChunkPictures::~ChunkPictures()
{
    forget();
    m_pool.clear();
    m_pool.waitForDone();
}

void ChunkPictures::want(const QString &film, const ChunkSpan &span, SessionTime decided, int height_px)
{
    draw(
        film, [span, decided](double filmFps) { return chunkTimes(span, decided, filmFps); }, height_px);
}

void ChunkPictures::want(const QString &film, const std::vector<SessionTime> &times, int height_px)
{
    draw(
        film, [times](double) { return times; }, height_px);
}

void ChunkPictures::draw(const QString &film, const Times &times, int height_px)
{
    const int number = ++m_wanted;
    m_pool.clear();
    m_pool.start([this, number, film, times, height_px] {
        if (number != m_wanted)
            return;
        std::vector<SeenPicture> pictures;
        QString trouble;
        try {
            Decoder decoder(film);
            if (const auto wanted = times(decoder.framesPerSecond()); !wanted.empty())
                pictures = nearest(decoder, wanted, height_px);
        } catch (const Error &error) {
            trouble = error.sentence();
        }
        QMetaObject::invokeMethod(
            this,
            [this, number, pictures, trouble] {
                if (number != m_wanted)
                    return;
                if (trouble.isEmpty())
                    Q_EMIT drawn(pictures);
                else
                    Q_EMIT failed(trouble);
            },
            Qt::QueuedConnection);
    });
}

} // namespace spotter
