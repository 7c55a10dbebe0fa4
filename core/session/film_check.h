// Whether a session's film is still the one that was recorded with it: somebody may have put another in its place.
#pragma once

#include "core/session/kept_session.h"

#include <stop_token>

namespace spotter {

/// A sentence for people where the film does not fit the session; empty where it does, where there is none, and where
/// \p stop asked for an end. Opens the film: some milliseconds, of a film of hours a second; any thread.
QString filmObjection(const LibraryEntry &session, const QJsonObject &provenance, std::stop_token stop = {});

} // namespace spotter
