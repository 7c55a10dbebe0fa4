#include "core/stream/trainer_rules.h"

#include <array>

namespace spotter {

namespace {

using namespace std::chrono_literals;

constexpr SessionTime viewSettled = 2s; ///< a trouble of the picture that goes by itself is not worth a word
constexpr SessionTime fresh = 1500ms;   ///< a count is said while the repetition is still in mind

bool view(const Situation &at, ViewTrouble trouble)
{
    return at.seen.view == trouble && at.viewFor >= viewSettled;
}

/// In a set of at least \p repetitions, and moving.
bool moving(const Situation &at, int repetitions)
{
    return at.setCount >= repetitions && at.seen.exercising && at.sinceRepetition < fromSeconds(1.5 * at.each_s);
}

bool rushed(const Situation &at)
{
    return moving(at, 3) && at.seen.period > 0s && at.seen.period < fromSeconds(at.settings.fastest_s);
}

/// Three to compare with, and two that changed the mean of the last three.
bool shallower(const Situation &at)
{
    return moving(at, 5) && at.seen.range > 0.0 && at.seen.range < at.settings.shallowRange;
}

bool droppedDown(const Situation &at)
{
    return moving(at, 3) && at.seen.downShare && *at.seen.downShare < 0.38;
}
bool uneven(const Situation &at)
{
    return moving(at, 4) && at.seen.symmetry && *at.seen.symmetry < 0.6;
}
bool faster(const Situation &at)
{
    return moving(at, 6) && at.seen.tempoChange > 0.0 && at.seen.tempoChange < 0.75;
}
bool slower(const Situation &at)
{
    return moving(at, 6) && at.seen.tempoChange > 1.35;
}

bool faulty(const Situation &at)
{
    return rushed(at) || shallower(at) || droppedDown(at) || uneven(at) || faster(at) || slower(at);
}

bool steady(const Situation &at)
{
    return moving(at, 4) && at.seen.steadiness >= 0.75 && at.seen.range >= 0.9 && !faulty(at);
}

/// Somebody stands there, seen well, and does nothing yet.
bool waitingToBegin(const Situation &at)
{
    return !at.begun && at.presentFor >= 1s && at.seen.level < 0.1 && at.seen.view == ViewTrouble::None;
}

bool countDue(const Situation &at)
{
    const int every = at.settings.countAloud;
    return every > 0 && at.setCount > 0 && at.setCount % every == 0 && at.sinceRepetition <= fresh;
}

/// Before the first set stillness is a hold; after one it is a rest.
bool holdMarkReached(const Situation &at)
{
    const int mark_s = holdMark_s(at.seen.stillFor);
    return at.seen.holding && !at.begun && mark_s > 0 && at.seen.stillFor < std::chrono::seconds(mark_s) + 3s;
}

int countOf(const Situation &at)
{
    return at.setCount;
}
int heldSeconds(const Situation &at)
{
    return holdMark_s(at.seen.stillFor);
}
int restedSeconds(const Situation &at)
{
    return int(toSeconds(at.restedFor)) / 10 * 10;
}
int summedUp(const Situation &at)
{
    return at.summary->repetitions;
}

using enum RuleGroup;

constexpr std::array rules{
    TrainerRule{Phrase::TooDark, Correction, Cause::Form, 0.9, false, false, 30s, 0,
        [](const Situation &at) { return view(at, ViewTrouble::TooDark); }, nullptr},
    TrainerRule{Phrase::TooBright, Correction, Cause::Form, 0.9, false, false, 30s, 0,
        [](const Situation &at) { return view(at, ViewTrouble::TooBright); }, nullptr},
    TrainerRule{Phrase::NobodyThere, Correction, Cause::Form, 0.9, false, false, 24h, 0,
        [](const Situation &at) { return at.absentFor >= 4s; }, nullptr},
    TrainerRule{Phrase::SetDone, Correction, Cause::SetFinished, 0.95, false, true, 0s, 0,
        [](const Situation &at) { return at.summary && at.summary->evenRange; }, summedUp},
    TrainerRule{Phrase::SetDoneUneven, Correction, Cause::SetFinished, 0.95, false, true, 0s, 0,
        [](const Situation &at) { return at.summary && !at.summary->evenRange; }, summedUp},
    TrainerRule{Phrase::Count, Correction, Cause::Milestone, 0.95, false, true, 0s, 1, countDue, countOf},
    TrainerRule{Phrase::Shaking, Correction, Cause::Form, 0.9, false, true, 30s, 0,
        [](const Situation &at) { return view(at, ViewTrouble::Shaking); }, nullptr},
    TrainerRule{Phrase::TooNear, Correction, Cause::Form, 0.9, false, true, 30s, 0,
        [](const Situation &at) { return view(at, ViewTrouble::TooNear); }, nullptr},
    TrainerRule{Phrase::TooFar, Correction, Cause::Form, 0.9, false, true, 30s, 0,
        [](const Situation &at) { return view(at, ViewTrouble::TooFar); }, nullptr},
    TrainerRule{Phrase::Rushed, Correction, Cause::Form, 0.95, true, true, 12s, 4, rushed, nullptr},
    TrainerRule{Phrase::Shallower, Correction, Cause::Form, 0.95, true, true, 12s, 3, shallower, nullptr},
    TrainerRule{Phrase::SlowerDown, Correction, Cause::Form, 0.95, true, true, 15s, 3, droppedDown, nullptr},
    TrainerRule{Phrase::Uneven, Correction, Cause::Form, 0.95, true, true, 15s, 3, uneven, nullptr},
    TrainerRule{Phrase::GettingFaster, Correction, Cause::Form, 0.95, true, true, 15s, 3, faster, nullptr},
    TrainerRule{Phrase::GettingSlower, Correction, Cause::Form, 0.95, true, true, 20s, 3, slower, nullptr},
    TrainerRule{Phrase::Holding, Correction, Cause::Milestone, 0.9, false, true, 10s, 0, holdMarkReached, heldSeconds},
    TrainerRule{Phrase::Steady, Praise, Cause::SteadyMovement, 1.0, true, true, 0s, 2, steady, nullptr},
    TrainerRule{Phrase::Ready, General, Cause::Interval, 1.0, false, true, 24h, 0, waitingToBegin, nullptr},
    TrainerRule{Phrase::GoOn, General, Cause::Interval, 1.0, false, true, 12s, 3,
        [](const Situation &at) { return moving(at, 3) && at.sinceRepetition <= fresh && at.silentFor >= 8s; },
        countOf},
    TrainerRule{Phrase::Resting, General, Cause::Interval, 1.0, false, true, 90s, 0,
        [](const Situation &at) { return at.restedFor >= 60s && !at.seen.exercising; }, restedSeconds},
};

} // namespace

std::span<const TrainerRule> trainerRules()
{
    return rules;
}

int holdMark_s(SessionTime heldFor)
{
    const int held_s = int(toSeconds(heldFor));
    return held_s < 60 ? held_s / 20 * 20 : held_s / 30 * 30;
}

} // namespace spotter
