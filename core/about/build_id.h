// Which build of the program runs: two builds that differ in a byte of code have another one.
#pragma once

#include <QString>

namespace spotter {

/// The linker's build id of the running program, in hexadecimal; empty where it was linked without one. Any thread.
QString buildId();

} // namespace spotter
