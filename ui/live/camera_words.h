// What a camera can give, in words: the format that is taken and why, and all of them.
#pragma once

#include "core/media/camera_list.h"

#include <QString>

namespace spotter {

/// "MJPEG 1280 × 720, 30 pictures a second", translated.
QString formatWords(const CameraFormat &format);

/// The format that is taken where \p fps pictures a second are asked for, with how near it comes; empty where none can
/// be read.
QString chosenFormatWords(const CameraInfo &camera, double fps);

/// All formats, a line each, the one taken marked.
QString allFormatWords(const CameraInfo &camera, double fps);

} // namespace spotter
