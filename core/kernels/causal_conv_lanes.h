// The convolution itself, for vectors of any width; included once for every kind of processor.
#pragma once

#include "core/kernels/causal_conv.h"
#include "core/kernels/lanes.h"

namespace spotter {
namespace {

void convChannels(const CausalConv &conv, int first, int used)
{
    const Float bias = Lanes::load(conv.bias + first, used);
    const std::ptrdiff_t before = conv.backwards ? 1 : -1;
    for (int i = 0; i < conv.times; ++i) {
        const std::ptrdiff_t t = conv.backwards ? conv.times - 1 - i : i;
        Float sum = bias;
        for (int back = 0; back < conv.taps && back <= i; ++back) {
            Float weight = Lanes::all(0);
            for (int lane = 0; lane < used; ++lane)
                weight[lane] = conv.weight[std::ptrdiff_t(first + lane) * conv.taps + conv.taps - 1 - back];
            sum += weight * Lanes::load(conv.x + (t + before * back) * conv.xStride + first, used);
        }
        Lanes::store(conv.y + t * conv.channels + first, Lanes::silu(sum), used);
    }
}

/// The same with the usual four taps, the weights and the last three values in registers.
void convFourTaps(const CausalConv &conv, int first, int used)
{
    Float weight[4];
    for (int tap = 0; tap < 4; ++tap) {
        weight[tap] = Lanes::all(0);
        for (int lane = 0; lane < used; ++lane)
            weight[tap][lane] = conv.weight[std::ptrdiff_t(first + lane) * 4 + tap];
    }
    const Float bias = Lanes::load(conv.bias + first, used);
    Float x0 = Lanes::all(0);
    Float x1 = x0;
    Float x2 = x0;
    for (int i = 0; i < conv.times; ++i) {
        const std::ptrdiff_t t = conv.backwards ? conv.times - 1 - i : i;
        const Float x3 = Lanes::load(conv.x + t * conv.xStride + first, used);
        const Float sum = bias + weight[0] * x0 + weight[1] * x1 + weight[2] * x2 + weight[3] * x3;
        Lanes::store(conv.y + t * conv.channels + first, Lanes::silu(sum), used);
        x0 = x1;
        x1 = x2;
        x2 = x3;
    }
}

void convAll(const CausalConv &conv)
{
    const int blocks = (conv.channels + laneCount - 1) / laneCount;
#pragma omp parallel for schedule(static)
    for (int block = 0; block < blocks; ++block) {
        const int first = block * laneCount;
        const int used = conv.channels - first < laneCount ? conv.channels - first : laneCount;
        if (conv.taps == 4)
            convFourTaps(conv, first, used);
        else
            convChannels(conv, first, used);
    }
}

} // namespace
} // namespace spotter
