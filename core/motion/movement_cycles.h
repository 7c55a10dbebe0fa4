// The single cycles in the curve of a periodic movement: out and back, each half a lobe of the curve.
#pragma once

#include "core/motion/principal_trace.h"

namespace spotter {

/// A stretch of the curve on one side of zero that reached the threshold. Rows of the history.
struct Lobe {
    int sign = 1;
    int from = 0;
    int to = 0;
    float peak = 0.0f;    ///< positive
    float area = 0.0f;    ///< positive; of a velocity it is the way gone
    bool complete = true; ///< false: the newest, still going on
};

struct MovementCycle {
    int from = 0;
    int turn = 0; ///< end of the first half
    int to = 0;
    float area = 0.0f;     ///< of both lobes
    double likeness = 0.0; ///< to the cycle before, -1 … 1; 0 for the first
};

/// Alternating lobes, found with hysteresis: a new one begins only when the other side of \p threshold is reached.
std::vector<Lobe> findLobes(std::span<const float> curve, float threshold);

/// Rows in which the body as a whole moves: more than a part of what it does at its quickest over the newest \p window.
std::vector<bool> movingRows(std::span<const MovementRow> rows, int window);

/// Takes rest off both ends of each lobe. One that is all rest, the pause between two repetitions, keeps no length; one
/// that rest has followed is complete.
void trimLobes(std::vector<Lobe> &lobes, const std::vector<bool> &moving);

/// Pairs of complete lobes, the first of them on side \p firstSign.
std::vector<MovementCycle> pairLobes(std::span<const Lobe> lobes, int firstSign);

/// Correlation of all channels over two cycles, each stretched to the same length.
double cycleLikeness(std::span<const MovementRow> rows, const MovementCycle &a, const MovementCycle &b);

} // namespace spotter
