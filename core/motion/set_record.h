// The repetitions of the set that is going on, and what they say: range and tempo against the first ones, steadiness.
#pragma once

#include "core/motion/counted_cycle.h"

namespace spotter {

class SetRecord {
public:
    /// A cycle that begins longer than this after the one before begins a new set.
    static constexpr SessionTime restBetweenSets = std::chrono::seconds(5);

    void add(const CountedCycle &cycle);
    void finish() { m_cycles.clear(); }

    int repetitions() const { return m_count; }
    bool empty() const { return m_cycles.empty(); }
    SessionTime lastEnd() const { return m_cycles.back().to; }
    double lastRange() const;   ///< of the newest repetition; 1 = mean of the first three
    double range() const;       ///< of the last three
    double tempoChange() const; ///< lengths of the last three against the first three
    double steadiness() const;  ///< 1 - variation of length and range over the last five, 0 … 1
    std::optional<double> downShare() const;
    /// The weaker side's movement against the stronger one's over the last four: where both move at once, as they do
    /// when somebody is seen from the front.
    std::optional<double> symmetry() const;

private:
    std::vector<CountedCycle> m_cycles; ///< the first three and the last five at most
    int m_count = 0;
};

} // namespace spotter
