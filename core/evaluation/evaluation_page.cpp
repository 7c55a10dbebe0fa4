#include "core/evaluation/evaluation_page.h"

#include "core/evaluation/evaluation_report.h"

#include <QCoreApplication>

#include <algorithm>

namespace spotter {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Evaluation)
};

constexpr int width_px = 960;
constexpr int nameWidth_px = 180;
constexpr int plotWidth_px = width_px - nameWidth_px - 60;

constexpr const char *style = R"(
:root { color-scheme: light dark; --ink: #1b1e23; --paper: #fff; --line: #c9ced6; --coach: #1d5fae; --control: #9a5b00; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6e8ec; --paper: #17191d; --line: #464c56; --coach: #7db4f5; --control: #e2a75b; }
}
body { font: 15px/1.4 sans-serif; color: var(--ink); background: var(--paper); max-width: 960px; margin: 2em auto;
  padding: 0 1em; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; width: 100%; }
th, td { padding: .2em .5em; text-align: right; border-bottom: 1px solid var(--line); }
th:first-child, td:first-child { text-align: left; overflow-wrap: anywhere; }
svg { display: block; width: 100%; height: auto; margin: .5em 0; }
svg text { font: 13px sans-serif; fill: var(--ink); }
.coach { fill: var(--coach); } .control { fill: none; stroke: var(--control); stroke-width: 2; }
.wanted { fill: none; stroke: var(--ink); stroke-width: 2; } .pair { stroke: var(--ink); } .axis { stroke: var(--line); }
)";

QString html(const QString &text)
{
    return text.toHtmlEscaped();
}

QString number(double value)
{
    return QString::number(value, 'f', 1);
}

QString cells(const QString &name, const CoachingScore &score)
{
    QString row = QStringLiteral("<tr><td>") + html(name) + QStringLiteral("</td>");
    for (const Figure &figure : figures())
        row += QStringLiteral("<td>") + html(figureText(figure, score)) + QStringLiteral("</td>");
    return row + QStringLiteral("</tr>\n");
}

QString tableOf(const Evaluation &evaluation)
{
    QString text = QStringLiteral("<table>\n<tr><th></th>");
    for (const Figure &figure : figures())
        text += QStringLiteral("<th>") + html(figureName(figure)) + QStringLiteral("</th>");
    text += QStringLiteral("</tr>\n") + cells(Text::tr("all, %1").arg(evaluation.coach), evaluation.coachTotal())
        + cells(Text::tr("control, every 3 s"), evaluation.controlTotal());
    for (const EvaluatedClip &clip : evaluation.clips) {
        if (!clip.trouble)
            text += cells(clip.name, clip.coach);
    }
    return text + QStringLiteral("</table>\n");
}

QString shortened(const QString &name)
{
    constexpr qsizetype most = 24;
    return name.size() <= most ? name : QStringLiteral("…") + name.right(most - 1);
}

QString svg(int height, const QString &label, const QString &content)
{
    return QStringLiteral("<svg viewBox=\"0 0 %1 %2\" role=\"img\" aria-label=\"%3\">\n")
               .arg(width_px)
               .arg(height)
               .arg(html(label))
        + content + QStringLiteral("</svg>\n");
}

QString textAt(double x, double y, const QString &text)
{
    return QStringLiteral("<text x=\"%1\" y=\"%2\">").arg(number(x), number(y)) + html(text)
        + QStringLiteral("</text>\n");
}

/// F of every clip: a full bar for the coach, an empty diamond for the control.
QString scoreBars(const Evaluation &evaluation)
{
    constexpr int row_px = 22;
    QString bars;
    int y = 0;
    const auto add = [&](const QString &name, const CoachingScore &coach, const CoachingScore &control) {
        const double middle = y + row_px / 2.0;
        const double diamond = nameWidth_px + control.times.f() * plotWidth_px;
        bars += textAt(0, middle + 5, shortened(name))
            + QStringLiteral("<rect class=\"coach\" x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\"/>\n")
                  .arg(nameWidth_px)
                  .arg(y + 4)
                  .arg(number(coach.times.f() * plotWidth_px))
                  .arg(row_px - 8)
            + QStringLiteral("<path class=\"control\" d=\"M%1 %2l6 6l-6 6l-6 -6z\"/>\n")
                  .arg(number(diamond), number(middle - 6))
            + textAt(nameWidth_px + plotWidth_px + 12, middle + 5, QString::number(coach.times.f(), 'f', 2));
        y += row_px;
    };
    add(Text::tr("all"), evaluation.coachTotal(), evaluation.controlTotal());
    for (const EvaluatedClip &clip : evaluation.clips) {
        if (!clip.trouble)
            add(clip.name, clip.coach, clip.control);
    }
    for (const int percent : {0, 50, 100}) {
        const QString x = number(nameWidth_px + percent * plotWidth_px / 100.0);
        bars.prepend(QStringLiteral("<line class=\"axis\" x1=\"%1\" y1=\"0\" x2=\"%1\" y2=\"%2\"/>\n").arg(x).arg(y));
        bars += textAt(x.toDouble() - 8, y + 16, QString::number(percent / 100.0));
    }
    return svg(y + 22, Text::tr("F-score of every clip"), bars);
}

/// What was wanted above, what was said below, and a line between those that are paired.
QString strip(const EvaluatedClip &clip)
{
    const double length = std::max(toSeconds(clip.coach.length), 1e-9);
    const auto x = [&](SessionTime time) { return number(nameWidth_px + toSeconds(time) / length * plotWidth_px); };
    const auto title = [](const TimedWords &line) {
        return QStringLiteral("<title>") + html(clockText(line.time) + QStringLiteral("  ") + line.words)
            + QStringLiteral("</title>");
    };
    QString marks = textAt(0, 30, shortened(clip.name));
    for (const int y : {14, 42})
        marks += QStringLiteral("<line class=\"axis\" x1=\"%1\" y1=\"%3\" x2=\"%2\" y2=\"%3\"/>\n")
                     .arg(nameWidth_px)
                     .arg(nameWidth_px + plotWidth_px)
                     .arg(y);
    for (const TimedPair &pair : pairInTime(clip.wanted, clip.said))
        marks += QStringLiteral("<line class=\"pair\" x1=\"%1\" y1=\"14\" x2=\"%2\" y2=\"42\"/>\n")
                     .arg(x(clip.wanted[pair.first].time), x(clip.said[pair.second].time));
    for (const TimedWords &line : clip.wanted)
        marks += QStringLiteral("<circle class=\"wanted\" cx=\"%1\" cy=\"14\" r=\"5\">").arg(x(line.time)) + title(line)
            + QStringLiteral("</circle>\n");
    for (const TimedWords &line : clip.said)
        marks += QStringLiteral("<path class=\"coach\" d=\"M%1 36l6 11h-12z\">").arg(x(line.time)) + title(line)
            + QStringLiteral("</path>\n");
    marks += textAt(nameWidth_px + plotWidth_px + 8, 33, clockText(clip.coach.length));
    return svg(56, Text::tr("%1: what was wanted and what was said").arg(clip.name), marks);
}

} // namespace

QByteArray evaluationPage(const Evaluation &evaluation)
{
    QString page = QStringLiteral("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>%1</title>\n"
                                  "<meta name=\"viewport\" content=\"width=device-width\"><style>")
                       .arg(html(Text::tr("Evaluation of a coach")))
        + QLatin1String(style) + QStringLiteral("</style></head><body>\n");
    const auto heading = [&](int level, const QString &text) {
        page += QStringLiteral("<h%1>%2</h%1>\n").arg(level).arg(html(text));
    };
    const auto paragraph = [&](const QString &text) {
        page += QStringLiteral("<p>") + html(text) + QStringLiteral("</p>\n");
    };
    heading(1, Text::tr("Evaluation of a coach"));
    paragraph(Text::tr("Coach: %1. Settings: %2.").arg(evaluation.coach, evaluation.settings.left(12)));
    page += tableOf(evaluation);
    heading(2, Text::tr("F-score of every clip"));
    paragraph(Text::tr("Bar: the coach. Diamond: a control that says the same every three seconds."));
    page += scoreBars(evaluation);
    heading(2, Text::tr("What was wanted, and what was said"));
    paragraph(Text::tr("Circles: what was wanted. Triangles: what was said. A line joins those that are paired."));
    for (const EvaluatedClip &clip : evaluation.clips) {
        if (!clip.trouble)
            page += strip(clip);
    }
    if (evaluation.interrupted)
        paragraph(Text::tr("interrupted: not all clips are in it"));
    for (const EvaluatedClip &clip : evaluation.clips) {
        if (clip.trouble)
            paragraph(Text::tr("left out: %1").arg(clip.trouble->sentence()));
    }
    return (page + QStringLiteral("</body></html>\n")).toUtf8();
}

} // namespace spotter
