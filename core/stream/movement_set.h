// The set that is going on, as a trainer remembers it: its repetitions, their lengths and ranges, and when it is over.
#pragma once

#include "core/values/events.h"

#include <optional>
#include <vector>

namespace spotter {

struct SetSummary {
    SessionTime from{};
    SessionTime to{};
    int repetitions = 0;
    double each_s = 0.0;   ///< mean from one repetition's end to the next
    bool evenRange = true; ///< the last repetitions reached the range of the first
};

class MovementSet {
public:
    void add(const Repetition &repetition) { m_repetitions.push_back(repetition); }
    int count() const { return int(m_repetitions.size()); }
    const std::vector<Repetition> &repetitions() const { return m_repetitions; }
    /// Mean from one repetition's end to the next, over the whole set; the one's length where there is but one.
    double each_s() const;

    /// The summary, once: when nothing has moved for \p rest, or no repetition has come for that and one and a half
    /// more. The set is empty then. A single repetition is no set and is forgotten.
    std::optional<SetSummary> finishIfOver(
        SessionTime now, SessionTime stillFor, SessionTime rest, double shallowRange);
    void clear() { m_repetitions.clear(); }

private:
    bool evenRange(double shallowRange) const;

    std::vector<Repetition> m_repetitions;
};

} // namespace spotter
