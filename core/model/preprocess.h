// From a frame to what the two encoders read. They differ: the video encoder's picture is squeezed, the image encoder's
// keeps its proportions and loses its edges. Any thread.
#pragma once

#include "core/media/frame.h"
#include "core/model/resize.h"

#include <ATen/ATen.h>

namespace spotter {

/// The frame upright, in full size; the bytes that the reference's loader gives (core/media/loader_rgb.h).
RgbPicture rgbOf(const Frame &frame);

/// [height, width, 3], uint8.
at::Tensor bytesOf(const RgbPicture &picture);

/// [3, side, side], fp32: resizedLinear(), then ImageNet's mean and deviation taken off.
at::Tensor videoPixels(const RgbPicture &picture, int side_px);
/// [3, side, side], fp32: squareBicubic(), then CLIP's mean and deviation taken off.
at::Tensor imagePixels(const RgbPicture &picture, int side_px);

} // namespace spotter
