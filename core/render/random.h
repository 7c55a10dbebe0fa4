// Numbers that are the same on every machine: the engine's output is fixed by the C++ standard, the distributions of
// the standard library are not, so they are made here.
#pragma once

#include <cmath>
#include <numbers>
#include <random>

namespace spotter {

class Random {
public:
    explicit Random(std::uint32_t seed)
        : m_engine(seed)
    {
    }

    /// Even in [from, to).
    double between(double from, double to) { return from + (to - from) * (m_engine() / 4294967296.0); }
    /// Normal, mean 0 (Box and Muller 1958).
    double normal(double deviation)
    {
        const double radius = std::sqrt(-2.0 * std::log(between(1e-9, 1.0)));
        return deviation * radius * std::cos(between(0.0, 2.0 * std::numbers::pi));
    }
    std::uint32_t bits() { return static_cast<std::uint32_t>(m_engine()); }

private:
    std::mt19937 m_engine;
};

} // namespace spotter
