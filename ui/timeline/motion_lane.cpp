#include "ui/timeline/lanes.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

namespace spotter {

namespace {

constexpr double pointsApart_px = 3.0; ///< from here on points are joined; below, each column shows its range
constexpr double longestJoin_s = 2.0;  ///< points further apart are not joined: nothing was seen between them

double yOf(const LaneView &view, double level)
{
    return view.rect.bottom() - 1 - level * (view.rect.height() - 4);
}

/// Visible points and one more at each side.
std::pair<std::size_t, std::size_t> visible(const LevelTrace &trace, const LaneView &view)
{
    const std::size_t first = trace.firstFrom(view.from());
    const std::size_t last = trace.firstFrom(view.to() + SessionTime(1));
    return {first > 0 ? first - 1 : 0, std::min(last + 1, trace.size())};
}

/// A column of pixels at a time, from the least to the greatest level within it.
void paintColumns(QPainter &painter, const LaneView &view, const QColor &ink, const QColor &area)
{
    const LevelTrace &trace = view.model.motion();
    const double wide = 1.0 / view.pixelRatio;
    QList<QRectF> lines;
    QList<QRectF> areas;
    std::size_t at = trace.firstFrom(view.from());
    for (double x = 0; x < view.rect.width() && at < trace.size(); x += wide) {
        const std::size_t next = trace.firstFrom(view.scale.time(x + wide));
        const LevelRange range = trace.over(at, next);
        at = next;
        if (range.isEmpty())
            continue;
        const double top = yOf(view, double(range.most));
        const double left = view.rect.left() + x;
        lines << QRectF(left, top, wide, std::max(1.0, yOf(view, double(range.least)) - top));
        areas << QRectF(left, top, wide, view.rect.bottom() - top);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(area);
    painter.drawRects(areas);
    painter.setBrush(ink);
    painter.drawRects(lines);
}

/// Few points: a line from each to the next, and the area below it.
void paintJoined(QPainter &painter, const LaneView &view, const QColor &ink, const QColor &area)
{
    const LevelTrace &trace = view.model.motion();
    const auto [first, last] = visible(trace, view);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t start = first; start < last;) {
        QPolygonF line{QPointF(view.x(trace.time(start)), yOf(view, double(trace.level(start))))};
        std::size_t i = start + 1;
        for (; i < last && toSeconds(trace.time(i) - trace.time(i - 1)) < longestJoin_s; ++i)
            line << QPointF(view.x(trace.time(i)), yOf(view, double(trace.level(i))));
        start = i;
        painter.setPen(QPen(ink, 1.2));
        painter.drawPolyline(line);
        line << QPointF(line.last().x(), view.rect.bottom()) << QPointF(line.first().x(), view.rect.bottom());
        painter.setPen(Qt::NoPen);
        painter.setBrush(area);
        painter.drawPolygon(line);
    }
}

void paintLevels(QPainter &painter, const LaneView &view)
{
    const QColor ink = view.palette.color(QPalette::Highlight);
    QColor area = ink;
    area.setAlphaF(0.25F);
    const auto [first, last] = visible(view.model.motion(), view);
    if (double(last - first) * pointsApart_px > view.rect.width())
        paintColumns(painter, view, ink, area);
    else
        paintJoined(painter, view, ink, area);
}

/// The greatest score of every other pixel, as a dot: scores are what the threshold is compared to.
void paintScores(QPainter &painter, const LaneView &view)
{
    const LevelTrace &trace = view.model.scores();
    constexpr double dot = 2.0;
    QList<QRectF> dots;
    for (std::size_t at = trace.firstFrom(view.from()); at < trace.size() && trace.time(at) <= view.to();) {
        const double x = view.x(trace.time(at));
        const std::size_t next = std::max(at + 1, trace.firstFrom(view.scale.time(x - view.rect.left() + dot)));
        dots << QRectF(x - dot / 2, yOf(view, double(trace.over(at, next).most)) - dot / 2, dot, dot);
        at = next;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(view.palette.color(QPalette::Text));
    painter.drawRects(dots);
}

void paintThreshold(QPainter &painter, const LaneView &view, double threshold)
{
    const double y = view.snap(yOf(view, threshold));
    const QColor ink = view.palette.color(QPalette::Text);
    for (double x = view.rect.left(); x < view.rect.right(); x += 8)
        painter.fillRect(QRectF(view.snap(x), y, 5, view.hairline()), ink);
    const QString value = QLocale().toString(threshold, 'f', 2);
    const QFontMetricsF metrics(painter.font());
    QRectF plate(view.rect.left() + 2, 0, metrics.horizontalAdvance(value) + 6, metrics.height());
    plate.moveTop(std::clamp(y - plate.height() / 2, view.rect.top(), view.rect.bottom() - plate.height()));
    painter.fillRect(plate, view.palette.color(QPalette::Base));
    painter.setPen(ink);
    painter.drawText(plate, Qt::AlignCenter, value);
}

} // namespace

QString MotionLane::name() const
{
    return QCoreApplication::translate("Lane", "Motion");
}

void MotionLane::paint(QPainter &painter, const LaneView &view) const
{
    paintLevels(painter, view);
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (!view.guides || !view.guides->motionThreshold)
        return;
    paintScores(painter, view);
    paintThreshold(painter, view, *view.guides->motionThreshold);
}

QString MotionLane::tellOf(const LaneView &view, QPointF position) const
{
    const LevelTrace &trace = view.model.motion();
    const std::size_t at = trace.firstFrom(view.scale.time(position.x() - view.rect.left()));
    if (at == trace.size())
        return {};
    return QCoreApplication::translate("Lane", "%1\nMovement: %2 %")
        .arg(clockText(trace.time(at)))
        .arg(qRound(trace.level(at) * 100));
}

} // namespace spotter
