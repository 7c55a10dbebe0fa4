// A coach measured on a set of clips of which is known what should have been said: the clips are found here, watched by
// watchFilm(), and told by evaluation_report.h and evaluation_page.h.
#pragma once

#include "core/evaluation/coaching_score.h"
#include "core/session/kept_session.h"
#include "core/values/error.h"

#include <optional>

namespace spotter {

/// A film, and what somebody should have said.
struct ClipWithTruth {
    QString name;
    QString film;
    std::vector<TimedWords> wanted;
    std::vector<SessionTime> open; ///< said once, and never judged: see openMoments()
    std::optional<Error> trouble;  ///< it cannot be used
};

struct ClipSet {
    std::vector<ClipWithTruth> clips;
    int unjudged = 0; ///< kept sessions that nobody has gone through: they tell nothing
};

/// The clips of \p path: a folder with QEVD's feedbacks_long_range.json or that file itself; a library of kept sessions
/// or the folder of one of them, with wantedLines(). \p transitions: QEVD's announcements of the next exercise are
/// wanted too; they belong to a plan that no coach can see in the film. Throws Error where there is nothing of that
/// kind.
ClipSet findClips(const QString &path, bool transitions);

struct EvaluatedClip {
    QString name;
    std::vector<TimedWords> wanted;
    std::vector<TimedWords> said;
    CoachingScore coach;
    CoachingScore control;        ///< everyThreeSeconds() on the same clip
    std::optional<Error> trouble; ///< it could not be watched: no figures
};

/// \p watched is what came of the clip's film.
EvaluatedClip evaluateClip(const ClipWithTruth &clip, const KeptSession &watched);

struct Evaluation {
    QString coach;    ///< who spoke
    QString settings; ///< their fingerprint
    std::vector<EvaluatedClip> clips;
    int unjudged = 0;
    bool interrupted = false; ///< not all clips are there

    /// Over all clips that have figures.
    CoachingScore coachTotal() const;
    CoachingScore controlTotal() const;
};

} // namespace spotter
