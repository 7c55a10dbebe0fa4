#include "core/model/mamba_scan.h"

#include "core/kernels/causal_conv.h"
#include "core/kernels/selective_scan.h"
#include "core/model/cuda_kernels.h"
#include "core/values/error.h"

#include <QCoreApplication>

#include <c10/core/DeviceGuard.h>

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

/// Calls \p kernel with \p arguments on torch's current stream of \p device.
template <typename Arguments>
void onGpu(const char *(*kernel)(const Arguments &, void *), const Arguments &arguments, at::Device device)
{
    const c10::DeviceGuard guard(device);
    const c10::impl::VirtualGuardImpl gpu(device.type());
    if (const char *refusal = kernel(arguments, gpu.getStream(device).native_handle()))
        throw Error(
            QCoreApplication::translate("Device", "the GPU refuses to compute: %1").arg(QString::fromUtf8(refusal)), {},
            QCoreApplication::translate("Device", "Set model.device to cpu"));
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
    x.is_cuda() ? onGpu(cudaKernels().selectiveScan, plain, x.device()) : selectiveScan(plain);
}

at::Tensor causalConv(const at::Tensor &x, const at::Tensor &weight, const at::Tensor &bias, bool backwards)
{
    const at::Tensor rows = withPackedRows(x);
    at::Tensor y = at::empty(rows.sizes(), bias.options());
    const CausalConv conv{int(rows.size(0)), int(rows.size(1)), int(weight.size(1)), rows.const_data_ptr<float>(),
        rows.stride(0), weight.const_data_ptr<float>(), bias.const_data_ptr<float>(), y.mutable_data_ptr<float>(),
        backwards};
    rows.is_cuda() ? onGpu(cudaKernels().causalConv, conv, rows.device()) : causalConv(conv);
    return y;
}

} // namespace spotter
