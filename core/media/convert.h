// The one conversion from a Frame's pixels to upright RGB or grey, honouring its YUV matrix and range.
// Results lie within ±1 of the exact formula (ITU-R BT.601/709/2020, 8 bits). Chroma is interpolated bilinearly and
// taken to lie in the middle of the pixels that share it. A null frame gives a null image, or black. Pure functions:
// any thread.
#pragma once

#include "core/media/frame.h"

#include <QImage>

#include <span>

namespace spotter {

/// Upright picture, QImage::Format_RGB32. With \p target: sampled straight to that size (bilinear, stretched).
QImage toImage(const Frame &frame, QSize target = {});

/// Samples straight to \p width × \p height upright RGB, 3 bytes a pixel, rows without padding; bilinear, stretched.
/// \p rgb holds width · height · 3 bytes.
void sampleRgb(const Frame &frame, int width, int height, std::span<std::uint8_t> rgb);

/// Full-range luma averaged over the area of each target pixel, upright. \p grey holds width · height bytes.
void sampleGrey(const Frame &frame, int width, int height, std::span<std::uint8_t> grey);

} // namespace spotter
