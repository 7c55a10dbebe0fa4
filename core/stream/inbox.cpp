#include "core/stream/inbox.h"

#include <algorithm>

namespace spotter {

void Inbox::post(Order order, Kind kind)
{
    {
        const std::lock_guard lock(m_mutex);
        m_orders.push_back({std::move(order), kind});
        if (kind == Kind::Interrupting)
            m_stop.request_stop();
    }
    m_work.notify_one();
}

Inbox::~Inbox()
{
    std::unique_lock lock(m_mutex);
    m_left.wait(lock, [this] { return m_offering == 0; });
}

bool Inbox::offer(const Frame &frame)
{
    std::unique_lock lock(m_mutex);
    ++m_offering;
    const bool wanted = put(frame, lock);
    if (--m_offering == 0)
        m_left.notify_all(); // under the lock: what waits for it takes this away
    return wanted;
}

bool Inbox::put(const Frame &frame, std::unique_lock<std::mutex> &lock)
{
    m_room.wait(lock, [this] {
        const bool opening = m_opening || has(Kind::Opening);
        const bool full = m_slot && m_delivery == Delivery::Wait && m_state == EngineState::Running;
        return m_closed || (!opening && !full);
    });
    if (m_closed || m_state == EngineState::Idle || m_state == EngineState::Failed)
        return false;
    if (m_state == EngineState::Paused)
        return true;

    ++m_counts.offered;
    const bool wake = !m_slot;
    const GapReason lostBefore = m_slot ? m_slot->gapBefore : GapReason::None;
    m_slot = frame;
    if (!wake) {
        ++m_counts.replaced;
        if (m_slot->gapBefore == GapReason::None)
            m_slot->gapBefore = lostBefore;
    }
    if (wake)
        m_work.notify_one();
    return true;
}

void Inbox::setState(EngineState state)
{
    {
        const std::lock_guard lock(m_mutex);
        m_state = state;
        if (state != EngineState::Running)
            m_slot.reset();
    }
    m_room.notify_all();
}

EngineState Inbox::state() const
{
    const std::lock_guard lock(m_mutex);
    return m_state;
}

void Inbox::setDelivery(Delivery delivery)
{
    const std::lock_guard lock(m_mutex);
    m_delivery = delivery;
}

Inbox::Item Inbox::next()
{
    std::unique_lock lock(m_mutex);
    if (m_opening) {
        m_opening = false;
        m_room.notify_all();
    }
    m_work.wait(lock, [this] { return m_closed || !m_orders.empty() || m_slot; });
    if (m_closed)
        return Closed{};
    if (!m_orders.empty()) {
        Entry entry = std::move(m_orders.front());
        m_orders.pop_front();
        m_opening = entry.kind == Kind::Opening;
        if (m_stop.stop_requested() && !has(Kind::Interrupting))
            m_stop = std::stop_source();
        return std::move(entry.order);
    }
    Frame frame = *std::exchange(m_slot, std::nullopt);
    lock.unlock();
    m_room.notify_one();
    return frame;
}

std::optional<Inbox::Item> Inbox::poll()
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_closed && m_orders.empty() && !m_slot)
            return std::nullopt;
    }
    return next(); // what is there only the worker takes away
}

std::optional<Frame> Inbox::takeFrame()
{
    std::optional<Frame> frame;
    {
        const std::lock_guard lock(m_mutex);
        frame = std::exchange(m_slot, std::nullopt);
    }
    m_room.notify_one();
    return frame;
}

std::stop_token Inbox::stopToken() const
{
    const std::lock_guard lock(m_mutex);
    return m_stop.get_token();
}

void Inbox::close()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        m_stop.request_stop();
    }
    m_work.notify_all();
    m_room.notify_all();
}

Inbox::Counts Inbox::counts() const
{
    const std::lock_guard lock(m_mutex);
    return m_counts;
}

void Inbox::resetCounts()
{
    const std::lock_guard lock(m_mutex);
    m_counts = {};
}

bool Inbox::has(Kind kind) const
{
    return std::any_of(m_orders.begin(), m_orders.end(), [kind](const Entry &entry) { return entry.kind == kind; });
}

} // namespace spotter
