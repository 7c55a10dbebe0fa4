// Whether decisions of a live session come too late, again and again. A value; one thread.
#pragma once

#include <chrono>

namespace spotter {

class LateDecisions {
public:
    static constexpr int patience = 3; ///< decisions in a row: one alone, as while a model is loaded, says nothing

    /// Of a decision that came \p latency after its last frame and should within \p limit_s, 0: however late. Whether
    /// that was so often enough; the next ones are counted anew then.
    bool add(std::chrono::nanoseconds latency, double limit_s)
    {
        const bool late = limit_s > 0 && std::chrono::duration<double>(latency).count() > limit_s;
        m_inRow = late ? m_inRow + 1 : 0;
        if (m_inRow < patience)
            return false;
        m_inRow = 0;
        return true;
    }
    void reset() { m_inRow = 0; }

private:
    int m_inRow = 0;
};

} // namespace spotter
