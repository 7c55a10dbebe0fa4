// Rendered clips of every exercise under every condition, and what the motion analyser counts in them.
#pragma once

#include "core/motion/motion_analyser.h"
#include "core/render/figure_renderer.h"

#include <cstdlib>

namespace spotter {

struct ClipCase {
    QString name;
    QString condition;
    RenderScript script;
};

struct ClipResult {
    int counted = 0;
    int truth = 0;
    double latestTold_s = 0.0; ///< longest time from a repetition's end, as the analyser gives it, to its being told
    MotionEvidence last;
    bool exercised = false;       ///< the gate was open at some time
    double featureVariance = 0.0; ///< mean over chunks of eight frames of the variance across tokens

    bool withinOne() const { return std::abs(counted - truth) <= 1; }
    double relativeError() const { return truth > 0 ? std::abs(counted - truth) / double(truth) : 0.0; }
};

/// 140 clips: five exercises, four tempos of 0.3 to 1.2 Hz, seven conditions.
std::vector<ClipCase> countingClips();
/// Plank, empty room, walking about, each calm, noisy and shaken.
std::vector<ClipCase> idleClips();

/// 192 × 144 with a little noise; still ones last eight seconds.
RenderScript smallClip(Exercise exercise, double framesPerSecond = MotionAnalyser::framesPerSecond);

/// \p picture as the analyser takes it.
std::vector<std::uint8_t> greyGrid(const QImage &picture);

ClipResult analyse(const RenderScript &script);
/// On all cores, in the order of \p clips.
std::vector<ClipResult> analyse(const std::vector<ClipCase> &clips);

} // namespace spotter
