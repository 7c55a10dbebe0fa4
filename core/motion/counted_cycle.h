// What is kept of a repetition that counts: its times, its size, and how its halves and sides went.
#pragma once

#include "core/motion/movement_cycles.h"
#include "core/motion/movement_history.h"

namespace spotter {

struct CountedCycle {
    SessionTime from{};
    SessionTime to{};
    double area = 0.0;
    std::optional<double> downShare; ///< of its length, where up and down can be told apart
    double left = 0.0;               ///< movement on either side of its middle, pixels
    double right = 0.0;
    bool together = false; ///< both sides quicken and slow down at once
};

/// \p cycle: rows of \p history.
CountedCycle countedCycle(const MovementHistory &history, const MovementCycle &cycle);

} // namespace spotter
