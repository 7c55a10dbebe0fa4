#include "core/stream/timeline_writer.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <initializer_list>
#include <utility>

namespace spotter {

namespace {

/// Milliseconds are enough for a reader; the rest is noise of the division.
double seconds(SessionTime time)
{
    return std::round(toSeconds(time) * 1000.0) / 1000.0;
}

double rounded(double value)
{
    return std::round(value * 1000.0) / 1000.0;
}

QByteArray valueText(const QJsonValue &value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

using Member = std::pair<const char *, QJsonValue>;

/// QJsonObject sorts its keys; a reader looks for "type" in front.
QByteArray jsonLine(const QString &file, std::initializer_list<Member> members)
{
    QByteArray line = "{";
    for (const auto &[key, value] : members)
        line += (line.size() > 1 ? ",\"" : "\"") + QByteArray(key) + "\":" + valueText(value);
    if (!file.isEmpty())
        line += ",\"file\":" + valueText(file);
    return line + "}\n";
}

QJsonArray stageList(const std::vector<StageTimes> &stages)
{
    QJsonArray list;
    for (const StageTimes &stage : stages) {
        list.append(QJsonObject{{QStringLiteral("name"), stage.name}, {QStringLiteral("runs"), qint64(stage.runs)},
            {QStringLiteral("mean_ms"), rounded(stage.mean_ms)}, {QStringLiteral("last_ms"), rounded(stage.last_ms)},
            {QStringLiteral("p95_ms"), rounded(stage.p95_ms)}});
    }
    return list;
}

} // namespace

TimelineWriter::TimelineWriter(Sink sink, Form form, Extent extent)
    : m_sink(std::move(sink))
    , m_form(form)
    , m_extent(extent)
{
}

void TimelineWriter::beginFile(const QString &file)
{
    m_file = file;
    if (m_form == Form::Text)
        m_sink(file.toUtf8() + '\n');
}

void TimelineWriter::write(const ActionEvent &event)
{
    // Told as text they would hide what was said: there are two a second, and most of them are <next>.
    if (m_extent == Extent::SummaryOnly || m_form == Form::Text)
        return;
    m_sink(jsonLine(m_file,
        {{"type", QStringLiteral("action")}, {"time", seconds(event.time)}, {"token", tokenText(event.token)},
            {"confidence", rounded(event.confidence)}, {"cause", causeKey(event.cause)}}));
}

void TimelineWriter::write(const Feedback &feedback)
{
    if (m_extent == Extent::SummaryOnly || !feedback.complete)
        return;
    if (m_form == Form::Text)
        return text(feedback.said, tokenText(feedback.token).leftJustified(12) + feedback.text);
    m_sink(jsonLine(m_file,
        {{"type", QStringLiteral("feedback")}, {"start", seconds(feedback.from)}, {"end", seconds(feedback.to)},
            {"text", feedback.text}, {"time", seconds(feedback.said)}, {"token", tokenText(feedback.token)},
            {"confidence", rounded(feedback.confidence)}, {"coach", feedback.coach}}));
}

void TimelineWriter::write(const Repetition &repetition)
{
    if (m_extent == Extent::SummaryOnly)
        return;
    if (m_form == Form::Text)
        return text(repetition.time, QCoreApplication::translate("Timeline", "repetition %1").arg(repetition.number));
    m_sink(jsonLine(m_file,
        {{"type", QStringLiteral("rep")}, {"time", seconds(repetition.time)}, {"number", repetition.number},
            {"start", seconds(repetition.from)}, {"range", rounded(repetition.range)}}));
}

void TimelineWriter::write(const Gap &gap)
{
    if (m_extent == Extent::SummaryOnly)
        return;
    if (m_form == Form::Text)
        return text(gap.from,
            QCoreApplication::translate("Timeline", "gap of %1 s: %2")
                .arg(toSeconds(gap.to - gap.from), 0, 'f', 1)
                .arg(gapText(gap.reason)));
    m_sink(jsonLine(m_file,
        {{"type", QStringLiteral("gap")}, {"start", seconds(gap.from)}, {"end", seconds(gap.to)},
            {"reason", gapKey(gap.reason)}}));
}

void TimelineWriter::write(const Degradation &degradation)
{
    if (m_extent == Extent::SummaryOnly)
        return;
    if (m_form == Form::Text)
        return text(degradation.time,
            degradation.active
                ? QCoreApplication::translate("Timeline", "%1 (%2)").arg(degradation.effect, degradation.cause)
                : QCoreApplication::translate("Timeline", "over: %1").arg(degradation.effect));
    m_sink(jsonLine(m_file,
        {{"type", QStringLiteral("degradation")}, {"time", seconds(degradation.time)}, {"active", degradation.active},
            {"effect", degradation.effect}, {"cause", degradation.cause}}));
}

void TimelineWriter::write(const SessionSummary &summary)
{
    if (m_form == Form::Text)
        return summaryText(summary);
    const EngineStats &stats = summary.stats;
    m_sink(jsonLine(m_file,
        {{"type", QStringLiteral("summary")}, {"frames", qint64(stats.framesIn)},
            {"dropped", qint64(stats.framesDropped)}, {"repetitions", qint64(stats.repetitions)},
            {"utterances", qint64(stats.utterances)}, {"chunks", qint64(stats.chunks)},
            {"video_seconds", seconds(summary.length)}, {"taken_seconds", rounded(summary.taken_s)},
            {"interrupted", summary.interrupted}, {"stages", stageList(stats.stages)}}));
}

void TimelineWriter::text(SessionTime time, const QString &what)
{
    m_sink(QStringLiteral("%1  %2\n").arg(clockText(time), 10).arg(what).toUtf8());
}

void TimelineWriter::summaryText(const SessionSummary &summary)
{
    const EngineStats &stats = summary.stats;
    QString line = QCoreApplication::translate(
        "Timeline", "%1 of video in %2 s. Frames: %3 (%4 dropped). Repetitions: %5. Utterances: %6.")
                       .arg(clockText(summary.length))
                       .arg(summary.taken_s, 0, 'f', 1)
                       .arg(stats.framesIn)
                       .arg(stats.framesDropped)
                       .arg(stats.repetitions)
                       .arg(stats.utterances);
    if (summary.interrupted)
        line += QLatin1Char(' ') + QCoreApplication::translate("Timeline", "Interrupted.");
    m_sink(line.toUtf8() + '\n');
    for (const StageTimes &stage : stats.stages) {
        m_sink(QStringLiteral("  %1 %2\n")
                   .arg(stage.name, -8)
                   .arg(QCoreApplication::translate("Timeline", "%1 ms each, 95 of 100 within %2 ms")
                            .arg(stage.mean_ms, 0, 'f', 2)
                            .arg(stage.p95_ms, 0, 'f', 2))
                   .toUtf8());
    }
}

} // namespace spotter
