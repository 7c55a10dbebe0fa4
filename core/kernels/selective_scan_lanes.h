// The scan itself, for vectors of any width; included once for every kind of processor.
#pragma once

#include "core/kernels/lanes.h"
#include "core/kernels/selective_scan.h"

namespace spotter {
namespace {

/// Channels \p first … first + used - 1. \p States 0: as many as the scan says.
template <int States> void scanChannels(const SelectiveScan &scan, int first, int used)
{
    constexpr float log2e = 1.44269504F;
    const int states = States ? States : scan.states;
    Float a[States ? States : SelectiveScan::mostStates];
    Float h[States ? States : SelectiveScan::mostStates];
    for (int n = 0; n < states; ++n) {
        h[n] = Lanes::all(0);
        a[n] = Lanes::all(0);
        for (int i = 0; i < used; ++i)
            a[n][i] = scan.a[std::ptrdiff_t(first + i) * scan.states + n] * log2e;
    }
    const Float d = Lanes::load(scan.d + first, used);
    const Float bias = Lanes::load(scan.stepBias + first, used);

    for (int i = 0; i < scan.times; ++i) {
        const std::ptrdiff_t t = scan.backwards ? scan.times - 1 - i : i;
        const Float x = Lanes::load(scan.x.data + t * scan.x.stride + first, used);
        const Float step = Lanes::softplus(Lanes::load(scan.step.data + t * scan.step.stride + first, used) + bias);
        const Float stepX = step * x;
        const float *b = scan.b.data + t * scan.b.stride;
        const float *c = scan.c.data + t * scan.c.stride;
        Float even = d * x;
        Float odd = Lanes::all(0);
#pragma GCC unroll 16
        for (int n = 0; n < states; ++n) {
            h[n] = Lanes::exp2(step * a[n]) * h[n] + stepX * b[n];
            (n % 2 ? odd : even) += h[n] * c[n];
        }
        Float y = even + odd;
        float *out = scan.y + t * scan.channels + first;
        if (scan.adds)
            y += Lanes::load(out, used);
        if (scan.gate.data)
            y *= Lanes::silu(Lanes::load(scan.gate.data + t * scan.gate.stride + first, used));
        Lanes::store(out, y, used);
    }
}

void scanAll(const SelectiveScan &scan)
{
    const int blocks = (scan.channels + laneCount - 1) / laneCount;
#pragma omp parallel for schedule(static)
    for (int block = 0; block < blocks; ++block) {
        const int first = block * laneCount;
        const int used = scan.channels - first < laneCount ? scan.channels - first : laneCount;
        if (scan.states != 16)
            scanChannels<0>(scan, first, used);
        else if (used == laneCount)
            scanChannels<16>(scan, first, laneCount);
        else
            scanChannels<16>(scan, first, used);
    }
}

} // namespace
} // namespace spotter
