// Where the program's log goes: the terminal and a file, as `logging.*` in the settings says.
#pragma once

#include "core/config/settings.h"

namespace spotter {

/// Messages of Qt's own are sent the same way. \p levelOverride is the command line's --log-level, empty where not
/// given. A relative log_file lies in the user's data folder for Spotter. Throws Error when it cannot be written.
void setUpLogging(const Settings::Logging &logging, const QString &levelOverride);

/// Errors alone, on the terminal: for one-shot commands, and until the settings have been read.
void setUpTerminalLogging(const QString &levelOverride);

} // namespace spotter
