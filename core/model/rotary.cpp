#include "core/model/rotary.h"

namespace spotter {

RotaryTable::RotaryTable(std::int64_t first, std::int64_t count, std::int64_t width, double theta, at::Device device)
{
    const auto options = at::TensorOptions().dtype(at::kFloat).device(device);
    const at::Tensor frequencies = at::pow(theta, at::arange(0, width, 2, options) / double(width)).reciprocal();
    const at::Tensor angles = at::outer(at::arange(first, first + count, options), frequencies);
    const at::Tensor both = at::cat({angles, angles}, 1);
    cosine = both.cos();
    sine = both.sin();
}

at::Tensor rotated(const at::Tensor &x, const RotaryTable &table)
{
    const at::Tensor exact = x.to(at::kFloat);
    const std::int64_t half = x.size(-1) / 2;
    const auto first = [half](const at::Tensor &whole) { return whole.narrow(-1, 0, half); };
    const auto second = [half](const at::Tensor &whole) { return whole.narrow(-1, half, half); };
    const at::Tensor turned = exact * table.cosine;
    first(turned).sub_(second(exact) * first(table.sine));
    second(turned).add_(first(exact) * second(table.sine));
    return turned.to(x.scalar_type());
}

} // namespace spotter
