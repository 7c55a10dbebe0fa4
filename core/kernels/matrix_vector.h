// A matrix of bf16 times a vector of fp32: what decoding a single token consists of. The matrix is read once, from
// where it lies (a mapped file), and the memory's bandwidth is the limit.
#pragma once

#include <cstddef>
#include <cstdint>

namespace spotter {

struct MatrixVector {
    std::ptrdiff_t rows = 0;
    std::ptrdiff_t columns = 0;
    const std::uint16_t *matrix = nullptr; ///< [rows, columns], bf16
    const float *vector = nullptr;         ///< [columns]
    const std::uint16_t *bias = nullptr;   ///< [rows], bf16, or none
    float *result = nullptr;               ///< [rows]
};

/// result = matrix · vector + bias, sums in fp32. Any thread; vectors and threads as selectiveScan().
void matrixVector(const MatrixVector &product);

} // namespace spotter
