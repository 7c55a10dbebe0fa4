#include "core/stream/pipeline.h"

#include "core/config/setting_table.h"

#include <QCoreApplication>

namespace spotter {

namespace {

using namespace std::chrono_literals;

constexpr SessionTime statsEvery = 250ms;
constexpr SessionTime briefGap = 500ms; ///< movement can be followed over it

void checkUsable(const Settings &settings)
{
    checkTogether(settings);
    if (settings.actionPrediction.strategy != QLatin1String("model_based"))
        return;
    throw Error(QCoreApplication::translate("CoachEngine", "deciding by a trained model is not supported yet"),
        QStringLiteral("action_prediction.strategy"),
        QCoreApplication::translate("CoachEngine", "Set it to rule_based, which works"));
}

bool breaksMovement(const Gap &gap)
{
    return gap.to - gap.from >= briefGap || (gap.reason != GapReason::Dropped && gap.reason != GapReason::Damaged);
}

} // namespace

Pipeline::Pipeline(CoachEngine &engine, Inbox &inbox, std::unique_ptr<Coach> coach, SettingsSnapshot settings,
    TimeBase timeBase, std::chrono::steady_clock::time_point start)
    : m_engine(engine)
    , m_inbox(inbox)
    , m_timeBase(timeBase)
    , m_clock(timeBase, start)
    , m_coach(std::move(coach))
{
    apply(std::move(settings));
    m_inbox.resetCounts();
}

void Pipeline::apply(SettingsSnapshot settings)
{
    checkUsable(*settings);
    m_settings = std::move(settings);
    m_frameClock.setRate(m_settings->video.processFps, m_settings->performance.frameSkip);
    m_window.setSize(m_settings->video.chunkSize, m_settings->video.overlap);
    m_context.setMaxHistory(m_settings->temporal.maxHistory);
    m_coach->apply(*m_settings);
}

void Pipeline::reset()
{
    m_inbox.resetCounts();
    m_frameClock.reset();
    m_window.reset();
    m_context.reset();
    m_predictor.reset();
    m_coach->reset();
    m_stages = {};
    m_latency = {};
    m_stats = {};
    tellStats();
}

void Pipeline::pause()
{
    m_gaps.pause();
}

void Pipeline::take(const Frame &frame, const std::stop_token &stop)
{
    const std::optional<SessionTime> time = m_clock.timeOf(frame);
    if (!time)
        return;
    if (const std::optional<Gap> gap = m_gaps.next(*time, frame.gapBefore))
        tellGap(*gap);
    look(frame, *time);

    if (m_frameClock.keeps(*time)) {
        ++m_stats.framesUsed;
        if (const std::optional<Chunk> chunk = m_window.push({*time, frame.arrival, m_coach->features()}))
            decide(*chunk, stop);
    }
    if (*time >= m_statsDue) {
        m_statsDue = *time + statsEvery;
        tellStats();
    }
}

void Pipeline::tellGap(const Gap &gap)
{
    Q_EMIT m_engine.gapSeen(gap);
    if (!breaksMovement(gap))
        return;
    m_coach->gap();
    m_window.clear();
}

void Pipeline::look(const Frame &frame, SessionTime time)
{
    const Look look = m_coach->look(frame, time, m_stages);
    for (const Repetition &repetition : look.repetitions) {
        ++m_stats.repetitions;
        Q_EMIT m_engine.repetitionCounted(repetition);
    }
    if (look.sample)
        Q_EMIT m_engine.motionSampled(*look.sample);
}

void Pipeline::decide(const Chunk &chunk, const std::stop_token &stop)
{
    ++m_stats.chunks;
    const Observation seen = m_stages.measure("observe", [&] { return m_coach->observe(chunk); });
    m_context.add(seen.embeddings);
    std::optional<Utterance> utterance;
    const Decision decision = m_stages.measure("decide", [&] {
        const Settings::ActionPrediction &settings = m_settings->actionPrediction;
        const Decision wanted =
            m_predictor.decide(chunk.to(), seen.embeddings, seen.correction, seen.praise, settings.rules);
        return settled(wanted, settings.confidenceThreshold, [&] {
            utterance = m_coach->choose(wanted);
            return utterance.has_value();
        });
    });

    ActionEvent event;
    event.time = chunk.to();
    event.chunk = chunk.number;
    event.token = decision.token;
    event.confidence = decision.confidence;
    event.cause = decision.cause;
    event.motionScore = decision.motionScore;
    if (m_timeBase == TimeBase::Arrival) {
        event.latency = std::chrono::steady_clock::now() - chunk.frames.back().arrival;
        m_latency.add(std::chrono::duration<double, std::milli>(event.latency).count());
    }
    tellDecision(event, seen);
    if (utterance)
        m_stages.measure("speak", [&] { speak(decision, *utterance, chunk.to(), stop); });
}

void Pipeline::tellDecision(const ActionEvent &event, const Observation &seen)
{
    Q_EMIT m_engine.actionDecided(event);
    JudgedChunk judged;
    judged.decided = event;
    judged.correction = seen.correction;
    judged.praise = seen.praise;
    judged.other = seen.other;
    judged.inForce = m_settings;
    judged.first = m_predictor.chunks() == 1;
    Q_EMIT m_engine.chunkJudged(judged);
}

void Pipeline::speak(
    const Decision &decision, const Utterance &utterance, SessionTime said, const std::stop_token &stop)
{
    ++m_stats.utterances;
    m_predictor.spoke(said, decision.token);

    Feedback feedback;
    feedback.id = m_utterances++;
    feedback.from = utterance.from;
    feedback.to = utterance.to;
    feedback.said = said;
    feedback.token = decision.token;
    feedback.confidence = decision.confidence;
    feedback.coach = m_coach->name();
    m_coach->speak(
        [&](const QString &word) {
            feedback.text += word;
            Q_EMIT m_engine.feedbackGiven(feedback);
        },
        stop);
    feedback.complete = true;
    Q_EMIT m_engine.feedbackGiven(feedback);
}

void Pipeline::tellStats()
{
    const Inbox::Counts counts = m_inbox.counts();
    m_stats.framesIn = counts.offered;
    m_stats.framesDropped = counts.replaced;
    m_stats.tokens = m_context.tokenCount();
    m_stats.contextBytes = m_context.bytes();
    m_stats.latencyMean_ms = m_latency.mean_ms();
    m_stats.latencyP95_ms = m_latency.p95_ms();
    m_stats.stages = m_stages.times();
    Q_EMIT m_engine.statsChanged(m_stats);
}

void Pipeline::finish()
{
    tellStats();
    Q_EMIT m_engine.finished(m_clock.now());
}

} // namespace spotter
