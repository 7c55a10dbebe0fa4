// Where somebody who walks about is: to and fro between places in the room, stopping now and then, turning round.
#pragma once

#include "core/render/poses.h"

#include <vector>

namespace spotter {

class Walk {
public:
    /// To and fro for \p length_s.
    static Walk about(const Build &build, double length_s, std::uint32_t seed);
    /// Once through the background, out of the picture on both sides, in the middle of \p length_s.
    static Walk passing(const Build &build, double length_s, std::uint32_t seed);

    /// In the room. False while the person is not there.
    bool at(double time_s, Skeleton &skeleton) const;

private:
    struct Leg {
        double from_s;
        double to_s;
        Vec3 from;
        Vec3 to;
        double facing;     ///< while walking, radians about the upright axis, 0 towards the camera
        double nextFacing; ///< turned to after it, until the next leg
        double strides;    ///< walked before
    };

    explicit Walk(const Build &build)
        : m_build(build)
    {
    }
    void add(double from_s, double length_s, const Vec3 &from, const Vec3 &to);

    Build m_build;
    std::vector<Leg> m_legs;
    bool m_leaves = false;
};

} // namespace spotter
