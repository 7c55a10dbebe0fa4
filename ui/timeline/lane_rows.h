// The events of one lane in the order of time: which rows of the model they are, and what a stretch of them holds. A
// place is a number from 0 to size(). Finding and summing up takes a few dozen steps. GUI thread.
#pragma once

#include "ui/timeline/summary_pyramid.h"
#include "ui/timeline/timeline_item.h"

#include <span>

namespace spotter {

/// What some events of a lane hold.
struct LaneSummary {
    SessionTime latestEnd = SessionTime::min();
    std::array<float, 3> sureness{-1, -1, -1}; ///< greatest confidence of each ActionToken, below 0 where it is missing

    LaneSummary() = default;
    explicit LaneSummary(const TimelineItem &item)
        : latestEnd(item.to)
    {
        sureness[std::size_t(item.token)] = float(item.confidence);
    }
    bool has(ActionToken token) const { return sureness[std::size_t(token)] >= 0; }
    void merge(const LaneSummary &other)
    {
        latestEnd = std::max(latestEnd, other.latestEnd);
        for (std::size_t i = 0; i < sureness.size(); ++i)
            sureness[i] = std::max(sureness[i], other.sureness[i]);
    }
};

class LaneRows {
public:
    void add(const TimelineItem &item, int row);
    /// The event at \p place has become \p item, which begins when it did.
    void change(std::size_t place, const TimelineItem &item) { m_summaries.replace(place, LaneSummary(item)); }
    void remove(std::size_t place);
    /// A row of another lane went: those behind move up.
    void closeGap(int row);
    void clear();

    std::size_t size() const { return m_rows.size(); }
    int row(std::size_t place) const { return m_rows[place]; }
    SessionTime time(std::size_t place) const { return m_times[place]; }
    /// The first event that begins at or after \p time and is not before place \p start.
    std::size_t firstFrom(SessionTime time, std::size_t start = 0) const;
    /// The first event that begins after \p time.
    std::size_t firstBehind(SessionTime time) const;
    /// The first event that has not ended before \p time; later ones may have.
    std::size_t firstReaching(SessionTime time) const;
    /// Where \p row stands, which begins at \p time; size() where it does not.
    std::size_t placeOf(int row, SessionTime time) const;
    /// From the first event that reaches into \p from … \p to to the last that begins in it.
    std::span<const int> rows(SessionTime from, SessionTime to) const;
    const SummaryPyramid<LaneSummary> &summaries() const { return m_summaries; }

private:
    std::vector<SessionTime> m_times;
    std::vector<int> m_rows;
    SummaryPyramid<LaneSummary> m_summaries;
};

} // namespace spotter
