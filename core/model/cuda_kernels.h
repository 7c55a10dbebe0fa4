// Opens the plug-in with Spotter's own CUDA kernels (libspotter_cuda.so beside the program, or in ../lib/spotter).
#pragma once

#include "core/kernels/cuda_table.h"

namespace spotter {

/// Throws Error where the plug-in is missing or belongs to another Spotter. Once it is found it stays. Any thread.
const CudaKernelTable &cudaKernels();

} // namespace spotter
