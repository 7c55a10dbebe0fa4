// Whether a session's film is still the one that was recorded with it: somebody may have put another in its place.
#pragma once

#include "core/session/kept_session.h"

namespace spotter {

/// A sentence for people where the film does not fit the session; empty where it does, or where there is none. Opens
/// the film: some milliseconds, any thread.
QString filmObjection(const KeptSession &session);

} // namespace spotter
