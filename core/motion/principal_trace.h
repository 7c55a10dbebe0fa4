// The one curve that shows a periodic movement best: the channels, each weighted by how it swings at the period's own
// frequency. The first principal component of that frequency alone (Brillinger, "Time Series", 1981, ch. 9): whatever
// moves at another rhythm, a hop twice a repetition or somebody passing, has no part in it.
#pragma once

#include "core/motion/period_estimator.h"

namespace spotter {

struct TraceWeights {
    MovementRow weights{}; ///< of length 1, or all zero where nothing swings
    float mean = 0.0f;     ///< of the weighted rows
};

/// \p rows: at least one period of \p lag steps. The sign is such that the curve goes on from that of \p before.
TraceWeights traceWeights(std::span<const MovementRow> rows, double lag, const TraceWeights &before);

/// The weighted sum of each row, less the mean, over half a period of \p lag steps: a curve that swings just once a
/// period, whatever its overtones. Towards the newest row the half period shrinks, so that nothing comes late.
std::vector<float> trace(std::span<const MovementRow> rows, const TraceWeights &weights, double lag);

} // namespace spotter
