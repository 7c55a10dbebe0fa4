// Rendered clips of every exercise under every condition, and what the motion analyser counts in them.
#pragma once

#include "core/motion/motion_analyser.h"
#include "core/render/figure_renderer.h"
#include "webcam.h"

#include <cstdlib>

namespace spotter {

/// Scripts one after the other, as a webcam sees them.
struct Clip {
    std::vector<RenderScript> parts;
    WebcamTraits webcam{};
    double from_s = 0.0;    ///< what comes before is not seen
    bool isExercise = true; ///< false: none of its movements is a repetition
};

struct ClipCase {
    QString name;
    QString condition;
    Clip clip;
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
/// Plank, empty room, walking about, each calm, noisy and shaken; \p repeats of each, with seeds from \p firstSeed on.
std::vector<ClipCase> idleClips(std::uint32_t firstSeed = 901, int repeats = 2);
/// \p repeats planks and empty rooms before a camera that is held in the hand, for each of several strengths of shaking
/// and noise.
std::vector<ClipCase> shakenClips(std::uint32_t firstSeed, int repeats);

/// Thirty sets as they come: lights, codecs, sizes, rates, people who come and go, change pace or stop for a moment.
std::vector<ClipCase> webcamClips();
/// People who move but do not exercise, and a hand-held camera: standing about, gestures, bending down, a shaken plank.
std::vector<ClipCase> restlessClips();

/// 192 × 144 with a little noise; still ones last eight seconds.
RenderScript smallClip(Exercise exercise, double framesPerSecond = MotionAnalyser::framesPerSecond);

/// \p picture as the analyser takes it.
std::vector<std::uint8_t> greyGrid(const QImage &picture);

ClipResult analyse(const Clip &clip);
/// On all cores, in the order of \p clips.
std::vector<ClipResult> analyse(const std::vector<ClipCase> &clips);

} // namespace spotter
