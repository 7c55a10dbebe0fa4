// What `spotter --version` says: what was built, with what, and what it finds on this machine.
#pragma once

#include <QString>

namespace spotter {

/// Some lines of text, the last one without a line end.
QString versionText();

} // namespace spotter
