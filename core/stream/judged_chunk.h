// What one decision of the engine rested on, and what came of it: enough to decide once more by other settings, see
// Rehearsal.
#pragma once

#include "core/stream/action_predictor.h"

#include <QMetaType>

namespace spotter {

struct JudgedChunk {
    ActionEvent decided;                ///< with the frames of the chunk
    std::optional<Proposal> correction; ///< as the coach proposed them, see Observation
    std::optional<Proposal> praise;
    std::optional<Proposal> other;
    SettingsSnapshot inForce;
    bool ruled = true;  ///< decided by ActionPredictor's rules; else by a verdict, or words were being said
    bool first = false; ///< the session began with it, or had just been reset: what was before counts no more
};

} // namespace spotter

Q_DECLARE_METATYPE(spotter::JudgedChunk)
