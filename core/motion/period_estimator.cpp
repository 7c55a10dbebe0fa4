#include "core/motion/period_estimator.h"

#include <algorithm>
#include <cmath>

namespace spotter {

float dot(const MovementRow &a, const MovementRow &b)
{
    float sum = 0.0f;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += a[i] * b[i];
    return sum;
}

namespace {

/// Of a parabola through three neighbours, from the middle one.
double vertex(double before, double here, double after)
{
    const double bend = before - 2.0 * here + after;
    return bend < 0.0 ? std::clamp(0.5 * (before - after) / bend, -0.5, 0.5) : 0.0;
}

} // namespace

PeriodEstimate PeriodEstimator::estimate(std::span<const MovementRow> rows)
{
    const int count = int(rows.size());
    const int shortest = int(shortest_s * gridHz);
    const int longest = std::min(int(longest_s * gridHz), count / 2);
    if (longest <= shortest + 1)
        return {};

    MovementRow mean{};
    for (const MovementRow &row : rows) {
        for (std::size_t i = 0; i < mean.size(); ++i)
            mean[i] += row[i] / float(count);
    }
    m_centred.resize(rows.size());
    m_energy.assign(rows.size() + 1, 0.0);
    for (std::size_t t = 0; t < rows.size(); ++t) {
        for (std::size_t i = 0; i < mean.size(); ++i)
            m_centred[t][i] = rows[t][i] - mean[i];
        m_energy[t + 1] = m_energy[t] + double(dot(m_centred[t], m_centred[t]));
    }

    m_similarity.assign(std::size_t(longest) + 1, 0.0);
    for (int lag = 1; lag <= longest; ++lag) {
        const int pairs = count - lag;
        double sum = 0.0;
        for (int t = 0; t < pairs; ++t)
            sum += double(dot(m_centred[std::size_t(t)], m_centred[std::size_t(t + lag)]));
        const double energy = m_energy[std::size_t(pairs)] + m_energy.back() - m_energy[std::size_t(lag)];
        m_similarity[std::size_t(lag)] = energy > 0.0 ? 2.0 * sum / energy : 0.0;
    }

    // Peaks count only after the similarity has first fallen below zero: until then it is the movement itself.
    const auto isPeak = [&](int lag) {
        const double here = m_similarity[std::size_t(lag)];
        return here > m_similarity[std::size_t(lag - 1)] && here >= m_similarity[std::size_t(lag + 1)];
    };
    int lag = 1;
    while (lag < longest && m_similarity[std::size_t(lag)] > 0.0)
        ++lag;
    const int first = std::max(lag, shortest);
    double best = 0.0;
    for (int l = first; l < longest; ++l) {
        if (isPeak(l))
            best = std::max(best, m_similarity[std::size_t(l)]);
    }
    constexpr double nearlyAsGood = 0.85;
    for (int l = first; l < longest; ++l) {
        if (!isPeak(l) || m_similarity[std::size_t(l)] < nearlyAsGood * best)
            continue;
        const double here = m_similarity[std::size_t(l)];
        const double offset = vertex(m_similarity[std::size_t(l - 1)], here, m_similarity[std::size_t(l + 1)]);
        return {l + offset, here};
    }
    return {};
}

} // namespace spotter
