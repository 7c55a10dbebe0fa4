#include "ui/settings/threshold_guides.h"

#include "core/stream/coach_engine.h"

#include <algorithm>
#include <cmath>

namespace spotter {

namespace {

constexpr auto fadeAfter = std::chrono::seconds(5);
constexpr double nearlyMinute_s = 55.0;

int count(const std::vector<ActionEvent> &events, ActionToken token)
{
    return int(std::ranges::count(events, token, &ActionEvent::token));
}

} // namespace

QString rehearsalSentence(
    const std::vector<ActionEvent> &decided, const std::vector<ActionEvent> &rehearsed, SessionTime length)
{
    const int feedback = count(rehearsed, ActionToken::Feedback);
    const int feedbackBefore = count(decided, ActionToken::Feedback);
    const int praise = count(rehearsed, ActionToken::Correct);
    const int praiseBefore = count(decided, ActionToken::Correct);
    const double seconds = toSeconds(length);
    const QString span = seconds >= nearlyMinute_s
        ? ThresholdGuides::tr("the last minute")
        : ThresholdGuides::tr("the last %n second(s)", nullptr, std::max(1, int(std::lround(seconds))));
    const QString corrections = ThresholdGuides::tr("%n correction(s)", nullptr, feedback);
    const QString praises = ThresholdGuides::tr("%n word(s) of praise", nullptr, praise);
    if (feedback == feedbackBefore && praise == praiseBefore)
        return ThresholdGuides::tr("With this, %1 would have had %2 and %3, as it had.")
            .arg(span, corrections, praises);
    if (praise == praiseBefore)
        return ThresholdGuides::tr("With this, %1 would have had %2 instead of %3.")
            .arg(span, corrections)
            .arg(feedbackBefore);
    if (feedback == feedbackBefore)
        return ThresholdGuides::tr("With this, %1 would have had %2 instead of %3.")
            .arg(span, praises)
            .arg(praiseBefore);
    return ThresholdGuides::tr("With this, %1 would have had %2 instead of %3, and %4 instead of %5.")
        .arg(span, corrections)
        .arg(feedbackBefore)
        .arg(praises)
        .arg(praiseBefore);
}

ThresholdGuides::ThresholdGuides(QObject *parent)
    : QObject(parent)
{
    m_fade.setSingleShot(true);
    m_fade.setInterval(fadeAfter);
    connect(&m_fade, &QTimer::timeout, this, &ThresholdGuides::hide);
}

void ThresholdGuides::watch(const CoachEngine &engine)
{
    connect(&engine, &CoachEngine::chunkJudged, this, [this](const JudgedChunk &chunk) {
        m_rehearsal.add(chunk);
        show();
    });
}

void ThresholdGuides::touch(const Setting &setting, const Settings &inUse)
{
    m_fade.stop();
    if (m_setting && m_setting != &setting)
        Q_EMIT rehearsed(m_setting, {});
    m_inUse = inUse;
    if (!Rehearsal::follows(QString::fromLatin1(setting.key)))
        return hide();
    m_setting = &setting;
    show();
}

void ThresholdGuides::apply(const Settings &inUse)
{
    m_inUse = inUse;
    show();
}

void ThresholdGuides::leave()
{
    if (m_setting)
        m_fade.start();
}

void ThresholdGuides::show()
{
    if (!m_setting || m_rehearsal.isEmpty())
        return;
    std::vector<ActionEvent> events = m_rehearsal.with(m_inUse);
    const SessionTime length = m_rehearsal.to() - m_rehearsal.from();
    Q_EMIT rehearsed(m_setting, rehearsalSentence(m_rehearsal.decided(), events, length));
    Q_EMIT guidesChanged(guides(std::move(events)));
}

void ThresholdGuides::hide()
{
    m_fade.stop();
    if (!m_setting)
        return;
    Q_EMIT rehearsed(m_setting, {});
    Q_EMIT guidesChanged(std::nullopt);
    m_setting = nullptr;
}

/// The line, shading or hollow marks of the setting itself, and the ghosts whichever it is.
LaneGuides ThresholdGuides::guides(std::vector<ActionEvent> events) const
{
    const Settings::ActionPrediction &settings = m_inUse.actionPrediction;
    const QLatin1String key(m_setting->key);
    LaneGuides guides;
    if (key.endsWith(QLatin1String(".motion_threshold")))
        guides.motionThreshold = settings.rules.motionThreshold;
    if (key.endsWith(QLatin1String(".min_feedback_interval")))
        guides.silence = fromSeconds(settings.rules.minFeedbackInterval_s);
    if (key.endsWith(QLatin1String(".confidence_threshold")))
        guides.confidenceThreshold = settings.confidenceThreshold;
    guides.rehearsed = std::move(events);
    guides.rehearsedFrom = m_rehearsal.from();
    guides.rehearsedTo = m_rehearsal.to();
    return guides;
}

} // namespace spotter
