// Thins frames to the rate that the coach is shown, by time stamp: the frame nearest to each beat is kept, whatever the
// rate of the source, and beats do not drift.
#pragma once

#include "core/values/session_time.h"

#include <cstdint>
#include <optional>

namespace spotter {

class FrameClock {
public:
    /// \p fps of the beats; without it every \p frameSkip-th frame is kept. A change begins anew with the next frame.
    void setRate(std::optional<double> fps, int frameSkip);

    /// Whether the frame at \p time, later than the one before, is kept.
    bool keeps(SessionTime time);
    void reset();

private:
    SessionTime beat(std::int64_t number) const;

    std::optional<double> m_fps;
    int m_frameSkip = 1;
    std::optional<SessionTime> m_origin; ///< of the first frame
    SessionTime m_last{};
    std::int64_t m_next = 0; ///< number of the beat, or of the frame, that comes next
};

} // namespace spotter
