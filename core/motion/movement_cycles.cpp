#include "core/motion/movement_cycles.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace spotter {

namespace {

constexpr int phases = 16; // that a cycle is compared at

MovementRow rowAt(std::span<const MovementRow> rows, double place)
{
    const auto last = int(rows.size()) - 1;
    const int before = std::clamp(int(place), 0, last);
    const int after = std::min(before + 1, last);
    const float share = float(place - before);
    MovementRow row{};
    for (std::size_t i = 0; i < row.size(); ++i)
        row[i] = rows[std::size_t(before)][i] * (1.0f - share) + rows[std::size_t(after)][i] * share;
    return row;
}

/// Halves are stretched apart, so that a slower way down does not make a repetition another movement.
std::array<MovementRow, phases> stretched(std::span<const MovementRow> rows, const MovementCycle &cycle)
{
    std::array<MovementRow, phases> result;
    MovementRow mean{};
    for (int phase = 0; phase < phases; ++phase) {
        const double half = phases / 2.0;
        const bool first = phase < phases / 2;
        const double from = first ? cycle.from : cycle.turn;
        const double to = first ? cycle.turn : cycle.to;
        const double share = (phase - (first ? 0.0 : half) + 0.5) / half;
        MovementRow &row = result[std::size_t(phase)];
        row = rowAt(rows, from + (to - from) * share);
        for (std::size_t i = 0; i < row.size(); ++i)
            mean[i] += row[i] / float(phases);
    }
    for (MovementRow &row : result) {
        for (std::size_t i = 0; i < row.size(); ++i)
            row[i] -= mean[i];
    }
    return result;
}

} // namespace

std::vector<Lobe> findLobes(std::span<const float> curve, float threshold)
{
    std::vector<Lobe> lobes;
    const float foot = 0.5f * threshold;
    int quietSince = 0; // where the curve last left the foot of either side
    for (int t = 0; t < int(curve.size()); ++t) {
        const float value = curve[std::size_t(t)];
        const int sign = value < 0.0f ? -1 : 1;
        const float height = std::abs(value);
        if (height < foot)
            quietSince = t;
        else if (t > 0 && curve[std::size_t(t - 1)] * value < 0.0f)
            quietSince = t - 1;
        const bool current = !lobes.empty() && lobes.back().sign == sign;
        if (height >= threshold && !current) {
            lobes.push_back({sign, quietSince, t, height, 0.0f, false});
            for (int s = quietSince + 1; s < t; ++s)
                lobes.back().area += std::abs(curve[std::size_t(s)]);
        }
        if (lobes.empty())
            continue;
        Lobe &lobe = lobes.back();
        if (lobe.sign == sign && height >= foot) {
            lobe.to = t;
            lobe.peak = std::max(lobe.peak, height);
            lobe.area += height;
            lobe.complete = false;
        } else {
            lobe.complete = true;
        }
    }
    return lobes;
}

std::vector<bool> movingRows(std::span<const MovementRow> rows, int window)
{
    std::vector<float> speeds;
    speeds.reserve(rows.size());
    for (const MovementRow &row : rows)
        speeds.push_back(std::accumulate(row.begin(), row.end(), 0.0f));
    std::vector<float> sorted(speeds.end() - window, speeds.end());
    const auto quick = sorted.begin() + std::ptrdiff_t(sorted.size() * 4 / 5);
    std::nth_element(sorted.begin(), quick, sorted.end());
    constexpr float restShare = 0.12f;
    std::vector<bool> moving;
    moving.reserve(speeds.size());
    for (const float speed : speeds)
        moving.push_back(speed > restShare * *quick);
    return moving;
}

void trimLobes(std::vector<Lobe> &lobes, const std::vector<bool> &moving)
{
    for (Lobe &lobe : lobes) {
        const int last = lobe.to;
        while (lobe.from < lobe.to && !moving[std::size_t(lobe.from)])
            ++lobe.from;
        while (lobe.to > lobe.from && !moving[std::size_t(lobe.to)])
            --lobe.to;
        constexpr int restSteps = 3;
        if (last - lobe.to >= restSteps)
            lobe.complete = true;
    }
}

std::vector<MovementCycle> pairLobes(std::span<const Lobe> lobes, int firstSign)
{
    std::vector<MovementCycle> cycles;
    for (std::size_t i = 0; i + 1 < lobes.size(); ++i) {
        const Lobe &out = lobes[i];
        const Lobe &back = lobes[i + 1];
        if (out.sign == firstSign && back.complete)
            cycles.push_back({out.from, (out.to + back.from) / 2, back.to, out.area + back.area, 0.0});
    }
    return cycles;
}

double cycleLikeness(std::span<const MovementRow> rows, const MovementCycle &a, const MovementCycle &b)
{
    const auto first = stretched(rows, a);
    const auto second = stretched(rows, b);
    double both = 0.0;
    double energyA = 0.0;
    double energyB = 0.0;
    for (std::size_t phase = 0; phase < phases; ++phase) {
        both += double(dot(first[phase], second[phase]));
        energyA += double(dot(first[phase], first[phase]));
        energyB += double(dot(second[phase], second[phase]));
    }
    const double energy = std::sqrt(energyA * energyB);
    return energy > 0.0 ? both / energy : 0.0;
}

} // namespace spotter
