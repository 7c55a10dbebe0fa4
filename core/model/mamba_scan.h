// The two kernels of a Mamba block on tensors: on the processor through core/kernels, on a GPU through the plug-in with
// Spotter's CUDA kernels. All tensors fp32, [times, …], values of one time side by side.
#pragma once

#include <ATen/ATen.h>

namespace spotter {

/// See core/kernels/selective_scan.h for what each is.
struct MambaScan {
    at::Tensor x;        ///< [times, channels]
    at::Tensor step;     ///< [times, channels]
    at::Tensor b;        ///< [times, states]
    at::Tensor c;        ///< [times, states]
    at::Tensor gate;     ///< [times, channels], or undefined
    at::Tensor a;        ///< [channels, states]
    at::Tensor d;        ///< [channels]
    at::Tensor stepBias; ///< [channels]
    bool backwards = false;
    bool adds = false;
};

/// Into \p y [times, channels], contiguous. Throws Error on a GPU for which the plug-in is missing.
void selectiveScan(const MambaScan &scan, at::Tensor &y);

/// SiLU(bias + causal filter over time): \p x [times, channels], \p weight [channels, taps]. Returns [times, channels].
at::Tensor causalConv(const at::Tensor &x, const at::Tensor &weight, const at::Tensor &bias, bool backwards);

} // namespace spotter
