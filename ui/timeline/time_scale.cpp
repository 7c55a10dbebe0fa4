#include "ui/timeline/time_scale.h"

#include <algorithm>
#include <array>

namespace spotter {

void TimeScale::zoomAt(double x_px, double factor)
{
    const SessionTime fixed = time(x_px);
    pxPerSecond = std::clamp(pxPerSecond * factor, leastPxPerSecond, mostPxPerSecond);
    place(fixed, x_px);
}

void TimeScale::pan(double dx_px)
{
    left = std::max(SessionTime{}, left - fromSeconds(dx_px / pxPerSecond));
}

void TimeScale::fit(SessionTime from, SessionTime to, double width_px)
{
    const double span_s = toSeconds(to - from);
    if (span_s > 0)
        pxPerSecond = std::clamp(width_px / span_s, leastPxPerSecond, mostPxPerSecond);
    left = std::max(SessionTime{}, from);
}

void TimeScale::place(SessionTime time, double x_px)
{
    left = std::max(SessionTime{}, time - fromSeconds(x_px / pxPerSecond));
}

SessionTime TimeScale::tickStep(double least_px) const
{
    constexpr std::array steps_s{
        0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 30.0, 60.0, 120.0, 300.0, 600.0, 1200.0, 1800.0};
    const double least_s = least_px / pxPerSecond;
    const auto step = std::ranges::find_if(steps_s, [least_s](double s) { return s >= least_s; });
    return step == steps_s.end() ? std::chrono::hours(1) : fromSeconds(*step);
}

} // namespace spotter
