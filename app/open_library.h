// The library of sessions that the settings name, for commands.
#pragma once

#include "core/config/settings.h"
#include "core/session/session_store.h"

namespace spotter {

/// Tells on standard error where it was damaged. Throws Error.
SessionStore openLibrary(const Settings &settings);

} // namespace spotter
