#include "core/model/model_layout.h"

#include <numeric>

namespace spotter {

namespace {

/// Collects rows under a prefix.
class Rows {
public:
    void add(std::string name, std::vector<std::int64_t> shape) { m_rows.push_back({prefix + name, std::move(shape)}); }
    void addWithBias(const std::string &name, std::vector<std::int64_t> shape)
    {
        const std::int64_t outputs = shape.front();
        add(name + ".weight", std::move(shape));
        add(name + ".bias", {outputs});
    }
    TensorLayout take() { return std::move(m_rows); }

    std::string prefix;

private:
    TensorLayout m_rows;
};

std::string layerPrefix(const char *before, int layer)
{
    return before + std::to_string(layer) + '.';
}

} // namespace

std::int64_t parametersOf(const TensorLayout &layout)
{
    std::int64_t sum = 0;
    for (const ExpectedTensor &tensor : layout)
        sum += std::accumulate(tensor.shape.begin(), tensor.shape.end(), std::int64_t(1), std::multiplies<>());
    return sum;
}

TensorLayout languageLayout(const LanguageConfig &config)
{
    const int keyValueWidth = config.keyValueHeads * config.headWidth;
    Rows rows;
    rows.add("model.embed_tokens.weight", {config.vocabulary, config.width});
    for (int layer = 0; layer < config.layers; ++layer) {
        rows.prefix = layerPrefix("model.layers.", layer);
        rows.add("input_layernorm.weight", {config.width});
        rows.addWithBias("self_attn.q_proj", {config.width, config.width});
        rows.addWithBias("self_attn.k_proj", {keyValueWidth, config.width});
        rows.addWithBias("self_attn.v_proj", {keyValueWidth, config.width});
        rows.add("self_attn.o_proj.weight", {config.width, config.width});
        rows.add("post_attention_layernorm.weight", {config.width});
        rows.add("mlp.gate_proj.weight", {config.feedForward, config.width});
        rows.add("mlp.up_proj.weight", {config.feedForward, config.width});
        rows.add("mlp.down_proj.weight", {config.width, config.feedForward});
    }
    rows.prefix.clear();
    rows.add("model.norm.weight", {config.width});
    if (!config.tiedHead)
        rows.add("lm_head.weight", {config.vocabulary, config.width});
    return rows.take();
}

TensorLayout projectorLayout(int inputs, int outputs)
{
    Rows rows;
    rows.addWithBias("mlp.mlp.0", {outputs, inputs});
    rows.addWithBias("mlp.mlp.2", {outputs, outputs});
    rows.addWithBias("peg.peg.0", {outputs, 1, 3, 3});
    return rows.take();
}

TensorLayout imageLayout(const ImageConfig &config)
{
    const int positions = config.patchesASide() * config.patchesASide() + 1;
    Rows rows;
    rows.add("embeddings.class_embedding", {config.width});
    rows.add("embeddings.patch_embedding.weight", {config.width, 3, config.patch_px, config.patch_px});
    rows.add("embeddings.position_embedding.weight", {positions, config.width});
    rows.addWithBias("pre_layrnorm", {config.width});
    for (int layer = 0; layer < config.layers - 1; ++layer) {
        rows.prefix = layerPrefix("encoder.layers.", layer);
        for (const char *norm : {"layer_norm1", "layer_norm2"})
            rows.addWithBias(norm, {config.width});
        for (const char *linear : {"self_attn.q_proj", "self_attn.k_proj", "self_attn.v_proj", "self_attn.out_proj"})
            rows.addWithBias(linear, {config.width, config.width});
        rows.addWithBias("mlp.fc1", {config.feedForward, config.width});
        rows.addWithBias("mlp.fc2", {config.width, config.feedForward});
    }
    return rows.take();
}

TensorLayout videoLayout(const VideoConfig &config)
{
    const int inner = config.innerWidth;
    Rows rows;
    rows.addWithBias("patch_embed.proj", {config.width, 3, 1, config.patch_px, config.patch_px});
    rows.add("cls_token", {1, 1, config.width});
    rows.add("pos_embed", {1, config.positions, config.width});
    rows.add("temporal_pos_embedding", {1, config.frames, config.width});
    for (int layer = 0; layer < config.layers; ++layer) {
        rows.prefix = layerPrefix("layers.", layer);
        rows.add("norm.weight", {config.width});
        rows.prefix += "mixer.";
        rows.add("in_proj.weight", {2 * inner, config.width});
        rows.add("out_proj.weight", {config.width, inner});
        for (const std::string direction : {"", "_b"}) {
            if (!direction.empty() && !config.bothDirections)
                continue;
            rows.add("A" + direction + "_log", {inner, config.states});
            rows.add("D" + direction, {inner});
            rows.addWithBias("conv1d" + direction, {inner, 1, config.convolution});
            rows.add("x_proj" + direction + ".weight", {config.timeRank + 2 * config.states, inner});
            rows.addWithBias("dt_proj" + direction, {inner, config.timeRank});
        }
    }
    rows.prefix.clear();
    rows.add("norm.weight", {config.width});
    return rows.take();
}

VideoConfig videoConfigOf(const StoredTensors &tensors)
{
    const auto size = [&](const char *name, std::size_t axis) {
        constexpr std::int64_t greatest = 1 << 24; // as in core/model/model_config.cpp
        const auto found = tensors.find(name);
        const bool isThere = found != tensors.end() && axis < found->second.shape.size();
        return isThere && found->second.shape[axis] <= greatest ? int(found->second.shape[axis]) : 0;
    };
    VideoConfig config;
    config.width = size("patch_embed.proj.weight", 0);
    config.patch_px = size("patch_embed.proj.weight", 4);
    config.positions = size("pos_embed", 1);
    config.frames = size("temporal_pos_embedding", 1);
    config.innerWidth = size("layers.0.mixer.A_log", 0);
    config.states = size("layers.0.mixer.A_log", 1);
    config.convolution = size("layers.0.mixer.conv1d.weight", 2);
    config.timeRank = size("layers.0.mixer.dt_proj.weight", 1);
    config.bothDirections = tensors.contains("layers.0.mixer.A_b_log");
    while (tensors.contains("layers." + std::to_string(config.layers) + ".norm.weight"))
        ++config.layers;
    return config;
}

} // namespace spotter
