// A picture as a source gave it: planes of pixels in the source's own format, its time stamp, and when it arrived.
// Frames are immutable and cheap to copy; all copies share one buffer, owned by `owner`. Safe to pass between threads.
#pragma once

#include "core/values/events.h"

#include <QSize>

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>

namespace spotter {

/// How the samples lie. Planar and semi-planar YUV may hold more than 8 bits (`Frame::bitDepth`, little-endian 16-bit words).
enum class PixelLayout {
    Gray,    ///< Y
    Yuv420,  ///< Y, U, V planes, chroma halved both ways
    Yuv422,  ///< Y, U, V planes, chroma halved in x
    Yuv444,  ///< Y, U, V planes
    Nv12,    ///< Y, interleaved UV, chroma halved both ways (P010 too: then the values stand in the high bits)
    Yuyv,    ///< packed Y0 U Y1 V
    Uyvy,    ///< packed U Y0 V Y1
    Rgb24,   ///< R G B
    Bgr24,   ///< B G R
    Bgrx32,  ///< B G R x in memory: QImage::Format_RGB32 on little-endian machines
    Rgbx32   ///< R G B x in memory
};

enum class YuvMatrix { Bt601, Bt709, Bt2020 };
enum class YuvRange { Limited, Full };

struct Plane
{
    const std::uint8_t *data = nullptr;
    std::ptrdiff_t stride = 0;       ///< bytes from one row to the next; may be negative
};

struct Frame
{
    PixelLayout layout = PixelLayout::Gray;
    int bitDepth = 8;                ///< 8 … 16
    int width = 0;                   ///< of the stored picture, pixels
    int height = 0;
    std::array<Plane, 3> planes{};
    YuvMatrix matrix = YuvMatrix::Bt601;
    YuvRange range = YuvRange::Limited;
    int rotation = 0;                ///< degrees clockwise (0, 90, 180, 270) that turn it upright
    bool msbAligned = false;         ///< more than 8 bits stand in the high bits of each word (P010)

    std::chrono::nanoseconds pts{};  ///< presentation time stamp of the medium; for a camera, time since it was opened
    std::chrono::steady_clock::time_point arrival{}; ///< taken once, when the frame arrived in the program
    GapReason gapBefore = GapReason::None; ///< what went wrong between the frame before and this one, if known

    std::shared_ptr<const void> owner; ///< keeps the planes alive

    bool isNull() const { return width <= 0 || height <= 0 || !planes[0].data; }
    /// Size once turned upright.
    QSize uprightSize() const { return rotation % 180 == 0 ? QSize(width, height) : QSize(height, width); }
};

} // namespace spotter
