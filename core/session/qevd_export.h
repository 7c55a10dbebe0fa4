// Kept sessions as a folder in QEVD's layout, see qevd.h. Any thread.
#pragma once

#include "core/session/kept_session.h"

namespace spotter {

/// Writes feedbacks_long_range.json and, in long_range_videos, each session's film with the times of its frames.
/// \p folder is made where it is not there. Throws Error where a session has no film, or something of that name is in
/// the folder already: a data set is not mixed with another one.
void exportQevd(const std::vector<KeptSession> &sessions, const QString &folder);

} // namespace spotter
