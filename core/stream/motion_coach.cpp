#include "core/stream/motion_coach.h"

#include "core/media/convert.h"
#include "core/values/error.h"

#include <QCoreApplication>

namespace spotter {

namespace {

std::optional<Proposal> proposal(const std::optional<Remark> &remark)
{
    if (!remark)
        return std::nullopt;
    // Its words tell one remark from the next; the seed is fixed, so that the same session gives the same values.
    return Proposal{remark->cause, remark->confidence, qHash(remark->text, 1) | 1};
}

} // namespace

void Coach::checkVerdict() const
{
    throw Error(QCoreApplication::translate("CoachEngine", "no model coaches that could decide when to speak"),
        QStringLiteral("action_prediction.strategy"),
        QCoreApplication::translate("CoachEngine",
            "Set it to rule_based, choose a model, or a trained predictor (action_prediction.model.checkpoint_path)"),
        QStringLiteral("action_prediction.strategy"));
}

Look MotionCoach::look(const Frame &frame, SessionTime time, StageStats &stats)
{
    m_time = time;
    if (!m_analyser.wants(time))
        return {};
    m_grey.resize(std::size_t(MotionAnalyser::gridWidth) * MotionAnalyser::gridHeight);
    stats.measure("convert", [&] { sampleGrey(frame, MotionAnalyser::gridWidth, MotionAnalyser::gridHeight, m_grey); });
    stats.measure("motion", [&] { m_analyser.add(m_grey, time); });

    Look look;
    look.repetitions = m_analyser.takeRepetitions();
    const MotionEvidence &seen = m_analyser.evidence();
    m_trainer.watch(seen, look.repetitions, m_settings);
    look.sample = MotionSample{time, seen.level, seen.phase, seen.present, seen.repetitions};
    return look;
}

void MotionCoach::gap(GapReason)
{
    m_analyser.gap();
    m_watched.clear();
}

Tokens MotionCoach::features()
{
    m_watched.push_back({m_time, float(m_analyser.evidence().level)});
    const std::span<const float> features = m_analyser.features();
    return {MotionAnalyser::featureDim, {features.begin(), features.end()}};
}

Observation MotionCoach::observe(const Chunk &chunk)
{
    Observation seen;
    seen.embeddings.dim = MotionAnalyser::featureDim;
    for (const SeenFrame &frame : chunk.frames) {
        const std::vector<float> &values = frame.features.values;
        seen.embeddings.values.insert(seen.embeddings.values.end(), values.begin(), values.end());
    }
    while (!m_watched.empty() && m_watched.front().time < chunk.from())
        m_watched.pop_front();
    seen.frames = {FrameScoring::Movement, {m_watched.begin(), m_watched.end()}};
    m_correction = m_trainer.find(RuleGroup::Correction);
    m_praise = m_trainer.find(RuleGroup::Praise);
    seen.correction = proposal(m_correction);
    seen.praise = proposal(m_praise);
    seen.other = proposal(m_trainer.find(RuleGroup::General));
    return seen;
}

std::optional<Utterance> MotionCoach::choose(const Decision &decision)
{
    std::optional<Remark> remark = decision.token == ActionToken::Correct ? m_praise : m_correction;
    if (!remark)
        remark = m_trainer.find(RuleGroup::General);
    if (!remark)
        return std::nullopt;
    m_trainer.said(*remark);
    m_unsaid = remark->text.split(QLatin1Char(' '));
    for (qsizetype i = 1; i < m_unsaid.size(); ++i)
        m_unsaid[i].prepend(QLatin1Char(' '));
    return Utterance{remark->from, remark->to, state().coach};
}

std::optional<Piece> MotionCoach::speakOn()
{
    if (m_unsaid.isEmpty())
        return std::nullopt;
    return Piece{m_unsaid.takeFirst(), std::nullopt};
}

void MotionCoach::reset()
{
    m_analyser.reset();
    m_watched.clear();
    m_trainer.reset();
    m_correction.reset();
    m_praise.reset();
    m_unsaid.clear();
}

} // namespace spotter
