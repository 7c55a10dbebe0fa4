// A disk that is slow to sync, as one that others keep busy: fsync() and fdatasync() of this program, SQLite's
// included, take longer. Link slow_disk.cpp, and export the program's symbols.
#pragma once

#include <atomic>

namespace spotter {

inline std::atomic<int> syncTakes_ms = 0;

} // namespace spotter
