// The lanes of the timeline: one row of a table each, with its name, its height and the function that paints it. All
// take the visible events by binary search and merge what falls on one pixel.
#pragma once

#include "ui/timeline/lane_guides.h"
#include "ui/timeline/time_scale.h"
#include "ui/timeline/timeline_model.h"

#include <QPalette>
#include <QRectF>

#include <optional>
#include <span>

class QPainter;

namespace spotter {

struct LaneCanvas {
    QPainter &painter;
    QRectF rect; ///< x = 0 of the scale is its left edge
    const TimelineModel &model;
    const TimeScale &scale;
    const QPalette &palette;
    const std::optional<LaneGuides> &guides;

    SessionTime from() const { return scale.time(0); }
    SessionTime to() const { return scale.time(rect.width()); }
    double x(SessionTime time) const { return rect.left() + scale.x(time); }
};

struct LaneLook {
    std::optional<Lane> lane; ///< none: the motion lane, which has no rows in the model
    const char *name;         ///< translated in context "Lane"
    double height;            ///< in line heights of the font
    void (*paint)(const LaneCanvas &);
};

/// From top to bottom.
std::span<const LaneLook> laneLooks();

/// Ticks and clock times.
void paintTimeAxis(const LaneCanvas &canvas);

} // namespace spotter
