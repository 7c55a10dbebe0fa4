// Every sentence that the motion coach says: several wordings of each, so that it need not repeat itself. Translated in
// context "Coach", with plural forms.
#pragma once

#include <QString>

namespace spotter {

enum class Phrase {
    Ready,
    Count,
    GoOn,
    Rushed,
    SlowerDown,
    Shallower,
    GettingFaster,
    GettingSlower,
    Uneven,
    Steady,
    SetDone,
    SetDoneUneven,
    Resting,
    Holding,
    NobodyThere,
    TooDark,
    TooBright,
    Shaking,
    TooFar,
    TooNear
};

/// What the sentences tell beside their words. Unused ones are ignored.
struct PhraseValues {
    int number = 0;      ///< repetitions, or seconds
    double each_s = 0.0; ///< length of one repetition
};

int wordingCount(Phrase phrase);
/// \p wording from 0 to wordingCount() - 1.
QString coachPhrase(Phrase phrase, int wording, const PhraseValues &values);

} // namespace spotter
