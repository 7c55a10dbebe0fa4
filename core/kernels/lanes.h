// Vectors of floats, so wide as the processor that a file is compiled for: arithmetic written once for every width.
// For the sources of core/kernels only, which define SPOTTER_LANES first. Everything has internal linkage, because each
// source means another processor.
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>

namespace spotter {
namespace {

/// Floats in a vector. GCC 12 knows no vectors whose size depends on a template.
constexpr int laneCount = SPOTTER_LANES;

using Float = float __attribute__((vector_size(laneCount * 4)));
using Int = std::int32_t __attribute__((vector_size(laneCount * 4)));
using Half = std::uint16_t __attribute__((vector_size(laneCount * 2)));

struct Lanes {
    static Float all(float value) { return Float{} + value; }

    /// \p used lanes from memory, the others 0.
    static Float load(const float *from, int used = laneCount)
    {
        Float lanes{};
        if (used == laneCount)
            std::memcpy(&lanes, from, sizeof lanes);
        else
            std::memcpy(&lanes, from, std::size_t(used) * sizeof(float));
        return lanes;
    }
    static void store(float *to, Float lanes, int used = laneCount)
    {
        if (used == laneCount)
            std::memcpy(to, &lanes, sizeof lanes);
        else
            std::memcpy(to, &lanes, std::size_t(used) * sizeof(float));
    }

    /// bf16 is the upper half of a float.
    static Float loadBf16(const std::uint16_t *from)
    {
        Half half;
        std::memcpy(&half, from, sizeof half);
        const Int bits = __builtin_convertvector(half, Int) << 16;
        return std::bit_cast<Float>(bits);
    }

    static Float least(Float a, Float b) { return a < b ? a : b; }
    static Float most(Float a, Float b) { return a > b ? a : b; }

    /// 2 to the power of \p x for -126 … 126, beyond that the value there. The polynomial is the least-squares fit of
    /// 2^f on -0.5 … 0.5, off by a relative 1.04e-7 at most; adding 1.5 · 2^23 rounds to a whole number.
    static Float exp2(Float x)
    {
        constexpr float rounder = 12582912.0F;
        const Float inside = least(most(x, all(-126.0F)), all(126.0F));
        const Float whole = (inside + rounder) - rounder;
        const Float f = inside - whole;
        Float power = 1.321867252e-3F * f + 9.671697939e-3F;
        power = power * f + 5.550892952e-2F;
        power = power * f + 2.402223800e-1F;
        power = power * f + 6.931468559e-1F;
        power = power * f + 1.0F;
        const Int scaled = std::bit_cast<Int>(power) + (__builtin_convertvector(whole, Int) << 23);
        return std::bit_cast<Float>(scaled);
    }

    static Float exp(Float x) { return exp2(x * 1.44269504F); }

    static Float silu(Float x) { return x / (1.0F + exp(-x)); }

    /// ln(1 + e^x), and x itself above 20. ln(1 + u) = 2 artanh(u / (2 + u)), whose series is short because u ≤ 1.
    static Float softplus(Float x)
    {
        const Float u = exp(x < 0.0F ? x : -x);
        const Float s = u / (2.0F + u);
        const Float q = s * s;
        Float series = 1.0F / 13 * q + 1.0F / 11;
        series = series * q + 1.0F / 9;
        series = series * q + 1.0F / 7;
        series = series * q + 1.0F / 5;
        series = series * q + 1.0F / 3;
        series = series * q + 1.0F;
        const Float curve = most(x, all(0.0F)) + 2.0F * s * series;
        return x > 20.0F ? x : curve;
    }

    static float sum(Float lanes)
    {
        float total = 0;
        for (int i = 0; i < laneCount; ++i)
            total += lanes[i];
        return total;
    }
};

} // namespace
} // namespace spotter
