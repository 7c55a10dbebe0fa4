#include "core/evaluation/session_lines.h"

#include "core/session/captions.h"

#include <algorithm>

namespace spotter {

namespace {

constexpr SessionTime windowLength = 2 * pairedWithin;

std::size_t windowAt(SessionTime time, std::size_t windows)
{
    const auto window = std::size_t(std::max(time, SessionTime{}) / windowLength);
    return std::min(window, windows - 1); // what was said at the very end
}

std::size_t windowsOf(SessionTime length)
{
    return std::max<std::size_t>(1, std::size_t((length + windowLength - SessionTime(1)) / windowLength));
}

std::vector<bool> windowsWith(std::span<const TimedWords> lines, std::size_t windows)
{
    std::vector<bool> with(windows, false);
    for (const TimedWords &line : lines)
        with[windowAt(line.time, windows)] = true;
    return with;
}

void sortByTime(std::vector<TimedWords> &lines)
{
    std::ranges::stable_sort(lines, {}, &TimedWords::time);
}

} // namespace

std::vector<TimedWords> saidLines(const KeptSession &session)
{
    std::vector<TimedWords> lines;
    for (const KeptUtterance &utterance : session.utterances)
        lines.push_back({utterance.feedback.said, utterance.feedback.text});
    sortByTime(lines);
    return lines;
}

std::vector<TimedWords> wantedLines(const KeptSession &session)
{
    const QHash<int, Review> reviews = reviewsOf(session);
    std::vector<TimedWords> lines;
    for (const KeptUtterance &utterance : session.utterances) {
        const Review review = reviews.value(utterance.feedback.id);
        if (review.verdict == Verdict::Accepted)
            lines.push_back({utterance.feedback.said, utterance.feedback.text});
        else if (review.verdict == Verdict::Rewritten)
            lines.push_back({utterance.feedback.said, review.text});
    }
    for (const Note &note : session.notes) {
        if (!note.text.isEmpty())
            lines.push_back({note.time, note.text});
    }
    sortByTime(lines);
    return lines;
}

bool isJudged(const KeptSession &session)
{
    return !session.reviews.empty()
        || std::ranges::any_of(session.notes, [](const Note &note) { return !note.text.isEmpty(); });
}

std::vector<double> utteranceLatencies(const KeptSession &session)
{
    std::vector<double> latencies;
    for (const KeptUtterance &utterance : session.utterances) {
        const Feedback &said = utterance.feedback;
        const auto decision = std::ranges::find(session.actions, said.said, &ActionEvent::time);
        const SessionTime decided = decision == session.actions.end() ? SessionTime{} : decision->latency;
        latencies.push_back(toSeconds(said.said - said.to + decided));
    }
    return latencies;
}

std::vector<SessionTime> openMoments(const KeptSession &session)
{
    const QHash<int, Review> reviews = reviewsOf(session);
    std::vector<SessionTime> moments;
    for (const KeptUtterance &utterance : session.utterances) {
        if (!reviews.contains(utterance.feedback.id))
            moments.push_back(utterance.feedback.said);
    }
    return moments;
}

Agreement agreementOf(std::span<const TimedWords> said, std::span<const TimedWords> wanted, SessionTime length,
    std::span<const SessionTime> open)
{
    const std::size_t windows = windowsOf(length);
    const std::vector<bool> spoke = windowsWith(said, windows);
    const std::vector<bool> isWanted = windowsWith(wanted, windows);
    std::vector<bool> isJudged(windows, true);
    for (const SessionTime moment : open)
        isJudged[windowAt(moment, windows)] = isWanted[windowAt(moment, windows)];
    Agreement agreement;
    for (std::size_t window = 0; window < windows; ++window) {
        if (isJudged[window])
            agreement.add(spoke[window], isWanted[window]);
    }
    return agreement;
}

} // namespace spotter
