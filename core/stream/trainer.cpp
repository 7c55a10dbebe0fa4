#include "core/stream/trainer.h"

#include <algorithm>

namespace spotter {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t textsRemembered = 4; ///< utterances within which none is repeated
constexpr SessionTime summaryKept = 8s;    ///< a summary that could not be given for so long is out of date
constexpr SessionTime spanBefore = 5s;     ///< of video that a remark on the movement is about

} // namespace

void Trainer::watch(
    const MotionEvidence &evidence, const std::vector<Repetition> &repetitions, const Settings::Motion &settings)
{
    watchPresence(evidence);
    m_situation.settings = settings;
    m_situation.seen = evidence;
    watchSet(evidence, repetitions);
    m_situation.silentFor = evidence.time - m_lastUtterance.value_or(SessionTime{});
}

void Trainer::watchPresence(const MotionEvidence &evidence)
{
    if (evidence.present != m_situation.seen.present)
        m_presenceSince = evidence.time;
    if (evidence.view != m_situation.seen.view)
        m_viewSince = evidence.time;
    const SessionTime lasted = evidence.time - m_presenceSince;
    m_situation.presentFor = evidence.present ? lasted : SessionTime{};
    m_situation.absentFor = evidence.present ? SessionTime{} : lasted;
    m_situation.viewFor = evidence.time - m_viewSince;
    if (m_situation.presentFor >= 2s)
        m_said.erase(Phrase::NobodyThere);
}

void Trainer::watchSet(const MotionEvidence &evidence, const std::vector<Repetition> &repetitions)
{
    for (const Repetition &repetition : repetitions) {
        m_set.add(repetition);
        ++m_repetitions;
        m_lastRepetition = repetition.time;
        m_setEnd.reset();
        m_situation.summary.reset();
    }

    const Settings::Motion &settings = m_situation.settings;
    const std::optional<SetSummary> summary =
        m_set.finishIfOver(evidence.time, evidence.stillFor, fromSeconds(settings.rest_s), settings.shallowRange);
    if (summary) {
        m_situation.summary = summary;
        m_summaryUntil = evidence.time + summaryKept;
        m_setEnd = summary->to;
    } else if (evidence.time >= m_summaryUntil) {
        m_situation.summary.reset();
    }

    m_situation.begun = m_repetitions > 0;
    m_situation.setCount = m_set.count();
    m_situation.each_s = m_set.each_s();
    m_situation.sinceRepetition = evidence.time - m_lastRepetition.value_or(SessionTime{});
    m_situation.restedFor = m_setEnd ? evidence.time - *m_setEnd : SessionTime{};
}

std::optional<Remark> Trainer::find(RuleGroup group) const
{
    for (const TrainerRule &rule : trainerRules()) {
        if (rule.group != group || !rule.fits(m_situation) || !mayRepeat(rule))
            continue;
        if (rule.needsSomebody && !m_situation.seen.present)
            continue;
        if (std::optional<QString> text = wording(rule))
            return remark(rule, std::move(*text));
    }
    return std::nullopt;
}

void Trainer::said(const Remark &remark)
{
    const SessionTime now = m_situation.seen.time;
    Said &said = m_said[remark.phrase];
    said.time = now;
    said.repetitions = m_repetitions;
    ++said.times;
    m_lastUtterance = now;
    m_lastTexts.push_back(remark.text);
    if (m_lastTexts.size() > textsRemembered)
        m_lastTexts.pop_front();
    if (remark.cause == Cause::SetFinished)
        m_situation.summary.reset();
}

bool Trainer::mayRepeat(const TrainerRule &rule) const
{
    const auto said = m_said.find(rule.phrase);
    if (said == m_said.end())
        return true;
    return m_situation.seen.time - said->second.time >= rule.again
        && m_repetitions - said->second.repetitions >= rule.newRepetitions;
}

/// The wordings take turns; one that was used among the last few utterances is left out.
std::optional<QString> Trainer::wording(const TrainerRule &rule) const
{
    PhraseValues values;
    values.number = rule.number ? rule.number(m_situation) : 0;
    values.each_s = m_situation.summary ? m_situation.summary->each_s : m_situation.each_s;
    const int wordings = wordingCount(rule.phrase);
    const auto said = m_said.find(rule.phrase);
    const int first = said == m_said.end() ? 0 : said->second.times;
    for (int turn = 0; turn < wordings; ++turn) {
        QString text = coachPhrase(rule.phrase, (first + turn) % wordings, values);
        if (std::find(m_lastTexts.begin(), m_lastTexts.end(), text) == m_lastTexts.end())
            return text;
    }
    return std::nullopt;
}

Remark Trainer::remark(const TrainerRule &rule, QString text) const
{
    const MotionEvidence &seen = m_situation.seen;
    Remark remark;
    remark.phrase = rule.phrase;
    remark.token = rule.group == RuleGroup::Praise ? ActionToken::Correct : ActionToken::Feedback;
    remark.cause = rule.cause;
    remark.confidence =
        rule.restsOnPeriod ? std::min(rule.confidence, 0.7 + 0.3 * seen.periodStrength) : rule.confidence;
    remark.text = std::move(text);
    remark.from = std::max(SessionTime{}, seen.time - spanBefore);
    remark.to = seen.time;
    if (rule.group == RuleGroup::Praise)
        remark.confidence = std::min(remark.confidence, seen.steadiness);
    if (rule.cause == Cause::SetFinished) {
        remark.from = m_situation.summary->from;
        remark.to = m_situation.summary->to;
    }
    return remark;
}

} // namespace spotter
