// What `spotter --version` and the help say: what was built, with what, and what is found on this machine.
#pragma once

#include <QString>

namespace spotter {

/// Some lines of text, the last one without a line end: for bug reports, so never translated. Takes a second where
/// there is a GPU. Any thread, with the application's version set.
QString versionText();

} // namespace spotter
