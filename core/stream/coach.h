// Who watches and speaks. The engine shows it every frame and, chunk by chunk, asks what it has seen and what it would
// say. One object, one thread: the engine's worker. No clock is read: the same frames give the same answers.
#pragma once

#include "core/config/settings.h"
#include "core/media/frame.h"
#include "core/stream/action_predictor.h"
#include "core/stream/frame_window.h"
#include "core/stream/stage_stats.h"

#include <QString>

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace spotter {

/// What a look at one frame brought.
struct Look {
    std::vector<Repetition> repetitions; ///< that have just been counted
    std::optional<MotionSample> sample;
};

struct Observation {
    Tokens embeddings;                  ///< of the chunk
    std::optional<Proposal> correction; ///< a fault, a count, a summary
    std::optional<Proposal> praise;
    std::optional<Proposal> other; ///< what it would say when a rule asks for words and there is neither of them
};

/// An utterance that is about to be made.
struct Utterance {
    SessionTime from{}; ///< the span of video that it is about
    SessionTime to{};
};

class Coach {
public:
    /// Takes the next piece of text.
    using Word = std::function<void(const QString &)>;

    virtual ~Coach() = default;

    /// "motion", or the model's name.
    virtual QString name() const = 0;
    virtual void apply(const Settings &settings) = 0;

    /// Every frame, in time order, whether the frame clock keeps it or not.
    virtual Look look(const Frame &frame, SessionTime time, StageStats &stats) = 0;
    /// No frames were seen for a while: what comes next is no continuation.
    virtual void gap() = 0;
    /// Of the frame last looked at, which the frame clock keeps.
    virtual Tokens features() const = 0;
    virtual Observation observe(const Chunk &chunk) = 0;

    /// Finds what to say on \p decision about the chunk last observed; none where there is nothing new.
    virtual std::optional<Utterance> choose(const Decision &decision) = 0;
    /// Says what was chosen last, piece by piece, until done or stopped.
    virtual void speak(const Word &word, const std::stop_token &stop) = 0;

    /// Forgets all that was seen and said.
    virtual void reset() = 0;
};

} // namespace spotter
