#include "core/stream/movement_set.h"

#include <algorithm>

namespace spotter {

namespace {

constexpr std::size_t comparedRepetitions = 3; ///< at the beginning and at the end
constexpr double lateBy = 1.5;                 ///< repetitions' lengths without the next one

} // namespace

double MovementSet::each_s() const
{
    if (m_repetitions.empty())
        return 0.0;
    if (m_repetitions.size() == 1)
        return toSeconds(m_repetitions.front().time - m_repetitions.front().from);
    return toSeconds(m_repetitions.back().time - m_repetitions.front().time) / double(m_repetitions.size() - 1);
}

std::optional<SetSummary> MovementSet::finishIfOver(
    SessionTime now, SessionTime stillFor, SessionTime rest, double shallowRange)
{
    if (m_repetitions.empty())
        return std::nullopt;
    const SessionTime last = m_repetitions.back().time;
    const SessionTime waited = now - last;
    const bool over = waited >= rest && (stillFor >= rest || waited >= rest + fromSeconds(lateBy * each_s()));
    if (!over)
        return std::nullopt;

    const SetSummary summary{m_repetitions.front().from, last, count(), each_s(), evenRange(shallowRange)};
    clear();
    if (summary.repetitions < 2)
        return std::nullopt;
    return summary;
}

bool MovementSet::evenRange(double shallowRange) const
{
    if (m_repetitions.size() <= comparedRepetitions)
        return true;
    const auto mean = [](auto from, auto to) {
        double sum = 0.0;
        for (auto at = from; at != to; ++at)
            sum += at->range;
        return sum / double(to - from);
    };
    const auto compared = std::ptrdiff_t(comparedRepetitions);
    const double first = mean(m_repetitions.begin(), m_repetitions.begin() + compared);
    const double last = mean(m_repetitions.end() - compared, m_repetitions.end());
    return last >= shallowRange * first;
}

} // namespace spotter
