// What a person made of a session, as data to train on: JSON, one object a line, for every utterance with a verdict,
// every line of the person's own, and every own event. Pure; any thread.
//
//   {"session": name, "film": from the library's folder, "start": s, "end": s, "said": s, "token": "<feedback>",
//    "coach": who spoke, "text": what was said, "verdict": "accepted" | "rejected" | "rewritten" | "own" | "event",
//    "wanted": what should be said; null where it was rejected}
//
// start and end tell the span of the film that it is about. A line of the person's own has no token, coach and text,
// and neither has an own event, whose word stands in "event".
#pragma once

#include "core/session/kept_session.h"

#include <QByteArray>

namespace spotter {

QByteArray trainingLabels(const KeptSession &session);

} // namespace spotter
