// What the parts of the model compute with: tensors made of stored ones, linear layers, norms, and a tap on every
// stage. The rule of all parts: a linear layer computes in its weights' type, everything between is fp32. Includes
// ATen; only sources of core/model and core/stream, and tests, include this.
#pragma once

#include "core/model/safetensors.h"

#include <ATen/ATen.h>

#include <functional>
#include <string>
#include <string_view>

namespace spotter {

/// Where a part computes and in what type its linear layers do.
struct ComputePlace {
    at::Device device = at::kCPU;
    at::ScalarType type = at::kFloat;
};

/// Called with each stage's name and value as they are computed; the names are those of the reference's goldens. Costs
/// nothing where it is empty, except that stages which need not exist are then left out.
using StageTap = std::function<void(std::string_view name, const at::Tensor &value)>;

/// \p stored, with its change, as a tensor of \p type on \p device. Shares the mapped file where type, device and
/// alignment allow it.
at::Tensor tensorOf(const StoredTensor &stored, at::ScalarType type, at::Device device);

/// y = weight · x + bias over the last axis, in the weight's type. On the CPU through oneDNN, which reaches twice
/// the rate of MKL here; a single row of bf16 weights through core/kernels/matrix_vector.h, with an fp32 result.
struct Linear {
    at::Tensor weight; ///< [outputs, inputs]
    at::Tensor bias;   ///< [outputs], or undefined

    at::Tensor operator()(const at::Tensor &x) const;
};

/// Looks tensors up by name. Names that are missing are a fault of the program: openCheckpoint() has checked them.
class Weights {
public:
    Weights(const StoredTensors &tensors, ComputePlace place)
        : m_tensors(tensors)
        , m_place(place)
    {
    }

    /// fp32.
    at::Tensor exact(const std::string &name) const { return tensorOf(m_tensors.at(name), at::kFloat, m_place.device); }
    /// In the place's type.
    at::Tensor matrix(const std::string &name) const
    {
        return tensorOf(m_tensors.at(name), m_place.type, m_place.device);
    }
    /// "NAME.weight", flattened to two axes, and "NAME.bias" where there is one.
    Linear linear(const std::string &name) const;

private:
    const StoredTensors &m_tensors;
    ComputePlace m_place;
};

/// x / sqrt(mean of squares + epsilon) · weight over the last axis, fp32.
at::Tensor rmsNorm(const at::Tensor &x, const at::Tensor &weight, double epsilon);

/// [n, 3, h, w] into rows of a patch embedding: [n, patches, 3 · patch · patch], row by row of the picture.
at::Tensor patchesOf(const at::Tensor &pixels, int patch_px);

} // namespace spotter
