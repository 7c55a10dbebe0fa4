// The kernels compiled for one kind of processor, and the choice between them.
#pragma once

#include "core/kernels/causal_conv.h"
#include "core/kernels/matrix_vector.h"
#include "core/kernels/selective_scan.h"

namespace spotter {

struct KernelTable {
    const char *name; ///< "AVX-512", "AVX2", "plain"
    void (*selectiveScan)(const SelectiveScan &);
    void (*causalConv)(const CausalConv &);
    void (*matrixVector)(const MatrixVector &);
};

extern const KernelTable plainKernels;
#ifdef __x86_64__
extern const KernelTable avx2Kernels;
extern const KernelTable avx512Kernels;
#endif

/// AVX-512 with what avx512Kernels ask for (F, BW, VL, DQ).
bool hasAvx512();
/// The best that this processor runs.
const KernelTable &kernels();

} // namespace spotter
