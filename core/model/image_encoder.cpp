#include "core/model/image_encoder.h"

namespace spotter {

namespace {

/// On the CPU more together are no faster, and need more memory.
constexpr std::int64_t framesAtOnce = 4;

} // namespace

ImageEncoder::ImageEncoder(const StoredTensors &tensors, const ImageConfig &config, ComputePlace place)
    : m_config(config)
{
    const Weights weights(tensors, place);
    const auto norm = [&](const std::string &name) {
        return Norm{weights.exact(name + ".weight"), weights.exact(name + ".bias")};
    };
    m_patchEmbedding = weights.linear("embeddings.patch_embedding");
    m_classEmbedding = weights.exact("embeddings.class_embedding");
    m_positionEmbedding = weights.exact("embeddings.position_embedding.weight");
    m_firstNorm = norm("pre_layrnorm");
    for (int i = 0; i < config.layers - 1; ++i) {
        const std::string layer = "encoder.layers." + std::to_string(i) + '.';
        const std::string attention = layer + "self_attn.";
        m_layers.push_back(
            {norm(layer + "layer_norm1"), weights.linear(attention + "q_proj"), weights.linear(attention + "k_proj"),
                weights.linear(attention + "v_proj"), weights.linear(attention + "out_proj"),
                norm(layer + "layer_norm2"), weights.linear(layer + "mlp.fc1"), weights.linear(layer + "mlp.fc2")});
    }
}

at::Tensor ImageEncoder::features(const at::Tensor &pixels, const StageTap &tap) const
{
    if (tap || !pixels.is_cpu() || pixels.size(0) <= framesAtOnce)
        return featuresTogether(pixels, tap);
    std::vector<at::Tensor> parts;
    for (const at::Tensor &part : pixels.split(framesAtOnce))
        parts.push_back(featuresTogether(part, tap));
    return at::cat(parts);
}

at::Tensor ImageEncoder::featuresTogether(const at::Tensor &pixels, const StageTap &tap) const
{
    const at::Tensor patches = m_patchEmbedding(patchesOf(pixels, m_config.patch_px)).to(at::kFloat);
    const at::Tensor first = m_classEmbedding.expand({pixels.size(0), 1, m_config.width});
    at::Tensor x = normed(at::cat({first, patches}, 1) + m_positionEmbedding, m_firstNorm);
    if (tap)
        tap("clip_pre_layrnorm", x);
    for (const Layer &layer : m_layers) {
        x = x + attention(normed(x, layer.norm1).to(layer.query.weight.scalar_type()), layer);
        const at::Tensor inner = layer.up(normed(x, layer.norm2));
        x = x + layer.down((inner * 1.702).sigmoid_().mul_(inner)); // quick GELU
        if (tap && &layer == &m_layers.front())
            tap("clip_layer0", x);
    }
    return x.slice(1, 1);
}

at::Tensor ImageEncoder::normed(const at::Tensor &x, const Norm &norm) const
{
    return at::layer_norm(x, norm.weight.sizes(), norm.weight, norm.bias, m_config.normEpsilon);
}

at::Tensor ImageEncoder::attention(const at::Tensor &x, const Layer &layer) const
{
    const auto heads = [&](const at::Tensor &rows) {
        return rows.view({x.size(0), x.size(1), m_config.heads, m_config.width / m_config.heads}).transpose(1, 2);
    };
    const at::Tensor mixed =
        at::scaled_dot_product_attention(heads(layer.query(x)), heads(layer.key(x)), heads(layer.value(x)));
    return layer.out(mixed.transpose(1, 2).reshape(x.sizes()));
}

} // namespace spotter
