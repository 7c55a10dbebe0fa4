#include "core/model/projector.h"

#include <cmath>

namespace spotter {

Projector::Projector(const StoredTensors &tensors, std::int64_t side, ComputePlace place)
    : m_side(side)
{
    const Weights weights(tensors, place);
    m_first = weights.linear("mlp.mlp.0");
    m_second = weights.linear("mlp.mlp.2");
    m_convWeight = weights.exact("peg.peg.0.weight");
    m_convBias = weights.exact("peg.peg.0.bias");
}

at::Tensor Projector::operator()(const at::Tensor &features, const char *name, const StageTap &tap) const
{
    const std::int64_t count = features.size(0);
    const auto rows = std::int64_t(std::lround(std::sqrt(double(features.size(1)))));
    const std::int64_t width = m_convBias.size(0);
    const at::Tensor inner = at::gelu(m_first(features).to(at::kFloat));
    if (tap)
        tap(std::string(name) + "_mlp", m_second(inner).to(at::kFloat));
    const at::Tensor grid = inner.view({count, rows, rows, width}).permute({0, 3, 1, 2});
    const at::Tensor means = at::adaptive_avg_pool2d(grid, {m_side, m_side}).permute({0, 2, 3, 1});
    const at::Tensor pooled = m_second(means.reshape({count, -1, width})).to(at::kFloat);
    const at::Tensor image = pooled.view({count, m_side, m_side, width}).permute({0, 3, 1, 2});
    if (tap)
        tap(std::string(name) + "_pooled", image);
    const at::Tensor placed = at::conv2d(image, m_convWeight, m_convBias, 1, 1, 1, width) + image;
    const at::Tensor output = placed.flatten(2).transpose(1, 2).contiguous();
    if (tap)
        tap(std::string(name) + "_output", output);
    return output;
}

} // namespace spotter
