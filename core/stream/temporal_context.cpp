#include "core/stream/temporal_context.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <deque>

namespace spotter {

class TemporalContext::Private {
public:
    void trim()
    {
        while (chunks.size() > maxHistory)
            chunks.pop_front();
    }

    std::size_t maxHistory = 1;
    std::deque<at::Tensor> chunks; ///< [tokens, dim] each, oldest first
};

ContextAggregation contextAggregation(const QString &word)
{
    if (word == QLatin1String("average"))
        return ContextAggregation::Average;
    if (word == QLatin1String("attention"))
        return ContextAggregation::Attention;
    return ContextAggregation::Concatenate;
}

at::Tensor aggregated(const std::vector<at::Tensor> &all, ContextAggregation how)
{
    if (all.empty())
        return at::empty({0, 0});

    const bool alike = std::all_of(
        all.begin(), all.end(), [&](const at::Tensor &chunk) { return chunk.size(0) == all.front().size(0); });
    if (how == ContextAggregation::Average)
        return alike ? at::stack(all).mean(0) : at::cat(all).mean(0, true);
    if (how == ContextAggregation::Attention && alike) {
        const at::Tensor weights = at::softmax(at::linspace(0, 1, std::int64_t(all.size())), 0);
        return (at::stack(all) * weights.view({-1, 1, 1})).sum(0);
    }
    return at::cat(all);
}

TemporalContext::TemporalContext()
    : d(std::make_unique<Private>())
{
}

TemporalContext::~TemporalContext() = default;

void TemporalContext::setMaxHistory(int chunks)
{
    d->maxHistory = std::size_t(std::max(chunks, 1));
    d->trim();
}

void TemporalContext::add(const Tokens &chunk)
{
    const at::Tensor tokens = at::empty({chunk.count(), chunk.dim}, at::kFloat);
    std::copy(chunk.values.begin(), chunk.values.end(), tokens.data_ptr<float>());
    d->chunks.push_back(tokens);
    d->trim();
}

at::Tensor TemporalContext::aggregate(ContextAggregation how, Current current) const
{
    return aggregated(chunks(current), how);
}

std::vector<at::Tensor> TemporalContext::chunks(Current current) const
{
    std::vector<at::Tensor> all(d->chunks.begin(), d->chunks.end());
    if (current == Current::Excluded && !all.empty())
        all.pop_back();
    return all;
}

int TemporalContext::chunkCount() const
{
    return int(d->chunks.size());
}

std::int64_t TemporalContext::tokenCount() const
{
    std::int64_t tokens = 0;
    for (const at::Tensor &chunk : d->chunks)
        tokens += chunk.size(0);
    return tokens;
}

std::int64_t TemporalContext::bytes() const
{
    std::int64_t bytes = 0;
    for (const at::Tensor &chunk : d->chunks)
        bytes += std::int64_t(chunk.nbytes());
    return bytes;
}

void TemporalContext::reset()
{
    d->chunks.clear();
}

} // namespace spotter
