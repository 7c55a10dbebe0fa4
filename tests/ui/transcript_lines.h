// Lines for tests of the transcript.
#pragma once

#include "core/values/events.h"

namespace spotter {

inline Feedback said(int id, double time_s, const QString &text, ActionToken token = ActionToken::Feedback,
    double confidence = 0.8, bool complete = true)
{
    return {.id = id,
        .said = fromSeconds(time_s),
        .token = token,
        .text = text,
        .confidence = confidence,
        .coach = QStringLiteral("motion"),
        .complete = complete};
}

} // namespace spotter
