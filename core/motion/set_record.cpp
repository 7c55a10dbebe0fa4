#include "core/motion/set_record.h"

#include <algorithm>
#include <cmath>

namespace spotter {

namespace {

constexpr std::size_t firstOnes = 3;
constexpr std::size_t lastOnes = 5;

double areaOf(const CountedCycle &cycle)
{
    return cycle.area;
}

double lengthOf(const CountedCycle &cycle)
{
    return toSeconds(cycle.to - cycle.from);
}

using Cycles = std::span<const CountedCycle>;

double mean(Cycles cycles, double (*of)(const CountedCycle &))
{
    double sum = 0.0;
    for (const CountedCycle &cycle : cycles)
        sum += of(cycle);
    return cycles.empty() ? 0.0 : sum / double(cycles.size());
}

/// Standard deviation over mean.
double variation(Cycles cycles, double (*of)(const CountedCycle &))
{
    const double middle = mean(cycles, of);
    double squares = 0.0;
    for (const CountedCycle &cycle : cycles)
        squares += (of(cycle) - middle) * (of(cycle) - middle);
    return middle > 0.0 ? std::sqrt(squares / double(cycles.size())) / middle : 0.0;
}

Cycles newest(Cycles cycles, std::size_t count)
{
    return cycles.last(std::min(count, cycles.size()));
}

Cycles oldest(Cycles cycles)
{
    return cycles.first(std::min(firstOnes, cycles.size()));
}

double ratio(double value, double base)
{
    return base > 0.0 ? value / base : 0.0;
}

} // namespace

void SetRecord::add(const CountedCycle &cycle)
{
    if (!m_cycles.empty() && cycle.from - m_cycles.back().to > restBetweenSets)
        finish();
    if (m_cycles.empty())
        m_count = 0;
    if (m_cycles.size() == firstOnes + lastOnes)
        m_cycles.erase(m_cycles.begin() + firstOnes);
    m_cycles.push_back(cycle);
    ++m_count;
}

double SetRecord::lastRange() const
{
    return m_cycles.empty() ? 1.0 : ratio(m_cycles.back().area, mean(oldest(m_cycles), areaOf));
}

double SetRecord::range() const
{
    return ratio(mean(newest(m_cycles, 3), areaOf), mean(oldest(m_cycles), areaOf));
}

double SetRecord::tempoChange() const
{
    return ratio(mean(newest(m_cycles, 3), lengthOf), mean(oldest(m_cycles), lengthOf));
}

double SetRecord::steadiness() const
{
    if (m_cycles.size() < 2)
        return 0.0;
    const Cycles cycles = newest(m_cycles, lastOnes);
    return std::clamp(1.0 - variation(cycles, lengthOf) - variation(cycles, areaOf), 0.0, 1.0);
}

std::optional<double> SetRecord::downShare() const
{
    double sum = 0.0;
    int known = 0;
    for (const CountedCycle &cycle : newest(m_cycles, 3)) {
        if (!cycle.downShare)
            continue;
        sum += *cycle.downShare;
        ++known;
    }
    return known > 0 ? std::optional(sum / known) : std::nullopt;
}

std::optional<double> SetRecord::symmetry() const
{
    constexpr std::size_t judged = 4;
    if (m_cycles.size() < judged)
        return std::nullopt;
    double left = 0.0;
    double right = 0.0;
    for (const CountedCycle &cycle : newest(m_cycles, judged)) {
        if (!cycle.together)
            return std::nullopt;
        left += cycle.left;
        right += cycle.right;
    }
    return ratio(std::min(left, right), std::max(left, right));
}

} // namespace spotter
