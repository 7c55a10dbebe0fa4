// The last seconds or minutes of a live picture, kept in memory whether anything is recorded or not: to be shown again
// at once, later, or saved after the fact. Encoded as a film is (H.264), in pieces of two seconds; what gets too old,
// or more than half a gigabyte in all, goes piece by piece. A thread and a bounded queue of its own; it never slows the
// one who offers.
#pragma once

#include "core/media/frame.h"
#include "core/media/memory_file.h"

#include <memory>
#include <optional>

namespace spotter {

class ReplayMemory {
public:
    /// A piece of film: a file of its own, whose first picture stands at `from`.
    struct Piece {
        std::shared_ptr<const MemoryFile> film;
        std::chrono::nanoseconds from{};
        std::chrono::nanoseconds to{}; ///< of its last picture
    };

    struct Stats {
        std::chrono::nanoseconds from{}; ///< of the oldest picture there is
        std::chrono::nanoseconds to{};   ///< of the newest one
        std::int64_t bytes = 0;
        std::int64_t dropped = 0;
        std::chrono::nanoseconds processor{}; ///< time that the thread has computed
    };

    /// Each piece: the delay with which a picture can be shown again at the earliest.
    static constexpr std::chrono::seconds pieceLength{2};

    ReplayMemory(std::chrono::seconds length, double framesPerSecond);
    ~ReplayMemory();

    /// \p time by any clock that rises. Any one thread.
    void offer(const Frame &frame, std::chrono::nanoseconds time);

    /// The rest: any thread.
    Stats stats() const;
    /// The whole piece that holds the picture of \p time, or the next one there is; none where that is still to come.
    std::optional<Piece> pieceAt(std::chrono::nanoseconds time) const;
    /// Writes the film from \p from to \p to, in whole pieces, to \p target, and returns where it begins and ends.
    /// Takes some milliseconds a minute. Throws Error where nothing is kept of that time, or it cannot be written.
    Piece save(const QString &target, std::chrono::nanoseconds from, std::chrono::nanoseconds to) const;

private:
    class Keeper;
    std::unique_ptr<Keeper> m_keeper;
};

} // namespace spotter
