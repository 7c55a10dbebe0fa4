// What is wrong with the picture itself. Each finding must last before it is told, and be gone for as long before it is
// taken back.
#pragma once

#include "core/motion/motion_analyser.h"
#include "core/motion/movement_sample.h"

namespace spotter {

class ViewCheck {
public:
    void add(const GreyImage &picture, const MovementSample &sample, bool present, bool exercising, SessionTime time);
    ViewTrouble trouble() const { return m_trouble; }

private:
    ViewTrouble seenNow(const GreyImage &picture, bool present, bool exercising) const;

    double m_tremor = 0.0; ///< mean speed of the camera, pixels a step
    double m_extent = 0.0; ///< of the movement, share of the picture
    ViewTrouble m_trouble = ViewTrouble::None;
    ViewTrouble m_candidate = ViewTrouble::None;
    SessionTime m_candidateSince{};
    std::optional<SessionTime> m_last;
};

} // namespace spotter
