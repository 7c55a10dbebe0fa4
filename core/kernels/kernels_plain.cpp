// The kernels for one kind of processor; CMakeLists.txt says for which this file is compiled.
#define SPOTTER_LANES 4

#include "core/kernels/causal_conv_lanes.h"
#include "core/kernels/kernel_table.h"
#include "core/kernels/matrix_vector_lanes.h"
#include "core/kernels/selective_scan_lanes.h"

namespace spotter {

extern const KernelTable plainKernels{"plain", scanAll, convAll, multiplyAll};

} // namespace spotter
