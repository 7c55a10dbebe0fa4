// Turns the time stamps of frames into session time, which only ever rises.
#pragma once

#include "core/media/frame.h"
#include "core/stream/coach_engine.h"

#include <optional>

namespace spotter {

class SessionClock {
public:
    /// \p start is time 0 of a live session; a file's is its first frame.
    SessionClock(TimeBase timeBase, std::chrono::steady_clock::time_point start);

    /// None for a frame that must be passed over: it is older than the one before, or than the session. After a jump
    /// back in a file (GapReason::Sought) session time goes on from where it was.
    std::optional<SessionTime> timeOf(const Frame &frame);
    /// Of the newest frame.
    SessionTime now() const { return m_now.value_or(SessionTime{}); }

private:
    TimeBase m_timeBase;
    std::chrono::steady_clock::time_point m_start;
    std::chrono::nanoseconds m_origin{}; ///< media time of session time 0
    std::optional<SessionTime> m_now;
};

} // namespace spotter
