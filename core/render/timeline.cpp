#include "core/render/timeline.h"

#include "core/render/random.h"

#include <algorithm>
#include <numbers>

namespace spotter {

namespace {

constexpr double lengthVariation = 0.04; ///< standard deviation, share of a repetition's length
constexpr double depthVariation = 0.025;

bool isHeld(Exercise exercise)
{
    return exercise == Exercise::Plank || exercise == Exercise::EmptyRoom || exercise == Exercise::WalkingAbout;
}

} // namespace

double minimumJerk(double share)
{
    const double s = std::clamp(share, 0.0, 1.0);
    return s * s * s * (10.0 + s * (6.0 * s - 15.0));
}

Timeline::Timeline(const RenderScript &script)
{
    if (isHeld(script.exercise)) {
        m_truth.length = fromSeconds(script.hold_s);
        return;
    }
    Random random(script.seed);
    double time_s = 0.0;
    for (const RenderSet &set : script.sets)
        time_s = addSet(set, time_s, random);
    m_truth.length = fromSeconds(time_s + script.endRest_s);
}

double Timeline::addSet(const RenderSet &set, double from_s, Random &random)
{
    const std::size_t first = m_repetitions.size();
    double time_s = from_s + set.restBefore_s;
    for (int i = 0; i < set.repetitions; ++i) {
        const double tired = set.repetitions > 1 ? double(i) / (set.repetitions - 1) : 0.0;
        const double vary = std::clamp(random.normal(lengthVariation), -0.1, 0.1);
        const double length_s = (1.0 + vary) / set.tempo_hz;
        const double depth =
            set.depth * (1.0 - set.fatigue * tired) * (1.0 + std::clamp(random.normal(depthVariation), -0.06, 0.06));
        m_repetitions.push_back({time_s, time_s + length_s * set.downShare, time_s + length_s, depth});
        time_s += length_s;
        if (i + 1 < set.repetitions)
            time_s += set.pause_s;
    }

    double usual = 0.0;
    const std::size_t firsts = std::min<std::size_t>(3, m_repetitions.size() - first);
    for (std::size_t i = first; i < first + firsts; ++i)
        usual += m_repetitions[i].depth / double(firsts);
    for (std::size_t i = first; i < m_repetitions.size(); ++i) {
        const Stretch &r = m_repetitions[i];
        m_truth.repetitions.push_back({fromSeconds(r.from_s), fromSeconds(r.to_s), int(i) + 1, r.depth / usual});
    }
    return time_s;
}

Progress Timeline::at(double time_s) const
{
    const auto next = std::upper_bound(
        m_repetitions.begin(), m_repetitions.end(), time_s, [](double t, const Stretch &r) { return t < r.from_s; });
    if (next == m_repetitions.begin())
        return {};
    const Stretch &r = *std::prev(next);
    Progress p;
    p.repetition = int(next - m_repetitions.begin());
    p.depth = r.depth;
    if (time_s >= r.to_s)
        return p;
    const bool there = time_s < r.turn_s;
    const double share = there ? (time_s - r.from_s) / (r.turn_s - r.from_s) : (r.to_s - time_s) / (r.to_s - r.turn_s);
    p.amount = minimumJerk(share);
    p.swing = std::sin(std::numbers::pi * share);
    return p;
}

} // namespace spotter
