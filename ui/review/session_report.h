// A kept session on one printed page: picture, figures, timeline, and what was said and not rejected. A PDF that keeps
// its letters. Any thread, with a QGuiApplication.
#pragma once

#include "core/session/kept_session.h"

namespace spotter {

/// A4, or Letter where the system's language goes with it. Reads the session's film for the picture; where there is
/// none the page has none. Throws Error where \p path cannot be written.
void writeReport(const KeptSession &session, const QString &path);

} // namespace spotter
