#include "core/measures/temporal_f_score.h"

#include <algorithm>

namespace spotter {

namespace {

double share(int part, int all)
{
    return all > 0 ? double(part) / all : 0.0;
}

} // namespace

std::vector<TimedPair> pairInTime(
    std::span<const TimedWords> first, std::span<const TimedWords> second, SessionTime within)
{
    std::vector<TimedPair> pairs;
    for (std::size_t i = 0; i < first.size() && !second.empty(); ++i) {
        const auto distance = [&](const TimedWords &other) { return std::chrono::abs(other.time - first[i].time); };
        const auto nearest = std::ranges::min_element(second, {}, distance);
        const auto place = std::size_t(nearest - second.begin());
        const bool isBehind = pairs.empty() || place > pairs.back().second;
        if (distance(*nearest) < within && isBehind && !nearest->words.isEmpty())
            pairs.push_back({i, place});
    }
    return pairs;
}

double TemporalScore::recall() const
{
    return share(found, wanted);
}

double TemporalScore::precision() const
{
    return share(fitting, said);
}

double TemporalScore::f() const
{
    const double sum = recall() + precision();
    return sum > 0 ? 2 * recall() * precision() / sum : 0.0;
}

TemporalScore &TemporalScore::operator+=(const TemporalScore &other)
{
    wanted += other.wanted;
    found += other.found;
    said += other.said;
    fitting += other.fitting;
    return *this;
}

TemporalScore temporalScore(std::span<const TimedWords> wanted, std::span<const TimedWords> said, SessionTime within)
{
    return {int(wanted.size()), int(pairInTime(wanted, said, within).size()), int(said.size()),
        int(pairInTime(said, wanted, within).size())};
}

} // namespace spotter
