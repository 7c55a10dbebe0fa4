#include "core/evaluation/coaching_score.h"

#include "core/evaluation/session_lines.h"
#include "core/measures/word_measures.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace spotter {

namespace {

std::optional<double> mean(double sum, std::size_t count)
{
    return count > 0 ? std::optional(sum / double(count)) : std::nullopt;
}

} // namespace

std::optional<double> CoachingScore::meteor() const
{
    return mean(meteorSum, std::size_t(pairs));
}

std::optional<double> CoachingScore::rougeL() const
{
    return mean(rougeSum, std::size_t(pairs));
}

double CoachingScore::utterancesPerMinute() const
{
    return length > SessionTime{} ? times.said / toSeconds(length) * 60 : 0.0;
}

std::optional<double> CoachingScore::latencyMean_s() const
{
    return mean(std::accumulate(latencies_s.begin(), latencies_s.end(), 0.0), latencies_s.size());
}

std::optional<double> CoachingScore::latencyP95_s() const
{
    if (latencies_s.empty())
        return {};
    std::vector<double> sorted = latencies_s;
    std::ranges::sort(sorted);
    return sorted[std::size_t(std::ceil(0.95 * double(sorted.size()))) - 1];
}

CoachingScore &CoachingScore::operator+=(const CoachingScore &other)
{
    times += other.times;
    pairs += other.pairs;
    meteorSum += other.meteorSum;
    rougeSum += other.rougeSum;
    agreement += other.agreement;
    length += other.length;
    latencies_s.insert(latencies_s.end(), other.latencies_s.begin(), other.latencies_s.end());
    return *this;
}

CoachingScore coachingScore(std::span<const TimedWords> wanted, std::span<const TimedWords> said, SessionTime length,
    std::span<const SessionTime> open)
{
    CoachingScore score;
    score.times = temporalScore(wanted, said);
    score.length = length;
    score.agreement = agreementOf(said, wanted, length, open);
    for (const TimedPair &pair : pairInTime(wanted, said)) {
        ++score.pairs;
        score.meteorSum += meteor(wanted[pair.first].words, said[pair.second].words);
        score.rougeSum += rougeL(wanted[pair.first].words, said[pair.second].words);
    }
    return score;
}

std::vector<TimedWords> everyThreeSeconds(SessionTime length)
{
    constexpr SessionTime every = std::chrono::seconds(3);
    std::vector<TimedWords> lines;
    for (SessionTime time = every; time <= length; time += every)
        lines.push_back({time, QStringLiteral("Keep going.")});
    return lines;
}

} // namespace spotter
