#include "ui/timeline/lanes.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

namespace spotter {

void RepetitionLane::paint(QPainter &painter, const LaneView &view) const
{
    constexpr double least_px = 3.0;
    const QFontMetricsF metrics(painter.font());
    const QColor fill = faintText(view.palette, 0.16);
    painter.setPen(view.palette.color(QPalette::Text));
    forEachBundle(view, Lane::Repetitions, least_px, [&](std::size_t first, std::size_t last) {
        const LaneRows &rows = view.model.lane(Lane::Repetitions);
        const double left = view.x(rows.time(first));
        const double right = view.x(rows.summaries().over(first, last).latestEnd);
        const QRectF box =
            view.snapped(QRectF(left, view.rect.top() + 2, std::max(1.0, right - left - 1), view.rect.height() - 4));
        painter.fillRect(box, fill);
        if (last - first > 1)
            return;
        const QString number = QLocale().toString(view.model.item(rows.row(first)).number);
        if (metrics.horizontalAdvance(number) + 4 <= box.width())
            painter.drawText(box, Qt::AlignCenter, number);
    });
}

} // namespace spotter
