// A curve over time that is only ever added to, such as the amount of movement. Its least and greatest value within any
// span are found in a few steps. GUI thread.
#pragma once

#include "ui/timeline/summary_pyramid.h"

#include "core/values/session_time.h"

#include <limits>

namespace spotter {

/// Least and greatest of some levels; empty where `least` is above `most`.
struct LevelRange {
    float least = std::numeric_limits<float>::max();
    float most = std::numeric_limits<float>::lowest();

    bool isEmpty() const { return least > most; }
    void merge(const LevelRange &other)
    {
        least = std::min(least, other.least);
        most = std::max(most, other.most);
    }
};

class LevelTrace {
public:
    /// In time order; one that comes late is sorted in.
    void add(SessionTime time, float level);
    void clear();

    std::size_t size() const { return m_times.size(); }
    SessionTime time(std::size_t i) const { return m_times[i]; }
    float level(std::size_t i) const { return m_levels.at(i).most; }
    /// The first point at or behind \p time and not before place \p start, size() where there is none.
    std::size_t firstFrom(SessionTime time, std::size_t start = 0) const;
    /// Of the points \p first … \p last, the latter not included.
    LevelRange over(std::size_t first, std::size_t last) const { return m_levels.over(first, last); }

private:
    std::vector<SessionTime> m_times;
    SummaryPyramid<LevelRange> m_levels;
};

} // namespace spotter
