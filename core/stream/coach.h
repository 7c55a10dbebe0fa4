// Who watches and speaks. The engine shows it every frame and, chunk by chunk, asks what it has seen and what it would
// say. One object, one thread: the engine's worker. No clock is read: the same frames give the same answers.
#pragma once

#include "core/config/settings.h"
#include "core/media/frame.h"
#include "core/stream/action_predictor.h"
#include "core/stream/frame_window.h"
#include "core/stream/stage_stats.h"
#include "core/values/coach_state.h"

#include <QString>

#include <optional>
#include <vector>

namespace spotter {

/// What a look at one frame brought.
struct Look {
    std::vector<Repetition> repetitions; ///< that have just been counted
    std::optional<MotionSample> sample;
};

struct Observation {
    Tokens embeddings;                  ///< of the chunk
    ScoredFrames frames;                ///< of the chunk, as they were scored
    std::optional<Proposal> correction; ///< a fault, a count, a summary
    std::optional<Proposal> praise;
    std::optional<Proposal> other;       ///< what it would say when a rule asks for words and there is neither of them
    std::optional<ActionShares> verdict; ///< the language model's own, where it was asked for
};

/// An utterance that is about to be made.
struct Utterance {
    SessionTime from{}; ///< the span of video that it is about
    SessionTime to{};
    QString coach; ///< who makes it: "motion", or the model's name
};

/// A piece of an utterance.
struct Piece {
    QString words;                    ///< may be empty: nothing is whole yet
    std::optional<double> confidence; ///< of all that was said so far; none: that of the decision
};

class Coach {
public:
    virtual ~Coach() = default;

    virtual CoachState state() const = 0;
    /// What has been done with less, or with more again, since the last call; their times are the caller's.
    virtual std::vector<Degradation> takeDegradations() { return {}; }
    virtual void apply(const Settings &settings) = 0;
    /// Whether Observation::verdict can be had. Throws Error why not, its key the setting.
    virtual void checkVerdict() const;

    /// Decisions come later than they may, and \p cause says so: with less to do they would come sooner.
    virtual void giveWay(const QString &cause) { Q_UNUSED(cause); }

    /// Every frame, in time order, whether the frame clock keeps it or not.
    virtual Look look(const Frame &frame, SessionTime time, StageStats &stats) = 0;
    /// No frames were seen for a while: what comes next is no continuation.
    virtual void gap(GapReason reason) = 0;
    /// Of the frame last looked at, which the frame clock keeps; asked once for each that it keeps.
    virtual Tokens features() = 0;
    virtual Observation observe(const Chunk &chunk) = 0;

    /// Finds what to say on \p decision about the chunk last observed; none where there is nothing new.
    virtual std::optional<Utterance> choose(const Decision &decision) = 0;
    /// The next piece of what was chosen last; none: that was all. Frames may be looked at and observed in between.
    virtual std::optional<Piece> speakOn() = 0;
    /// What was chosen last is not said on.
    virtual void hush() = 0;

    /// Forgets all that was seen and said.
    virtual void reset() = 0;
};

} // namespace spotter
