#include "core/media/camera_pulse.h"

#include <algorithm>

namespace spotter {

namespace {

using namespace std::chrono_literals;

constexpr auto openingPatience = 5s; // webcams take up to three to their first picture
constexpr std::chrono::duration<double> shortestPatience = 2s;
constexpr double patience_intervals = 5.0; // in the dark a camera slows down to a few pictures a second
constexpr double newestShare = 0.2;        // of the newest interval in the usual one

} // namespace

CameraPulse::CameraPulse(Clock::time_point opened, double fps)
    : m_interval(1.0 / fps)
    , m_last(opened)
{
}

void CameraPulse::open(Clock::time_point now)
{
    m_last = now;
    m_beating = false;
}

void CameraPulse::beat(Clock::time_point now)
{
    if (m_beating && !isStalled(now))
        m_interval += newestShare * (std::chrono::duration<double>(now - m_last) - m_interval);
    m_beating = true;
    m_last = now;
}

CameraPulse::Clock::duration CameraPulse::silence(Clock::time_point now) const
{
    return now - m_last;
}

bool CameraPulse::isStalled(Clock::time_point now) const
{
    if (!m_beating)
        return silence(now) > openingPatience;
    return silence(now) > std::max(shortestPatience, patience_intervals * m_interval);
}

} // namespace spotter
