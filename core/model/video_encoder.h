// VideoMamba (Li et al. 2024): a clip's patches as one sequence through blocks of the selective scan, in both
// directions where the checkpoint has weights for both.
#pragma once

#include "core/model/compute.h"
#include "core/model/model_layout.h"

#include <array>

namespace spotter {

class VideoEncoder {
public:
    /// \p config as videoConfigOf() read it off \p tensors.
    VideoEncoder(const StoredTensors &tensors, const VideoConfig &config, ComputePlace place);

    /// \p pixels [frames, 3, image, image], normalised, fp32: one clip. Returns [1 + frames · patches, width], fp32,
    /// the class token first. Depends on all frames and their order. Stages: vm_patch_embed [width, frames, rows,
    /// columns], vm_block0_residual, vm_block0_hidden, …, vm_last_block_residual, vm_last_block_hidden, vm_output.
    at::Tensor features(const at::Tensor &pixels, const StageTap &tap = {}) const;

    const VideoConfig &config() const { return m_config; }

private:
    struct Direction {
        at::Tensor convWeight; ///< [inner, taps]
        at::Tensor convBias;
        Linear toStepAndStates; ///< x_proj
        Linear toStep;          ///< dt_proj, without its bias, which the scan adds
        at::Tensor stepBias;
        at::Tensor a; ///< [inner, states], -exp(A_log)
        at::Tensor d;
    };
    struct Block {
        at::Tensor norm;
        Linear in, out;
        std::vector<Direction> directions; ///< forwards, then backwards
    };

    at::Tensor embed(const at::Tensor &pixels, const StageTap &tap) const;
    at::Tensor mix(const at::Tensor &x, const Block &block) const;

    VideoConfig m_config;
    Linear m_patchEmbedding;
    at::Tensor m_classToken; ///< [1, width]
    at::Tensor m_positions;  ///< [1 + patches, width]
    at::Tensor m_times;      ///< [frames, width]
    std::vector<Block> m_blocks;
    at::Tensor m_lastNorm;
};

} // namespace spotter
