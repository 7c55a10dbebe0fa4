// The frames that a decision rested on, each with the score that the coach gave it.
//
// Attention is the frame selection of Mobile-VideoGPT (Shaker et al. 2025, "attention-based frame scoring", see
// core/model/frame_selection.h): how much of the attention of all patches of the chunk falls on the patches of this
// frame, as a share of the whole. The frames that drew the most of it were chosen: the video encoder saw those, the
// image encoder all. Movement is the motion coach's: the amount of movement when the frame was looked at, as in
// MotionSample::level; it looks at all frames alike and chooses none.
#pragma once

#include "core/values/session_time.h"

#include <QString>

#include <vector>

namespace spotter {

enum class FrameScoring {
    None, ///< no scores: they were not kept
    Movement,
    Attention
};

struct ScoredFrame {
    SessionTime time{};
    float score = 0;     ///< 0 … 1
    bool chosen = false; ///< for the video encoder
    bool operator==(const ScoredFrame &) const = default;
};

struct ScoredFrames {
    FrameScoring scoring = FrameScoring::None;
    std::vector<ScoredFrame> frames{}; ///< of the chunk, oldest first; none where there are no scores
    bool operator==(const ScoredFrames &) const = default;
};

/// "none", "movement", "attention": the word in files; stable between versions.
QString scoringKey(FrameScoring scoring);

} // namespace spotter
