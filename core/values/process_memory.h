// Memory of this process.
#pragma once

#include <cstdint>

namespace spotter {

/// Bytes that lie in memory now: the second figure of /proc/self/statm, see proc(5). 0 where it cannot be read. Takes
/// some microseconds; any thread.
std::int64_t residentBytes();

} // namespace spotter
