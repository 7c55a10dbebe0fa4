// The period of a movement told by many channels at once.
// Normalised square difference of the whole vectors (McLeod and Wyvill, "A smarter way to find pitch", ICMC 2005),
// which is the self-similarity of Cutler and Davis (PAMI 2000) averaged along its diagonals: every channel votes with
// its energy. The first lag that is nearly as good as the best one wins, so that a multiple of the period does not.
#pragma once

#include "core/motion/movement_sample.h"

#include <span>

namespace spotter {

using MovementRow = std::array<float, MovementSample::channels>;

float dot(const MovementRow &a, const MovementRow &b);

struct PeriodEstimate {
    double lag = 0.0;      ///< steps of the grid, 0 where there is none
    double strength = 0.0; ///< -1 … 1
};

class PeriodEstimator {
public:
    static constexpr double shortest_s = 0.5; ///< 2 Hz
    static constexpr double longest_s = 6.6;  ///< 0.15 Hz

    /// \p rows: at least two periods, oldest first, on the grid.
    PeriodEstimate estimate(std::span<const MovementRow> rows);

private:
    std::vector<MovementRow> m_centred;
    std::vector<double> m_energy;     ///< of all rows before
    std::vector<double> m_similarity; ///< by lag
};

} // namespace spotter
