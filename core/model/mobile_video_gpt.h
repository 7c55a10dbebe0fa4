// Mobile-VideoGPT (Shaker et al. 2025): its parts, and how pictures become tokens of the language model. The streaming
// engine keeps what each call returns, so that nothing is computed twice:
//
//     per frame    imageFeatures(), imageTokens()
//     per chunk    frameScores(), selectFrames() (core/model/frame_selection.h)
//     per window   videoTokens() of the frames selected in its two chunks
//
// Includes ATen; for sources of core/model and core/stream, and tests. Everything under c10::InferenceMode, one thread
// at a time; libtorch's own threads work under it.
#pragma once

#include "core/model/checkpoint.h"
#include "core/model/image_encoder.h"
#include "core/model/language_model.h"
#include "core/model/projector.h"
#include "core/model/video_encoder.h"

#include <optional>

namespace spotter {

class Adapter;

struct ModelPlace {
    at::Device device = at::kCPU;
    at::ScalarType language = at::kFloat; ///< of the projectors' and the language model's linear layers
    at::ScalarType encoders = at::kFloat; ///< of the encoders' linear layers; the reference has fp32 always
    QString gpuTrouble = {};              ///< why it is not a GPU, where one would have been taken
};

class MobileVideoGpt {
public:
    static constexpr std::int64_t imageSide = 12; ///< 144 tokens a frame
    static constexpr std::int64_t videoSide = 7;  ///< 49 tokens a chunk
    static constexpr std::int64_t framesPerChunk = 8;

    MobileVideoGpt(const Checkpoint &checkpoint, ModelPlace place);

    /// Merges \p adapter into the weights, instead of one that is attached already. Features, tokens, keys and values
    /// that were computed before are those of other weights: compute them again. Only what the adapter changes is made
    /// anew. Throws Error, and leaves the model as it was, where the adapter does not fit (see Adapter::onto()).
    void attach(const Adapter &adapter);
    /// The checkpoint's own weights again, bit by bit: they are taken from its files. Nothing where none is attached.
    void detach();

    /// \p pixels [n, 3, side, side] of imagePixels(). [n, patches, width]. Stages of ImageEncoder.
    at::Tensor imageFeatures(const at::Tensor &pixels, const StageTap &tap = {}) const;
    /// \p features of imageFeatures(). [n, 144, language width]. Stages image_proj_….
    at::Tensor imageTokens(const at::Tensor &features, const StageTap &tap = {}) const;
    /// \p pixels [frames, 3, side, side] of videoPixels(), the selected frames of all chunks in order.
    /// [chunks, 49, language width]. Stages of VideoEncoder, video_proj_input, video_proj_….
    at::Tensor videoTokens(const at::Tensor &pixels, const StageTap &tap = {}) const;

    /// All of it for one window of two chunks, [16, 3, side, side] each. [2402, language width]: image tokens in the
    /// order of the frames, then video tokens. Stages as above, clip_features, frame_scores, selected_indices,
    /// vm_input.
    at::Tensor visualTokens(
        const at::Tensor &imagePixels, const at::Tensor &videoPixels, const StageTap &tap = {}) const;

    /// For after the last picture, while words are found: gives the encoders' mapped pages, a quarter of the model's
    /// memory, back to the system. They are read from the file again where they are used again.
    void restEncoders() const;

    /// What of a chunk goes to the video encoder: half of its frames' places.
    std::int64_t selectedPerChunk() const { return m_video->config().frames / 2; }
    const LanguageModel &language() const { return *m_language; }
    const ModelPlace &place() const { return m_place; }

private:
    at::Tensor videoProjectorInput(const at::Tensor &features) const;
    void change(const Checkpoint &wanted);
    void makeParts(const Checkpoint &wanted);

    ModelPlace m_place;
    Checkpoint m_base;
    Checkpoint m_made; ///< what the parts are made of
    // Empty only within makeParts(): a part goes before the one in its place is made, so that memory holds one.
    std::optional<ImageEncoder> m_image;
    std::optional<VideoEncoder> m_video;
    std::optional<Projector> m_imageProjector;
    std::optional<Projector> m_videoProjector;
    std::optional<LanguageModel> m_language;
};

} // namespace spotter
