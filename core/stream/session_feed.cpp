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
    const std::optional<Place> place = admit(frame);
    m_shown();
    if (!place)
        return;
    record(frame, *place);
    m_engine.offer(frame);
    if (place->last)
        m_limitReached();
}

std::optional<SessionFeed::Place> SessionFeed::admit(const Frame &frame)
{
    const std::lock_guard lock(m_mutex);
    m_latest = frame;
    ++m_framesShown;
    if (m_memory)
        m_memory->offer(frame, frame.arrival.time_since_epoch());
    if (!m_watching || m_paused || (m_plan.fromSought && frame.gapBefore != GapReason::Sought))
        return {};

    m_plan.fromSought = false;
    const bool first = m_first.isNull();
    if (first)
        m_first = frame;
    m_time = m_plan.live ? SessionTime(frame.arrival - m_plan.begun) : frame.pts - m_first.pts;
    ++m_framesGiven;
    const bool last = m_framesGiven == m_plan.frameLimit;
    m_watching = !last;
    return Place{m_time, first, last, m_session};
}

void SessionFeed::record(const Frame &frame, const Place &place)
{
    const std::lock_guard lock(m_recording);
    if (place.session != m_recordedSession) // it has ended since
        return;
    for (const std::unique_ptr<Recorder> &recorder : m_recorders) {
        if (place.first && place.time > SessionTime{}) // so that the film's time is the session's
            recorder->offer(frame, SessionTime{});
        recorder->offer(frame, place.time);
    }
}

void SessionFeed::begin(Plan plan)
{
    const std::scoped_lock lock(m_recording, m_mutex);
    m_recorders = std::move(plan.recorders);
    m_recordedSession = ++m_session;
    m_plan = std::move(plan);
    m_first = {};
    m_framesGiven = 0;
    m_time = {};
    m_paused = false;
    m_watching = true;
}

void SessionFeed::setPaused(bool paused)
{
    const std::lock_guard lock(m_mutex);
    m_paused = paused;
}

void SessionFeed::end()
{
    {
        const std::lock_guard lock(m_mutex);
        m_watching = false;
    }
    std::vector<std::unique_ptr<Recorder>> recorders; // finish their files outside the lock
    const std::lock_guard lock(m_recording);
    recorders = std::exchange(m_recorders, {});
}

void SessionFeed::endRecording()
{
    const std::lock_guard lock(m_recording);
    for (const std::unique_ptr<Recorder> &recorder : m_recorders)
        recorder->stop();
}

void SessionFeed::remember(std::shared_ptr<ReplayMemory> memory)
{
    const std::lock_guard lock(m_mutex);
    m_memory.swap(memory); // the one before ends outside the lock
}

std::chrono::nanoseconds SessionFeed::begins() const
{
    const std::lock_guard lock(m_mutex);
    return m_first.pts;
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
