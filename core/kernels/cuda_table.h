// What Spotter's plug-in for NVIDIA's GPUs (libspotter_cuda.so, core/kernels/cuda) gives to the program. The program
// itself needs no CUDA; core/model/cuda_kernels.h opens the plug-in.
#pragma once

#include "core/kernels/causal_conv.h"
#include "core/kernels/selective_scan.h"

namespace spotter {

struct CudaKernelTable {
    /// Rises with every change of this table or of what its functions take.
    static constexpr int currentLayout = 1;
    static constexpr const char *symbol = "spotterCudaKernels";

    int layout;

    // As core/kernels has them, but all pointers are to the GPU's memory. They run on the calling thread's device, on
    // the cudaStream_t given, and do not wait. They return what the GPU said where it refused, else null.
    const char *(*selectiveScan)(const SelectiveScan &, void *stream);
    const char *(*causalConv)(const CausalConv &, void *stream);
};

} // namespace spotter
