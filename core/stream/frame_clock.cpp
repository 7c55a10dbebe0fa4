#include "core/stream/frame_clock.h"

#include <algorithm>
#include <cmath>

namespace spotter {

void FrameClock::setRate(std::optional<double> fps, int frameSkip)
{
    if (fps == m_fps && frameSkip == m_frameSkip)
        return;
    m_fps = fps;
    m_frameSkip = frameSkip;
    reset();
}

bool FrameClock::keeps(SessionTime time)
{
    if (!m_fps)
        return m_next++ % m_frameSkip == 0;

    if (!m_origin) {
        m_origin = time;
        m_last = time;
        m_next = 1;
        return true;
    }
    // The next frame is expected one step later: this one is the nearest to the beat if it lies within half a step of
    // it.
    const SessionTime step = std::min(time - std::exchange(m_last, time), beat(1) - beat(0));
    if (time + step / 2 < beat(m_next))
        return false;
    while (beat(m_next) <= time + step / 2)
        ++m_next;
    return true;
}

void FrameClock::reset()
{
    m_origin.reset();
    m_next = 0;
}

SessionTime FrameClock::beat(std::int64_t number) const
{
    return *m_origin + SessionTime(std::llround(double(number) * 1e9 / *m_fps));
}

} // namespace spotter
