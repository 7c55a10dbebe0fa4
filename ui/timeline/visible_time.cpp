#include "ui/timeline/visible_time.h"

namespace spotter {

namespace {

constexpr double spaceAfterEnd_px = 48.0;

} // namespace

void VisibleTime::setPlace(double left_px, double width_px)
{
    m_left_px = left_px;
    m_width_px = width_px;
    showEnd();
}

void VisibleTime::showEnd()
{
    if (m_following)
        m_scale.place(m_end, m_width_px - spaceAfterEnd_px);
    Q_EMIT changed();
}

void VisibleTime::reset()
{
    m_scale = {};
    m_end = {};
    follow();
}

void VisibleTime::follow()
{
    if (!m_following) {
        m_following = true;
        Q_EMIT followingChanged(true);
    }
    showEnd();
}

void VisibleTime::lookBack()
{
    if (!m_following)
        return;
    m_following = false;
    Q_EMIT followingChanged(false);
}

void VisibleTime::pan(double dx_px)
{
    lookBack();
    m_scale.pan(dx_px);
    Q_EMIT changed();
}

void VisibleTime::zoomAt(double x, double factor)
{
    m_scale.zoomAt(x - m_left_px, factor);
    showEnd();
}

void VisibleTime::fitAll()
{
    lookBack();
    m_scale.fit({}, m_end, m_width_px - spaceAfterEnd_px);
    Q_EMIT changed();
}

void VisibleTime::showStart()
{
    lookBack();
    m_scale.left = {};
    Q_EMIT changed();
}

void VisibleTime::show(const TimeScale &scale)
{
    lookBack();
    if (scale == m_scale)
        return;
    m_scale = scale;
    Q_EMIT changed();
}

void VisibleTime::centre(SessionTime time)
{
    lookBack();
    m_scale.place(time, m_width_px / 2);
    Q_EMIT changed();
}

void VisibleTime::reveal(SessionTime time)
{
    lookBack();
    const double place = m_scale.x(time);
    if (place < 0 || place > m_width_px)
        m_scale.place(time, m_width_px / 2);
    Q_EMIT changed();
}

} // namespace spotter
