#include "core/media/loader_rgb.h"

#include "core/media/convert.h"
#include "core/media/libav.h"

extern "C" {
#include <libavutil/imgutils.h>
}

#include <algorithm>
#include <cstring>
#include <new>

namespace spotter {

namespace {

/// libswscale's vector loops read and write whole vectors: widths that are no multiple of this need padded rows.
constexpr int vectorPixels = 32;

AvFramePtr paddedPicture(AVPixelFormat format, int width, int height)
{
    AvFramePtr picture = makeAvFrame();
    picture->format = format;
    picture->width = width;
    picture->height = height;
    if (av_frame_get_buffer(picture.get(), 0) < 0)
        throw std::bad_alloc();
    return picture;
}

struct Planes {
    const std::uint8_t *data[4] = {};
    int stride[4] = {};
};

/// \p frame's own planes, or copies with padding in \p copy.
Planes planesOf(const Frame &frame, AVPixelFormat format, AvFramePtr &copy)
{
    Planes planes;
    for (std::size_t i = 0; i < frame.planes.size(); ++i) {
        planes.data[i] = frame.planes[i].data;
        planes.stride[i] = int(frame.planes[i].stride);
    }
    if (frame.width % vectorPixels == 0)
        return planes;
    copy = paddedPicture(format, frame.width, frame.height);
    av_image_copy(copy->data, copy->linesize, planes.data, planes.stride, format, frame.width, frame.height);
    std::ranges::copy_n(copy->data, 4, planes.data);
    std::ranges::copy_n(copy->linesize, 4, planes.stride);
    return planes;
}

/// Null where libswscale knows no way.
AvFramePtr storedRgb(const Frame &frame)
{
    const AVPixelFormat format = avFormatOf(frame);
    // Kept from picture to picture: making one takes longer than using it.
    thread_local AvScalerPtr scaler;
    scaler.reset(sws_getCachedContext(scaler.release(), frame.width, frame.height, format, frame.width, frame.height,
        AV_PIX_FMT_RGB24, SWS_BICUBIC, nullptr, nullptr, nullptr));
    if (!scaler)
        return {};
    sws_setColorspaceDetails(scaler.get(), sws_getCoefficients(swsMatrix(frame.matrix)), frame.range == YuvRange::Full,
        sws_getCoefficients(SWS_CS_DEFAULT), 0, 0, 1 << 16, 1 << 16);
    AvFramePtr copy;
    const Planes from = planesOf(frame, format, copy);
    AvFramePtr rgb = paddedPicture(AV_PIX_FMT_RGB24, frame.width, frame.height);
    sws_scale(scaler.get(), from.data, from.stride, 0, frame.height, rgb->data, rgb->linesize);
    return rgb;
}

/// Writes \p stored turned by \p rotation degrees clockwise.
void turnInto(const AVFrame &stored, int rotation, std::uint8_t *out)
{
    const int width = stored.width;
    const int height = stored.height;
    const auto pixel = [&](int x, int y) { return stored.data[0] + std::ptrdiff_t(y) * stored.linesize[0] + 3 * x; };
    const QSize upright = rotation % 180 == 0 ? QSize(width, height) : QSize(height, width);
    for (int y = 0; y < upright.height(); ++y) {
        if (rotation == 0) {
            std::memcpy(out, pixel(0, y), std::size_t(width) * 3);
            out += width * 3;
            continue;
        }
        for (int x = 0; x < upright.width(); ++x, out += 3) {
            const std::uint8_t *from = rotation == 90 ? pixel(y, height - 1 - x)
                : rotation == 180                     ? pixel(width - 1 - x, height - 1 - y)
                                                      : pixel(width - 1 - y, x);
            std::memcpy(out, from, 3);
        }
    }
}

} // namespace

void loaderRgb(const Frame &frame, std::span<std::uint8_t> rgb)
{
    const QSize size = frame.uprightSize();
    const AvFramePtr stored = frame.isNull() || avFormatOf(frame) == AV_PIX_FMT_NONE ? AvFramePtr() : storedRgb(frame);
    if (!stored)
        return sampleRgb(frame, size.width(), size.height(), rgb);
    turnInto(*stored, frame.rotation, rgb.data());
}

} // namespace spotter
