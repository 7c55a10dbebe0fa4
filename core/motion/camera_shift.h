// What the camera does to the whole picture between two frames: it moves, and it lets in more light or less.
#pragma once

#include "core/motion/grey_image.h"

namespace spotter {

/// A picture with its smaller copies: 64, 32 and 16 pixels wide.
using GreyPyramid = std::vector<GreyImage>;

struct Shift {
    float right = 0.0f; ///< pixels of the full grid since the picture before
    float down = 0.0f;
};

/// How the whole picture moved: Lucas and Kanade's equations over all of it, where what does not go along, the person,
/// loses its weight (Odobez and Bouthemy, "Robust multiresolution estimation of parametric motion models", 1995).
Shift globalShift(const GreyPyramid &before, const GreyPyramid &now);

/// \p image where all of it stands after moving back by \p right and \p down.
GreyImage shifted(const GreyImage &image, float right, float down);

/// \p now at the brightness of \p before: lamps flicker and cameras choose their exposure anew.
GreyImage sameLight(const GreyImage &before, const GreyImage &now);

} // namespace spotter
