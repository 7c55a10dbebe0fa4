// The pixel formats that are read from a camera, and which of a camera's formats is taken.
#pragma once

#include "core/media/camera_list.h"
#include "core/media/frame.h"

#include <QVideoFrameFormat>

namespace spotter {

/// How one of Qt's pixel formats lies in memory.
struct CameraPixels {
    QVideoFrameFormat::PixelFormat format = QVideoFrameFormat::Format_Invalid;
    const char *name = nullptr;             ///< "MJPEG", "YUYV", "NV12", …
    double bytesPerPixel = 0.0;             ///< on the cable; 0: compressed
    PixelLayout layout = PixelLayout::Gray; ///< means nothing for MJPEG
    int firstByte = 0; ///< of the first pixel's first colour: some formats begin with alpha, layouts with a colour
};

/// Null for a format that is not read.
const CameraPixels *cameraPixels(QVideoFrameFormat::PixelFormat format);

/// The index of the format nearest to \p fps, then to 1280×720; none where the camera has none that can be read.
/// Every format is judged by its highest rate, since that is the one Qt asks the driver for.
std::optional<std::size_t> chooseFormat(const std::vector<CameraFormat> &formats, double fps);

} // namespace spotter
