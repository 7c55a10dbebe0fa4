#include "core/stream/session_clock.h"

namespace spotter {

namespace {

constexpr SessionTime stepOverJump = std::chrono::milliseconds(1);

} // namespace

SessionClock::SessionClock(TimeBase timeBase, std::chrono::steady_clock::time_point start)
    : m_timeBase(timeBase)
    , m_start(start)
{
}

std::optional<SessionTime> SessionClock::timeOf(const Frame &frame)
{
    if (m_timeBase == TimeBase::Media && !m_now)
        m_origin = frame.pts;
    SessionTime time = m_timeBase == TimeBase::Media ? frame.pts - m_origin : frame.arrival - m_start;
    if (m_now && time <= *m_now) {
        if (m_timeBase == TimeBase::Arrival || frame.gapBefore != GapReason::Sought)
            return std::nullopt;
        time = *m_now + stepOverJump;
        m_origin = frame.pts - time;
    }
    if (time < SessionTime{})
        return std::nullopt;
    m_now = time;
    return time;
}

} // namespace spotter
