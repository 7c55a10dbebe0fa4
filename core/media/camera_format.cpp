#include "core/media/camera_format.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace spotter {

namespace {

// On Linux, Qt takes the names over from V4L2, where some are read as a number and not byte by byte: V4L2's ABGR32 is
// B G R A in memory, its BGRA32 is A B G R (linux/videodev2.h). Elsewhere the name is the order in memory.
#ifdef Q_OS_LINUX
constexpr bool namesOfV4l2 = true;
#else
constexpr bool namesOfV4l2 = false;
#endif

constexpr std::array known{
    CameraPixels{QVideoFrameFormat::Format_Jpeg, "MJPEG"},
    CameraPixels{QVideoFrameFormat::Format_YUYV, "YUYV", 2.0, PixelLayout::Yuyv},
    CameraPixels{QVideoFrameFormat::Format_UYVY, "UYVY", 2.0, PixelLayout::Uyvy},
    CameraPixels{QVideoFrameFormat::Format_NV12, "NV12", 1.5, PixelLayout::Nv12},
    CameraPixels{QVideoFrameFormat::Format_YUV420P, "YUV420P", 1.5, PixelLayout::Yuv420},
    CameraPixels{QVideoFrameFormat::Format_YUV422P, "YUV422P", 2.0, PixelLayout::Yuv422},
    CameraPixels{QVideoFrameFormat::Format_XRGB8888, "XRGB", 4.0, PixelLayout::Rgbx32, 1},
    CameraPixels{QVideoFrameFormat::Format_ARGB8888, "ARGB", 4.0, PixelLayout::Rgbx32, 1},
    CameraPixels{QVideoFrameFormat::Format_XBGR8888, "XBGR", 4.0, PixelLayout::Bgrx32, namesOfV4l2 ? 0 : 1},
    CameraPixels{QVideoFrameFormat::Format_ABGR8888, "ABGR", 4.0, PixelLayout::Bgrx32, namesOfV4l2 ? 0 : 1},
    CameraPixels{QVideoFrameFormat::Format_BGRX8888, "BGRX", 4.0, PixelLayout::Bgrx32},
    CameraPixels{QVideoFrameFormat::Format_BGRA8888, "BGRA", 4.0, PixelLayout::Bgrx32, namesOfV4l2 ? 1 : 0},
    CameraPixels{QVideoFrameFormat::Format_RGBX8888, "RGBX", 4.0, PixelLayout::Rgbx32, namesOfV4l2 ? 1 : 0},
    CameraPixels{QVideoFrameFormat::Format_RGBA8888, "RGBA", 4.0, PixelLayout::Rgbx32},
    CameraPixels{QVideoFrameFormat::Format_Y8, "Grey", 1.0, PixelLayout::Gray},
};

// What USB 2 carries in practice. Cameras offer more than that uncompressed, and then leave frames out.
constexpr double cable_bytesPerSecond = 40e6;

/// Octaves away from the wish, weighted: too slow is worst, too fast only costs computing, colour beats grey.
double cost(const CameraFormat &format, double fps)
{
    const auto *pixels =
        std::ranges::find(known, format.pixelFormat, [](const auto &entry) { return QLatin1String(entry.name); });
    if (pixels == known.end() || format.size.isEmpty() || format.maxFps <= 0.0)
        return std::numeric_limits<double>::infinity();
    const double area = double(format.size.width()) * format.size.height();
    const double tooFast = std::log2(format.maxFps / fps);
    const double tooLarge = std::log2(area / (1280.0 * 720.0));
    double total = (tooFast < -0.05 ? -4.0 : 0.5) * tooFast + (tooLarge < 0.0 ? -1.0 : 1.5) * tooLarge;
    if (pixels->bytesPerPixel * area * format.maxFps > cable_bytesPerSecond)
        total += 2.0;
    if (pixels->format == QVideoFrameFormat::Format_Jpeg)
        total += 0.1; // it is to be decoded, and lossy
    if (pixels->format == QVideoFrameFormat::Format_Y8)
        total += 4.0;
    return total;
}

} // namespace

const CameraPixels *cameraPixels(QVideoFrameFormat::PixelFormat format)
{
    const auto *found = std::ranges::find(known, format, &CameraPixels::format);
    return found == known.end() ? nullptr : found;
}

std::optional<std::size_t> chooseFormat(const std::vector<CameraFormat> &formats, double fps)
{
    std::optional<std::size_t> best;
    double lowest = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < formats.size(); ++i) {
        const double total = cost(formats[i], fps);
        if (total < lowest) {
            lowest = total;
            best = i;
        }
    }
    return best;
}

} // namespace spotter
