#include "core/model/mobile_video_gpt.h"

#include "core/model/adapter.h"
#include "core/model/frame_selection.h"

#include <c10/core/InferenceMode.h>

#include <algorithm>
#include <cmath>

namespace spotter {

namespace {

constexpr std::int64_t videoPooling = 2; // 14 × 14 patches become 7 × 7

bool areSame(const StoredTensors &one, const StoredTensors &other)
{
    return std::ranges::equal(one, other, [](const auto &a, const auto &b) {
        return a.first == b.first && a.second.bytes.data() == b.second.bytes.data()
            && a.second.change == b.second.change;
    });
}

template <typename Part, typename... Rest>
void remake(std::optional<Part> &part, StoredTensors &made, const StoredTensors &wanted, const Rest &...rest)
{
    if (part && areSame(made, wanted))
        return;
    part.reset();
    made = wanted;
    part.emplace(made, rest...);
}

} // namespace

MobileVideoGpt::MobileVideoGpt(const Checkpoint &checkpoint, ModelPlace place)
    : m_place(place)
    , m_base(checkpoint)
{
    makeParts(m_base);
}

void MobileVideoGpt::attach(const Adapter &adapter)
{
    change(adapter.onto(m_base));
}

void MobileVideoGpt::detach()
{
    change(m_base);
}

void MobileVideoGpt::change(const Checkpoint &wanted)
{
    const c10::InferenceMode inference;
    try {
        makeParts(wanted);
    } catch (...) { // no memory is left: what fitted before fits again
        makeParts(m_base);
        throw;
    }
}

void MobileVideoGpt::makeParts(const Checkpoint &wanted)
{
    const ComputePlace encoders{m_place.device, m_place.encoders};
    const ComputePlace language{m_place.device, m_place.language};
    m_made.image = wanted.image;
    m_made.video = wanted.video;
    m_made.language = wanted.language;
    remake(m_image, m_made.imageEncoder, wanted.imageEncoder, m_made.image, encoders);
    remake(m_video, m_made.videoEncoder, wanted.videoEncoder, m_made.video, encoders);
    remake(m_imageProjector, m_made.imageProjector, wanted.imageProjector, imageSide, language);
    remake(m_videoProjector, m_made.videoProjector, wanted.videoProjector, videoSide, language);
    remake(m_language, m_made.languageTensors, wanted.languageTensors, m_made.language, language);
}

at::Tensor MobileVideoGpt::imageFeatures(const at::Tensor &pixels, const StageTap &tap) const
{
    return m_image->features(pixels.to(m_place.device), tap);
}

at::Tensor MobileVideoGpt::imageTokens(const at::Tensor &features, const StageTap &tap) const
{
    return (*m_imageProjector)(features, "image_proj", tap);
}

at::Tensor MobileVideoGpt::videoTokens(const at::Tensor &pixels, const StageTap &tap) const
{
    const at::Tensor input = videoProjectorInput(m_video->features(pixels.to(m_place.device), tap));
    if (tap)
        tap("video_proj_input", input);
    return (*m_videoProjector)(input, "video_proj", tap);
}

at::Tensor MobileVideoGpt::videoProjectorInput(const at::Tensor &features) const
{
    const at::Tensor patches = features.slice(0, 1);
    const std::int64_t width = patches.size(1);
    const std::int64_t perFrame = m_video->config().positions - 1;
    const auto side = std::int64_t(std::lround(std::sqrt(double(perFrame))));
    const at::Tensor grids = patches.view({-1, side, side, width}).permute({0, 3, 1, 2});
    const at::Tensor pooled = at::avg_pool2d(grids, videoPooling).permute({0, 2, 3, 1});
    const std::int64_t perChunk = selectedPerChunk() * (side / videoPooling) * (side / videoPooling);
    return pooled.reshape({-1, perChunk, width});
}

at::Tensor MobileVideoGpt::visualTokens(
    const at::Tensor &imagePixels, const at::Tensor &videoPixels, const StageTap &tap) const
{
    const at::Tensor features = imageFeatures(imagePixels, tap);
    std::vector<at::Tensor> scores;
    std::vector<at::Tensor> selected;
    std::vector<at::Tensor> clip;
    for (std::int64_t first = 0; first < features.size(0); first += framesPerChunk) {
        scores.push_back(frameScores(features.narrow(0, first, framesPerChunk)));
        selected.push_back(selectFrames(scores.back(), selectedPerChunk()));
        clip.push_back(videoPixels.index_select(0, (selected.back() + first).to(videoPixels.device())));
    }
    const at::Tensor chosen = at::cat(clip);
    if (tap) {
        tap("clip_features", features);
        tap("frame_scores", at::stack(scores));
        tap("selected_indices", at::stack(selected));
        tap("vm_input", chosen.unsqueeze(0));
    }
    const std::int64_t width = m_language->config().width;
    return at::cat({imageTokens(features, tap).view({-1, width}), videoTokens(chosen, tap).view({-1, width})});
}

void MobileVideoGpt::restEncoders() const
{
    for (const StoredTensors *tensors : {&m_made.imageEncoder, &m_made.videoEncoder}) {
        for (const auto &[name, stored] : *tensors)
            releasePages(stored);
    }
}

} // namespace spotter
