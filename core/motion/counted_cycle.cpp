#include "core/motion/counted_cycle.h"

#include <cmath>

namespace spotter {

namespace {

/// How long the body went down, as a share of the time that it went up or down; nothing where it hardly did either.
std::optional<double> downShare(const MovementHistory &history, const MovementCycle &cycle)
{
    int down = 0;
    int up = 0;
    for (int t = cycle.from; t < cycle.to; ++t) {
        const MovementRow &row = history.rows()[std::size_t(t)];
        float net = 0.0f;
        float all = 0.0f;
        for (std::size_t i = 0; i < row.size(); i += MovementSample::directions) {
            net += row[i + 1] - row[i];
            all += row[i + 1] + row[i];
        }
        constexpr float clearly = 0.35f;
        if (std::abs(net) > clearly * all)
            ++(net > 0.0f ? down : up);
    }
    if (down == 0 || up == 0 || down + up < (cycle.to - cycle.from) / 2)
        return std::nullopt;
    return double(down) / (down + up);
}

} // namespace

CountedCycle countedCycle(const MovementHistory &history, const MovementCycle &cycle)
{
    CountedCycle counted;
    counted.from = history.timeOf(cycle.from);
    counted.to = history.timeOf(cycle.to);
    counted.area = double(cycle.area);
    counted.downShare = downShare(history, cycle);
    const auto samples = history.samples().subspan(std::size_t(cycle.from), std::size_t(cycle.to - cycle.from + 1));
    double both = 0.0;
    double lefts = 0.0;
    double rights = 0.0;
    for (const MovementSample &sample : samples) {
        counted.left += double(sample.left);
        counted.right += double(sample.right);
        both += double(sample.left * sample.right);
        lefts += double(sample.left * sample.left);
        rights += double(sample.right * sample.right);
    }
    const double count = double(samples.size());
    const double covariance = both - counted.left * counted.right / count;
    const double variances =
        (lefts - counted.left * counted.left / count) * (rights - counted.right * counted.right / count);
    constexpr double clearly = 0.6;
    counted.together = variances > 0.0 && covariance > clearly * std::sqrt(variances);
    return counted;
}

} // namespace spotter
