// The last seconds of movement on a grid of even time steps, low-passed at 2 Hz. Bounded.
#pragma once

#include "core/motion/period_estimator.h"
#include "core/values/session_time.h"

#include <optional>

namespace spotter {

class MovementHistory {
public:
    static constexpr double kept_s = 16.0;
    static constexpr SessionTime step = fromSeconds(1.0 / gridHz);

    /// A measured sample; frames may come at any rate. Returns how many steps of the grid it filled.
    int add(const MovementSample &sample, SessionTime time);
    void clear();

    int size() const { return int(m_rows.size()); }
    /// Low-passed, oldest first; the newest lies `filterDelay` steps before the newest sample.
    std::span<const MovementRow> rows() const { return m_rows; }
    /// Beside rows(), one to one, not filtered.
    std::span<const MovementSample> samples() const { return m_samples; }
    SessionTime timeOf(int row) const { return m_firstTime + row * step; }
    /// Rows that ever fell out at the old end since clear().
    int forgotten() const { return m_forgotten; }

    static constexpr int filterDelay = 2;

private:
    void addToGrid(const MovementSample &sample);

    std::optional<MovementSample> m_last;
    SessionTime m_lastTime{};
    SessionTime m_nextTime{};
    std::vector<MovementSample> m_pending; ///< the newest, not filtered yet
    std::vector<MovementRow> m_rows;
    std::vector<MovementSample> m_samples;
    SessionTime m_firstTime{};
    int m_forgotten = 0;
};

} // namespace spotter
