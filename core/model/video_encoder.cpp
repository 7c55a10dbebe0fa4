#include "core/model/video_encoder.h"

#include "core/model/mamba_scan.h"

#include <cmath>

namespace spotter {

namespace {

constexpr std::string_view lastBlock = "last_block";

} // namespace

VideoEncoder::VideoEncoder(const StoredTensors &tensors, const VideoConfig &config, ComputePlace place)
    : m_config(config)
{
    const Weights weights(tensors, place);
    m_patchEmbedding = weights.linear("patch_embed.proj");
    m_classToken = weights.exact("cls_token").view({1, config.width});
    m_positions = weights.exact("pos_embed").view({config.positions, config.width});
    m_times = weights.exact("temporal_pos_embedding").view({config.frames, config.width});
    m_lastNorm = weights.exact("norm.weight");
    for (int i = 0; i < config.layers; ++i) {
        const std::string layer = "layers." + std::to_string(i) + '.';
        const std::string mixer = layer + "mixer.";
        Block block{weights.exact(layer + "norm.weight"), weights.linear(mixer + "in_proj"),
            weights.linear(mixer + "out_proj"), {}};
        for (const std::string suffix : {"", "_b"}) {
            if (!suffix.empty() && !config.bothDirections)
                continue;
            block.directions.push_back({weights.exact(mixer + "conv1d" + suffix + ".weight").flatten(1),
                weights.exact(mixer + "conv1d" + suffix + ".bias"), weights.linear(mixer + "x_proj" + suffix),
                {weights.matrix(mixer + "dt_proj" + suffix + ".weight"), {}},
                weights.exact(mixer + "dt_proj" + suffix + ".bias"),
                weights.exact(mixer + "A" + suffix + "_log").exp().neg(), weights.exact(mixer + "D" + suffix)});
        }
        m_blocks.push_back(std::move(block));
    }
}

at::Tensor VideoEncoder::features(const at::Tensor &pixels, const StageTap &tap) const
{
    at::Tensor residual;
    at::Tensor hidden = embed(pixels, tap);
    for (std::size_t i = 0; i < m_blocks.size(); ++i) {
        const Block &block = m_blocks[i];
        residual = residual.defined() ? residual + hidden : hidden;
        hidden = mix(rmsNorm(residual, block.norm, VideoConfig::normEpsilon), block);
        if (!tap)
            continue;
        std::vector<std::string> names{"vm_block" + std::to_string(i)};
        if (i + 1 == m_blocks.size())
            names.push_back("vm_" + std::string(lastBlock));
        for (const std::string &name : names) {
            tap(name + "_residual", residual.unsqueeze(0));
            tap(name + "_hidden", hidden.to(at::kFloat).unsqueeze(0));
        }
    }
    const at::Tensor output = rmsNorm(residual + hidden, m_lastNorm, VideoConfig::normEpsilon);
    if (tap)
        tap("vm_output", output.unsqueeze(0));
    return output;
}

at::Tensor VideoEncoder::embed(const at::Tensor &pixels, const StageTap &tap) const
{
    const std::int64_t frames = pixels.size(0);
    const at::Tensor patches = m_patchEmbedding(patchesOf(pixels, m_config.patch_px)).to(at::kFloat);
    if (tap) {
        const auto side = std::int64_t(std::lround(std::sqrt(double(patches.size(1)))));
        tap("vm_patch_embed", patches.view({frames, side, side, m_config.width}).permute({3, 0, 1, 2}).unsqueeze(0));
    }
    const at::Tensor placed = patches + m_positions.slice(0, 1) + m_times.slice(0, 0, frames).unsqueeze(1);
    return at::cat({m_classToken + m_positions.slice(0, 0, 1), placed.view({-1, m_config.width})});
}

at::Tensor VideoEncoder::mix(const at::Tensor &x, const Block &block) const
{
    const at::Tensor both = block.in(x).to(at::kFloat);
    const std::int64_t inner = m_config.innerWidth;
    at::Tensor y = at::empty({x.size(0), inner}, both.options());
    for (std::size_t i = 0; i < block.directions.size(); ++i) {
        const Direction &direction = block.directions[i];
        const bool backwards = i == 1;
        const at::Tensor u = causalConv(both.narrow(1, 0, inner), direction.convWeight, direction.convBias, backwards);
        const at::Tensor stepAndStates = direction.toStepAndStates(u).to(at::kFloat);
        const at::Tensor step = direction.toStep(stepAndStates.narrow(1, 0, m_config.timeRank)).to(at::kFloat);
        MambaScan scan{u, step, stepAndStates.narrow(1, m_config.timeRank, m_config.states),
            stepAndStates.narrow(1, m_config.timeRank + m_config.states, m_config.states), {}, direction.a, direction.d,
            direction.stepBias, backwards, backwards};
        // Both directions meet the gate at the same time, so their sum meets it once.
        if (i + 1 == block.directions.size())
            scan.gate = both.narrow(1, inner, inner);
        selectiveScan(scan, y);
    }
    return block.out(y);
}

} // namespace spotter
