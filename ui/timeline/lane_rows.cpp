#include "ui/timeline/lane_rows.h"

namespace spotter {

void LaneRows::add(const TimelineItem &item, int row)
{
    if (m_times.empty() || m_times.back() <= item.from) {
        m_times.push_back(item.from);
        m_rows.push_back(row);
        return m_summaries.append(LaneSummary(item));
    }
    const std::size_t place = firstBehind(item.from);
    m_times.insert(m_times.begin() + std::ptrdiff_t(place), item.from);
    m_rows.insert(m_rows.begin() + std::ptrdiff_t(place), row);
    m_summaries.insert(place, LaneSummary(item));
}

void LaneRows::remove(std::size_t place)
{
    m_times.erase(m_times.begin() + std::ptrdiff_t(place));
    m_rows.erase(m_rows.begin() + std::ptrdiff_t(place));
    m_summaries.erase(place);
}

void LaneRows::closeGap(int row)
{
    for (int &other : m_rows)
        other -= other > row ? 1 : 0;
}

void LaneRows::clear()
{
    m_times.clear();
    m_rows.clear();
    m_summaries.clear();
}

std::size_t LaneRows::firstFrom(SessionTime time, std::size_t start) const
{
    return firstNotBefore(m_times, time, start);
}

std::size_t LaneRows::firstBehind(SessionTime time) const
{
    return std::size_t(std::ranges::upper_bound(m_times, time) - m_times.begin());
}

std::size_t LaneRows::firstReaching(SessionTime time) const
{
    return m_summaries.findFrom(0, [time](const LaneSummary &summary) { return summary.latestEnd >= time; });
}

std::size_t LaneRows::placeOf(int row, SessionTime time) const
{
    for (std::size_t place = firstFrom(time); place < size() && m_times[place] == time; ++place) {
        if (m_rows[place] == row)
            return place;
    }
    return size();
}

std::span<const int> LaneRows::rows(SessionTime from, SessionTime to) const
{
    const std::size_t first = firstReaching(from);
    const std::size_t last = std::max(first, firstBehind(to));
    return std::span(m_rows).subspan(first, last - first);
}

} // namespace spotter
