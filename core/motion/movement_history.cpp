#include "core/motion/movement_history.h"

#include <algorithm>

namespace spotter {

namespace {

/// Binomial of order four: at 15 Hz it passes half the power at 2 Hz, without turning any phase.
constexpr std::array<float, 2 * MovementHistory::filterDelay + 1> lowPass{
    1.0f / 16.0f, 4.0f / 16.0f, 6.0f / 16.0f, 4.0f / 16.0f, 1.0f / 16.0f};

} // namespace

int MovementHistory::add(const MovementSample &sample, SessionTime time)
{
    if (!m_last) {
        m_last = sample;
        m_lastTime = time;
        m_nextTime = time;
        m_firstTime = time;
    }
    int filled = 0;
    for (; m_nextTime <= time; m_nextTime += step) {
        const double span = toSeconds(time - m_lastTime);
        const double share = span > 0.0 ? toSeconds(m_nextTime - m_lastTime) / span : 1.0;
        addToGrid(between(*m_last, sample, float(share)));
        ++filled;
    }
    m_last = sample;
    m_lastTime = time;
    return filled;
}

void MovementHistory::clear()
{
    m_last.reset();
    m_pending.clear();
    m_rows.clear();
    m_samples.clear();
    m_forgotten = 0;
}

void MovementHistory::addToGrid(const MovementSample &sample)
{
    // The first sample stands for the ones before it.
    while (m_pending.size() < lowPass.size())
        m_pending.push_back(sample);
    std::rotate(m_pending.begin(), m_pending.begin() + 1, m_pending.end());
    m_pending.back() = sample;

    MovementRow row{};
    for (std::size_t tap = 0; tap < lowPass.size(); ++tap) {
        for (std::size_t i = 0; i < row.size(); ++i)
            row[i] += lowPass[tap] * m_pending[tap].flow[i];
    }
    constexpr auto capacity = std::size_t(kept_s * gridHz);
    if (m_rows.size() == capacity) {
        m_rows.erase(m_rows.begin());
        m_samples.erase(m_samples.begin());
        m_firstTime += step;
        ++m_forgotten;
    }
    m_rows.push_back(row);
    m_samples.push_back(m_pending[filterDelay]);
}

} // namespace spotter
