// How much room a recording has left on its disk, told in minutes. Looks at the disk when asked; any thread.
#pragma once

#include <QString>

#include <chrono>

namespace spotter {

struct DiskRoom {
    std::int64_t free_bytes = 0;
    std::chrono::minutes left{}; ///< at the rate of the film so far, or of a usual one before there is enough of it

    /// Below it the recording stops, so that what is said can still be kept.
    static constexpr std::int64_t reserve_bytes = 64LL << 20;
    /// To be told to people: little is left.
    bool isLow() const { return left < std::chrono::minutes(15); }
    bool isFull() const { return free_bytes < reserve_bytes; }
};

/// Of the disk that \p folder lies on. \p film_bytes were written in \p recorded.
DiskRoom diskRoom(const QString &folder, std::int64_t film_bytes, std::chrono::nanoseconds recorded);

} // namespace spotter
