// The exercises: what pose a body has at a place in a repetition. Poses are in the body's own frame, metres.
#pragma once

#include "core/render/figure_renderer.h"
#include "core/render/skeleton.h"
#include "core/render/timeline.h"

namespace spotter {

/// What tells one person from another, drawn from a seed.
struct Build {
    explicit Build(std::uint32_t seed);

    Proportions body;
    double stance;              ///< 0 narrow … 1 wide
    double armStyle;            ///< 0 … 1: below one half the arms go forward in a squat, else they stay at the chest
    std::array<double, 6> sway; ///< phases of the slow movements that no standing body is without, radians
};

/// \p time_s moves the small things: sway and breath.
Pose exercisePose(Exercise exercise, const Build &build, const Progress &progress, double time_s);

/// Of a person on foot: \p strides walked so far (two steps each), \p effort 0 standing … 1 at full step.
Pose walkingPose(const Build &build, double strides, double effort, double time_s);

/// How long a stride of walkingPose() is at full step.
double strideLength(const Build &build);

/// 0 … 1 … : the chest, filled and emptied about 15 times a minute.
double breath(const Build &build, double time_s);

} // namespace spotter
