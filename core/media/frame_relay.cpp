#include "core/media/frame_relay.h"

#include <utility>

namespace spotter {

void FrameRelay::offer(const Frame &frame)
{
    {
        const std::lock_guard lock(m_mutex);
        m_latest = frame;
        if (std::exchange(m_announced, true))
            return;
    }
    QMetaObject::invokeMethod(this, &FrameRelay::announce, Qt::QueuedConnection);
}

Frame FrameRelay::latest() const
{
    const std::lock_guard lock(m_mutex);
    return m_latest;
}

void FrameRelay::clear()
{
    const std::lock_guard lock(m_mutex);
    m_latest = {};
    m_announced = false;
}

void FrameRelay::announce()
{
    Frame newest;
    {
        const std::lock_guard lock(m_mutex);
        m_announced = false;
        newest = m_latest;
    }
    if (!newest.isNull())
        Q_EMIT frameReady(newest);
}

} // namespace spotter
