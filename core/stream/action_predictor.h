// Decides after each chunk whether to keep watching, to correct or to praise. The rules, their order and their
// confidences are those of Mobile-VideoGPT's streaming wrapper; Spotter's own two (evidence, then praise) stand right
// behind the first; rules.evidence turns both off, and the others are then exactly as they were:
//
//   silence   within min_feedback_interval of the last utterance        next      1.0
//   evidence  the coach has a fault, a count or a summary to tell       feedback  the coach's
//   praise    the movement is steady, at most every praise_interval     correct   the coach's
//   interval  every time_based_interval-th chunk                        feedback  0.85
//   motion    score above motion_threshold, and the mean of the last
//             three above 0.8 of it                                     feedback  the score
//   else                                                                next      1.0
#pragma once

#include "core/config/settings.h"
#include "core/stream/tokens.h"
#include "core/values/events.h"

#include <array>
#include <deque>
#include <functional>
#include <optional>

namespace spotter {

/// What a coach would like to do, from what it has seen.
struct Proposal {
    Cause cause = Cause::Form; ///< Form, Milestone, SetFinished or SteadyMovement
    double confidence = 1.0;
    /// Equal while it is the same remark that waits to be said; 0: each one is new.
    std::size_t remark = 0;
};

/// How likely each action is, by its ActionToken, as something that was trained sees it.
struct ActionShares {
    std::array<double, 3> share{};
};

/// softmax of \p logits, by ActionToken.
ActionShares sharesOf(const std::array<double, 3> &logits);

struct Decision {
    ActionToken token = ActionToken::Next;
    double confidence = 1.0;
    Cause cause = Cause::Watching;
    double motionScore = 0.0;
};

/// min(variance across tokens, averaged over dimensions, / 0.3, 1); the variance is the unbiased one. 0 below two
/// tokens.
double motionScore(const Tokens &tokens);

/// What becomes of \p decision: silence where it is less sure than \p confidenceThreshold, or where \p findWords, asked
/// only if something is to be said, finds none.
Decision settled(const Decision &decision, double confidenceThreshold, const std::function<bool()> &findWords);

class ActionPredictor {
public:
    using Rules = Settings::ActionPrediction::Rules;

    static constexpr std::size_t scoresKept = 10;

    /// \p time of the chunk's last frame, \p tokens its embeddings.
    Decision decide(SessionTime time, const Tokens &tokens, const std::optional<Proposal> &evidence,
        const std::optional<Proposal> &praise, const Rules &rules);
    /// As above, for a chunk whose motionScore() is known.
    Decision decide(SessionTime time, double score, const std::optional<Proposal> &evidence,
        const std::optional<Proposal> &praise, const Rules &rules);
    /// As above, by \p verdict instead of the rules behind silence: the likeliest action, as sure as it is likely.
    Decision decide(SessionTime time, double score, const ActionShares &verdict, const Rules &rules);
    /// A chunk on which nothing is to be decided, as decide() would remember it.
    void pass(double score);
    /// An utterance was made at \p time: silence begins, and for praise the wait for the next.
    void spoke(SessionTime time, ActionToken token);
    /// Motion scores of the last chunks, oldest first.
    const std::deque<double> &scores() const { return m_scores; }
    /// Chunks since the beginning or the last reset.
    int chunks() const { return m_chunks; }
    void reset() { *this = {}; }

private:
    bool muchMotion(double threshold) const;

    std::optional<SessionTime> m_lastUtterance;
    std::optional<SessionTime> m_lastPraise;
    std::deque<double> m_scores;
    int m_chunks = 0;
};

} // namespace spotter
