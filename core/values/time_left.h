// How long a job will still take, in words. Any thread.
#pragma once

#include <QString>

#include <chrono>

namespace spotter {

/// "about 2 min left", from the \p share that is done and the time that it has \p taken; empty where it is too early to
/// tell: less than two seconds, or less than a hundredth. Translated.
QString timeLeftText(double share, std::chrono::nanoseconds taken);

} // namespace spotter
