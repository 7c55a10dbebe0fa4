// A session of many minutes, coached as fast as the machine can: whether memory and the time of a step stay what they
// are, and whether another run tells the same. No torch in this header.
#pragma once

#include "core/config/settings.h"
#include "core/media/frame.h"

#include <QByteArray>

#include <functional>
#include <vector>

namespace spotter {

struct LongSession {
    struct Minute {
        double step_ms = 0;      ///< from one decision to the next, on average
        double processor_ms = 0; ///< of the process, for each step: what a busy machine does not change much
        double resident_MB = 0;  ///< of the process, at its end
    };

    std::vector<Minute> minutes;
    QByteArray told; ///< SHA-256 of all that was told, as JSON lines
    std::int64_t decisions = 0;
    std::int64_t utterances = 0;
    std::int64_t byModel = 0; ///< of these
};

/// \p frameAt gives frame after frame, 30 a second of session time. Throws Error where the session cannot begin or the
/// model that is set does not coach. Blocks.
LongSession coachLong(SettingsSnapshot settings, int minutes, const std::function<Frame(int number)> &frameAt);

} // namespace spotter
