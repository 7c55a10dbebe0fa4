// The selective scan (core/kernels/selective_scan.h) cut along time, so that a GPU finds work for all its threads. h is
// linear in what it starts from, so three passes do it:
//
//     1  every segment on its own, from h = 0: its last h, and the sum of its steps
//     2  from segment to segment: h = exp(a · steps) · h + last h, which is where the next one starts
//     3  every segment again, from where it starts, with y
//
// Here is what one thread does; core/kernels/cuda/selective_scan.cu spreads it over the GPU. Plain C++ as well, so that
// the passes can be tested where there is no GPU.
#pragma once

#include "core/kernels/selective_scan.h"

#include <cmath>

#ifdef __CUDACC__
#define SPOTTER_GPU __host__ __device__ inline
#else
#define SPOTTER_GPU inline
#endif

namespace spotter {

struct SegmentedScan {
    static constexpr int length = 32; ///< times in a segment

    SelectiveScan scan;
    float *states = nullptr; ///< [segments, states, channels]: last h after pass 1, first h after pass 2
    float *steps = nullptr;  ///< [segments, channels]

    SPOTTER_GPU int segments() const { return (scan.times + length - 1) / length; }
    SPOTTER_GPU float &state(int segment, int n, int channel) const
    {
        return states[(std::ptrdiff_t(segment) * scan.states + n) * scan.channels + channel];
    }
    SPOTTER_GPU float &step(int segment, int channel) const
    {
        return steps[std::ptrdiff_t(segment) * scan.channels + channel];
    }
};

SPOTTER_GPU float gpuSilu(float x)
{
    return x / (1.0F + expf(-x));
}

SPOTTER_GPU float gpuSoftplus(float x)
{
    return x > 20.0F ? x : log1pf(expf(x));
}

/// Pass 1 (\p Last false) or 3 (\p Last true) for one channel and segment. \p States 0: as many as the scan says.
template <int States, bool Last> SPOTTER_GPU void scanSegment(const SegmentedScan &cut, int channel, int segment)
{
    constexpr float log2e = 1.44269504F;
    const SelectiveScan &scan = cut.scan;
    const int states = States ? States : scan.states;
    float a[States ? States : SelectiveScan::mostStates];
    float h[States ? States : SelectiveScan::mostStates];
    for (int n = 0; n < states; ++n) {
        a[n] = scan.a[std::ptrdiff_t(channel) * scan.states + n] * log2e;
        h[n] = Last ? cut.state(segment, n, channel) : 0.0F;
    }
    const float d = scan.d[channel];
    const float bias = scan.stepBias[channel];
    const int first = segment * SegmentedScan::length;
    const int rest = scan.times - first;
    const int behind = first + (rest < SegmentedScan::length ? rest : SegmentedScan::length);
    float steps = 0.0F;
    for (int i = first; i < behind; ++i) {
        const std::ptrdiff_t t = scan.backwards ? scan.times - 1 - i : i;
        const float x = scan.x.data[t * scan.x.stride + channel];
        const float step = gpuSoftplus(scan.step.data[t * scan.step.stride + channel] + bias);
        const float stepX = step * x;
        const float *b = scan.b.data + t * scan.b.stride;
        const float *c = scan.c.data + t * scan.c.stride;
        float y = d * x;
        for (int n = 0; n < states; ++n) {
            h[n] = exp2f(step * a[n]) * h[n] + stepX * b[n];
            if constexpr (Last)
                y += h[n] * c[n];
        }
        steps += step;
        if constexpr (Last) {
            float *out = scan.y + t * scan.channels + channel;
            if (scan.adds)
                y += *out;
            if (scan.gate.data)
                y *= gpuSilu(scan.gate.data[t * scan.gate.stride + channel]);
            *out = y;
        }
    }
    if constexpr (!Last) {
        for (int n = 0; n < states; ++n)
            cut.state(segment, n, channel) = h[n];
        cut.step(segment, channel) = steps;
    }
}

/// Pass 2 for one channel and state.
SPOTTER_GPU void carryState(const SegmentedScan &cut, int channel, int n)
{
    const float a = cut.scan.a[std::ptrdiff_t(channel) * cut.scan.states + n];
    float h = 0.0F;
    for (int segment = 0; segment < cut.segments(); ++segment) {
        float &place = cut.state(segment, n, channel);
        const float last = place;
        place = h;
        h = expf(a * cut.step(segment, channel)) * h + last;
    }
}

} // namespace spotter
