#include "core/model/sampler.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace spotter {

int Sampler::next(std::span<const float> logits)
{
    std::vector<float> weighed(logits.begin(), logits.end());
    const auto penalty = float(m_options.repetitionPenalty);
    for (const int token : m_chosen) {
        float &logit = weighed[std::size_t(token)];
        logit = logit > 0 ? logit / penalty : logit * penalty;
    }
    const int token =
        m_options.sample ? drawn(std::move(weighed)) : int(std::ranges::max_element(weighed) - weighed.begin());
    if (std::ranges::find(m_chosen, token) == m_chosen.end())
        m_chosen.push_back(token);
    return token;
}

int Sampler::drawn(std::vector<float> logits)
{
    std::vector<int> order(logits.size());
    std::iota(order.begin(), order.end(), 0);
    const auto better = [&](int a, int b) {
        const auto i = std::size_t(a);
        const auto j = std::size_t(b);
        return logits[i] != logits[j] ? logits[i] > logits[j] : a < b;
    };
    if (m_options.topK > 0 && std::size_t(m_options.topK) < order.size()) {
        std::ranges::partial_sort(order, order.begin() + m_options.topK, better);
        order.resize(std::size_t(m_options.topK));
    } else {
        std::ranges::sort(order, better);
    }

    std::vector<double> shares;
    const double best = logits[std::size_t(order.front())];
    for (const int token : order)
        shares.push_back(std::exp((logits[std::size_t(token)] - best) / m_options.temperature));
    const double all = std::accumulate(shares.begin(), shares.end(), 0.0);
    double kept = 0;
    std::size_t count = 0;
    while (count < shares.size() && (count == 0 || kept < m_options.topP * all))
        kept += shares[count++];

    // 53 bits of chance as a number from 0 to below 1; the standard's distributions differ between libraries.
    double left = double(m_chance() >> 11) * 0x1p-53 * kept;
    for (std::size_t i = 0; i + 1 < count; ++i) {
        left -= shares[i];
        if (left < 0)
            return order[i];
    }
    return order[count - 1];
}

} // namespace spotter
