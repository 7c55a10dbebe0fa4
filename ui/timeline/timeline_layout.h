// Where things stand in the timeline: names at the leading side, the axis above, the lanes below it. Time runs from
// left to right in every language. A value.
#pragma once

#include <QFontMetrics>
#include <QRectF>

#include <optional>
#include <vector>

namespace spotter {

struct TimelineLayout {
    TimelineLayout() = default;
    /// Lanes share the height that \p size has beyond the least one.
    TimelineLayout(QSize size, const QFontMetrics &metrics, Qt::LayoutDirection direction);

    /// The least size that shows all lanes whole.
    static QSize leastSize(const QFontMetrics &metrics);

    /// Number of the lane at \p position, names included; none above and below the lanes.
    std::optional<std::size_t> laneAt(QPointF position) const;
    /// The name of lane number \p lane.
    QRectF nameOf(std::size_t lane) const;

    QRectF axis;               ///< above the lanes, without the names
    std::vector<QRectF> lanes; ///< without the names, from top to bottom, as lanesFromTop()
    double namesLeft = 0.0;
    double namesWidth = 0.0;
};

} // namespace spotter
