#include "ui/timeline/lanes.h"

#include "ui/token_look.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace spotter {

namespace {

constexpr double tickDistance_px = 70.0;
constexpr double leastOpacity = 0.35; ///< so that an unsure event can still be seen

QColor faint(const QPalette &palette, double alpha)
{
    QColor colour = palette.color(QPalette::Text);
    colour.setAlphaF(float(alpha));
    return colour;
}

void paintMotionThreshold(const LaneCanvas &canvas)
{
    if (!canvas.guides || !canvas.guides->motionThreshold)
        return;
    const double level = *canvas.guides->motionThreshold;
    const double y = std::round(canvas.rect.bottom() - 1 - level * (canvas.rect.height() - 4)) + 0.5;
    canvas.painter.setPen(QPen(canvas.palette.color(QPalette::Text), 1, Qt::DashLine));
    canvas.painter.drawLine(QPointF(canvas.rect.left(), y), QPointF(canvas.rect.right(), y));
}

/// The greatest level of each column of pixels.
void paintMotion(const LaneCanvas &canvas)
{
    const auto points = canvas.model.motion(canvas.from(), canvas.to());
    if (points.size() < 2)
        return;
    const auto y = [&](float level) { return canvas.rect.bottom() - 1 - double(level) * (canvas.rect.height() - 4); };
    QPolygonF outline;
    for (auto point = points.begin(); point != points.end();) {
        const double column = std::floor(canvas.x(point->time));
        float highest = 0.0F;
        while (point != points.end() && std::floor(canvas.x(point->time)) == column)
            highest = std::max(highest, (point++)->level);
        outline << QPointF(column, y(highest));
    }
    QPolygonF area = outline;
    area << QPointF(outline.last().x(), canvas.rect.bottom()) << QPointF(outline.first().x(), canvas.rect.bottom());
    QColor ink = canvas.palette.color(QPalette::Highlight);
    canvas.painter.setRenderHint(QPainter::Antialiasing);
    canvas.painter.setPen(QPen(ink, 1.2));
    canvas.painter.drawPolyline(outline);
    ink.setAlphaF(0.25F);
    canvas.painter.setPen(Qt::NoPen);
    canvas.painter.setBrush(ink);
    canvas.painter.drawPolygon(area);
}

void paintRepetitions(const LaneCanvas &canvas)
{
    const QFontMetricsF metrics(canvas.painter.font());
    double drawnTo = -1.0;
    for (const int row : canvas.model.rows(Lane::Repetitions, canvas.from(), canvas.to())) {
        const TimelineItem &item = canvas.model.item(row);
        const double left = canvas.x(item.from);
        const double width = std::max(1.0, canvas.x(item.to) - left - 1.0);
        if (left + width < drawnTo + 1.0)
            continue;
        drawnTo = left + width;
        const QRectF box = QRectF(left, canvas.rect.top(), width, canvas.rect.height()).adjusted(0, 2, 0, -2);
        canvas.painter.fillRect(box, faint(canvas.palette, 0.16));
        const QString number = QString::number(item.number);
        if (metrics.horizontalAdvance(number) + 4 <= width) {
            canvas.painter.setPen(canvas.palette.color(QPalette::Text));
            canvas.painter.drawText(box, Qt::AlignCenter, number);
        }
    }
}

/// One mark a pixel: what the coach did counts for more than that it kept watching.
void paintActions(const LaneCanvas &canvas)
{
    const double size = canvas.rect.height() * 0.6;
    const double middle = canvas.rect.center().y();
    canvas.painter.setRenderHint(QPainter::Antialiasing);
    canvas.painter.setPen(Qt::NoPen);
    for (const ActionToken token : {ActionToken::Next, ActionToken::Correct, ActionToken::Feedback}) {
        const double side = token == ActionToken::Next ? size * 0.5 : size;
        const double leastDistance = token == ActionToken::Next ? 2.0 : 1.0;
        double drawnAt = -leastDistance;
        canvas.painter.setBrush(tokenColour(token, canvas.palette));
        for (const int row : canvas.model.rows(Lane::Actions, canvas.from(), canvas.to())) {
            const TimelineItem &item = canvas.model.item(row);
            const double x = canvas.x(item.from);
            if (item.token != token || x - drawnAt < leastDistance)
                continue;
            drawnAt = x;
            const bool below = canvas.guides && item.confidence < canvas.guides->confidenceThreshold.value_or(0.0);
            canvas.painter.setOpacity(below ? leastOpacity : std::max(leastOpacity, item.confidence));
            canvas.painter.drawPath(tokenShape(token, QRectF(x - side / 2, middle - side / 2, side, side)));
        }
    }
}

/// What would have been decided, hollow, along the lower edge of the action lane.
void paintRehearsed(const LaneCanvas &canvas)
{
    if (!canvas.guides || canvas.guides->rehearsedTo <= canvas.guides->rehearsedFrom)
        return;
    const double side = canvas.rect.height() * 0.3;
    canvas.painter.setRenderHint(QPainter::Antialiasing);
    canvas.painter.setBrush(Qt::NoBrush);
    for (const ActionEvent &event : canvas.guides->rehearsed) {
        if (event.token == ActionToken::Next)
            continue;
        canvas.painter.setPen(tokenColour(event.token, canvas.palette));
        const QRectF box(canvas.x(event.time) - side / 2, canvas.rect.bottom() - side - 1, side, side);
        canvas.painter.drawPath(tokenShape(event.token, box));
    }
}

/// A bar from the first word to the last, and the words as far as there is room before the next utterance.
void paintUtterances(const LaneCanvas &canvas)
{
    const QFontMetricsF metrics(canvas.painter.font());
    const auto rows = canvas.model.rows(Lane::Utterances, canvas.from(), canvas.to());
    double drawnAt = -4.0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const TimelineItem &item = canvas.model.item(rows[i]);
        const double left = canvas.x(item.from);
        if (left - drawnAt < 3.0)
            continue;
        drawnAt = left;
        const double next =
            i + 1 < rows.size() ? canvas.x(canvas.model.item(rows[i + 1]).from) : left + canvas.rect.width();
        if (canvas.guides && canvas.guides->silence) {
            const double width = toSeconds(*canvas.guides->silence) * canvas.scale.pxPerSecond;
            canvas.painter.fillRect(
                QRectF(left, canvas.rect.top(), width, canvas.rect.height()), faint(canvas.palette, 0.1));
        }
        const QColor ink = tokenColour(item.token, canvas.palette);
        const double bar = std::max(3.0, canvas.x(item.to) - left);
        canvas.painter.fillRect(QRectF(left, canvas.rect.top() + 2, bar, 2.0), ink);
        canvas.painter.fillRect(QRectF(left, canvas.rect.top() + 2, 2.0, canvas.rect.height() - 4), ink);
        const QRectF words(left + 6, canvas.rect.top() + 3, next - left - 10, canvas.rect.height() - 4);
        if (words.width() < metrics.height() * 2)
            continue;
        canvas.painter.setPen(canvas.palette.color(QPalette::Text));
        canvas.painter.drawText(
            words, Qt::AlignVCenter | Qt::AlignLeft, metrics.elidedText(item.text, Qt::ElideRight, words.width()));
    }
}

void paintNotes(const LaneCanvas &canvas)
{
    const QFontMetricsF metrics(canvas.painter.font());
    const auto rows = canvas.model.rows(Lane::Notes, canvas.from(), canvas.to());
    double drawnAt = -4.0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const TimelineItem &item = canvas.model.item(rows[i]);
        const double left = canvas.x(item.from);
        if (left - drawnAt < 3.0)
            continue;
        drawnAt = left;
        const double next = i + 1 < rows.size() ? canvas.x(canvas.model.item(rows[i + 1]).from) : canvas.rect.right();
        const QColor ink = canvas.palette.color(QPalette::Text);
        canvas.painter.fillRect(QRectF(left, canvas.rect.top() + 2, 2.0, canvas.rect.height() - 4), ink);
        const QRectF words(left + 6, canvas.rect.top(), next - left - 10, canvas.rect.height());
        if (words.width() < metrics.height() * 2)
            continue;
        canvas.painter.setPen(ink);
        canvas.painter.drawText(
            words, Qt::AlignVCenter | Qt::AlignLeft, metrics.elidedText(item.text, Qt::ElideRight, words.width()));
    }
}

void paintGaps(const LaneCanvas &canvas)
{
    for (const int row : canvas.model.rows(Lane::Gaps, canvas.from(), canvas.to())) {
        const TimelineItem &item = canvas.model.item(row);
        const double left = canvas.x(item.from);
        const double width = std::max(2.0, canvas.x(item.to) - left);
        const QRectF box = QRectF(left, canvas.rect.top(), width, canvas.rect.height()).adjusted(0, 2, 0, -2);
        canvas.painter.fillRect(box, QBrush(canvas.palette.color(QPalette::Text), Qt::BDiagPattern));
    }
}

constexpr std::array<LaneLook, 6> looks{{
    {std::nullopt, QT_TRANSLATE_NOOP("Lane", "Motion"), 2.2,
        [](const LaneCanvas &canvas) {
            paintMotion(canvas);
            paintMotionThreshold(canvas);
        }},
    {Lane::Repetitions, QT_TRANSLATE_NOOP("Lane", "Repetitions"), 1.3, paintRepetitions},
    {Lane::Actions, QT_TRANSLATE_NOOP("Lane", "Actions"), 1.4,
        [](const LaneCanvas &canvas) {
            paintActions(canvas);
            canvas.painter.setOpacity(1.0);
            paintRehearsed(canvas);
        }},
    {Lane::Utterances, QT_TRANSLATE_NOOP("Lane", "Said"), 1.4, paintUtterances},
    {Lane::Notes, QT_TRANSLATE_NOOP("Lane", "Notes"), 1.2, paintNotes},
    {Lane::Gaps, QT_TRANSLATE_NOOP("Lane", "Gaps"), 1.0, paintGaps},
}};

} // namespace

std::span<const LaneLook> laneLooks()
{
    return looks;
}

void paintTimeAxis(const LaneCanvas &canvas)
{
    const SessionTime step = canvas.scale.tickStep(tickDistance_px);
    const bool wholeSeconds = step >= std::chrono::seconds(1);
    canvas.painter.setPen(faint(canvas.palette, 0.75));
    for (SessionTime time = canvas.from() / step * step; time <= canvas.to(); time += step) {
        const double x = std::round(canvas.x(time)) + 0.5;
        canvas.painter.drawLine(QPointF(x, canvas.rect.top()), QPointF(x, canvas.rect.top() + 4));
        QString text = clockText(time);
        if (wholeSeconds)
            text.chop(2);
        canvas.painter.drawText(QRectF(x + 3, canvas.rect.top(), tickDistance_px, canvas.rect.height()),
            Qt::AlignLeft | Qt::AlignVCenter, text);
    }
}

} // namespace spotter
