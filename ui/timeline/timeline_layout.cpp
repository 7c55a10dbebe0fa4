#include "ui/timeline/timeline_layout.h"

#include "ui/timeline/lanes.h"

#include <algorithm>
#include <cmath>

namespace spotter {

namespace {

constexpr double axisLines = 1.3;
constexpr double margin_px = 8.0;
constexpr double mostForNames = 0.4; ///< of the width; longer names are cut and told by hovering
constexpr int leastWidth_px = 200;

double lineCount()
{
    double lines = 0;
    for (const auto &lane : lanesFromTop())
        lines += lane->height();
    return lines;
}

} // namespace

TimelineLayout::TimelineLayout(QSize size, const QFontMetrics &metrics, Qt::LayoutDirection direction)
{
    int widest = 0;
    for (const auto &lane : lanesFromTop())
        widest = std::max(widest, metrics.horizontalAdvance(lane->name()));
    const bool rightToLeft = direction == Qt::RightToLeft;
    namesWidth = std::ceil(std::min(widest + 2 * margin_px + 1, size.width() * mostForNames));
    namesLeft = rightToLeft ? size.width() - namesWidth : 0.0;
    const double left = rightToLeft ? 0.0 : namesWidth;
    const double width = size.width() - namesWidth;

    const double axisHeight = std::round(metrics.height() * axisLines);
    axis = QRectF(left, 0, width, axisHeight);
    const double line = std::max(double(metrics.height()), (size.height() - axisHeight - 1) / lineCount());
    double y = axisHeight;
    for (const auto &lane : lanesFromTop()) {
        const double below = std::round(y + lane->height() * line);
        lanes.emplace_back(left, y, width, below - y);
        y = below;
    }
}

QSize TimelineLayout::leastSize(const QFontMetrics &metrics)
{
    return {leastWidth_px, int(std::ceil((lineCount() + axisLines) * metrics.height())) + 2};
}

std::optional<std::size_t> TimelineLayout::laneAt(QPointF position) const
{
    const auto lane = std::ranges::find_if(
        lanes, [&](const QRectF &rect) { return rect.top() <= position.y() && position.y() < rect.bottom(); });
    return lane == lanes.end() ? std::nullopt : std::optional(std::size_t(lane - lanes.begin()));
}

QRectF TimelineLayout::nameOf(std::size_t lane) const
{
    return QRectF(namesLeft, lanes[lane].top(), namesWidth, lanes[lane].height()).adjusted(margin_px, 0, -margin_px, 0);
}

} // namespace spotter
