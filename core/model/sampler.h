// Chooses the next token. In the order of Hugging Face's generation: repetition penalty, temperature, the K best, the
// fewest that together reach P (Holtzman et al. 2020), then chance. Greedy takes the best after the penalty.
#pragma once

#include <cstdint>
#include <random>
#include <span>
#include <vector>

namespace spotter {

struct SamplingOptions {
    bool sample = false; ///< false: greedy
    double temperature = 1.0;
    double topP = 1.0;              ///< 1: all
    int topK = 0;                   ///< 0: all
    double repetitionPenalty = 1.0; ///< 1: none. It sees tokens that were chosen here, not the prompt
    std::uint64_t seed = 0;         ///< the same seed and logits give the same tokens
};

/// One answer's choices. One thread at a time.
class Sampler {
public:
    explicit Sampler(const SamplingOptions &options)
        : m_options(options)
        , m_chance(options.seed)
    {
    }

    /// \p logits of the whole vocabulary. Remembers what it chose.
    int next(std::span<const float> logits);

private:
    int drawn(std::vector<float> logits);

    SamplingOptions m_options;
    std::mt19937_64 m_chance;
    std::vector<int> m_chosen; ///< each once
};

} // namespace spotter
