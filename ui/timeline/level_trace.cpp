#include "ui/timeline/level_trace.h"

namespace spotter {

void LevelTrace::add(SessionTime time, float level)
{
    if (m_times.empty() || m_times.back() <= time) {
        m_times.push_back(time);
        return m_levels.append({level, level});
    }
    const auto place = std::ranges::upper_bound(m_times, time);
    m_levels.insert(std::size_t(place - m_times.begin()), {level, level});
    m_times.insert(place, time);
}

void LevelTrace::clear()
{
    m_times.clear();
    m_levels.clear();
}

std::size_t LevelTrace::firstFrom(SessionTime time, std::size_t start) const
{
    return firstNotBefore(m_times, time, start);
}

} // namespace spotter
