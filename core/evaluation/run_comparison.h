// Two runs of a coach over the same film, one against the other and against the person who went through the session.
// Pure; any thread.
#pragma once

#include "core/evaluation/coaching_score.h"
#include "core/session/kept_session.h"

#include <QJsonObject>

namespace spotter {

/// Utterances of two runs that are not the same: what both say with the same words within 1.5 s is taken out first, and
/// of the rest pairInTime() pairs what has other words.
struct RunDifference {
    enum class Kind {
        Gone, ///< the first run alone says it
        New,  ///< the second run alone
        Other ///< both speak, with other words
    };
    Kind kind = Kind::Gone;
    TimedWords first;  ///< empty for New
    TimedWords second; ///< empty for Gone

    SessionTime time() const { return kind == Kind::New ? second.time : first.time; }
};

struct RunComparison {
    std::vector<SettingChange> settings;    ///< what the second run was told otherwise
    std::vector<RunDifference> differences; ///< by time
    int same = 0;                           ///< utterances of both
    int repetitionsFirst = 0;
    int repetitionsSecond = 0;
    CoachingScore againstFirst; ///< the second run, measured as if the first were what was wanted
    /// Both runs against what the person wants; only where somebody has gone through the session.
    std::optional<CoachingScore> firstAgainstPerson;
    std::optional<CoachingScore> secondAgainstPerson;
};

/// \p judged is the session that the person went through; \p first and \p second are two of its runs, itself perhaps.
RunComparison compareRuns(const KeptSession &judged, const KeptSession &first, const KeptSession &second);

/// A block of lines for people.
QString comparisonText(const RunComparison &comparison);
QJsonObject comparisonObject(const RunComparison &comparison);

/// "only before", "only after", "other words": translated.
QString differenceText(RunDifference::Kind kind);

} // namespace spotter
