// A point or direction in the drawn room, in metres: x to the viewer's right, y up, z towards the camera.
#pragma once

#include <cmath>

namespace spotter {

struct Vec3 {
    double x = 0.0;
    double y = 0.0;
    double z = 0.0;

    Vec3 operator+(const Vec3 &o) const { return {x + o.x, y + o.y, z + o.z}; }
    Vec3 operator-(const Vec3 &o) const { return {x - o.x, y - o.y, z - o.z}; }
    Vec3 operator*(double k) const { return {x * k, y * k, z * k}; }
};

inline double dot(const Vec3 &a, const Vec3 &b)
{
    return a.x * b.x + a.y * b.y + a.z * b.z;
}

inline double length(const Vec3 &a)
{
    return std::sqrt(dot(a, a));
}

inline Vec3 normalized(const Vec3 &a)
{
    const double l = length(a);
    return l > 0.0 ? a * (1.0 / l) : a;
}

inline Vec3 cross(const Vec3 &a, const Vec3 &b)
{
    return {a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x};
}

/// The part of \p a that stands at right angles to the unit vector \p axis, as a unit vector.
inline Vec3 perpendicular(const Vec3 &a, const Vec3 &axis)
{
    return normalized(a - axis * dot(a, axis));
}

inline Vec3 mix(const Vec3 &a, const Vec3 &b, double share)
{
    return a + (b - a) * share;
}

/// Turned about the upright axis; positive turns what faces the camera to the viewer's right.
inline Vec3 turned(const Vec3 &a, double radians)
{
    const double c = std::cos(radians);
    const double s = std::sin(radians);
    return {a.x * c + a.z * s, a.y, a.z * c - a.x * s};
}

} // namespace spotter
