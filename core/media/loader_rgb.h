// A Frame's pixels as the video loaders of Python give them to a model that is trained or measured there: FFmpeg's
// libswscale with its default flags, which takes the nearest chroma sample and rounds in its own way. A model that is
// to say what it says there must see the same bytes; for people's eyes core/media/convert.h is the better conversion.
// The matrix and range are the Frame's. Any thread.
#pragma once

#include "core/media/frame.h"

#include <span>

namespace spotter {

/// Upright RGB in the frame's full size, 3 bytes a pixel, rows without padding; \p rgb holds width · height · 3 bytes
/// of uprightSize(). Black for a null frame. What libswscale cannot read (16-bit chroma that is not subsampled) goes
/// through sampleRgb(). Throws std::bad_alloc.
void loaderRgb(const Frame &frame, std::span<std::uint8_t> rgb);

} // namespace spotter
