// Paints the whole timeline from a value that says what it shows, so that a window and a page of paper get the same.
#pragma once

#include "ui/timeline/lane_delegate.h"
#include "ui/timeline/timeline_layout.h"

namespace spotter {

struct TimelinePicture {
    const TimelineModel &model;
    const TimelineLayout &layout;
    const TimeScale &scale;
    const std::optional<LaneGuides> &guides;
    QPalette palette;
    double pixelRatio = 1.0;
    std::optional<SessionTime> marked{}; ///< a line through all lanes
    std::optional<SessionTime> playhead{}; ///< a stronger one, with a head on the axis
    std::optional<SessionTime> in{};       ///< what lies before and behind a range is shaded
    std::optional<SessionTime> out{};
    std::optional<std::size_t> lane{};   ///< that the keys walk; none: all
    int row = -1;                        ///< the event that was chosen
    bool focused = false;                ///< the keyboard is here: lane and event show it
    bool showEnd = false;                ///< a dotted line where the session is

    LaneView view(std::size_t lane) const;
    /// The place of a row's mark.
    QRectF markOf(int row) const;
};

/// GUI thread.
void paintTimeline(QPainter &painter, const TimelinePicture &picture);

/// The lane of lanesFromTop() that shows \p row's kind.
std::size_t laneNumber(Lane lane);

} // namespace spotter
