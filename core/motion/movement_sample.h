// One moment of movement, told by direction: the movement is split into up, down, outward and inward, each kept
// positive, so that a squat's descent and ascent do not look alike (Efros, Berg, Mori and Malik, "Recognizing action at
// a distance", ICCV 2003). Rows of the picture are kept apart, columns are not, and sideways counts from the middle of
// the movement: what the left does now and the right next, as in lunges that alternate, is then the same movement.
#pragma once

#include "core/motion/flow_field.h"

#include <array>

namespace spotter {

inline constexpr double gridHz = 15.0; ///< of the uniform grid that movement is kept on

struct MovementSample {
    static constexpr int bands = 8;      ///< of rows
    static constexpr int directions = 4; ///< up, down, outward, inward
    static constexpr int channels = bands * directions;

    std::array<float, channels> flow{}; ///< mean speed by direction and band, pixels per step of the grid
    float speed = 0.0f;                 ///< mean over the picture, pixels per step of the grid
    float camera = 0.0f;                ///< speed of the picture as a whole, pixels per step of the grid
    float sideways = 0.0f;              ///< net movement to the right by the movement there is, -1 … 1
    float left = 0.0f;                  ///< part of the speed on either side of the axis
    float right = 0.0f;
    float centreX = 0.5f; ///< of the movement, shares of the picture
    float centreY = 0.5f;
    float spreadX = 0.0f; ///< standard deviation round the centre
    float spreadY = 0.0f;
};

/// \p steps: steps of the grid between the two pictures. \p axis: where outward begins, share of the width.
MovementSample movementSample(const FlowField &flow, double steps, float axis);

/// Between two samples, at \p share of the way.
MovementSample between(const MovementSample &a, const MovementSample &b, float share);

} // namespace spotter
