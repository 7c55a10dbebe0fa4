// The kernels as the plug-in's own sources call them; core/kernels/cuda_table.h is what the program sees.
#pragma once

#include "core/kernels/causal_conv.h"
#include "core/kernels/selective_scan.h"

#include <cuda_runtime.h>

namespace spotter {

cudaError_t gpuSelectiveScan(const SelectiveScan &scan, cudaStream_t stream);
/// At most 65,535 times.
cudaError_t gpuCausalConv(const CausalConv &conv, cudaStream_t stream);

} // namespace spotter
