// Spotter's own CUDA kernels, in a plug-in (libspotter_cuda.so beside the program) that is opened when a GPU is first
// used: the program itself needs no CUDA.
#pragma once

namespace spotter {

struct SelectiveScan;
struct CausalConv;

/// As core/kernels has them, with pointers to the GPU's memory. They run on the default stream, which is torch's unless
/// somebody changed it, and do not wait. Throw std::runtime_error where the GPU refuses.
struct CudaKernels {
    void (*selectiveScan)(const SelectiveScan &);
    void (*causalConv)(const CausalConv &);
};

/// Throws Error where the plug-in is missing or does not fit. Any thread.
const CudaKernels &cudaKernels();

} // namespace spotter
