#include "core/render/skeleton.h"

#include <algorithm>

namespace spotter {

namespace {

/// The middle joint of a limb of two bones from \p root to \p end, bent towards \p pole. An end out of reach is drawn
/// nearer.
Vec3 middleJoint(const Vec3 &root, Vec3 &end, double upper, double lower, const Vec3 &pole)
{
    const Vec3 axis = normalized(end - root);
    const double reach = std::clamp(length(end - root), std::abs(upper - lower) + 1e-3, upper + lower - 1e-4);
    end = root + axis * reach;
    const double along = (upper * upper - lower * lower + reach * reach) / (2.0 * reach);
    const double aside = std::sqrt(std::max(0.0, upper * upper - along * along));
    return root + axis * along + perpendicular(pole, axis) * aside;
}

} // namespace

Proportions::Proportions(double height_m)
    : height(height_m)
    , ankleHeight(0.039 * height_m)
    , shank(0.246 * height_m)
    , thigh(0.245 * height_m)
    , trunk(0.288 * height_m)
    , head(0.130 * height_m)
    , headRise(0.117 * height_m)
    , upperArm(0.186 * height_m)
    , forearm(0.146 * height_m)
    , hand(0.085 * height_m)
    , foot(0.115 * height_m)
    , halfShoulders(0.115 * height_m)
    , halfHips(0.055 * height_m)
{
}

Skeleton solve(const Pose &pose, const Proportions &body)
{
    const double pitch = pose.trunkPitch;
    const Vec3 up = normalized({std::sin(pose.trunkRoll), std::cos(pitch), std::sin(pitch)});
    const Vec3 left = perpendicular({1.0, 0.0, 0.0}, up);
    const Vec3 forward = perpendicular({0.0, -std::sin(pitch), std::cos(pitch)}, up);

    Skeleton s;
    s.pelvis = pose.pelvis;
    s.chest = pose.pelvis + up * body.trunk;
    s.chestForward = forward;
    s.headUp = up * std::cos(pose.headPitch) + forward * std::sin(pose.headPitch);
    s.headForward = perpendicular(forward, s.headUp);
    s.head = s.chest + mix(up, s.headUp, 0.7) * body.headRise;

    for (const int side : {Left, Right}) {
        const Vec3 outward = left * sign(side);
        const ArmPose &arm = pose.arms[side];
        s.shoulders[side] = s.chest + outward * body.halfShoulders;
        const Vec3 bend = outward * arm.bend.x + up * arm.bend.y + forward * arm.bend.z;
        if (arm.planted) {
            s.wrists[side] = *arm.planted;
            s.elbows[side] = middleJoint(s.shoulders[side], s.wrists[side], body.upperArm, body.forearm, bend);
            s.fingers[side] = s.wrists[side] + Vec3{0.0, -0.02, body.hand};
        } else {
            const Vec3 inPlane = up * -std::cos(arm.flexion) + forward * std::sin(arm.flexion);
            const Vec3 upper = normalized(inPlane * std::cos(arm.abduction) + outward * std::sin(arm.abduction));
            const Vec3 lower = upper * std::cos(arm.elbow) + perpendicular(bend, upper) * std::sin(arm.elbow);
            s.elbows[side] = s.shoulders[side] + upper * body.upperArm;
            s.wrists[side] = s.elbows[side] + lower * body.forearm;
            s.fingers[side] = s.wrists[side] + lower * body.hand;
        }

        s.hips[side] = pose.pelvis + outward * body.halfHips;
        s.ankles[side] = pose.ankles[side];
        s.knees[side] = middleJoint(s.hips[side], s.ankles[side], body.thigh, body.shank, pose.kneesTowards[side]);
        s.toes[side] = s.ankles[side] + normalized(pose.feetTowards[side]) * body.foot;
    }
    return s;
}

Skeleton placed(const Skeleton &skeleton, double turn, const Vec3 &to)
{
    Skeleton s = skeleton;
    for (Vec3 *direction : {&s.headUp, &s.headForward, &s.chestForward})
        *direction = turned(*direction, turn);
    for (Vec3 *point : {&s.pelvis, &s.chest, &s.head})
        *point = turned(*point, turn) + to;
    for (auto *pair : {&s.shoulders, &s.elbows, &s.wrists, &s.fingers, &s.hips, &s.knees, &s.ankles, &s.toes}) {
        for (Vec3 &point : *pair)
            point = turned(point, turn) + to;
    }
    return s;
}

} // namespace spotter
