// Which frames of a file the model sees, as Mobile-VideoGPT's own loader takes them: one a second, thinned evenly where
// that is too many, and closer together where it is too few.
#pragma once

#include <cstdint>
#include <vector>

namespace spotter {

/// Positions from 0, rising, of \p wanted frames (fewer where the file has fewer) out of \p frames at \p
/// framesPerSecond.
std::vector<std::int64_t> sampledFrames(std::int64_t frames, double framesPerSecond, int wanted);

} // namespace spotter
