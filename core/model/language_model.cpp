#include "core/model/language_model.h"

#include "core/model/rotary.h"
#include "core/values/error.h"

#include <QCoreApplication>

#include <algorithm>

namespace spotter {

namespace {

/// Rows that go through a feed-forward layer together on the CPU: as fast as all at once, in a fifth of the memory.
constexpr std::int64_t feedForwardRows = 640;

} // namespace

struct LanguageModel::Attended {
    const Layer &layer;
    int number;
    at::Tensor x;         ///< [n, width], normed, as the linear layers take it
    std::int64_t queries; ///< the last so many rows ask
    const RotaryTable &positions;
    KeyValueCache &cache;
};

LanguageModel::LanguageModel(const StoredTensors &tensors, const LanguageConfig &config, ComputePlace place)
    : m_config(config)
    , m_place(place)
{
    const Weights weights(tensors, place);
    m_embedding = weights.matrix("model.embed_tokens.weight");
    m_lastNorm = weights.exact("model.norm.weight");
    m_head = {config.tiedHead ? m_embedding : weights.matrix("lm_head.weight"), {}};
    for (int i = 0; i < config.layers; ++i) {
        const std::string layer = "model.layers." + std::to_string(i) + '.';
        const std::string attention = layer + "self_attn.";
        m_layers.push_back({weights.exact(layer + "input_layernorm.weight"), weights.linear(attention + "q_proj"),
            weights.linear(attention + "k_proj"), weights.linear(attention + "v_proj"),
            weights.linear(attention + "o_proj"), weights.exact(layer + "post_attention_layernorm.weight"),
            weights.linear(layer + "mlp.gate_proj"), weights.linear(layer + "mlp.up_proj"),
            weights.linear(layer + "mlp.down_proj")});
    }
}

KeyValueCache LanguageModel::makeCache(std::int64_t capacity) const
{
    return {m_config, capacity, m_place.type, m_place.device};
}

at::Tensor LanguageModel::embed(std::span<const int> ids) const
{
    const auto bad = std::ranges::find_if(ids, [&](int id) { return id < 0 || id >= m_config.vocabulary; });
    if (bad != ids.end())
        throw Error(QCoreApplication::translate("Model", "the model has no row for token %1").arg(*bad), {},
            QCoreApplication::translate("Model", "The tokenizer's files belong to another model; fetch it again"));
    const at::Tensor index = at::tensor(at::ArrayRef<int>(ids.data(), ids.size()), at::kLong).to(m_place.device);
    return at::embedding(m_embedding, index).to(at::kFloat);
}

at::Tensor LanguageModel::read(
    const at::Tensor &rows, KeyValueCache &cache, std::int64_t kept, const StageTap &tap) const
{
    const std::int64_t count = rows.size(0);
    kept = tap ? count : std::min(kept, count);
    const RotaryTable positions(cache.length(), count, m_config.headWidth, m_config.ropeTheta, m_place.device);
    at::Tensor x = rows.clone(); // changed in place from here on
    for (int i = 0; i < m_config.layers; ++i) {
        const Layer &layer = m_layers[std::size_t(i)];
        const std::int64_t queries = i + 1 == m_config.layers ? kept : count;
        const at::Tensor mixed = attention({layer, i, linearInput(x, layer.norm1), queries, positions, cache});
        x = x.narrow(0, count - queries, queries).add_(mixed);
        for (const at::Tensor &block : x.split(x.is_cpu() ? feedForwardRows : count))
            feedForward(layer, block);
        if (tap && i == 0)
            tap("llm_layer0", x.unsqueeze(0));
    }
    cache.grow(count);
    if (tap)
        tap("llm_last_layer", x.unsqueeze(0));
    x = rmsNorm(x, m_lastNorm, m_config.normEpsilon);
    if (tap)
        tap("llm_final_norm", x.unsqueeze(0));
    return x;
}

at::Tensor LanguageModel::linearInput(const at::Tensor &x, const at::Tensor &norm) const
{
    const at::Tensor normed = rmsNorm(x, norm, m_config.normEpsilon);
    // A row alone stays as exact as it is: it meets the weights in fp32.
    return x.size(0) == 1 ? normed : normed.to(m_place.type);
}

void LanguageModel::feedForward(const Layer &layer, at::Tensor rows) const
{
    const at::Tensor input = linearInput(rows, layer.norm2);
    at::Tensor gate = layer.gate(input);
    rows.add_(layer.down(at::silu_(gate).mul_(layer.up(input))));
}

at::Tensor LanguageModel::attention(const Attended &what) const
{
    const std::int64_t count = what.x.size(0);
    const std::int64_t skipped = count - what.queries;
    const auto heads = [&](const at::Tensor &rows) {
        return rows.to(m_place.type).view({rows.size(0), -1, m_config.headWidth}).transpose(0, 1);
    };
    const auto [keys, values] = what.cache.append(
        what.number, rotated(heads(what.layer.key(what.x)), what.positions), heads(what.layer.value(what.x)));
    RotaryTable asking = what.positions;
    asking.cosine = asking.cosine.slice(0, skipped);
    asking.sine = asking.sine.slice(0, skipped);
    at::Tensor query = rotated(heads(what.layer.query(what.x.slice(0, skipped))), asking);

    at::Tensor mixed;
    if (what.queries == 1) {
        // All heads that share keys as rows of one query: keys and values are then read once.
        query = query.view({m_config.keyValueHeads, -1, m_config.headWidth});
        mixed = at::scaled_dot_product_attention(query.unsqueeze(0), keys.unsqueeze(0), values.unsqueeze(0));
    } else {
        // torch aligns a causal mask with the first key; where keys are there already it has to be with the last.
        const std::int64_t before = keys.size(1) - what.queries;
        std::optional<at::Tensor> mask;
        if (before > 0)
            mask = at::ones({what.queries, keys.size(1)}, keys.options().dtype(at::kBool)).tril(before);
        mixed = at::scaled_dot_product_attention(
            query.unsqueeze(0), keys.unsqueeze(0), values.unsqueeze(0), mask, 0.0, before == 0, std::nullopt, true);
    }
    return what.layer.out(
        mixed.reshape({m_config.heads, what.queries, m_config.headWidth}).transpose(0, 1).reshape({what.queries, -1}));
}

} // namespace spotter
