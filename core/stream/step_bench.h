// What one step of coaching costs with a model, once the window is full: a hop of new frames, the chunk they complete,
// and an answer; with what is kept between steps and without. No torch in this header.
#pragma once

#include "core/config/settings.h"

#include <cstdint>
#include <vector>

namespace spotter {

struct StepFigures {
    bool reuse = false;
    double frame_ms = 0;      ///< image encoder and projector, for each new frame
    double readAhead_ms = 0;  ///< reading a new frame's tokens as it arrives
    double chunk_ms = 0;      ///< selection, video encoder and projector
    double firstToken_ms = 0; ///< from the question to the first token
    double tokensPerSecond = 0;
    std::int64_t read = 0;   ///< positions computed in one step, before the answer
    std::int64_t reused = 0; ///< positions found there
    std::int64_t kept_bytes = 0;
};

/// Of the model that \p settings name, with their window; the median of some steps. Throws Error as loadCoachModel().
std::vector<StepFigures> measureSteps(const Settings &settings);

} // namespace spotter
