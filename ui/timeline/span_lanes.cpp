// Gaps and degradations: spans that are told apart by their pattern.
#include "ui/timeline/lanes.h"

#include <QPainter>

namespace spotter {

namespace {

constexpr double least_px = 2.0;

template <typename Fill> void paintSpans(const LaneView &view, Lane lane, Fill fill)
{
    const LaneRows &rows = view.model.lane(lane);
    forEachBundle(view, lane, least_px, [&](std::size_t first, std::size_t last) {
        const SessionTime end = rows.summaries().over(first, last).latestEnd;
        const double left = std::max(view.x(rows.time(first)), view.rect.left() - 1);
        const double right = view.endX({.to = end});
        if (right < view.rect.left())
            return;
        fill(view.snapped(QRectF(left, view.rect.top() + 2, std::max(least_px, right - left), view.rect.height() - 4)));
    });
}

} // namespace

void GapLane::paint(QPainter &painter, const LaneView &view) const
{
    const QBrush hatch(view.palette.color(QPalette::Text), Qt::BDiagPattern);
    paintSpans(view, Lane::Gaps, [&](const QRectF &span) { painter.fillRect(span, hatch); });
}

void DegradationLane::paint(QPainter &painter, const LaneView &view) const
{
    const QColor fill = faintText(view.palette, 0.16);
    const QColor edge = faintText(view.palette, 0.75);
    paintSpans(view, Lane::Degradations, [&](const QRectF &span) {
        painter.fillRect(span, fill);
        painter.fillRect(QRectF(span.left(), span.bottom() - 2, span.width(), 2), edge);
        painter.fillRect(QRectF(span.left(), span.top(), view.hairline(), span.height()), edge);
    });
}

} // namespace spotter
