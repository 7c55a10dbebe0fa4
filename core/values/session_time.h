// Time in a session is one type: nanoseconds since the session began. It comes from media time stamps in a file and
// from arrival stamps in a live session, never from a wall clock read in the middle of a decision.
#pragma once

#include <QString>

#include <chrono>

namespace spotter {

using SessionTime = std::chrono::nanoseconds;

constexpr double toSeconds(SessionTime time)
{
    return std::chrono::duration<double>(time).count();
}

constexpr SessionTime fromSeconds(double seconds)
{
    return std::chrono::duration_cast<SessionTime>(std::chrono::duration<double>(seconds));
}

/// "0:04.5", "12:00.0", "1:02:03.0": minutes and tenths of a second, hours only where there are any.
QString clockText(SessionTime time);

} // namespace spotter
