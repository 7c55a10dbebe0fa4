// Tells from time stamps where frames are missing.
#pragma once

#include "core/values/events.h"

#include <deque>
#include <optional>

namespace spotter {

class GapDetector {
public:
    /// A step longer than this many of the usual ones is a gap.
    static constexpr double longStep = 2.5;

    /// \p time of the next frame, rising; \p before what its source knows to have gone wrong between it and the one
    /// before.
    std::optional<Gap> next(SessionTime time, GapReason before);
    /// The next frame comes after a pause.
    void pause() { m_paused = true; }

private:
    bool isLong(SessionTime step) const;

    std::deque<SessionTime> m_steps; ///< the last ones
    std::optional<SessionTime> m_last;
    bool m_paused = false;
};

} // namespace spotter
