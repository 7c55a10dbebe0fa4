#include "ui/timeline/lanes.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

namespace spotter {

namespace {

constexpr double longestJoin_s = 2.0; ///< points further apart are not joined: nothing was seen between them

double yOf(const LaneView &view, double level)
{
    return view.rect.bottom() - 1 - level * (view.rect.height() - 4);
}

/// The level of the curve at \p time between the points before and at \p place, nothing where they are too far apart.
LevelRange between(const LevelTrace &trace, std::size_t place, SessionTime time)
{
    if (place == 0 || place == trace.size())
        return {};
    const double span_s = toSeconds(trace.time(place) - trace.time(place - 1));
    if (span_s > longestJoin_s)
        return {};
    const double share = toSeconds(time - trace.time(place - 1)) / span_s;
    const float level = std::lerp(trace.level(place - 1), trace.level(place), float(share));
    return {level, level};
}

/// A column of device pixels at a time, from the least to the greatest level within it, joined to the one before.
void paintLevels(QPainter &painter, const LaneView &view)
{
    const QColor ink = view.palette.color(QPalette::Highlight);
    const QColor area = onBase(ink, view.palette, 0.25);
    const LevelTrace &trace = view.model.motion();
    const double wide = 1.0 / view.pixelRatio;
    const double start = view.snap(view.rect.left());
    const SessionTime end = view.model.end();
    LevelRange before;
    std::size_t at = trace.firstFrom(view.scale.time(start - view.rect.left()));
    for (double x = start; x < view.rect.right(); x += wide) {
        const SessionTime until = view.scale.time(x + wide - view.rect.left());
        const std::size_t next = trace.firstFrom(until, at);
        const LevelRange here = next > at ? trace.over(at, next) : between(trace, at, until);
        at = next;
        LevelRange joined = here;
        if (!here.isEmpty() && !before.isEmpty())
            joined.merge(before.least > here.most ? LevelRange{here.most, before.least}
                    : before.most < here.least    ? LevelRange{before.most, here.least}
                                                  : here);
        before = here;
        if (here.isEmpty()) {
            if (until > end)
                return;
            continue;
        }
        const double top = view.snap(yOf(view, double(joined.most)));
        const double bottom = std::max(top + view.hairline(), view.snap(yOf(view, double(joined.least))));
        painter.fillRect(QRectF(x, bottom, wide, view.rect.bottom() - bottom), area);
        painter.fillRect(QRectF(x, top, wide, bottom - top), ink);
    }
}

/// The greatest score of every other pixel, as a dot: scores are what the threshold is compared to.
void paintScores(QPainter &painter, const LaneView &view)
{
    const LevelTrace &trace = view.model.scores();
    constexpr double dot = 2.0;
    const QColor ink = view.palette.color(QPalette::Text);
    for (std::size_t at = trace.firstFrom(view.from()); at < trace.size() && trace.time(at) <= view.to();) {
        const double x = view.x(trace.time(at));
        const std::size_t next = std::max(at + 1, trace.firstFrom(view.scale.time(x - view.rect.left() + dot), at));
        const double y = yOf(view, double(trace.over(at, next).most));
        painter.fillRect(view.snapped(QRectF(x - dot / 2, y - dot / 2, dot, dot)), ink);
        at = next;
    }
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
