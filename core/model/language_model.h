// Qwen2 (Qwen team 2024): grouped-query attention with bias on query, key and value, rotary positions, SwiGLU.
#pragma once

#include "core/model/compute.h"
#include "core/model/key_value_cache.h"
#include "core/model/model_config.h"

#include <span>

namespace spotter {

class LanguageModel {
public:
    LanguageModel(const StoredTensors &tensors, const LanguageConfig &config, ComputePlace place);

    KeyValueCache makeCache(std::int64_t capacity) const;

    /// [n, width], fp32. Throws Error where an id has no row.
    at::Tensor embed(std::span<const int> ids) const;

    /// Reads \p rows [n, width] behind what \p cache holds, and keeps their keys and values there. Returns the last \p
    /// kept rows after the final norm, [kept, width], fp32: the last layer computes no more than these. Stages:
    /// llm_layer0, llm_last_layer, llm_final_norm [1, n, width]; with a tap all rows are kept within.
    at::Tensor read(
        const at::Tensor &rows, KeyValueCache &cache, std::int64_t kept = 1, const StageTap &tap = {}) const;

    /// \p hidden [n, width] as read() returns it. [n, vocabulary], fp32.
    at::Tensor logits(const at::Tensor &hidden) const { return m_head(hidden).to(at::kFloat); }

    const LanguageConfig &config() const { return m_config; }

private:
    struct Layer {
        at::Tensor norm1;
        Linear query, key, value, out;
        at::Tensor norm2;
        Linear gate, up, down;
    };
    struct Attended;

    at::Tensor attention(const Attended &what) const;
    /// \p rows are changed in place.
    void feedForward(const Layer &layer, at::Tensor rows) const;
    at::Tensor linearInput(const at::Tensor &x, const at::Tensor &norm) const;

    LanguageConfig m_config;
    ComputePlace m_place;
    at::Tensor m_embedding; ///< [vocabulary, width]
    std::vector<Layer> m_layers;
    at::Tensor m_lastNorm;
    Linear m_head;
};

} // namespace spotter
