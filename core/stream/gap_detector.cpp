#include "core/stream/gap_detector.h"

#include <algorithm>
#include <vector>

namespace spotter {

namespace {

constexpr std::size_t stepsKept = 31;
constexpr std::size_t stepsNeeded = 5; ///< before a step can be called long

} // namespace

std::optional<Gap> GapDetector::next(SessionTime time, GapReason before)
{
    const bool first = !m_last;
    const SessionTime from = m_last.value_or(SessionTime{});
    const SessionTime step = time - from;
    m_last = time;

    if (std::exchange(m_paused, false))
        return Gap{from, time, GapReason::Paused};
    if (first)
        return std::nullopt;
    if (before != GapReason::None)
        return Gap{from, time, before};

    const bool isGap = isLong(step);
    m_steps.push_back(step);
    if (m_steps.size() > stepsKept)
        m_steps.pop_front();
    if (!isGap)
        return std::nullopt;
    return Gap{from, time, GapReason::Dropped};
}

bool GapDetector::isLong(SessionTime step) const
{
    if (m_steps.size() < stepsNeeded)
        return false;
    std::vector<SessionTime> sorted(m_steps.begin(), m_steps.end());
    const auto middle = sorted.begin() + std::ptrdiff_t(sorted.size() / 2);
    std::nth_element(sorted.begin(), middle, sorted.end());
    return double(step.count()) > longStep * double(middle->count());
}

} // namespace spotter
