// What the engine tells the rest of the program: small values, copyable, without pointers to their makers.
// They cross threads through queued signals; call registerValueTypes() once before the first connection.
#pragma once

#include "core/values/scored_frames.h"
#include "core/values/session_time.h"

#include <QMetaType>
#include <QString>

namespace spotter {

/// The three actions of the coach: `<next>` keep watching, `<feedback>` correct the form, `<correct>` praise.
enum class ActionToken { Next, Feedback, Correct };

/// Why an action was chosen. `causeKey` gives the word used in files, `causeText` the sentence shown to people.
enum class Cause {
    Watching,       ///< nothing asked for an utterance
    Silence,        ///< within min_feedback_interval of the last utterance
    Interval,       ///< every time_based_interval-th chunk
    Motion,         ///< the motion score and its recent mean are above motion_threshold
    Form,           ///< the motion evidence holds a fault: tempo, range, symmetry, view
    SteadyMovement, ///< steady, full repetitions: praise
    Milestone,      ///< a count worth saying aloud
    SetFinished,    ///< a rest after repetitions
    NothingToSay,   ///< an utterance was due, but the coach had none that was new
    LowConfidence,  ///< below confidence_threshold
    Model           ///< a trained predictor, or the model itself, chose it
};

struct ActionEvent {
    SessionTime time{}; ///< of the last frame of the chunk decided on
    int chunk = 0;      ///< number of that chunk, from 0
    ActionToken token = ActionToken::Next;
    double confidence = 1.0; ///< 0 … 1
    Cause cause = Cause::Watching;
    double motionScore = 0.0;           ///< 0 … 1, see ActionPredictor
    std::chrono::nanoseconds latency{}; ///< arrival of the chunk's last frame to the decision; live only, else 0
    ScoredFrames frames{};              ///< of the chunk
    bool operator==(const ActionEvent &) const = default;
};

/// An utterance. It is told again under the same id as its text grows; `complete` is set the last time.
struct Feedback {
    int id = 0;
    SessionTime from{}; ///< the span of video that it is about
    SessionTime to{};
    SessionTime said{}; ///< session time of the decision that it belongs to
    ActionToken token = ActionToken::Feedback;
    QString text;
    double confidence = 1.0;
    QString coach; ///< who said it: "motion", or the model's name
    bool complete = false;
};

struct Repetition {
    SessionTime from{}; ///< start of the movement
    SessionTime time{}; ///< its end: when it was counted as done
    int number = 0;     ///< within the session since the last reset, from 1
    double range = 1.0; ///< range of movement, 1 = mean of the set's first repetitions
};

/// NotRecorded: the coach saw it, but the session's film lacks it.
enum class GapReason { None, Dropped, CameraLost, Stalled, Damaged, Paused, Sought, NotRecorded };

/// A span of the session for which no frame was seen, or none recorded.
struct Gap {
    SessionTime from{};
    SessionTime to{};
    GapReason reason = GapReason::Dropped;
};

/// One point of the motion lane.
struct MotionSample {
    SessionTime time{};
    double level = 0.0;   ///< amount of movement, 0 … 1
    double phase = -1.0;  ///< place in the current repetition, 0 … 1; below 0 where there is none
    bool present = false; ///< somebody is in the picture
    int repetitions = 0;  ///< counted so far
};

/// A moment that somebody marked, with what they wrote about it.
struct Note {
    int id = 0; ///< within the session, from 1
    SessionTime time{};
    QString text; ///< may be empty
};

struct Degradation {
    SessionTime time{};
    QString cause;      ///< what brought it on, a sentence
    QString effect;     ///< what is done with less until it ends, a sentence
    bool active = true; ///< false: it is over
};

/// "<next>", "<feedback>", "<correct>".
QString tokenText(ActionToken token);
/// "watching", "silence", …: the word used in JSON and files; stable between versions.
QString causeKey(Cause cause);
/// A translated phrase for people.
QString causeText(Cause cause);
QString gapKey(GapReason reason);
QString gapText(GapReason reason);

/// Makes all values of this room known to Qt's meta-type system. Call once, before any queued connection.
void registerValueTypes();

} // namespace spotter

Q_DECLARE_METATYPE(spotter::ActionEvent)
Q_DECLARE_METATYPE(spotter::Feedback)
Q_DECLARE_METATYPE(spotter::Repetition)
Q_DECLARE_METATYPE(spotter::Gap)
Q_DECLARE_METATYPE(spotter::MotionSample)
Q_DECLARE_METATYPE(spotter::Note)
Q_DECLARE_METATYPE(spotter::Degradation)
