#include "core/motion/movement_features.h"

#include <algorithm>
#include <cmath>

namespace spotter {

namespace {

/// Each feature grows towards the ceiling and passes 63 % of it at its own size of "a lot".
constexpr float ceiling = 1.8f;
constexpr std::array<float, featuresPerCell> muchOf{0.18f, 0.18f, 0.18f, 0.18f, 0.3f, 0.18f, 3.5f, 9.0f};
constexpr float movingSpeed = 0.25f; // pixels a step

} // namespace

MovementFeatures movementFeatures(const FlowField &flow, const GreyImage &before, const GreyImage &now, double steps)
{
    MovementFeatures features{};
    const int cellWidth = now.width / featureCells;
    const int cellHeight = now.height / featureCells;
    const float perStep = 1.0f / float(steps);
    const float noise = 3.0f * flow.noise + 1.0f;
    for (int y = 0; y < now.height; ++y) {
        for (int x = 0; x < now.width; ++x) {
            const int cell = y / cellHeight * featureCells + x / cellWidth;
            float *sums = &features[std::size_t(cell * featuresPerCell)];
            const float right = flow.right.at(x, y) * perStep;
            const float down = flow.down.at(x, y) * perStep;
            const float speed = std::sqrt(right * right + down * down);
            const float change = std::max(std::abs(now.at(x, y) - before.at(x, y)) - noise, 0.0f) * perStep;
            sums[0] += std::max(-down, 0.0f);
            sums[1] += std::max(down, 0.0f);
            sums[2] += std::max(-right, 0.0f);
            sums[3] += std::max(right, 0.0f);
            sums[4] += speed;
            sums[5] += speed > movingSpeed ? 1.0f : 0.0f;
            sums[6] += change;
            sums[7] += change * change;
        }
    }
    const float share = 1.0f / float(cellWidth * cellHeight);
    for (std::size_t i = 0; i < features.size(); ++i) {
        const std::size_t kind = i % featuresPerCell;
        const float mean = features[i] * share;
        const float amount = kind == 7 ? std::sqrt(mean) : mean;
        features[i] = ceiling * (1.0f - std::exp(-amount / muchOf[kind]));
    }
    return features;
}

} // namespace spotter
