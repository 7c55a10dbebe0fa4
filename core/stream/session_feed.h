// What a session does with each frame of its source, on the source's thread: shows it, records it, hands it to the
// engine. The other members are for the session's own thread.
#pragma once

#include "core/media/recorder.h"
#include "core/media/replay_memory.h"
#include "core/stream/coach_engine.h"

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace spotter {

class SessionFeed {
public:
    /// How a session begins and ends.
    struct Plan {
        bool live = false;
        std::chrono::steady_clock::time_point begun{};      ///< time 0 of a live session
        bool fromSought = false;                            ///< frames before the one that was sought are left out
        std::int64_t frameLimit = 0;                        ///< frames to hand over; 0: all
        std::vector<std::unique_ptr<Recorder>> recorders{}; ///< each gets every frame, at its session time
    };

    /// \p shown is called on the source's thread with each frame, \p limitReached once, after the last frame of a
    /// limit.
    SessionFeed(CoachEngine &engine, std::function<void()> shown, std::function<void()> limitReached);

    /// May block in CoachEngine::offer().
    void take(const Frame &frame);

    void begin(Plan plan);
    /// Neither recorded nor handed over meanwhile, but shown.
    void setPaused(bool paused);
    /// Closes the recording too.
    void end();
    /// Closes the films; that frames are missing from now on is told at the end.
    void endRecording();
    /// Every frame from now on goes into \p memory too, at its arrival; null: no longer.
    void remember(std::shared_ptr<ReplayMemory> memory);
    /// No frame has been shown.
    void forget();
    /// Media time of the session's first frame.
    std::chrono::nanoseconds begins() const;

    Frame latestFrame() const;
    std::int64_t framesShown() const;
    /// Session time of the newest frame handed over.
    SessionTime time() const;

private:
    /// When and how a frame that is admitted stands in the session.
    struct Place {
        SessionTime time{};
        bool first = false;
        bool last = false; ///< of a limit
        int session = 0;
    };
    /// None where it is only shown.
    std::optional<Place> admit(const Frame &frame);
    void record(const Frame &frame, const Place &place);

    CoachEngine &m_engine;
    std::function<void()> m_shown;
    std::function<void()> m_limitReached;

    mutable std::mutex m_recording; ///< held while frames are offered, which may take its time
    std::vector<std::unique_ptr<Recorder>> m_recorders;
    int m_recordedSession = 0;

    mutable std::mutex m_mutex; ///< guards all below
    Frame m_latest;
    std::int64_t m_framesShown = 0;
    bool m_watching = false;
    bool m_paused = false;
    int m_session = 0; ///< counts them
    std::shared_ptr<ReplayMemory> m_memory;
    Plan m_plan;
    Frame m_first; ///< handed over in this session
    std::int64_t m_framesGiven = 0;
    SessionTime m_time{};
};

} // namespace spotter
