#include "ui/timeline/lane_delegate.h"

#include "ui/timeline/timeline_text.h"

#include <limits>

namespace spotter {

namespace {

constexpr double reach_px = 6.0; ///< how far beside an event the pointer still means it
constexpr double leastMark_px = 8.0;

} // namespace

double LaneView::endX(const TimelineItem &item) const
{
    return std::min(x(item.to == TimelineItem::open ? model.end() : item.to), rect.right() + 1);
}

QColor onBase(const QColor &ink, const QPalette &palette, double alpha)
{
    const QColor base = palette.color(QPalette::Base);
    const auto mix = [alpha](float over, float under) { return float(alpha) * over + float(1 - alpha) * under; };
    return QColor::fromRgbF(
        mix(ink.redF(), base.redF()), mix(ink.greenF(), base.greenF()), mix(ink.blueF(), base.blueF()));
}

QColor faintText(const QPalette &palette, double alpha)
{
    QColor colour = palette.color(QPalette::Text);
    colour.setAlphaF(float(alpha));
    return colour;
}

QString LaneDelegate::name() const
{
    return laneName(*lane());
}

int LaneDelegate::rowAt(const LaneView &view, double x) const
{
    const LaneRows &rows = view.model.lane(*lane());
    const double along = x - view.rect.left();
    int nearest = -1;
    double least = std::numeric_limits<double>::max();
    const auto consider = [&](std::size_t place) {
        const TimelineItem &item = view.model.item(rows.row(place));
        const bool inside = view.x(item.from) <= x && x <= view.endX(item);
        const double distance = inside ? 0 : std::min(std::abs(view.x(item.from) - x), std::abs(view.endX(item) - x));
        if (distance > least || distance > reach_px)
            return;
        least = distance;
        nearest = rows.row(place);
    };
    // Two of the neighbours begin nearest; of those that reach in from before, the last is on top.
    const std::size_t behind = rows.firstFrom(view.scale.time(along));
    const SessionTime grace = view.scale.time(along - reach_px);
    const auto reachesIn = [grace](const LaneSummary &summary) { return summary.latestEnd >= grace; };
    if (const std::size_t before = rows.summaries().findBefore(behind, reachesIn); before < rows.size())
        consider(before);
    if (behind < rows.size())
        consider(behind);
    return nearest;
}

QRectF LaneDelegate::markOf(const LaneView &view, int row) const
{
    const TimelineItem &item = view.model.item(row);
    QRectF mark(view.x(item.from), view.rect.top() + 1, view.endX(item) - view.x(item.from), view.rect.height() - 2);
    if (mark.width() >= leastMark_px)
        return mark;
    mark.setLeft(mark.center().x() - leastMark_px / 2);
    mark.setWidth(leastMark_px);
    return mark;
}

QString LaneDelegate::tellOf(const LaneView &view, QPointF position) const
{
    const int row = rowAt(view, position.x());
    return row < 0 ? QString() : describe(view.model.item(row), QStringLiteral("\n"));
}

} // namespace spotter
