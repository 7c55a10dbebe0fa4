#include "core/kernels/cuda/gpu_kernels.h"
#include "core/kernels/cuda/segmented_scan.h"

namespace spotter {

namespace {

constexpr int threads = 128;

/// Neighbouring threads are neighbouring channels, which lie side by side in memory.
template <int States, bool Last> __global__ void __launch_bounds__(threads) scanSegments(const SegmentedScan cut)
{
    const int channel = int(blockIdx.x * blockDim.x + threadIdx.x);
    if (channel < cut.scan.channels)
        scanSegment<States, Last>(cut, channel, int(blockIdx.y));
}

__global__ void __launch_bounds__(threads) carryStates(const SegmentedScan cut)
{
    const int channel = int(blockIdx.x * blockDim.x + threadIdx.x);
    if (channel < cut.scan.channels)
        carryState(cut, channel, int(blockIdx.y));
}

template <int States> void runPasses(const SegmentedScan &cut, cudaStream_t stream)
{
    const unsigned blocks = unsigned(cut.scan.channels + threads - 1) / threads;
    const dim3 segments(blocks, unsigned(cut.segments()));
    scanSegments<States, false><<<segments, threads, 0, stream>>>(cut);
    carryStates<<<dim3(blocks, unsigned(cut.scan.states)), threads, 0, stream>>>(cut);
    scanSegments<States, true><<<segments, threads, 0, stream>>>(cut);
}

} // namespace

cudaError_t gpuSelectiveScan(const SelectiveScan &scan, cudaStream_t stream)
{
    if (scan.times == 0 || scan.channels == 0)
        return cudaSuccess;
    SegmentedScan cut{scan, nullptr, nullptr};
    const auto rows = std::size_t(cut.segments()) * std::size_t(scan.channels);
    void *memory = nullptr;
    // From the driver's pool, in the stream's order: after the first call this takes no time.
    if (const cudaError_t error = cudaMallocAsync(&memory, rows * std::size_t(scan.states + 1) * sizeof(float), stream))
        return error;
    cut.states = static_cast<float *>(memory);
    cut.steps = cut.states + rows * std::size_t(scan.states);
    scan.states == 16 ? runPasses<16>(cut, stream) : runPasses<0>(cut, stream);
    const cudaError_t error = cudaGetLastError();
    const cudaError_t freed = cudaFreeAsync(memory, stream);
    return error != cudaSuccess ? error : freed;
}

} // namespace spotter
