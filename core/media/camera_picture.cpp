#include "core/media/camera_picture.h"

#include "core/media/camera_format.h"
#include "core/media/camera_jpeg.h"

#include <array>
#include <cstring>

namespace spotter {

namespace {

/// Rows of a plane, and how many bytes of each are picture.
struct Extent {
    int rows = 0;
    int bytes = 0;
};

std::array<Extent, 3> extentsOf(PixelLayout layout, int width, int height)
{
    const int halfWidth = (width + 1) / 2;
    const int halfHeight = (height + 1) / 2;
    switch (layout) {
    case PixelLayout::Gray:
        return {Extent{height, width}};
    case PixelLayout::Yuyv:
    case PixelLayout::Uyvy:
        return {Extent{height, halfWidth * 4}};
    case PixelLayout::Nv12:
        return {Extent{height, width}, Extent{halfHeight, halfWidth * 2}};
    case PixelLayout::Yuv420:
        return {Extent{height, width}, Extent{halfHeight, halfWidth}, Extent{halfHeight, halfWidth}};
    case PixelLayout::Yuv422:
        return {Extent{height, width}, Extent{height, halfWidth}, Extent{height, halfWidth}};
    default:
        return {Extent{height, width * 4}};
    }
}

YuvMatrix matrixOf(QVideoFrameFormat::ColorSpace space)
{
    switch (space) {
    case QVideoFrameFormat::ColorSpace_BT709:
        return YuvMatrix::Bt709;
    case QVideoFrameFormat::ColorSpace_BT2020:
        return YuvMatrix::Bt2020;
    default:
        return YuvMatrix::Bt601;
    }
}

// Where nothing is said, grey is full range and YUV limited. Qt calls the colour space of JPEG files, BT.601 in full
// range, "AdobeRgb".
YuvRange rangeOf(const QVideoFrameFormat &format)
{
    if (format.colorRange() == QVideoFrameFormat::ColorRange_Video)
        return YuvRange::Limited;
    const bool full = format.colorRange() == QVideoFrameFormat::ColorRange_Full
        || format.colorSpace() == QVideoFrameFormat::ColorSpace_AdobeRgb
        || format.pixelFormat() == QVideoFrameFormat::Format_Y8;
    return full ? YuvRange::Full : YuvRange::Limited;
}

bool copyPlanes(const QVideoFrame &mapped, const CameraPixels &pixels, Frame &frame)
{
    const std::array<Extent, 3> extents = extentsOf(pixels.layout, frame.width, frame.height);
    std::size_t size = 0;
    for (const Extent &extent : extents)
        size += std::size_t(extent.rows) * std::size_t(extent.bytes);
    // Where pixels begin with alpha, the last one read from its first colour on ends a byte later than it is stored.
    const std::shared_ptr<std::uint8_t[]> buffer(new std::uint8_t[size + std::size_t(pixels.firstByte)]);
    std::uint8_t *to = buffer.get();
    for (std::size_t plane = 0; plane < extents.size() && extents[plane].rows > 0; ++plane) {
        const auto [rows, bytes] = extents[plane];
        const uchar *from = mapped.bits(int(plane));
        const qsizetype stride = mapped.bytesPerLine(int(plane));
        if (!from || stride < bytes || stride * (rows - 1) + bytes > mapped.mappedBytes(int(plane)))
            return false;
        frame.planes[plane] = {to + pixels.firstByte, bytes};
        for (int row = 0; row < rows; ++row, to += bytes)
            std::memcpy(to, from + stride * row, std::size_t(bytes));
    }
    frame.owner = buffer;
    return true;
}

bool copyJpeg(const QVideoFrame &mapped, std::vector<std::uint8_t> &jpeg)
{
    const uchar *from = mapped.bits(0);
    const std::size_t size = from ? jpegLength({from, std::size_t(mapped.mappedBytes(0))}) : 0;
    jpeg.assign(from, from + size);
    return size > 0;
}

} // namespace

std::optional<CameraPicture> copyPicture(const QVideoFrame &frame)
{
    const QVideoFrameFormat format = frame.surfaceFormat();
    const CameraPixels *pixels = cameraPixels(format.pixelFormat());
    QVideoFrame mapped = frame;
    if (!pixels || !mapped.map(QVideoFrame::ReadOnly))
        return std::nullopt;
    CameraPicture picture;
    picture.frame.layout = pixels->layout;
    picture.frame.width = format.frameWidth();
    picture.frame.height = format.frameHeight();
    picture.frame.matrix = matrixOf(format.colorSpace());
    picture.frame.range = rangeOf(format);
    const bool copied = format.pixelFormat() == QVideoFrameFormat::Format_Jpeg
        ? copyJpeg(mapped, picture.jpeg)
        : copyPlanes(mapped, *pixels, picture.frame);
    mapped.unmap();
    return copied ? std::optional(std::move(picture)) : std::nullopt;
}

} // namespace spotter
