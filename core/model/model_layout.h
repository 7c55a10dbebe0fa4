// What tensors a Mobile-VideoGPT is made of: the names and shapes each part must have. Checkpoint compares a folder's
// tensors with them, `spotter model random` makes tensors after them. Names as published, without the prefix of a part.
#pragma once

#include "core/model/model_config.h"
#include "core/model/safetensors.h"

#include <string>
#include <vector>

namespace spotter {

struct ExpectedTensor {
    std::string name;
    std::vector<std::int64_t> shape;
};
using TensorLayout = std::vector<ExpectedTensor>;

/// The video encoder, VideoMamba. It has no file of sizes: its tensors tell.
struct VideoConfig {
    int width = 0;
    int layers = 0;
    int innerWidth = 0;
    int states = 0;
    int timeRank = 0;    ///< rank of the step size's projection, "dt rank"
    int convolution = 0; ///< taps
    int frames = 0;
    int patch_px = 0;
    int positions = 0; ///< class token and one frame's patches
    bool bothDirections = false;
    static constexpr double normEpsilon = 1e-5; ///< of every published one
};

/// How many values a tensor of the layout holds together.
std::int64_t parametersOf(const TensorLayout &layout);

/// Names from "model.": embedding, layers, norm; `lm_head.weight` where the head is not tied.
TensorLayout languageLayout(const LanguageConfig &config);
/// Names from "mlp.mlp.0.weight": two linear layers of \p outputs and a depthwise convolution.
TensorLayout projectorLayout(int inputs, int outputs);
/// Names from "embeddings.": up to the last layer but one, which gives the features. The real names begin with
/// "vision_model.".
TensorLayout imageLayout(const ImageConfig &config);
/// Names from "patch_embed.", without what only training used.
TensorLayout videoLayout(const VideoConfig &config);

/// Read off \p tensors, whose names are those of videoLayout(). A tensor that is missing leaves its size 0.
VideoConfig videoConfigOf(const StoredTensors &tensors);

} // namespace spotter
