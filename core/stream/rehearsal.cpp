#include "core/stream/rehearsal.h"

#include <QStringView>

#include <algorithm>
#include <set>

namespace spotter {

namespace {

/// What the coach says when it is asked for \p token, or none where it proposed nothing for it.
const std::optional<Proposal> &proposalFor(const JudgedChunk &chunk, ActionToken token)
{
    const std::optional<Proposal> &first = token == ActionToken::Correct ? chunk.praise : chunk.correction;
    return first ? first : chunk.other;
}

bool wasSpoken(const JudgedChunk &chunk)
{
    return chunk.decided.token != ActionToken::Next;
}

} // namespace

/// One walk over the chunks.
class Rehearsal::Replay {
public:
    explicit Replay(const ActionPredictor &before)
        : m_predictor(before)
    {
    }

    ActionEvent next(const JudgedChunk &chunk, const Settings::ActionPrediction &settings)
    {
        const ActionEvent &fact = chunk.decided;
        if (!chunk.ruled) {
            m_predictor.pass(fact.motionScore);
            if (wasSpoken(chunk))
                m_predictor.spoke(fact.time, fact.token);
            return fact;
        }
        JudgedChunk open = chunk;
        for (std::optional<Proposal> *proposal : {&open.correction, &open.praise, &open.other}) {
            if (*proposal && m_said.contains((*proposal)->remark))
                proposal->reset();
        }
        const Decision wanted =
            m_predictor.decide(fact.time, fact.motionScore, open.correction, open.praise, settings.rules);
        const Decision decision =
            settled(wanted, settings.confidenceThreshold, [&] { return hasWords(chunk, open, wanted.token); });
        if (decision.token != ActionToken::Next) {
            m_predictor.spoke(fact.time, decision.token);
            if (const auto &said = proposalFor(open, decision.token); said && said->remark != 0)
                m_said.insert(said->remark);
        }
        if (wasSpoken(chunk)) {
            // From here on the coach itself knows that it was said: if it comes again, it is meant to.
            if (const auto &said = proposalFor(chunk, fact.token))
                m_said.erase(said->remark);
        }
        ActionEvent event = fact;
        event.token = decision.token;
        event.confidence = decision.confidence;
        event.cause = decision.cause;
        return event;
    }

private:
    /// As in fact where the coach was asked for the same and has said nothing of it yet; else whether it has a
    /// proposal.
    bool hasWords(const JudgedChunk &chunk, const JudgedChunk &open, ActionToken token) const
    {
        const auto &proposed = proposalFor(chunk, token);
        const bool isNew = !proposed || !m_said.contains(proposed->remark);
        if (isNew && wasSpoken(chunk) && chunk.decided.token == token)
            return true;
        if (isNew && chunk.decided.cause == Cause::NothingToSay)
            return false;
        return proposalFor(open, token).has_value();
    }

    ActionPredictor m_predictor;
    std::set<std::size_t> m_said; ///< remarks made in this walk that have not been made in fact
};

void Rehearsal::add(const JudgedChunk &chunk)
{
    if (chunk.first)
        clear();
    m_chunks.push_back(chunk);
    while (m_chunks.front().decided.time < chunk.decided.time - length) {
        const JudgedChunk &oldest = m_chunks.front();
        m_before.pass(oldest.decided.motionScore);
        if (wasSpoken(oldest))
            m_before.spoke(oldest.decided.time, oldest.decided.token);
        m_chunks.pop_front();
    }
}

std::vector<ActionEvent> Rehearsal::decided() const
{
    std::vector<ActionEvent> events;
    for (const JudgedChunk &chunk : m_chunks)
        events.push_back(chunk.decided);
    return events;
}

std::vector<ActionEvent> Rehearsal::with(const Settings &settings) const
{
    std::vector<ActionEvent> events;
    Replay replay(m_before);
    for (const JudgedChunk &chunk : m_chunks)
        events.push_back(replay.next(chunk, settings.actionPrediction));
    return events;
}

std::vector<ActionEvent> Rehearsal::again() const
{
    std::vector<ActionEvent> events;
    Replay replay(m_before);
    for (const JudgedChunk &chunk : m_chunks)
        events.push_back(replay.next(chunk, chunk.inForce->actionPrediction));
    return events;
}

bool Rehearsal::follows(QStringView key)
{
    return key == QLatin1String("action_prediction.confidence_threshold")
        || key.startsWith(QLatin1String("action_prediction.rules."));
}

} // namespace spotter
