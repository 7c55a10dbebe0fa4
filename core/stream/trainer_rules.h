// What a good trainer would say at a moment, as a table in order of importance: when a remark fits, how soon it may
// come again, and what it tells. Private to core/stream; see trainer.h for who walks it.
#pragma once

#include "core/config/settings.h"
#include "core/motion/motion_analyser.h"
#include "core/stream/coach_phrases.h"
#include "core/stream/movement_set.h"

#include <optional>
#include <span>

namespace spotter {

/// All that the rules may look at.
struct Situation {
    MotionEvidence seen;
    Settings::Motion settings;
    std::optional<SetSummary> summary; ///< of a set that has just ended, until it was told
    int setCount = 0;                  ///< repetitions of the set going on
    double each_s = 0.0;               ///< their mean length
    SessionTime sinceRepetition{};     ///< since the last one
    SessionTime presentFor{};          ///< somebody has been in the picture; 0: nobody is
    SessionTime absentFor{};
    SessionTime viewFor{};   ///< the trouble in seen.view has lasted
    SessionTime restedFor{}; ///< since the end of the last set; 0: no set yet, or one goes on
    SessionTime silentFor{}; ///< since the last utterance
    bool begun = false;      ///< there has been a repetition
};

enum class RuleGroup {
    Correction, ///< worth an utterance of its own
    General,    ///< good for a regular look, when nothing else is to be said
    Praise
};

struct TrainerRule {
    Phrase phrase;
    RuleGroup group;
    Cause cause;
    double confidence;  ///< where the movement is not what it rests on
    bool restsOnPeriod; ///< the strength of the rhythm limits the confidence
    bool needsSomebody;
    SessionTime again;  ///< least time until the same remark
    int newRepetitions; ///< least number of repetitions until the same remark
    bool (*fits)(const Situation &);
    int (*number)(const Situation &); ///< for PhraseValues, null where it tells none
};

/// Most important first.
std::span<const TrainerRule> trainerRules();

/// The round number of seconds, 20, 40, 60, 90, 120, …, that a hold has reached; 0 before the first.
int holdMark_s(SessionTime heldFor);

} // namespace spotter
