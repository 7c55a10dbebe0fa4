// A kept session in the models of timeline and transcript: told again in the order in which it was told when it ran, so
// that it looks the same. GUI thread.
#pragma once

#include "core/session/kept_session.h"

namespace spotter {

class TimelineModel;
class TranscriptModel;

/// What the models held before goes.
void fillModels(const KeptSession &session, TimelineModel &timeline, TranscriptModel &transcript);

} // namespace spotter
