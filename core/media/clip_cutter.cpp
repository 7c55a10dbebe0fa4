#include "core/media/clip_cutter.h"

#include "core/media/convert.h"
#include "core/media/decoder.h"
#include "core/media/smart_cut.h"
#include "core/media/video_writer.h"
#include "core/values/error.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace spotter {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Clip", text);
}

/// Every frame again.
MadeClip encodeAll(const ClipWish &wish)
{
    Decoder film(wish.source);
    film.seek(wish.from);
    const auto end = std::min(wish.to, std::max(film.duration(), wish.from));
    const double span = std::max(1.0, double((end - wish.from).count()));
    MadeClip clip;
    std::optional<VideoWriter> writer;
    while (const std::optional<Frame> frame = film.next()) {
        if (frame->pts > wish.to && clip.frames > 0)
            break;
        if (!writer) {
            clip.from = frame->pts;
            const bool isYuv = frame->layout >= PixelLayout::Yuv420 && frame->layout <= PixelLayout::Uyvy;
            const QSize size = frame->uprightSize();
            writer.emplace(
                wish.target, size, std::max(1.0, film.framesPerSecond()), isYuv ? frame->matrix : usualMatrix(size));
        }
        const Frame shown = wish.change ? wish.change(*frame) : *frame;
        if (wish.paint) {
            QImage picture = toImage(shown);
            wish.paint(picture, frame->pts);
            writer->write(picture, frame->pts - clip.from);
        } else {
            writer->write(shown, frame->pts - clip.from);
        }
        clip.to = frame->pts;
        ++clip.frames;
        ++clip.encoded;
        if (wish.progress && !wish.progress(double((clip.to - wish.from).count()) / span)) {
            clip.brokenOff = true;
            break;
        }
    }
    if (writer)
        writer->finish();
    return clip;
}

} // namespace

MadeClip cutClip(const ClipWish &wish)
{
    if (wish.to < wish.from)
        throw Error(words("The clip ends before it begins"), {}, words("Set its end behind its beginning"));
    if (QFileInfo(wish.target) == QFileInfo(wish.source))
        throw Error(words("The clip would take the place of its film"), wish.target, words("Choose another name"));
    MadeClip clip;
    try {
        const std::optional<MadeClip> smart = wish.change || wish.paint ? std::nullopt : cutSmart(wish);
        clip = smart ? *smart : encodeAll(wish);
    } catch (...) {
        QFile::remove(wish.target);
        throw;
    }
    if (clip.brokenOff || clip.frames == 0)
        QFile::remove(wish.target);
    if (clip.frames == 0 && !clip.brokenOff)
        throw Error(words("There is nothing to cut at this place"), wish.source, words("Look how long the film is"));
    return clip;
}

} // namespace spotter
