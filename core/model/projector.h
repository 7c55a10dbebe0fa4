// From an encoder's features to tokens of the language model: Mobile-VideoGPT's "efficient token projector", two linear
// layers, pooling, and a depthwise convolution that knows where a token stands (as in MobileVLM V2).
#pragma once

#include "core/model/compute.h"

namespace spotter {

class Projector {
public:
    /// \p side: rows and columns that are left after pooling, 12 for images and 7 for video.
    Projector(const StoredTensors &tensors, std::int64_t side, ComputePlace place);

    /// \p features [n, rows · rows, inputs]. Returns [n, side · side, outputs], fp32.
    /// The second linear layer comes after pooling here: a mean of linear images is the linear image of the mean, and
    /// fewer rows are left. Stages, with \p name before them: _mlp (as the reference has it, before pooling), _pooled,
    /// _output.
    at::Tensor operator()(const at::Tensor &features, const char *name = "", const StageTap &tap = {}) const;

    std::int64_t tokens() const { return m_side * m_side; }

private:
    std::int64_t m_side;
    Linear m_first, m_second;
    at::Tensor m_convWeight; ///< [outputs, 1, 3, 3]
    at::Tensor m_convBias;
};

} // namespace spotter
