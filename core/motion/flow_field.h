// How every point of a small grey picture moved since the picture before.
// Least squares over small windows (Lucas and Kanade, IJCAI 1981), from coarse to fine (Bouguet, "Pyramidal
// implementation of the Lucas Kanade feature tracker", 2001). Slow movement is thought likelier than fast (Simoncelli,
// Adelson and Heeger, CVPR 1991): where there is only noise, or nothing to hold on to, the answer is rest.
#pragma once

#include "core/motion/camera_shift.h"

namespace spotter {

struct FlowField {
    GreyImage right; ///< pixels of the full grid since the picture before
    GreyImage down;
    float globalRight = 0.0f; ///< what the camera did, taken off already
    float globalDown = 0.0f;
    float noise = 0.0f; ///< standard deviation of one picture's noise, grey levels, by the median of differences
};

GreyPyramid greyPyramid(const GreyImage &image);

FlowField flowBetween(const GreyPyramid &before, const GreyPyramid &now);

} // namespace spotter
