// What Mobile-VideoGPT sees of a session, and for how long it is kept. Each frame goes through the image encoder once;
// its tokens stay while it is in the window. Each chunk chooses its frames, and the video encoder looks at those of the
// last two chunks together: it gives both their blocks of tokens anew, as the later one changes what the earlier one
// means. The window is the last `chunks` chunks, of whose frames the newest `images` are shown.
//
// With chunks of eight that share nothing and a window of two this is the reference's computation. Includes ATen; under
// c10::InferenceMode; one thread.
#pragma once

#include "core/media/frame.h"
#include "core/model/mobile_video_gpt.h"
#include "core/stream/frame_window.h"
#include "core/stream/temporal_context.h"

#include <deque>

namespace spotter {

/// A frame's tokens, and a number that no other frame of the session has.
struct ImageRows {
    std::int64_t id = 0;
    at::Tensor rows; ///< [144, language width]
};

class ChunkPerception {
public:
    explicit ChunkPerception(const MobileVideoGpt &model)
        : m_model(model)
    {
    }

    void setWindow(int chunks, int images);

    /// \p side_px of the encoders' pictures.
    void keep(const Frame &frame, SessionTime time, int side_px);
    /// The newest chunk. False where some of its frames were not kept: nothing is changed. Throws Error where the
    /// encoders give something else than numbers.
    bool observe(const Chunk &chunk);
    /// What was kept since the last chunk will be part of none.
    void forgetLoose();
    void reset();

    /// The frames to show, oldest first: those of the window, and those that came since.
    std::vector<ImageRows> images() const;
    /// The window's blocks of video tokens as one, [tokens, language width]; of no rows before the first chunk.
    at::Tensor videoTokens(ContextAggregation how) const;
    /// The newest chunk's block, [49, language width].
    at::Tensor newestBlock() const { return m_chunks.back().block; }
    /// The newest chunk's frames, each with its share of the attention; those that the video encoder saw are chosen.
    const ScoredFrames &newestFrames() const { return m_newestFrames; }
    /// The span of the window; there is a chunk.
    SessionTime from() const { return m_chunks.front().from; }
    SessionTime to() const { return m_chunks.back().to; }
    int chunks() const { return int(m_chunks.size()); }
    /// Of all that is kept.
    std::int64_t bytes() const;

private:
    struct Kept {
        std::int64_t id = 0;
        SessionTime time{};
        at::Tensor features;    ///< [patches, image width], fp32
        at::Tensor rows;        ///< [144, language width]
        at::Tensor videoPixels; ///< [3, side, side]
    };
    struct Seen {
        SessionTime from{};
        SessionTime to{};
        at::Tensor clip;  ///< pixels of the chosen frames
        at::Tensor block; ///< [49, language width]
    };

    void trim();

    const MobileVideoGpt &m_model;
    std::size_t m_window = 1;
    std::size_t m_images = 1;
    std::deque<Kept> m_frames; ///< oldest first
    std::deque<Seen> m_chunks;
    ScoredFrames m_newestFrames;
    std::int64_t m_nextId = 0;
};

} // namespace spotter
