#include "core/kernels/cuda/gpu_kernels.h"
#include "core/kernels/cuda/segmented_scan.h"

namespace spotter {

namespace {

constexpr int threads = 128;

/// One thread for each channel and time: values in memory are read once from it and then from the cache.
__global__ void __launch_bounds__(threads) convolve(const CausalConv conv)
{
    const int channel = int(blockIdx.x * blockDim.x + threadIdx.x);
    if (channel >= conv.channels)
        return;
    const int i = int(blockIdx.y);
    const int t = conv.backwards ? conv.times - 1 - i : i;
    float sum = conv.bias[channel];
    for (int back = 0; back < conv.taps && back <= i; ++back) {
        const int from = conv.backwards ? t + back : t - back;
        sum += conv.weight[std::ptrdiff_t(channel) * conv.taps + conv.taps - 1 - back]
            * conv.x[from * conv.xStride + channel];
    }
    conv.y[std::ptrdiff_t(t) * conv.channels + channel] = gpuSilu(sum);
}

} // namespace

cudaError_t gpuCausalConv(const CausalConv &conv, cudaStream_t stream)
{
    if (conv.times == 0 || conv.channels == 0)
        return cudaSuccess;
    const dim3 blocks(unsigned(conv.channels + threads - 1) / threads, unsigned(conv.times));
    convolve<<<blocks, threads, 0, stream>>>(conv);
    return cudaGetLastError();
}

} // namespace spotter
