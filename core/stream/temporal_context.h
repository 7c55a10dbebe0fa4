// What the coach remembers of the chunks before: the tokens of the last few, and three ways to make one of them.
// After Mobile-VideoGPT's streaming wrapper, whose settings temporal.* name the same things.
#pragma once

#include "core/stream/tokens.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <vector>

namespace at {
class Tensor;
}

namespace spotter {

enum class ContextAggregation { Concatenate, Average, Attention };

/// From the words of temporal.context_aggregation.
ContextAggregation contextAggregation(const QString &word);

/// \p chunks, [tokens, dim] each and oldest first, as one; see TemporalContext::aggregate().
at::Tensor aggregated(const std::vector<at::Tensor> &chunks, ContextAggregation how);

class TemporalContext {
public:
    TemporalContext();
    ~TemporalContext();

    /// Chunks remembered, at least 1; the oldest are forgotten first.
    void setMaxHistory(int chunks);
    /// The newest chunk. All chunks have the same dim; their counts may differ.
    void add(const Tokens &chunk);

    enum class Current { Included, Excluded };

    /// The chunks as one tensor [tokens, dim]; of no elements where there is no chunk.
    /// Concatenate: in time order. Average: token by token, or one token, the mean of all, where counts differ.
    /// Attention: token by token, weighted by softmax over 0 … 1 spread from the oldest to the newest; concatenated
    /// where counts differ.
    at::Tensor aggregate(ContextAggregation how, Current current = Current::Included) const;
    /// Each chunk [tokens, dim], oldest first.
    std::vector<at::Tensor> chunks(Current current = Current::Included) const;

    int chunkCount() const;
    std::int64_t tokenCount() const;
    std::int64_t bytes() const;
    void reset();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace spotter
