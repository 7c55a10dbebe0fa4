// The short causal convolution of Mamba, a filter per channel along time, with SiLU behind it.
#pragma once

#include <cstddef>

namespace spotter {

struct CausalConv {
    int times = 0;
    int channels = 0;
    int taps = 0;

    const float *x = nullptr;      ///< [times, channels]
    std::ptrdiff_t xStride = 0;    ///< values from one time to the next
    const float *weight = nullptr; ///< [channels, taps]; the last tap meets the present time
    const float *bias = nullptr;   ///< [channels]
    float *y = nullptr;            ///< [times, channels], packed; not x
    bool backwards = false;        ///< time runs from the last to the first
};

/// y = SiLU(bias + Σ weight · x), zeros before the beginning. Any thread; vectors and threads as selectiveScan().
void causalConv(const CausalConv &conv);

} // namespace spotter
