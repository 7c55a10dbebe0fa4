// Frames of noise in any layout, with the code values that they hold beside them.
#pragma once

#include "core/media/frame.h"

#include <vector>

namespace spotter {

/// A frame of noise whose buffers end with its last sample, and the code values that it holds.
struct Noise {
    Frame frame;
    std::array<std::vector<int>, 3> codes; ///< Y, U, V or R, G, B; chroma in its own size
    std::array<std::vector<std::uint8_t>, 3> bytes;
    int xShift = 0;
    int yShift = 0;

    int chromaWidth() const { return (frame.width + (1 << xShift) - 1) >> xShift; }
    int chromaHeight() const { return (frame.height + (1 << yShift) - 1) >> yShift; }
};

bool isRgbLayout(PixelLayout layout);

/// \p like tells layout, bit depth and whatever else the frame says of itself. Always the same noise; with \p oneColour
/// all chroma samples of a plane are the same.
Noise makeNoise(const Frame &like, QSize size, bool oneColour = false);

} // namespace spotter
