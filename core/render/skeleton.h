// From a pose (pelvis, planted feet, angles of trunk and arms) to the places of all joints.
//
// Segment lengths are shares of the body's height: Drillis and Contini 1966, as given in D. A. Winter, "Biomechanics
// and Motor Control of Human Movement", 4th ed., fig. 4.1.
#pragma once

#include "core/render/vec3.h"

#include <array>
#include <optional>

namespace spotter {

/// Lengths in metres.
struct Proportions {
    explicit Proportions(double height_m = 1.75);

    double height;
    double ankleHeight; ///< of the ankle joint above the floor
    double shank;
    double thigh;
    double trunk;    ///< hip joints to shoulder joints
    double head;     ///< chin to crown
    double headRise; ///< shoulder joints to the middle of the head
    double upperArm;
    double forearm;
    double hand;
    double foot; ///< ankle to toe
    double halfShoulders;
    double halfHips; ///< of the hip joints, narrower than the pelvis

    /// Of the hip joints above the floor, knees not quite locked.
    double standingHip() const { return ankleHeight + thigh + shank - 0.01; }
};

enum Side { Left, Right }; ///< of the body; its left is the viewer's right when it faces the camera

/// -1 or 1: the direction of a side along the body's own x axis.
inline double sign(int side)
{
    return side == Left ? 1.0 : -1.0;
}

/// Angles in radians. At 0 the arm hangs down along the trunk.
struct ArmPose {
    double flexion = 0.0;        ///< forward
    double abduction = 0.0;      ///< sideways, then up
    double elbow = 0.0;          ///< 0 straight
    Vec3 bend{0.0, 0.0, 1.0};    ///< where the forearm bends to: x outward, y up, z forward, relative to the trunk
    std::optional<Vec3> planted; ///< the wrist's place, where the hand bears weight; the angles are not used then
};

/// In the body's own frame: it stands over the origin and faces +z.
struct Pose {
    Vec3 pelvis;
    double trunkPitch = 0.0; ///< 0 upright, forward positive
    double trunkRoll = 0.0;  ///< towards the body's left
    double headPitch = 0.0;  ///< relative to the trunk
    std::array<ArmPose, 2> arms;
    std::array<Vec3, 2> ankles;
    std::array<Vec3, 2> kneesTowards{Vec3{0.0, 0.0, 1.0}, Vec3{0.0, 0.0, 1.0}};
    std::array<Vec3, 2> feetTowards{Vec3{0.0, 0.0, 1.0}, Vec3{0.0, 0.0, 1.0}};
};

struct Skeleton {
    Vec3 pelvis;
    Vec3 chest; ///< between the shoulder joints
    Vec3 head;
    Vec3 headUp; ///< unit vectors
    Vec3 headForward;
    Vec3 chestForward;
    std::array<Vec3, 2> shoulders, elbows, wrists, fingers;
    std::array<Vec3, 2> hips, knees, ankles, toes;
};

/// Still in the body's own frame.
Skeleton solve(const Pose &pose, const Proportions &body);

/// Turned about the upright axis through the origin, then moved.
Skeleton placed(const Skeleton &skeleton, double turn, const Vec3 &to);

} // namespace spotter
