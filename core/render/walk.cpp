#include "core/render/walk.h"

#include "core/render/random.h"

#include <algorithm>
#include <numbers>

namespace spotter {

namespace {

constexpr double turnTime_s = 0.9;
constexpr double startTime_s = 0.5; ///< from standing to full step

/// Distance walked at \p t of a leg that takes \p length_s, as a share: even pace, soft start and stop.
double paced(double t, double length_s)
{
    const double ramp = std::min(startTime_s, length_s / 3.0);
    const double whole = length_s - ramp;
    if (t < ramp)
        return 0.5 * t * t / ramp / whole;
    if (t > length_s - ramp)
        return 1.0 - 0.5 * (length_s - t) * (length_s - t) / ramp / whole;
    return (t - 0.5 * ramp) / whole;
}

} // namespace

void Walk::add(double from_s, double length_s, const Vec3 &from, const Vec3 &to)
{
    const double facing = std::atan2(to.x - from.x, to.z - from.z);
    double strides = 0.0;
    if (!m_legs.empty()) {
        Leg &last = m_legs.back();
        strides = last.strides + length(last.to - last.from) / strideLength(m_build);
        last.nextFacing = last.facing + std::remainder(facing - last.facing, 2.0 * std::numbers::pi);
    }
    m_legs.push_back({from_s, from_s + length_s, from, to, facing, facing, strides});
}

Walk Walk::about(const Build &build, double length_s, std::uint32_t seed)
{
    Random random(seed ^ 0x51edu);
    Walk walk(build);
    Vec3 place{random.between(-0.8, 0.8), 0.0, random.between(-0.6, 0.3)};
    double time_s = random.between(0.3, 1.5);
    while (time_s < length_s) {
        Vec3 next{random.between(-1.1, 1.1), 0.0, random.between(-0.8, 0.4)};
        const double distance = length(next - place);
        if (distance < 0.5)
            continue;
        const double leg_s = distance / random.between(0.7, 1.2) + startTime_s;
        walk.add(time_s, leg_s, place, next);
        time_s += leg_s + turnTime_s + std::max(0.0, random.between(-1.0, 2.5));
        place = next;
    }
    return walk;
}

Walk Walk::passing(const Build &build, double length_s, std::uint32_t seed)
{
    Random random(seed ^ 0x9a55u);
    const double side = random.between(-1.0, 1.0) < 0.0 ? -1.0 : 1.0;
    const double z = random.between(-1.25, -1.05);
    const double leg_s = random.between(4.5, 6.0);
    Walk walk(build);
    walk.add(std::max(0.0, 0.5 * (length_s - leg_s)), leg_s, {-3.2 * side, 0.0, z}, {3.2 * side, 0.0, z});
    walk.m_leaves = true;
    return walk;
}

bool Walk::at(double time_s, Skeleton &skeleton) const
{
    const auto next =
        std::upper_bound(m_legs.begin(), m_legs.end(), time_s, [](double t, const Leg &leg) { return t < leg.from_s; });
    const Leg &leg = next == m_legs.begin() ? m_legs.front() : *std::prev(next);
    if (m_leaves && (time_s < leg.from_s || time_s > leg.to_s))
        return false;
    const double leg_s = leg.to_s - leg.from_s;
    const double t = std::clamp(time_s - leg.from_s, 0.0, leg_s);
    const double share = paced(t, leg_s);
    const double effort = std::clamp(std::min(t, leg_s - t) / startTime_s, 0.0, 1.0);
    const double strides = leg.strides + share * length(leg.to - leg.from) / strideLength(m_build);
    const double turning = minimumJerk((time_s - leg.to_s) / turnTime_s);
    const double facing = leg.facing + (leg.nextFacing - leg.facing) * turning;
    const Pose pose = walkingPose(m_build, strides, minimumJerk(effort), time_s);
    skeleton = placed(solve(pose, m_build.body), facing, mix(leg.from, leg.to, share));
    return true;
}

} // namespace spotter
