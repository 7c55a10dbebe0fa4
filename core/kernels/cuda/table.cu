#include "core/kernels/cuda/gpu_kernels.h"
#include "core/kernels/cuda_table.h"

namespace {

const char *words(cudaError_t error)
{
    return error == cudaSuccess ? nullptr : cudaGetErrorString(error);
}

const char *selectiveScan(const spotter::SelectiveScan &scan, void *stream)
{
    return words(spotter::gpuSelectiveScan(scan, static_cast<cudaStream_t>(stream)));
}

const char *causalConv(const spotter::CausalConv &conv, void *stream)
{
    return words(spotter::gpuCausalConv(conv, static_cast<cudaStream_t>(stream)));
}

} // namespace

extern "C" __attribute__((visibility("default"))) const spotter::CudaKernelTable spotterCudaKernels;
const spotter::CudaKernelTable spotterCudaKernels{spotter::CudaKernelTable::currentLayout, selectiveScan, causalConv};
