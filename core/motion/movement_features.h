// Where in the picture what kind of movement is: a few numbers for each of 4 × 4 cells, all 0 where nothing moves. They
// stand in for a video encoder's embeddings: the variance of a chunk's features across its tokens, averaged over
// dimensions, is near 0 for stillness and above 0.21 for vigorous movement of the whole body.
#pragma once

#include "core/motion/flow_field.h"

#include <array>

namespace spotter {

inline constexpr int featureCells = 4; ///< across and down
inline constexpr int featuresPerCell =
    8; ///< up, down, left, right, speed, share that moves, change of grey, its unrest

using MovementFeatures = std::array<float, std::size_t(featureCells *featureCells *featuresPerCell)>;

/// \p before and \p now: the pictures that \p flow lies between. \p steps: of the grid between the two.
MovementFeatures movementFeatures(const FlowField &flow, const GreyImage &before, const GreyImage &now, double steps);

} // namespace spotter
