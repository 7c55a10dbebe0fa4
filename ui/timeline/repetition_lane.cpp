#include "ui/timeline/lanes.h"

#include "ui/timeline/words.h"

#include <QLocale>
#include <QPainter>

namespace spotter {

void RepetitionLane::paint(QPainter &painter, const LaneView &view) const
{
    constexpr double least_px = 3.0;
    const QColor fill = onBase(view.palette.color(QPalette::Text), view.palette, 0.16);
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
        const double width = wordsWidth(painter, number);
        if (width + 4 <= box.width())
            paintWords(painter, box.adjusted((box.width() - width) / 2, 0, 0, 0), number);
    });
}

} // namespace spotter
