#include "core/stream/pipeline.h"

#include "core/config/setting_table.h"

#include <QCoreApplication>
#include <QLocale>

#include <utility>

namespace spotter {

namespace {

using namespace std::chrono_literals;

constexpr SessionTime statsEvery = 250ms;
constexpr SessionTime briefGap = 500ms; ///< movement can be followed over it

bool decidesByModel(const Settings &settings)
{
    return settings.actionPrediction.strategy == QLatin1String("model_based");
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
    checkTogether(*settings);
    const QString &headPath = settings->actionPrediction.model.checkpointPath;
    std::optional<ActionHead> head;
    if (decidesByModel(*settings) && !headPath.isEmpty())
        head = headPath == m_headPath && m_head ? m_head : ActionHead::read(headPath);
    m_coach->apply(*settings);
    try {
        if (decidesByModel(*settings) && !head)
            m_coach->checkVerdict();
        writeTrace(settings->performance);
    } catch (const Error &) {
        if (m_settings)
            m_coach->apply(*m_settings);
        throw;
    }
    m_settings = std::move(settings);
    m_head = std::move(head);
    m_headPath = m_head ? headPath : QString();
    m_frameClock.setRate(m_settings->video.processFps, m_settings->performance.frameSkip);
    m_window.setSize(m_settings->video.chunkSize, m_settings->video.overlap);
    m_context.setMaxHistory(m_settings->temporal.maxHistory);
    if (!decidesByModel(*m_settings))
        tellRules(false);
    tellCoach();
}

/// Another trace begins where it is another file, and nothing changes where that cannot be written.
void Pipeline::writeTrace(const Settings::Performance &performance)
{
    const bool same = m_settings && m_settings->performance.profilePath == performance.profilePath;
    if (performance.profile && m_trace && same)
        return;
    std::unique_ptr<StageTrace> trace;
    if (performance.profile)
        trace = std::make_unique<StageTrace>(performance.profilePath);
    m_stages.setTrace(trace.get());
    m_trace = std::move(trace);
    if (const QString before = std::exchange(m_traceTrouble, {}); !before.isEmpty())
        tellDegraded(QCoreApplication::translate("CoachEngine", "The trace ends here"), before, false);
}

void Pipeline::reset()
{
    hush();
    m_inbox.resetCounts();
    m_frameClock.reset();
    m_window.reset();
    m_context.reset();
    m_predictor.reset();
    if (m_head)
        m_head->reset();
    m_coach->reset();
    m_stages.reset();
    m_latency = {};
    m_late.reset();
    m_stats = {};
    tellStats();
}

void Pipeline::pause()
{
    hush();
    m_late.reset();
    m_gaps.pause();
}

void Pipeline::take(const Frame &frame)
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
            decide(*chunk);
        tellCoach();
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
    m_coach->gap(gap.reason);
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

void Pipeline::decide(const Chunk &chunk)
{
    ++m_stats.chunks;
    Observation seen = m_stages.measure("observe", [&] { return m_coach->observe(chunk); });
    m_context.add(seen.embeddings);
    const Judgement judged = m_stages.measure("decide", [&] { return judge(chunk, seen); });
    const Decision &decision = judged.decision;

    ActionEvent event;
    event.time = chunk.to();
    event.chunk = chunk.number;
    event.token = decision.token;
    event.confidence = decision.confidence;
    event.cause = decision.cause;
    event.motionScore = decision.motionScore;
    event.frames = std::move(seen.frames);
    if (m_timeBase == TimeBase::Arrival) {
        event.latency = std::chrono::steady_clock::now() - chunk.frames.back().arrival;
        m_latency.add(std::chrono::duration<double, std::milli>(event.latency).count());
    }
    tellDecision(event, seen, judged.ruled);
    if (judged.utterance)
        beginSpeaking(decision, *judged.utterance, chunk.to());
    const double limit_s = m_settings->performance.latencyLimit_s;
    if (m_late.add(event.latency, limit_s))
        m_coach->giveWay(QCoreApplication::translate("CoachEngine", "decisions come later than %1 s after the picture")
                             .arg(QLocale().toString(limit_s)));
}

Pipeline::Judgement Pipeline::judge(const Chunk &chunk, const Observation &seen)
{
    const double score = motionScore(seen.embeddings);
    if (m_speaking) { // nobody talks over himself
        m_predictor.pass(score);
        return {{ActionToken::Next, 1.0, Cause::Silence, score}, std::nullopt, false};
    }
    const Settings::ActionPrediction &settings = m_settings->actionPrediction;
    Judgement judged;
    const std::optional<ActionShares> verdict = verdictOn(seen);
    judged.ruled = !verdict;
    const Decision wanted = verdict
        ? m_predictor.decide(chunk.to(), score, *verdict, settings.rules)
        : m_predictor.decide(chunk.to(), score, seen.correction, seen.praise, settings.rules);
    judged.decision = settled(wanted, settings.confidenceThreshold, [&] {
        judged.utterance = m_coach->choose(wanted);
        return judged.utterance.has_value();
    });
    return judged;
}

/// None where rules decide: because they are to, or because what is to decide cannot; that is told.
std::optional<ActionShares> Pipeline::verdictOn(const Observation &seen)
{
    if (!decidesByModel(*m_settings))
        return std::nullopt;
    std::optional<ActionShares> verdict = seen.verdict;
    if (m_head && m_head->embeddingWidth() == seen.embeddings.dim)
        verdict = m_head->judge(seen.embeddings, m_settings->actionPrediction.model.useTemporalFeatures);
    tellRules(!verdict);
    return verdict;
}

void Pipeline::tellRules(bool instead)
{
    if (m_rulesInstead == instead)
        return;
    m_rulesInstead = instead;
    const QString cause = m_headPath.isEmpty()
        ? QCoreApplication::translate("CoachEngine", "the model that is to decide does not coach")
        : QCoreApplication::translate("CoachEngine", "the trained predictor wants %n values a token", nullptr,
            m_head ? m_head->embeddingWidth() : 0);
    tellDegraded(QCoreApplication::translate("CoachEngine", "Rules decide when to speak"), cause, instead);
}

void Pipeline::tellDegraded(const QString &effect, const QString &cause, bool active)
{
    Degradation told;
    told.time = m_clock.now();
    told.effect = effect;
    told.cause = cause;
    told.active = active;
    Q_EMIT m_engine.degraded(told);
}

/// That the trace cannot be written on; the session goes on.
void Pipeline::tellTrace()
{
    const std::optional<Error> trouble = m_trace ? m_trace->takeTrouble() : std::nullopt;
    if (!trouble)
        return;
    m_traceTrouble = trouble->message();
    tellDegraded(QCoreApplication::translate("CoachEngine", "The trace ends here"), m_traceTrouble, true);
}

void Pipeline::tellDecision(const ActionEvent &event, const Observation &seen, bool ruled)
{
    if (m_trace)
        m_trace->add(event);
    Q_EMIT m_engine.actionDecided(event);
    JudgedChunk judged;
    judged.decided = event;
    judged.correction = seen.correction;
    judged.praise = seen.praise;
    judged.other = seen.other;
    judged.inForce = m_settings;
    judged.ruled = ruled;
    judged.first = m_predictor.chunks() == 1;
    Q_EMIT m_engine.chunkJudged(judged);
}

void Pipeline::beginSpeaking(const Decision &decision, const Utterance &utterance, SessionTime said)
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
    feedback.coach = utterance.coach;
    m_speaking = std::move(feedback);
}

void Pipeline::speakOn()
{
    const std::optional<Piece> piece = m_stages.measure("speak", [&] { return m_coach->speakOn(); });
    tellCoach();
    if (!piece)
        return endSpeaking();
    if (piece->confidence)
        m_speaking->confidence = *piece->confidence;
    if (piece->words.isEmpty())
        return;
    m_speaking->text += piece->words;
    Q_EMIT m_engine.feedbackGiven(*m_speaking);
}

void Pipeline::hush()
{
    if (!m_speaking)
        return;
    m_coach->hush();
    endSpeaking();
}

void Pipeline::endSpeaking()
{
    m_speaking->text = m_speaking->text.trimmed();
    m_speaking->complete = true;
    Q_EMIT m_engine.feedbackGiven(*m_speaking);
    m_speaking.reset();
}

void Pipeline::tellCoach()
{
    for (Degradation &degradation : m_coach->takeDegradations()) {
        degradation.time = m_clock.now();
        Q_EMIT m_engine.degraded(degradation);
    }
    const CoachState state = m_coach->state();
    if (m_toldCoach == state)
        return;
    m_toldCoach = state;
    Q_EMIT m_engine.coachChanged(state);
}

void Pipeline::tellStats()
{
    tellTrace();
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
    hush();
    tellStats();
    Q_EMIT m_engine.finished(m_clock.now());
}

} // namespace spotter
