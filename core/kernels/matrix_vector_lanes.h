// The product itself, for vectors of any width; included once for every kind of processor.
#pragma once

#include "core/kernels/lanes.h"
#include "core/kernels/matrix_vector.h"

namespace spotter {
namespace {

inline float fromBf16(std::uint16_t value)
{
    const std::uint32_t bits = std::uint32_t(value) << 16;
    float result = 0;
    std::memcpy(&result, &bits, sizeof result);
    return result;
}

inline float rowTimesVector(const std::uint16_t *row, const float *vector, std::ptrdiff_t columns)
{
    Float sums[4] = {};
    std::ptrdiff_t i = 0;
    for (; i + 4 * laneCount <= columns; i += 4 * laneCount) {
        for (int k = 0; k < 4; ++k)
            sums[k] += Lanes::loadBf16(row + i + k * laneCount) * Lanes::load(vector + i + k * laneCount);
    }
    for (; i + laneCount <= columns; i += laneCount)
        sums[0] += Lanes::loadBf16(row + i) * Lanes::load(vector + i);
    float rest = 0;
    for (; i < columns; ++i)
        rest += fromBf16(row[i]) * vector[i];
    return rest + Lanes::sum((sums[0] + sums[1]) + (sums[2] + sums[3]));
}

inline void multiplyAll(const MatrixVector &product)
{
#pragma omp parallel for schedule(static)
    for (std::ptrdiff_t row = 0; row < product.rows; ++row) {
        const float sum = rowTimesVector(product.matrix + row * product.columns, product.vector, product.columns);
        product.result[row] = product.bias ? sum + fromBf16(product.bias[row]) : sum;
    }
}

} // namespace
} // namespace spotter
