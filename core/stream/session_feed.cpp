#include "core/stream/session_feed.h"

#include <utility>

namespace spotter {

SessionFeed::SessionFeed(CoachEngine &engine, std::function<void()> shown, std::function<void()> limitReached)
    : m_engine(engine)
    , m_shown(std::move(shown))
    , m_limitReached(std::move(limitReached))
{
}

void SessionFeed::take(const Frame &frame)
{
    bool last = false;
    const bool admitted = admit(frame, last);
    m_shown();
    if (!admitted)
        return;
    m_engine.offer(frame);
    if (last)
        m_limitReached();
}

bool SessionFeed::admit(const Frame &frame, bool &last)
{
    const std::lock_guard lock(m_mutex);
    m_latest = frame;
    ++m_framesShown;
    if (!m_watching || (m_plan.fromSought && frame.gapBefore != GapReason::Sought))
        return false;

    m_plan.fromSought = false;
    const bool first = m_first.isNull();
    if (first)
        m_first = frame;
    m_time = m_plan.live ? SessionTime(frame.arrival - m_plan.begun) : frame.pts - m_first.pts;
    for (const std::unique_ptr<Recorder> &recorder : m_plan.recorders) {
        if (first && m_time > SessionTime{}) // so that the film's time is the session's
            recorder->offer(frame, SessionTime{});
        recorder->offer(frame, m_time);
    }
    ++m_framesGiven;
    last = m_framesGiven == m_plan.frameLimit;
    m_watching = !last;
    return true;
}

void SessionFeed::begin(Plan plan)
{
    const std::lock_guard lock(m_mutex);
    m_plan = std::move(plan);
    m_first = {};
    m_framesGiven = 0;
    m_time = {};
    m_watching = true;
}

void SessionFeed::end()
{
    std::vector<std::unique_ptr<Recorder>> recorders; // finish their files outside the lock
    const std::lock_guard lock(m_mutex);
    m_watching = false;
    recorders = std::exchange(m_plan.recorders, {});
}

void SessionFeed::endRecording()
{
    std::vector<std::unique_ptr<Recorder>> recorders;
    const std::lock_guard lock(m_mutex);
    recorders = std::exchange(m_plan.recorders, {});
}

void SessionFeed::forget()
{
    const std::lock_guard lock(m_mutex);
    m_latest = {};
    m_framesShown = 0;
}

Frame SessionFeed::latestFrame() const
{
    const std::lock_guard lock(m_mutex);
    return m_latest;
}

std::int64_t SessionFeed::framesShown() const
{
    const std::lock_guard lock(m_mutex);
    return m_framesShown;
}

SessionTime SessionFeed::time() const
{
    const std::lock_guard lock(m_mutex);
    return m_time;
}

} // namespace spotter
