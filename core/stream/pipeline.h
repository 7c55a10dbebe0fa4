// One session as the worker walks it: from a frame to what is decided and said. Lives on the engine's worker thread and
// tells everything through the engine's signals. It reads a clock only to tell how long something took.
#pragma once

#include "core/stream/action_head.h"
#include "core/stream/action_predictor.h"
#include "core/stream/coach.h"
#include "core/stream/coach_engine.h"
#include "core/stream/frame_clock.h"
#include "core/stream/frame_window.h"
#include "core/stream/gap_detector.h"
#include "core/stream/inbox.h"
#include "core/stream/late_decisions.h"
#include "core/stream/session_clock.h"
#include "core/stream/stage_stats.h"
#include "core/stream/stage_trace.h"
#include "core/stream/temporal_context.h"

#include <memory>
#include <optional>

namespace spotter {

class Pipeline {
public:
    /// \p inbox is asked for its counts; \p start is time 0 of a live session. Throws as apply() does.
    Pipeline(CoachEngine &engine, Inbox &inbox, std::unique_ptr<Coach> coach, SettingsSnapshot settings,
        TimeBase timeBase, std::chrono::steady_clock::time_point start);

    /// Throws Error where the settings cannot be used; those before stay.
    void apply(SettingsSnapshot settings);
    void reset();
    /// Frames are passed over from now on: the next one comes after a gap.
    void pause();
    void take(const Frame &frame);
    /// Whether an utterance is being made. It grows by speakOn(), with frames taken in between; hush() ends it as it
    /// is.
    bool isSpeaking() const { return m_speaking.has_value(); }
    void speakOn();
    void hush();
    /// Tells the last figures and the end.
    void finish();

private:
    void writeTrace(const Settings::Performance &performance);
    void tellGap(const Gap &gap);
    void look(const Frame &frame, SessionTime time);
    void decide(const Chunk &chunk);
    struct Judgement {
        Decision decision;
        std::optional<Utterance> utterance;
        bool ruled = true; ///< see JudgedChunk
    };
    Judgement judge(const Chunk &chunk, const Observation &seen);
    std::optional<ActionShares> verdictOn(const Observation &seen);
    void tellRules(bool instead);
    void tellTrace();
    void tellDegraded(const QString &effect, const QString &cause, bool active);
    void tellDecision(const ActionEvent &event, const Observation &seen, bool ruled);
    void beginSpeaking(const Decision &decision, const Utterance &utterance, SessionTime said);
    void endSpeaking();
    /// What the coach has to say of itself.
    void tellCoach();
    void tellStats();

    CoachEngine &m_engine;
    Inbox &m_inbox;
    SettingsSnapshot m_settings;
    TimeBase m_timeBase;
    SessionClock m_clock;
    GapDetector m_gaps;
    FrameClock m_frameClock;
    FrameWindow m_window;
    TemporalContext m_context;
    ActionPredictor m_predictor;
    std::optional<ActionHead> m_head; ///< that decides
    QString m_headPath;
    bool m_rulesInstead = false; ///< of the model that should decide; it was told
    std::unique_ptr<Coach> m_coach;
    std::unique_ptr<StageTrace> m_trace; ///< that the stages are written to
    QString m_traceTrouble;              ///< why it ended, as it was told; empty: it did not
    StageStats m_stages;
    TimeRow m_latency;
    LateDecisions m_late;
    EngineStats m_stats;
    SessionTime m_statsDue{};
    int m_utterances = 0; ///< since the start: their ids
    std::optional<Feedback> m_speaking;
    std::optional<CoachState> m_toldCoach;
};

} // namespace spotter
