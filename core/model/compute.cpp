#include "core/model/compute.h"

#include "core/kernels/kernel_table.h"

#include <ATen/core/dispatch/Dispatcher.h>

#include <bit>
#include <stdexcept>
#include <utility>

namespace spotter {

namespace {

at::ScalarType scalarType(NumberType type)
{
    switch (type) {
    case NumberType::Bool:
        return at::kBool;
    case NumberType::U8:
        return at::kByte;
    case NumberType::I8:
        return at::kChar;
    case NumberType::I16:
        return at::kShort;
    case NumberType::F16:
        return at::kHalf;
    case NumberType::BF16:
        return at::kBFloat16;
    case NumberType::I32:
        return at::kInt;
    case NumberType::F32:
        return at::kFloat;
    case NumberType::F64:
        return at::kDouble;
    case NumberType::I64:
        return at::kLong;
    case NumberType::U16:
        return at::kUInt16;
    case NumberType::U32:
        return at::kUInt32;
    case NumberType::U64:
        return at::kUInt64;
    }
    throw std::logic_error("a number type without a torch type");
}

using FusedLinear = at::Tensor(const at::Tensor &, const at::Tensor &, const std::optional<at::Tensor> &,
    c10::string_view, c10::List<std::optional<at::Scalar>>, std::optional<c10::string_view>);

/// at::linear() gives fp32 to MKL, which takes a slow path on processors that are not Intel's; this gives it to oneDNN.
at::Tensor oneDnnLinear(const at::Tensor &x, const at::Tensor &weight, const at::Tensor &bias)
{
    static const auto linear = [] {
        const auto handle = c10::Dispatcher::singleton().findSchema({"mkldnn::_linear_pointwise", ""});
        return handle ? std::optional(handle->typed<FusedLinear>()) : std::nullopt;
    }();
    if (!linear)
        return at::linear(x, weight, bias);
    return linear->call(x, weight, bias.defined() ? std::optional(bias) : std::nullopt, "none",
        c10::List<std::optional<at::Scalar>>(), "");
}

/// Multiplied in fp32, from weights that are widened anew each time: that takes as long as two more rows. For
/// processors without AVX-512, which oneDNN's products in bfloat16 ask for: libtorch's own add up an element at a time,
/// an eighth as fast as this.
at::Tensor widenedLinear(const at::Tensor &x, const at::Tensor &weight, const at::Tensor &bias)
{
    const at::Tensor wideBias = bias.defined() ? bias.to(at::kFloat) : bias;
    return oneDnnLinear(x.to(at::kFloat), weight.to(at::kFloat), wideBias).to(weight.scalar_type());
}

at::Tensor oneRow(const at::Tensor &x, const at::Tensor &weight, const at::Tensor &bias)
{
    const at::Tensor vector = x.to(at::kFloat).contiguous();
    std::vector<std::int64_t> shape = x.sizes().vec();
    shape.back() = weight.size(0);
    at::Tensor result = at::empty(shape, vector.options());
    matrixVector({weight.size(0), weight.size(1), reinterpret_cast<const std::uint16_t *>(weight.const_data_ptr()),
        vector.const_data_ptr<float>(),
        bias.defined() ? reinterpret_cast<const std::uint16_t *>(bias.const_data_ptr()) : nullptr,
        result.mutable_data_ptr<float>()});
    return result;
}

/// Added up in fp32 and rounded once.
at::Tensor changedTensor(StoredTensor stored, at::ScalarType type, at::Device device)
{
    const std::shared_ptr<const LowRankChange> change = std::exchange(stored.change, nullptr);
    const at::Tensor base = tensorOf(stored, at::kFloat, device);
    const at::Tensor up = tensorOf(change->up, at::kFloat, device);
    const at::Tensor down = tensorOf(change->down, at::kFloat, device);
    return at::addmm(base, up, down, 1, change->scale).to(type);
}

} // namespace

at::Tensor tensorOf(const StoredTensor &stored, at::ScalarType type, at::Device device)
{
    if (stored.change)
        return changedTensor(stored, type, device);
    const at::ScalarType own = scalarType(stored.type);
    if (stored.bytes.empty())
        return at::empty(stored.shape, at::TensorOptions().dtype(type).device(device));
    const bool aligned = std::bit_cast<std::uintptr_t>(stored.bytes.data()) % bytesOf(stored.type) == 0;
    // from_blob() takes memory that may be written; nobody writes weights.
    auto *data = const_cast<std::byte *>(stored.bytes.data());
    at::Tensor values;
    if (aligned) {
        values = at::from_blob(
            data, stored.shape, [owner = stored.owner](void *) {}, at::TensorOptions().dtype(own));
    } else {
        values = at::empty(stored.shape, at::TensorOptions().dtype(own));
        std::memcpy(values.mutable_data_ptr(), data, stored.bytes.size());
    }
    at::Tensor result = values.to(device, type);
    if (!result.is_cpu() || result.const_data_ptr() != data)
        releasePages(stored);
    return result;
}

at::Tensor Linear::operator()(const at::Tensor &x) const
{
    const at::ScalarType type = weight.scalar_type();
    if (weight.is_cpu()) {
        if (type == at::kFloat)
            return oneDnnLinear(x.to(type), weight, bias);
        if (type == at::kBFloat16 && x.numel() == weight.size(1))
            return oneRow(x, weight, bias);
        if (type == at::kBFloat16 && !hasAvx512())
            return widenedLinear(x, weight, bias);
    }
    return at::linear(x.to(type), weight, bias);
}

Linear Weights::linear(const std::string &name) const
{
    Linear linear{matrix(name + ".weight").flatten(1), {}};
    if (m_tensors.contains(name + ".bias"))
        linear.bias = matrix(name + ".bias");
    return linear;
}

at::Tensor rmsNorm(const at::Tensor &x, const at::Tensor &weight, double epsilon)
{
    return at::rms_norm(x, weight.sizes(), weight, epsilon);
}

at::Tensor patchesOf(const at::Tensor &pixels, int patch_px)
{
    const std::int64_t rows = pixels.size(2) / patch_px;
    const std::int64_t columns = pixels.size(3) / patch_px;
    return pixels.view({pixels.size(0), pixels.size(1), rows, patch_px, columns, patch_px})
        .permute({0, 2, 4, 1, 3, 5})
        .reshape({pixels.size(0), rows * columns, pixels.size(1) * patch_px * patch_px});
}

} // namespace spotter
