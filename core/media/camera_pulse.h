// Tells a camera that has stalled from one that is slow, by the times at which its pictures came. Pure; no clock of its
// own.
#pragma once

#include <chrono>

namespace spotter {

class CameraPulse {
public:
    using Clock = std::chrono::steady_clock;

    /// \p fps is the rate expected until the pictures themselves tell.
    CameraPulse(Clock::time_point opened, double fps);

    /// The camera has been opened anew: pictures may again take their time to come.
    void open(Clock::time_point now);
    void beat(Clock::time_point now);

    Clock::duration silence(Clock::time_point now) const;
    /// No picture for two seconds or five of the usual intervals, whichever is longer; five seconds after opening.
    bool isStalled(Clock::time_point now) const;

private:
    std::chrono::duration<double> m_interval; ///< usual time from one picture to the next
    Clock::time_point m_last;
    bool m_beating = false;
};

} // namespace spotter
