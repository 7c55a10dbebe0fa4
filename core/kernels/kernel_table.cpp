#include "core/kernels/kernel_table.h"

namespace spotter {

bool hasAvx512()
{
#ifdef __x86_64__
    return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl")
        && __builtin_cpu_supports("avx512dq");
#else
    return false;
#endif
}

const KernelTable &kernels()
{
#ifdef __x86_64__
    static const KernelTable &best = hasAvx512()                          ? avx512Kernels
        : __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") ? avx2Kernels
                                                                          : plainKernels;
    return best;
#else
    return plainKernels;
#endif
}

void selectiveScan(const SelectiveScan &scan)
{
    kernels().selectiveScan(scan);
}

void causalConv(const CausalConv &conv)
{
    kernels().causalConv(conv);
}

void matrixVector(const MatrixVector &product)
{
    kernels().matrixVector(product);
}

} // namespace spotter
