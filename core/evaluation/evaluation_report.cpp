#include "core/evaluation/evaluation_report.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace spotter {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Evaluation)
};

using Score = CoachingScore;
using Value = std::optional<double>;

constexpr Figure all[] = {
    {"wanted", QT_TRANSLATE_NOOP("Evaluation", "wanted"), 0, [](const Score &s) -> Value { return s.times.wanted; }},
    {"said", QT_TRANSLATE_NOOP("Evaluation", "said"), 0, [](const Score &s) -> Value { return s.times.said; }},
    {"f", QT_TRANSLATE_NOOP("Evaluation", "F"), 3, [](const Score &s) -> Value { return s.times.f(); }},
    {"recall", QT_TRANSLATE_NOOP("Evaluation", "recall"), 3, [](const Score &s) -> Value { return s.times.recall(); }},
    {"precision", QT_TRANSLATE_NOOP("Evaluation", "precision"), 3,
        [](const Score &s) -> Value { return s.times.precision(); }},
    {"meteor", QT_TRANSLATE_NOOP("Evaluation", "METEOR"), 3, [](const Score &s) { return s.meteor(); }},
    {"rouge_l", QT_TRANSLATE_NOOP("Evaluation", "ROUGE-L"), 3, [](const Score &s) { return s.rougeL(); }},
    {"kappa", QT_TRANSLATE_NOOP("Evaluation", "kappa"), 3, [](const Score &s) { return s.agreement.kappa(); }},
    {"utterances_per_minute", QT_TRANSLATE_NOOP("Evaluation", "a minute"), 1,
        [](const Score &s) -> Value { return s.utterancesPerMinute(); }},
    {"latency_mean_s", QT_TRANSLATE_NOOP("Evaluation", "latency, s"), 2,
        [](const Score &s) { return s.latencyMean_s(); }},
    {"latency_p95_s", QT_TRANSLATE_NOOP("Evaluation", "p95, s"), 2, [](const Score &s) { return s.latencyP95_s(); }},
};

struct Line {
    QString name;
    const CoachingScore *score;
};

/// The narrowest table in which every cell fits.
QString table(const std::vector<Line> &lines)
{
    std::vector<QStringList> rows(1, QStringList(QString()));
    for (const Figure &figure : all)
        rows[0] << figureName(figure);
    for (const Line &line : lines) {
        QStringList row(line.name);
        for (const Figure &figure : all)
            row << figureText(figure, *line.score);
        rows.push_back(row);
    }
    QString text;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column) {
            qsizetype width = 0;
            for (const QStringList &other : rows)
                width = std::max(width, other[column].size());
            line += column == 0 ? row[column].leftJustified(width)
                                : QStringLiteral("  ") + row[column].rightJustified(width);
        }
        text += line + QLatin1Char('\n');
    }
    return text;
}

QByteArray csvCell(QString text)
{
    if (text.contains(QLatin1Char(',')) || text.contains(QLatin1Char('"')) || text.contains(QLatin1Char('\n')))
        text = QLatin1Char('"') + text.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
    return text.toUtf8();
}

QByteArray csvRow(const QString &clip, const char *who, const CoachingScore *score)
{
    QByteArray row = csvCell(clip) + ',' + who;
    for (const Figure &figure : all) {
        const Value value = score ? figure.of(*score) : std::nullopt;
        row += ',' + (value ? QByteArray::number(*value, 'g', 10) : QByteArray());
    }
    return row + "\r\n";
}

} // namespace

std::span<const Figure> figures()
{
    return all;
}

QString figureName(const Figure &figure)
{
    return Text::tr(figure.name);
}

QString figureText(const Figure &figure, const CoachingScore &score)
{
    const Value value = figure.of(score);
    return value ? QString::number(*value, 'f', figure.decimals) : QStringLiteral("–");
}

QJsonObject scoreObject(const CoachingScore &score)
{
    QJsonObject object;
    for (const Figure &figure : all) {
        const Value value = figure.of(score);
        object.insert(QLatin1String(figure.key), value ? QJsonValue(*value) : QJsonValue());
    }
    return object;
}

QString evaluationText(const Evaluation &evaluation)
{
    std::vector<Line> lines;
    QString troubles;
    for (const EvaluatedClip &clip : evaluation.clips) {
        if (clip.trouble)
            troubles += Text::tr("left out: %1").arg(clip.trouble->sentence()) + QLatin1Char('\n');
        else
            lines.push_back({clip.name, &clip.coach});
    }
    const CoachingScore coach = evaluation.coachTotal();
    const CoachingScore control = evaluation.controlTotal();
    lines.push_back({Text::tr("all, %1").arg(evaluation.coach), &coach});
    lines.push_back({Text::tr("control, every 3 s"), &control});
    QString text = table(lines) + troubles;
    if (evaluation.unjudged > 0)
        text += Text::tr("%n session(s) that nobody has gone through were left out", nullptr, evaluation.unjudged)
            + QLatin1Char('\n');
    if (evaluation.interrupted)
        text += Text::tr("interrupted: not all clips are in it") + QLatin1Char('\n');
    return text;
}

QByteArray evaluationJson(const Evaluation &evaluation)
{
    QJsonArray clips;
    for (const EvaluatedClip &clip : evaluation.clips) {
        QJsonObject object{{QStringLiteral("name"), clip.name}};
        if (clip.trouble) {
            object.insert(QStringLiteral("error"), clip.trouble->sentence());
        } else {
            object.insert(QStringLiteral("length_s"), toSeconds(clip.coach.length));
            object.insert(QStringLiteral("coach"), scoreObject(clip.coach));
            object.insert(QStringLiteral("control"), scoreObject(clip.control));
        }
        clips.append(object);
    }
    return QJsonDocument(
        QJsonObject{{QStringLiteral("format"), QStringLiteral("spotter-evaluation")}, {QStringLiteral("version"), 1},
            {QStringLiteral("coach_name"), evaluation.coach}, {QStringLiteral("settings_sha256"), evaluation.settings},
            {QStringLiteral("interrupted"), evaluation.interrupted}, {QStringLiteral("unjudged"), evaluation.unjudged},
            {QStringLiteral("clips"), clips}, {QStringLiteral("coach"), scoreObject(evaluation.coachTotal())},
            {QStringLiteral("control"), scoreObject(evaluation.controlTotal())}})
        .toJson();
}

QByteArray evaluationCsv(const Evaluation &evaluation)
{
    QByteArray csv = "clip,who";
    for (const Figure &figure : all)
        csv += QByteArray(",") + figure.key;
    csv += "\r\n";
    for (const EvaluatedClip &clip : evaluation.clips) {
        csv += csvRow(clip.name, "coach", clip.trouble ? nullptr : &clip.coach);
        csv += csvRow(clip.name, "control", clip.trouble ? nullptr : &clip.control);
    }
    const CoachingScore coach = evaluation.coachTotal();
    const CoachingScore control = evaluation.controlTotal();
    return csv + csvRow(QStringLiteral("all"), "coach", &coach) + csvRow(QStringLiteral("all"), "control", &control);
}

} // namespace spotter
