// Whether somebody is in the picture. Who moves is seen by moving. Who holds still is never as still as a wall:
// breathing and swaying change a patch of the picture slowly, by more than the camera's noise changes all of it.
#pragma once

#include "core/motion/movement_sample.h"
#include "core/values/session_time.h"

#include <optional>

namespace spotter {

class Presence {
public:
    /// \p picture: smoothed. \p sample: the movement since the picture before.
    void add(const GreyImage &picture, const MovementSample &sample, SessionTime time);
    /// After a span without frames: the slow changes are learnt anew, what is known about somebody stays.
    void breakOff();

    bool present() const { return m_present; }
    SessionTime stillFor() const { return m_stillFor; } ///< since the last movement
    bool holding() const;                               ///< present, and still for a second

private:
    bool lively(const GreyImage &picture, double seconds);

    GreyImage m_quick;  ///< running means of the picture, over a third of a second
    GreyImage m_slow;   ///< and over one and a half
    GreyImage m_unrest; ///< running mean square of their difference
    double m_learnt_s = 0.0;
    double m_movedFor_s = 0.0;
    bool m_present = false;
    std::optional<SessionTime> m_last;
    std::optional<SessionTime> m_lastSign; ///< of somebody
    SessionTime m_lastMovement{};
    SessionTime m_stillFor{};
};

} // namespace spotter
