#include "core/model/frame_sampling.h"

#include <algorithm>
#include <cmath>

namespace spotter {

std::vector<std::int64_t> sampledFrames(std::int64_t frames, double framesPerSecond, int wanted)
{
    const std::int64_t second = std::max<std::int64_t>(std::llrint(framesPerSecond), 1);
    const std::int64_t seconds = (frames + second - 1) / second;
    const bool enough = seconds >= wanted;
    const std::int64_t stride = enough ? second : std::max<std::int64_t>((frames - 1) / std::max(wanted - 1, 1), 1);
    // Truncated multiples of a rounded step, as int() of numpy's linspace() gives them: at times one less than exact.
    const double step = wanted > 1 ? double(seconds - 1) / (wanted - 1) : 0.0;
    std::vector<std::int64_t> positions;
    for (int i = 0; i < wanted; ++i) {
        std::int64_t number = enough ? std::int64_t(i * step) : i;
        if (enough && i > 0 && i + 1 == wanted)
            number = seconds - 1;
        if (number * stride < frames)
            positions.push_back(number * stride);
    }
    return positions;
}

} // namespace spotter
