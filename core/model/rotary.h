// Rotary position embedding (Su et al. 2021) in the half-split form of Llama and Qwen2.
#pragma once

#include <ATen/ATen.h>

namespace spotter {

/// Cosine and sine of every angle: [positions, width] each, fp32, for positions \p first … first + count - 1.
struct RotaryTable {
    RotaryTable(std::int64_t first, std::int64_t count, std::int64_t width, double theta, at::Device device);

    at::Tensor cosine;
    at::Tensor sine;
};

/// \p x [heads, positions, width], any type, turned; the result has its type.
at::Tensor rotated(const at::Tensor &x, const RotaryTable &table);

} // namespace spotter
