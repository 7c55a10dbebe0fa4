// How the coach gives way where memory or time do not suffice, rung by rung, and how it climbs back: after `calm`
// chunks without trouble it tries the next rung up; each time that fails it waits twice as long. Counted in chunks, so
// that the same session does the same. A value; one thread.
#pragma once

#include "core/values/events.h"

#include <QString>

#include <vector>

namespace spotter {

class CoachLadder {
public:
    enum Rung { Full, FewerImages, ShorterWindow, MotionAlone };

    static constexpr int calm = 40;      ///< chunks
    static constexpr int longCalm = 640; ///< the longest wait

    Rung rung() const { return m_rung; }
    /// \p images and \p chunks that are asked for, as the rung allows them.
    int images(int images) const;
    int chunks(int chunks) const { return m_rung >= ShorterWindow ? 1 : chunks; }

    /// Down to the next rung.
    void fall(const QString &cause);
    /// Whether it climbed a rung: what was limited is to be tried with more.
    bool passChunk();
    /// What changed since the last call.
    std::vector<Degradation> takeChanges();
    /// All the way up, as where another model begins.
    void reset();

    /// What a rung means, a sentence.
    static QString effect(Rung rung);

private:
    void tell(Rung rung, bool active);

    Rung m_rung = Full;
    int m_calm = calm;
    int m_passed = 0;
    bool m_climbed = false; ///< since it fell last
    QString m_cause;
    std::vector<Degradation> m_changes;
};

} // namespace spotter
