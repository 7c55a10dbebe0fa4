// A kind of lane: its name and height, how it is painted, which event the pointer means, and what is told of a place.
// One class derives from it for each kind (lanes.h has them all). Delegates hold nothing of a session; what they paint
// comes as a LaneView. GUI thread.
#pragma once

#include "ui/timeline/lane_guides.h"
#include "ui/timeline/time_scale.h"
#include "ui/timeline/timeline_model.h"

#include <QPalette>
#include <QRectF>

#include <cmath>

class QPainter;

namespace spotter {

/// What a lane is painted from, and where.
struct LaneView {
    const TimelineModel &model;
    const TimeScale &scale;
    const std::optional<LaneGuides> &guides;
    const QPalette &palette;
    double pixelRatio = 1.0; ///< device pixels to one of ours
    QRectF rect;             ///< x = 0 of the scale is its left edge

    SessionTime from() const { return scale.time(0); }
    SessionTime to() const { return scale.time(rect.width()); }
    double x(SessionTime time) const { return rect.left() + scale.x(time); }
    /// Where \p item ends, or the session if it goes on; past the right edge stays just past it.
    double endX(const TimelineItem &item) const;

    /// The nearest edge of a device pixel, so that lines are sharp at any scale.
    double snap(double px) const { return std::round(px * pixelRatio) / pixelRatio; }
    /// Width of the thinnest line that is as wide everywhere.
    double hairline() const { return std::max(1.0, std::floor(pixelRatio)) / pixelRatio; }
    QRectF snapped(const QRectF &box) const
    {
        return {QPointF(snap(box.left()), snap(box.top())), QPointF(snap(box.right()), snap(box.bottom()))};
    }
};

/// \p ink on the palette's base, as if it had \p alpha from 0 to 1; opaque, which is painted several times faster.
QColor onBase(const QColor &ink, const QPalette &palette, double alpha);
/// The palette's text colour, with \p alpha from 0 to 1.
QColor faintText(const QPalette &palette, double alpha);

class LaneDelegate {
public:
    virtual ~LaneDelegate() = default;

    /// Whose rows it shows; none: the motion lane, which has a curve.
    virtual std::optional<Lane> lane() const = 0;
    virtual QString name() const;
    /// In line heights of the font.
    virtual double height() const = 0;
    /// Within `view.rect`, which is also the clip.
    virtual void paint(QPainter &painter, const LaneView &view) const = 0;
    /// The row that \p x means, with a few pixels' grace; -1 where there is none.
    virtual int rowAt(const LaneView &view, double x) const;
    /// The place of \p row's mark, for the focus and for screen readers.
    virtual QRectF markOf(const LaneView &view, int row) const;
    /// What is to be told of a place, in lines; empty where there is nothing.
    virtual QString tellOf(const LaneView &view, QPointF position) const;
};

/// Calls paint(first, last) for the visible events of \p lane, bundled so that each bundle covers at least
/// \p least_px: one bundle is the events of one such stretch of session time, and stretches stay where they are when
/// the timeline is panned. \p last is not included.
template <typename Paint> void forEachBundle(const LaneView &view, Lane lane, double least_px, Paint paint)
{
    const LaneRows &rows = view.model.lane(lane);
    const SessionTime stretch = std::max(SessionTime(1), fromSeconds(least_px / view.scale.pxPerSecond));
    const SessionTime to = view.to();
    std::size_t first = rows.firstReaching(view.from());
    while (first < rows.size() && rows.time(first) <= to) {
        const SessionTime until = (rows.time(first) / stretch + 1) * stretch;
        std::size_t last = first + 1;
        if (last < rows.size() && rows.time(last) < until)
            last = rows.firstFrom(until, last);
        paint(first, last);
        first = last;
    }
}

} // namespace spotter
