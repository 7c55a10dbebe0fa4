// CLIP's image encoder (Radford et al. 2021), up to the last layer but one, whose output Mobile-VideoGPT uses.
#pragma once

#include "core/model/compute.h"
#include "core/model/model_config.h"

namespace spotter {

class ImageEncoder {
public:
    ImageEncoder(const StoredTensors &tensors, const ImageConfig &config, ComputePlace place);

    /// \p pixels [n, 3, image, image], normalised, fp32. Returns [n, patches, width], fp32, without the class token.
    /// A frame's features do not depend on the others: keep them. Stages: clip_pre_layrnorm, clip_layer0.
    at::Tensor features(const at::Tensor &pixels, const StageTap &tap = {}) const;

private:
    struct Norm {
        at::Tensor weight;
        at::Tensor bias;
    };
    struct Layer {
        Norm norm1;
        Linear query, key, value, out;
        Norm norm2;
        Linear up, down;
    };

    at::Tensor featuresTogether(const at::Tensor &pixels, const StageTap &tap) const;
    at::Tensor normed(const at::Tensor &x, const Norm &norm) const;
    at::Tensor attention(const at::Tensor &x, const Layer &layer) const;

    ImageConfig m_config;
    Linear m_patchEmbedding;
    at::Tensor m_classEmbedding;    ///< [width]
    at::Tensor m_positionEmbedding; ///< [1 + patches, width]
    Norm m_firstNorm;
    std::vector<Layer> m_layers;
};

} // namespace spotter
