#include "core/model/frame_selection.h"

#include "core/model/compute.h"

#include <cmath>

namespace spotter {

at::Tensor frameScores(const at::Tensor &features)
{
    const std::int64_t frames = features.size(0);
    const at::Tensor rows = features.to(at::kFloat).reshape({-1, features.size(2)});
    const at::Tensor likeness = Linear{rows, {}}(rows).div_(std::sqrt(double(features.size(2))));
    return at::softmax(likeness, 1).sum(0).view({frames, -1}).sum(1);
}

at::Tensor selectFrames(const at::Tensor &scores, std::int64_t count)
{
    const at::Tensor best = std::get<1>(at::topk(scores, count));
    return std::get<0>(at::sort(best));
}

} // namespace spotter
