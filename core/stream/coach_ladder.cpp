#include "core/stream/coach_ladder.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace spotter {

namespace {

constexpr std::array<const char *, 4> effects{
    "",
    QT_TRANSLATE_NOOP("ModelCoach", "The model is shown fewer pictures"),
    QT_TRANSLATE_NOOP("ModelCoach", "The model remembers one chunk only"),
    QT_TRANSLATE_NOOP("ModelCoach", "The motion coach coaches alone"),
};

} // namespace

int CoachLadder::images(int images) const
{
    return m_rung == Full ? images : std::max(images / (m_rung == FewerImages ? 2 : 4), 1);
}

void CoachLadder::fall(const QString &cause)
{
    m_cause = cause;
    m_passed = 0;
    if (std::exchange(m_climbed, false))
        m_calm = std::min(m_calm * 2, longCalm);
    if (m_rung == MotionAlone)
        return;
    m_rung = Rung(m_rung + 1);
    tell(m_rung, true);
}

bool CoachLadder::passChunk()
{
    if (m_rung == Full || ++m_passed < m_calm)
        return false;
    m_passed = 0;
    m_climbed = true;
    tell(m_rung, false);
    m_rung = Rung(m_rung - 1);
    return true;
}

std::vector<Degradation> CoachLadder::takeChanges()
{
    return std::exchange(m_changes, {});
}

void CoachLadder::reset()
{
    for (int rung = m_rung; rung > Full; --rung)
        tell(Rung(rung), false);
    m_rung = Full;
    m_calm = calm;
    m_passed = 0;
    m_climbed = false;
}

QString CoachLadder::effect(Rung rung)
{
    return QCoreApplication::translate("ModelCoach", effects.at(std::size_t(rung)));
}

void CoachLadder::tell(Rung rung, bool active)
{
    Degradation change;
    change.cause = m_cause;
    change.effect = effect(rung);
    change.active = active;
    m_changes.push_back(std::move(change));
}

} // namespace spotter
