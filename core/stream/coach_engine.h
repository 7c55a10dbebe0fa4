// The engine: a worker thread that takes frames from a one-slot mailbox, keeps process_fps of them, cuts chunks, lets a
// coach look, decides, and speaks. All slots may be called from any thread and in any order; they are carried out one
// after the other on the worker, and the state tells where it is. Signals come from the worker: connect them queued
// (the default between threads).
//
//   Idle ──start──► Running ◄──pause/resume──► Paused
//    ▲                 │                          │
//    └──────stop, or the end of a file ◄──────────┘        an error that ends the session: Failed; start() leaves it
#pragma once

#include "core/config/settings.h"
#include "core/media/frame.h"
#include "core/stream/judged_chunk.h"
#include "core/values/coach_state.h"
#include "core/values/events.h"
#include "core/values/stats.h"

#include <QObject>

#include <functional>
#include <memory>

namespace spotter {

class Coach;

enum class EngineState { Idle, Running, Paused, Failed };

/// Where session time comes from.
enum class TimeBase {
    Media,  ///< a file: `Frame::pts`, from the first frame on
    Arrival ///< a live source: `Frame::arrival`, from start() on
};

/// What offer() does while the engine is busy.
enum class Delivery {
    NewestWins, ///< the waiting frame is replaced and counted as dropped
    Wait        ///< offer() blocks until the engine takes it: every frame is seen
};

class CoachEngine : public QObject {
    Q_OBJECT

public:
    /// Makes the coach of a session, on the worker; may throw Error.
    using CoachMaker = std::function<std::unique_ptr<Coach>()>;

    /// Coached by ModelCoach: by the model that the settings name, or by the motion coach where they name none.
    explicit CoachEngine(SettingsSnapshot settings, QObject *parent = nullptr);
    CoachEngine(SettingsSnapshot settings, CoachMaker makeCoach, QObject *parent = nullptr);
    /// Stops, and returns when the worker has ended.
    ~CoachEngine() override;

    EngineState state() const;

    /// Begins a session at time 0, which in a live one was at \p begun. Nothing where one is running.
    void start(TimeBase timeBase, Delivery delivery,
        std::chrono::steady_clock::time_point begun = std::chrono::steady_clock::now());
    void pause();
    void resume();
    /// Forgets window, context, counts and what was said; the session and its time go on.
    void reset();
    /// Ends the session. Frames that wait are not looked at.
    void stop();
    /// No frame will follow: the engine finishes what waits, then says finished() and is Idle.
    void finish();
    /// Takes effect with the next frame. A value that cannot take effect while running is used at the next start.
    void apply(SettingsSnapshot settings);

    /// Hands over a frame; not from the worker's own signals. Frames offered while not Running are passed over. Returns
    /// false where the engine wants no more.
    bool offer(const Frame &frame);

    /// Blocks until all that was asked for, and the frames that were offered, before have been dealt with. Not from the worker's own signals.
    void settle();

Q_SIGNALS:
    void stateChanged(spotter::EngineState state);
    void actionDecided(const spotter::ActionEvent &event);
    /// Right after actionDecided(): what the decision rested on.
    void chunkJudged(const spotter::JudgedChunk &chunk);
    /// Told again under the same id as the text grows; see Feedback::complete.
    void feedbackGiven(const spotter::Feedback &feedback);
    void repetitionCounted(const spotter::Repetition &repetition);
    void motionSampled(const spotter::MotionSample &sample);
    void gapSeen(const spotter::Gap &gap);
    void degraded(const spotter::Degradation &degradation);
    /// Once at the start, and where another one coaches.
    void coachChanged(const spotter::CoachState &state);
    /// About four times a second while Running, and once at the end.
    void statsChanged(const spotter::EngineStats &stats);
    void failed(const spotter::Error &error);
    /// The session's last frame has been dealt with.
    void finished(std::chrono::nanoseconds end);

private:
    class Worker;
    std::unique_ptr<Worker> m_worker;
};

} // namespace spotter

Q_DECLARE_METATYPE(spotter::EngineState)
