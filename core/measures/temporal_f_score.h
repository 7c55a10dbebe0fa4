// Did the coach speak when somebody should have? The temporal F-score of Panchal et al., "What to Say and When to Say
// it: Live Fitness Coaching as a Testbed for Situated Interaction" (NeurIPS 2024, arXiv 2407.08101), matched as the
// code that its authors published does (Qualcomm's Stream-VLM, src/evaluators.py, InteractiveFeedbackEvaluator). Pure;
// any thread.
#pragma once

#include "core/values/session_time.h"

#include <span>
#include <vector>

namespace spotter {

/// Something said, or that should have been, and when.
struct TimedWords {
    SessionTime time{};
    QString words;

    bool operator==(const TimedWords &) const = default;
};

/// Places in two lists.
struct TimedPair {
    std::size_t first = 0;
    std::size_t second = 0;

    bool operator==(const TimedPair &) const = default;
};

/// A pair lies closer together than this: half of the reference's tolerance of 3 s.
constexpr SessionTime pairedWithin = std::chrono::milliseconds(1500);

/// Both lists stand in the order of time. Each of \p first, in its turn, looks at the nearest of \p second, the earlier
/// one of two as near, and takes it if it is nearer than \p within, has words, and lies behind the one taken last.
/// There is no second choice, and the two lists do not play the same part: turned round, other pairs may come out.
std::vector<TimedPair> pairInTime(
    std::span<const TimedWords> first, std::span<const TimedWords> second, SessionTime within = pairedWithin);

/// Counts that add up over a set of clips before anything is divided.
struct TemporalScore {
    int wanted = 0;  ///< moments at which something should have been said
    int found = 0;   ///< of these, paired with an utterance
    int said = 0;    ///< utterances
    int fitting = 0; ///< of these, paired with a moment when the utterances choose

    double recall() const;    ///< found of wanted; 0 where nothing was wanted
    double precision() const; ///< fitting of said; 0 where nothing was said
    double f() const;         ///< the harmonic mean of both; 0 where both are 0

    TemporalScore &operator+=(const TemporalScore &other);
    bool operator==(const TemporalScore &) const = default;
};

TemporalScore temporalScore(
    std::span<const TimedWords> wanted, std::span<const TimedWords> said, SessionTime within = pairedWithin);

} // namespace spotter
