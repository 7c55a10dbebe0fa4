// What is known when a session begins, in a file of its folder: should the library not have got so far when the program
// died, or be lost later, the session is still known. For core/session only.
#pragma once

#include "core/session/kept_session.h"

#include <optional>

namespace spotter {

/// Throws Error where it cannot be written.
void writeStart(const QString &sessionFolder, const SessionStart &start);
/// None where there is no such file, or none that makes sense.
std::optional<SessionStart> readStart(const QString &sessionFolder);

} // namespace spotter
