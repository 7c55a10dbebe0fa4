// The selective scan of Mamba (Gu and Dao 2023, equation 2; zero-order hold for A, Euler for B), for one clip:
//
//     step  = softplus(step + bias)                                     per time and channel
//     h     = exp(step · A) · h + step · B · x                          per channel and state, from h = 0
//     y     = C · h + D · x,   times SiLU(gate) where there is one
//
// All pointers are to fp32; tensors over time lie row by row, a row is one time, as a linear layer leaves them.
// Channels run in the vector's lanes, with their states in registers; threads (OpenMP's, which are libtorch's) share
// out the channels. Measured by `spotter bench --model`.
#pragma once

#include <cstddef>

namespace spotter {

struct SelectiveScan {
    static constexpr int mostStates = 64;

    int times = 0;
    int channels = 0;
    int states = 0; ///< 1 … mostStates; 16 is the fast one

    /// A tensor over time: \p stride values from one time to the next.
    struct Rows {
        const float *data = nullptr;
        std::ptrdiff_t stride = 0;
    };
    Rows x;                          ///< [times, channels]
    Rows step;                       ///< [times, channels], before bias and softplus
    Rows b;                          ///< [times, states]
    Rows c;                          ///< [times, states]
    Rows gate;                       ///< [times, channels], or none
    const float *a = nullptr;        ///< [channels, states], negative: -exp(A_log)
    const float *d = nullptr;        ///< [channels]
    const float *stepBias = nullptr; ///< [channels]
    float *y = nullptr;              ///< [times, channels], packed
    bool backwards = false;          ///< from the last time to the first
    bool adds = false;               ///< the scan's result is added to what y holds, before the gate
};

/// Runs it with the widest vectors that the processor has: AVX-512, AVX2, or plain. Any thread.
void selectiveScan(const SelectiveScan &scan);

} // namespace spotter
