#include "core/model/mamba_scan.h"

#include "core/kernels/causal_conv.h"
#include "core/kernels/selective_scan.h"
#include "core/model/cuda_kernels.h"

namespace spotter {

namespace {

/// Rows with their values side by side; copied where they are not.
at::Tensor withPackedRows(const at::Tensor &tensor)
{
    return tensor.stride(-1) == 1 ? tensor : tensor.contiguous();
}

SelectiveScan::Rows rowsOf(const at::Tensor &tensor)
{
    return tensor.defined() ? SelectiveScan::Rows{tensor.const_data_ptr<float>(), tensor.stride(0)}
                            : SelectiveScan::Rows{};
}

} // namespace

void selectiveScan(const MambaScan &scan, at::Tensor &y)
{
    const at::Tensor x = withPackedRows(scan.x);
    const at::Tensor step = withPackedRows(scan.step);
    const at::Tensor b = withPackedRows(scan.b);
    const at::Tensor c = withPackedRows(scan.c);
    SelectiveScan plain;
    plain.times = int(x.size(0));
    plain.channels = int(x.size(1));
    plain.states = int(scan.a.size(1));
    plain.x = rowsOf(x);
    plain.step = rowsOf(step);
    plain.b = rowsOf(b);
    plain.c = rowsOf(c);
    plain.gate = rowsOf(scan.gate);
    plain.a = scan.a.const_data_ptr<float>();
    plain.d = scan.d.const_data_ptr<float>();
    plain.stepBias = scan.stepBias.const_data_ptr<float>();
    plain.y = y.mutable_data_ptr<float>();
    plain.backwards = scan.backwards;
    plain.adds = scan.adds;
    x.is_cuda() ? cudaKernels().selectiveScan(plain) : selectiveScan(plain);
}

at::Tensor causalConv(const at::Tensor &x, const at::Tensor &weight, const at::Tensor &bias, bool backwards)
{
    const at::Tensor rows = withPackedRows(x);
    at::Tensor y = at::empty(rows.sizes(), bias.options());
    const CausalConv conv{int(rows.size(0)), int(rows.size(1)), int(weight.size(1)), rows.const_data_ptr<float>(),
        rows.stride(0), weight.const_data_ptr<float>(), bias.const_data_ptr<float>(), y.mutable_data_ptr<float>(),
        backwards};
    rows.is_cuda() ? cudaKernels().causalConv(conv) : causalConv(conv);
    return y;
}

} // namespace spotter
