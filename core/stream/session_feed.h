// What a session does with each frame of its source, on the source's thread: shows it, records it, hands it to the
// engine. The other members are for the session's own thread.
#pragma once

#include "core/media/recorder.h"
#include "core/stream/coach_engine.h"

#include <functional>
#include <memory>
#include <mutex>
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
    /// Closes the recording too.
    void end();
    void endRecording();
    /// No frame has been shown.
    void forget();

    Frame latestFrame() const;
    std::int64_t framesShown() const;
    /// Session time of the newest frame handed over.
    SessionTime time() const;

private:
    /// Whether the engine gets the frame; \p last is set with the last one of a limit.
    bool admit(const Frame &frame, bool &last);

    CoachEngine &m_engine;
    std::function<void()> m_shown;
    std::function<void()> m_limitReached;

    mutable std::mutex m_mutex; ///< guards all below
    Frame m_latest;
    std::int64_t m_framesShown = 0;
    bool m_watching = false;
    Plan m_plan;
    Frame m_first; ///< handed over in this session
    std::int64_t m_framesGiven = 0;
    SessionTime m_time{};
};

} // namespace spotter
