// Which frames of a chunk the video encoder sees: those that the chunk's patches attend to most (Mobile-VideoGPT,
// Shaker et al. 2025, "attention-based frame scoring").
#pragma once

#include <ATen/ATen.h>

namespace spotter {

/// \p features [frames, patches, width], fp32, of one chunk: in a coarser type near-ties choose other frames. Returns
/// the score of each frame, fp32; together frames · patches. Depends on nothing but these frames.
at::Tensor frameScores(const at::Tensor &features);

/// The \p count frames with the highest scores, in the order of time: int64.
at::Tensor selectFrames(const at::Tensor &scores, std::int64_t count);

} // namespace spotter
