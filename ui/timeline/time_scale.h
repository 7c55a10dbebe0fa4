// Maps session time to pixels across a lane and back. A value; any thread.
#pragma once

#include "core/values/session_time.h"

namespace spotter {

struct TimeScale {
    static constexpr double leastPxPerSecond = 0.005; ///< ten hours on 180 pixels
    static constexpr double mostPxPerSecond = 2000.0;

    SessionTime left{}; ///< at x = 0
    double pxPerSecond = 40.0;

    bool operator==(const TimeScale &) const = default;

    double x(SessionTime time) const { return toSeconds(time - left) * pxPerSecond; }
    SessionTime time(double x_px) const { return left + fromSeconds(x_px / pxPerSecond); }

    /// The time under \p x_px stays there. \p factor above 1 zooms in; the zoom stays within its ends.
    void zoomAt(double x_px, double factor);
    /// Positive moves the picture to the right, that is, back in time. Never before time 0.
    void pan(double dx_px);
    /// \p from … \p to fill \p width_px.
    void fit(SessionTime from, SessionTime to, double width_px);
    /// Puts \p time at \p x_px, but never begins before time 0.
    void place(SessionTime time, double x_px);

    /// Distance of the axis's ticks, a round number of seconds (0.1 … hours), at least \p least_px apart.
    SessionTime tickStep(double least_px) const;
};

} // namespace spotter
