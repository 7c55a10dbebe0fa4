// How well a coach did on one clip or on many: what `spotter evaluate` tells. Pure; any thread.
#pragma once

#include "core/measures/agreement.h"
#include "core/measures/temporal_f_score.h"

#include <optional>
#include <vector>

namespace spotter {

/// Adds up over clips: the F-score is pooled, words are averaged over all pairs.
struct CoachingScore {
    TemporalScore times;
    int pairs = 0; ///< of a wanted line and an utterance, see pairInTime()
    double meteorSum = 0;
    double rougeSum = 0;
    Agreement agreement; ///< of coach and person in windows of 3 s, see agreementOf()
    SessionTime length{};
    std::vector<double> latencies_s; ///< of each utterance, see utteranceLatencies()

    std::optional<double> meteor() const; ///< mean over pairs; none where there are none
    std::optional<double> rougeL() const;
    double utterancesPerMinute() const; ///< 0 for no length
    std::optional<double> latencyMean_s() const;
    std::optional<double> latencyP95_s() const; ///< nearest rank

    CoachingScore &operator+=(const CoachingScore &other);
};

/// \p open: see agreementOf().
CoachingScore coachingScore(std::span<const TimedWords> wanted, std::span<const TimedWords> said, SessionTime length,
    std::span<const SessionTime> open = {});

/// The control that every coach has to beat: it sees nothing, and says the same words every three seconds, the first
/// time at 3 s. A figure that it reaches as well says nothing of a coach.
std::vector<TimedWords> everyThreeSeconds(SessionTime length);

} // namespace spotter
