#include "core/render/poses.h"

#include "core/render/random.h"

#include <algorithm>
#include <numbers>

namespace spotter {

namespace {

using std::numbers::pi;

constexpr double degrees(double value)
{
    return value * pi / 180.0;
}

/// Arms hanging a little away from the body, feet planted.
Pose standing(const Build &build, double halfStance, double toesOut)
{
    Pose pose;
    pose.pelvis = {0.0, build.body.standingHip(), 0.0};
    for (const int side : {Left, Right}) {
        pose.arms[side] = {degrees(4), degrees(9), degrees(14), {0.0, 0.0, 1.0}, {}};
        pose.ankles[side] = {sign(side) * halfStance, build.body.ankleHeight, 0.0};
        const Vec3 out{sign(side) * std::sin(toesOut), -0.22, std::cos(toesOut)};
        pose.feetTowards[side] = out;
        pose.kneesTowards[side] = {out.x, 0.0, out.z};
    }
    return pose;
}

/// Hip bends and goes back, knees follow the toes; at full depth the thighs lie level.
Pose squat(const Build &build, const Progress &p)
{
    const double depth = p.amount * p.depth;
    Pose pose = standing(build, 0.17 + 0.08 * build.stance, degrees(14 + 14 * build.stance));
    pose.pelvis = pose.pelvis + Vec3{0.0, -0.235 * build.body.height, -0.115 * build.body.height} * depth;
    pose.trunkPitch = degrees(36) * depth;
    pose.headPitch = degrees(-24) * depth;
    const bool armsForward = build.armStyle < 0.5;
    for (ArmPose &arm : pose.arms) {
        if (armsForward)
            arm = {degrees(4) + degrees(108) * depth, degrees(9 - 6 * depth), degrees(14 + 6 * depth), {0.0, 0.3, 1.0},
                {}};
        else
            arm = {degrees(22) + degrees(14) * depth, degrees(10), degrees(124), {-0.6, 0.6, 0.7}, {}};
    }
    return pose;
}

/// One leg steps out, the pelvis sinks between the feet, and back; left and right in turn.
Pose lunge(const Build &build, const Progress &p)
{
    const double h = build.body.height;
    const double step = minimumJerk(p.amount / 0.7);
    const double sink = p.amount * p.amount * p.depth;
    const double reach = 0.42 * h * (0.55 + 0.45 * p.depth);
    const int front = p.repetition % 2 == 1 ? Left : Right;
    const int back = 1 - front;

    Pose pose = standing(build, 0.10, degrees(6));
    pose.ankles[front].z = reach * step;
    pose.ankles[front].y += 0.07 * h * std::sin(pi * step) * (p.amount < 1.0 ? 1.0 : 0.0);
    const double heel = degrees(55) * std::max(0.35 * step, sink);
    const double ankleToToe = build.body.foot;
    pose.feetTowards[back] = {0.0, -std::sin(degrees(12) + heel), std::cos(degrees(12) + heel)};
    pose.ankles[back].y += ankleToToe * (std::sin(degrees(12) + heel) - std::sin(degrees(12)));
    pose.ankles[back].z += ankleToToe * (std::cos(degrees(12)) - std::cos(degrees(12) + heel));
    pose.pelvis.z = 0.52 * reach * p.amount;
    pose.pelvis.y -= 0.05 * h * step + 0.165 * h * sink;
    pose.trunkPitch = degrees(7) * p.amount;
    for (ArmPose &arm : pose.arms) {
        if (build.armStyle >= 0.5)
            arm = {degrees(4), degrees(38), degrees(88), {-1.0, -0.2, 0.25}, {}}; // hands on the hips
    }
    for (Vec3 *point : {&pose.pelvis, &pose.ankles[Left], &pose.ankles[Right]})
        point->z -= 0.2 * h; // so that the step ends in the middle of the room
    return pose;
}

/// Feet apart and arms up in a hop, together and down in another.
Pose jumpingJack(const Build &build, const Progress &p)
{
    const double h = build.body.height;
    const double depth = p.amount * p.depth;
    const double narrow = 0.08;
    Pose pose = standing(build, narrow, degrees(8));
    const double hop = 0.042 * h * std::pow(p.swing, 1.5);
    const double spread = 0.19 * h * depth;
    for (const int side : {Left, Right}) {
        pose.ankles[side].x = sign(side) * (narrow + spread);
        pose.ankles[side].y += hop;
        pose.feetTowards[side].y -= 0.5 * p.swing;
        pose.arms[side] = {
            degrees(4), degrees(9) + degrees(152) * depth, degrees(14 + 16 * p.swing), {0.15, 0.6, 0.6}, {}};
    }
    const double leg = build.body.thigh + build.body.shank - 0.012;
    const double aside = narrow + spread - build.body.halfHips;
    const double soft = 0.02 * h * (1.0 - p.swing) * std::min(1.0, 4.0 * p.amount * (1.2 - p.amount));
    pose.pelvis.y = pose.ankles[Left].y + std::sqrt(leg * leg - aside * aside) - soft;
    return pose;
}

/// Weights from the shoulders straight up.
Pose shoulderPress(const Build &build, const Progress &p)
{
    const double depth = p.amount * p.depth;
    Pose pose = standing(build, 0.16 + 0.06 * build.stance, degrees(12));
    for (ArmPose &arm : pose.arms) {
        arm.flexion = degrees(20);
        arm.abduction = degrees(58) + degrees(106) * depth;
        arm.elbow = degrees(128) - degrees(116) * depth;
        arm.bend = {-0.25, 1.0, 0.2};
    }
    pose.trunkPitch = degrees(-3) * depth;
    return pose;
}

/// Straight from toes to head, turning about the toes; \p shoulder is the height of the shoulder joints.
Pose faceDown(const Build &build, double shoulder, double hipSag)
{
    const Proportions &body = build.body;
    const double legs = body.thigh + body.shank;
    const double whole = legs + body.trunk;
    const double toe = 0.02;
    const double ankle = toe + 0.8 * body.foot;
    const double rise = std::asin((shoulder - ankle) / whole);
    const Vec3 along{0.0, std::sin(rise), std::cos(rise)};
    const Vec3 ankles{0.0, ankle, -0.62 * whole};

    Pose pose;
    pose.trunkPitch = pi / 2.0 - rise;
    pose.headPitch = degrees(-22);
    pose.pelvis = ankles + along * (legs - 0.005) - Vec3{0.0, hipSag, 0.0};
    for (const int side : {Left, Right}) {
        pose.ankles[side] = ankles + Vec3{sign(side) * 0.09, 0.0, 0.0};
        pose.kneesTowards[side] = {0.0, -1.0, 0.1};
        pose.feetTowards[side] = {0.0, -0.8, 0.6};
    }
    return pose;
}

Vec3 shoulderPlace(const Pose &pose, const Build &build)
{
    return pose.pelvis + Vec3{0.0, std::cos(pose.trunkPitch), std::sin(pose.trunkPitch)} * build.body.trunk;
}

Pose pushUp(const Build &build, const Progress &p)
{
    const Proportions &body = build.body;
    const double wrist = 0.03;
    const double top = wrist + body.upperArm + body.forearm - 0.01;
    const double bottom = 0.115 * body.height;
    const Vec3 startShoulder = shoulderPlace(faceDown(build, top, 0.0), build);
    Pose pose = faceDown(build, top + (bottom - top) * std::min(1.15, p.amount * p.depth), 0.0);
    for (const int side : {Left, Right}) {
        pose.arms[side].planted =
            Vec3{sign(side) * (0.15 + 0.02 * build.stance) * body.height, wrist, startShoulder.z - 0.02};
        pose.arms[side].bend = {0.6, -1.0, 0.25}; // relative to the trunk: towards the feet, and outward
    }
    return pose;
}

/// On the forearms.
Pose plank(const Build &build, double time_s)
{
    const Proportions &body = build.body;
    const double tremble =
        0.0022 * std::sin(2.0 * pi * 2.9 * time_s + build.sway[3]) * (0.6 + 0.4 * std::sin(0.7 * time_s));
    const double sag = 0.006 * std::sin(2.0 * pi * 0.11 * time_s + build.sway[4]) + tremble;
    Pose pose = faceDown(build, body.upperArm + 0.05, sag);
    const Vec3 shoulder = shoulderPlace(faceDown(build, body.upperArm + 0.05, 0.0), build);
    for (const int side : {Left, Right}) {
        pose.arms[side].planted = Vec3{sign(side) * 0.09 * body.height, 0.05, shoulder.z + body.forearm - 0.01};
        pose.arms[side].bend = {0.1, -1.0, 1.0};
    }
    return pose;
}

/// Quiet standing drifts a few millimetres at 0.1 to 0.5 Hz (Winter 1995, "Human balance and posture control").
void addSway(Pose &pose, const Build &build, double time_s)
{
    const auto wave = [&](double hz, int phase) {
        return std::sin(2.0 * pi * hz * time_s + build.sway[std::size_t(phase)]);
    };
    pose.pelvis.x += 0.007 * wave(0.13, 0) + 0.003 * wave(0.41, 1);
    pose.pelvis.z += 0.006 * wave(0.17, 2);
    pose.pelvis.y -= 0.002 * (1.0 + wave(0.19, 3));
    pose.trunkRoll += degrees(0.7) * wave(0.15, 4) + degrees(0.3) * wave(0.37, 5);
    pose.trunkPitch += degrees(0.5) * wave(0.21, 1);
    pose.headPitch += degrees(1.5) * wave(0.09, 3);
}

} // namespace

Build::Build(std::uint32_t seed)
    : body(1.75)
{
    Random random(seed * 2654435761u + 17u);
    body = Proportions(random.between(1.62, 1.88));
    stance = random.between(0.0, 1.0);
    armStyle = random.between(0.0, 1.0);
    for (double &phase : sway)
        phase = random.between(0.0, 2.0 * pi);
}

double breath(const Build &build, double time_s)
{
    return 0.5 + 0.5 * std::sin(2.0 * pi * 0.26 * time_s + build.sway[5]);
}

Pose exercisePose(Exercise exercise, const Build &build, const Progress &progress, double time_s)
{
    Pose pose;
    switch (exercise) {
    case Exercise::Squat:
        pose = squat(build, progress);
        break;
    case Exercise::PushUp:
        return pushUp(build, progress);
    case Exercise::JumpingJack:
        pose = jumpingJack(build, progress);
        break;
    case Exercise::Lunge:
        pose = lunge(build, progress);
        break;
    case Exercise::ShoulderPress:
        pose = shoulderPress(build, progress);
        break;
    case Exercise::Plank:
        return plank(build, time_s);
    case Exercise::EmptyRoom:
    case Exercise::WalkingAbout:
        pose = standing(build, 0.12, degrees(10));
        break;
    }
    addSway(pose, build, time_s);
    return pose;
}

double strideLength(const Build &build)
{
    return 0.72 * build.body.height;
}

Pose walkingPose(const Build &build, double strides, double effort, double time_s)
{
    constexpr double stanceShare = 0.62; // of a stride, both feet alike: Winter, ch. 5
    const double half = 0.5 * stanceShare * strideLength(build) * effort;
    Pose pose = standing(build, 0.075, degrees(7));
    for (const int side : {Left, Right}) {
        const double place = strides + (side == Left ? 0.0 : 0.5);
        const double phase = place - std::floor(place);
        Vec3 &ankle = pose.ankles[side];
        if (phase < stanceShare) {
            ankle.z = half * (1.0 - 2.0 * phase / stanceShare);
        } else {
            const double swing = (phase - stanceShare) / (1.0 - stanceShare);
            ankle.z = half * (2.0 * minimumJerk(swing) - 1.0);
            ankle.y += 0.06 * build.body.height * effort * std::sin(pi * swing);
            pose.feetTowards[side].y -= 0.5 * effort * std::sin(pi * swing) * (1.0 - swing);
        }
        const double heel = std::clamp((-ankle.z / std::max(half, 1e-6) - 0.4) / 0.6, 0.0, 1.0) * effort;
        if (phase < stanceShare) {
            ankle.y += 0.03 * build.body.height * heel;
            pose.feetTowards[side].y -= 0.5 * heel;
        }
        pose.arms[side].flexion = -degrees(24) * effort * std::cos(2.0 * pi * (phase - 0.05)) + degrees(4);
        pose.arms[side].elbow = degrees(14 + 12 * effort);
    }
    pose.pelvis.y -= effort * (0.022 + 0.014 * std::cos(4.0 * pi * strides));
    pose.trunkPitch = degrees(3) * effort;
    addSway(pose, build, time_s);
    return pose;
}

} // namespace spotter
