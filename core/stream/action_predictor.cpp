#include "core/stream/action_predictor.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace spotter {

namespace {

constexpr double fullVariance = 0.3; ///< gives a motion score of 1
constexpr double intervalConfidence = 0.85;
constexpr std::size_t recentScores = 3;
constexpr double recentShare = 0.8; ///< of the threshold, for the mean of the recent scores

bool within(double interval_s, SessionTime time, const std::optional<SessionTime> &last)
{
    return last && time - *last < fromSeconds(interval_s);
}

} // namespace

double motionScore(const Tokens &tokens)
{
    const int count = tokens.count();
    if (count < 2)
        return 0.0;
    double variances = 0.0;
    for (int dim = 0; dim < tokens.dim; ++dim) {
        double sum = 0.0;
        for (int token = 0; token < count; ++token)
            sum += tokens.values[std::size_t(token * tokens.dim + dim)];
        const double mean = sum / count;
        double squares = 0.0;
        for (int token = 0; token < count; ++token) {
            const double off = tokens.values[std::size_t(token * tokens.dim + dim)] - mean;
            squares += off * off;
        }
        variances += squares / (count - 1);
    }
    return std::min(variances / tokens.dim / fullVariance, 1.0);
}

ActionShares sharesOf(const std::array<double, 3> &logits)
{
    const double best = *std::ranges::max_element(logits);
    ActionShares verdict;
    double sum = 0;
    for (std::size_t i = 0; i < logits.size(); ++i)
        sum += verdict.share[i] = std::exp(logits[i] - best);
    for (double &share : verdict.share)
        share /= sum;
    return verdict;
}

Decision settled(const Decision &decision, double confidenceThreshold, const std::function<bool()> &findWords)
{
    if (decision.token == ActionToken::Next)
        return decision;
    if (decision.confidence < confidenceThreshold)
        return {ActionToken::Next, decision.confidence, Cause::LowConfidence, decision.motionScore};
    if (!findWords())
        return {ActionToken::Next, decision.confidence, Cause::NothingToSay, decision.motionScore};
    return decision;
}

Decision ActionPredictor::decide(SessionTime time, const Tokens &tokens, const std::optional<Proposal> &evidence,
    const std::optional<Proposal> &praise, const Rules &rules)
{
    return decide(time, motionScore(tokens), evidence, praise, rules);
}

Decision ActionPredictor::decide(SessionTime time, double score, const std::optional<Proposal> &evidence,
    const std::optional<Proposal> &praise, const Rules &rules)
{
    pass(score);
    if (within(rules.minFeedbackInterval_s, time, m_lastUtterance))
        return {ActionToken::Next, 1.0, Cause::Silence, score};
    if (rules.evidence && evidence)
        return {ActionToken::Feedback, evidence->confidence, evidence->cause, score};
    if (rules.evidence && praise && !within(rules.praiseInterval_s, time, m_lastPraise))
        return {ActionToken::Correct, praise->confidence, praise->cause, score};
    if (m_chunks % rules.timeBasedInterval == 0)
        return {ActionToken::Feedback, intervalConfidence, Cause::Interval, score};
    if (muchMotion(rules.motionThreshold))
        return {ActionToken::Feedback, score, Cause::Motion, score};
    return {ActionToken::Next, 1.0, Cause::Watching, score};
}

Decision ActionPredictor::decide(SessionTime time, double score, const ActionShares &verdict, const Rules &rules)
{
    pass(score);
    if (within(rules.minFeedbackInterval_s, time, m_lastUtterance))
        return {ActionToken::Next, 1.0, Cause::Silence, score};
    const auto likeliest = std::ranges::max_element(verdict.share);
    const auto token = ActionToken(likeliest - verdict.share.begin());
    return {token, *likeliest, token == ActionToken::Next ? Cause::Watching : Cause::Model, score};
}

void ActionPredictor::pass(double score)
{
    ++m_chunks;
    m_scores.push_back(score);
    if (m_scores.size() > scoresKept)
        m_scores.pop_front();
}

void ActionPredictor::spoke(SessionTime time, ActionToken token)
{
    m_lastUtterance = time;
    if (token == ActionToken::Correct)
        m_lastPraise = time;
}

bool ActionPredictor::muchMotion(double threshold) const
{
    if (m_scores.size() < recentScores || m_scores.back() <= threshold)
        return false;
    const double sum = std::accumulate(m_scores.end() - std::ptrdiff_t(recentScores), m_scores.end(), 0.0);
    return sum / double(recentScores) > recentShare * threshold;
}

} // namespace spotter
