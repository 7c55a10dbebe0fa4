// Counts repetitions. Every fifth of a second the period is estimated anew, the movement of the last seconds is drawn
// as one curve, and its cycles are found; they count only as a chain of cycles that are alike in length, size and
// course, so that walking into place, sitting down or reaching for a bottle is none. The chain is followed back in
// time: once it is long enough to be believed, the repetitions before that moment are counted as well, at their own
// times.
#pragma once

#include "core/motion/counted_cycle.h"

namespace spotter {

class RepetitionTracker {
public:
    /// To be called after every step of the grid. Cycles that are new since the last call, in time order.
    std::vector<CountedCycle> update(const MovementHistory &history);
    void clear();

    bool open() const { return m_open; } ///< the gate
    PeriodEstimate period() const { return m_period; }
    double phase() const { return m_phase; } ///< 0 … 1, below 0 where there is none

private:
    void shut();
    PeriodEstimate bestPeriod(const MovementHistory &history, int &window);
    std::vector<MovementCycle> chainOf(const MovementHistory &history, std::vector<MovementCycle> cycles) const;

    PeriodEstimator m_estimator;
    TraceWeights m_weights;
    PeriodEstimate m_period;
    int m_firstSign = 0; ///< side of the curve that a repetition begins on; 0 while the gate is closed
    bool m_open = false;
    double m_phase = -1.0;
    int m_steps = 0;
    std::optional<SessionTime> m_countedTo;
};

} // namespace spotter
