#include "core/motion/principal_trace.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace spotter {

TraceWeights traceWeights(std::span<const MovementRow> rows, double lag, const TraceWeights &before)
{
    constexpr double pi = std::numbers::pi;
    const int count = int(rows.size());
    // Whole periods only, the newest, so that the mean does not leak in.
    const int used = int(std::min(double(count), std::floor(count / lag) * lag));
    MovementRow mean{};
    for (int t = count - used; t < count; ++t) {
        for (std::size_t i = 0; i < mean.size(); ++i)
            mean[i] += rows[std::size_t(t)][i] / float(used);
    }
    std::array<double, MovementSample::channels> real{};
    std::array<double, MovementSample::channels> imaginary{};
    for (int t = count - used; t < count; ++t) {
        const double c = std::cos(2.0 * pi * t / lag);
        const double s = std::sin(2.0 * pi * t / lag);
        for (std::size_t i = 0; i < mean.size(); ++i) {
            const double value = rows[std::size_t(t)][i] - mean[i];
            real[i] += value * c;
            imaginary[i] += value * s;
        }
    }
    // The phase at which the channels together swing most: the long axis of their ellipse.
    double rr = 0.0;
    double ii = 0.0;
    double ri = 0.0;
    for (std::size_t i = 0; i < mean.size(); ++i) {
        rr += real[i] * real[i];
        ii += imaginary[i] * imaginary[i];
        ri += real[i] * imaginary[i];
    }
    const double phase = 0.5 * std::atan2(2.0 * ri, rr - ii);
    MovementRow weights{};
    double length = 0.0;
    double agreement = 0.0;
    for (std::size_t i = 0; i < mean.size(); ++i) {
        const double weight = real[i] * std::cos(phase) + imaginary[i] * std::sin(phase);
        weights[i] = float(weight);
        length += weight * weight;
        agreement += weight * double(before.weights[i]);
    }
    if (length <= 0.0)
        return {};
    const float scale = float((agreement < 0.0 ? -1.0 : 1.0) / std::sqrt(length));
    TraceWeights result;
    for (std::size_t i = 0; i < mean.size(); ++i) {
        result.weights[i] = weights[i] * scale;
        result.mean += result.weights[i] * mean[i];
    }
    return result;
}

std::vector<float> trace(std::span<const MovementRow> rows, const TraceWeights &weights, double lag)
{
    const int count = int(rows.size());
    std::vector<float> sums(rows.size() + 1, 0.0f);
    for (int t = 0; t < count; ++t)
        sums[std::size_t(t + 1)] = sums[std::size_t(t)] + dot(rows[std::size_t(t)], weights.weights) - weights.mean;
    std::vector<float> curve(rows.size());
    const int quarter = int(lag / 4.0);
    for (int t = 0; t < count; ++t) {
        const int reach = std::min(quarter, count - 1 - t);
        const int from = std::max(t - reach, 0);
        const int to = t + reach + 1;
        curve[std::size_t(t)] = (sums[std::size_t(to)] - sums[std::size_t(from)]) / float(to - from);
    }
    return curve;
}

} // namespace spotter
