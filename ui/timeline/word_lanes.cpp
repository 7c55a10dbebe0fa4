// Utterances and notes: both are a flag with words behind it, as far as there is room before the next.
#include "ui/timeline/lanes.h"

#include "ui/timeline/words.h"
#include "ui/token_look.h"

#include <QPainter>

namespace spotter {

namespace {

constexpr double leastBundle_px = 4.0;
constexpr double flag_px = 2.0;
constexpr double leastWords = 2.0; ///< heights of the lane: less room shows no words

/// \p text from \p left to the event at \p next of \p lane.
void paintText(QPainter &painter, const LaneView &view, Lane lane, double left, std::size_t next, const QString &text)
{
    const LaneRows &rows = view.model.lane(lane);
    const double until = next < rows.size() ? std::min(view.x(rows.time(next)), view.rect.right()) : view.rect.right();
    const QRectF box(left + 6, view.rect.top() + 2, until - left - 10, view.rect.height() - 3);
    if (box.width() < view.rect.height() * leastWords)
        return;
    painter.setPen(view.palette.color(QPalette::Text));
    paintWords(painter, box, text);
}

/// For so long after it was said the coach stays silent.
void paintSilence(QPainter &painter, const LaneView &view, double left)
{
    const double width = toSeconds(*view.guides->silence) * view.scale.pxPerSecond;
    const QRectF span = view.snapped(QRectF(left, view.rect.top() + 1, width, view.rect.height() - 1));
    painter.fillRect(span, faintText(view.palette, 0.2));
    painter.fillRect(QRectF(span.left(), span.bottom() - 2, span.width(), 2), faintText(view.palette, 0.5));
}

/// The token that stands for some events: what was corrected, then what was praised.
ActionToken strongest(const LaneSummary &summary)
{
    return summary.has(ActionToken::Feedback) ? ActionToken::Feedback
        : summary.has(ActionToken::Correct)   ? ActionToken::Correct
                                              : ActionToken::Next;
}

} // namespace

void UtteranceLane::paint(QPainter &painter, const LaneView &view) const
{
    const LaneRows &rows = view.model.lane(Lane::Utterances);
    const bool silence = view.guides && view.guides->silence;
    const double tall = view.rect.height() - 4;
    forEachBundle(view, Lane::Utterances, leastBundle_px, [&](std::size_t first, std::size_t last) {
        const LaneSummary summary = rows.summaries().over(first, last);
        const double left = view.snap(view.x(rows.time(first)));
        const double bar = std::max(3.0, view.x(summary.latestEnd) - left);
        const QColor ink = tokenColour(strongest(summary), view.palette);
        if (silence)
            paintSilence(painter, view, left);
        painter.fillRect(QRectF(left, view.snap(view.rect.top() + 2), bar, flag_px), ink);
        painter.fillRect(QRectF(left, view.snap(view.rect.top() + 2), flag_px, tall), ink);
        paintText(painter, view, Lane::Utterances, left, last, view.model.item(rows.row(last - 1)).text);
    });
}

void NoteLane::paint(QPainter &painter, const LaneView &view) const
{
    const LaneRows &rows = view.model.lane(Lane::Notes);
    const QColor ink = view.palette.color(QPalette::Text);
    painter.setBrush(ink);
    forEachBundle(view, Lane::Notes, leastBundle_px, [&](std::size_t first, std::size_t last) {
        const double left = view.snap(view.x(rows.time(first)));
        const double top = view.snap(view.rect.top() + 2);
        painter.fillRect(QRectF(left, top, flag_px, view.rect.height() - 4), ink);
        painter.setPen(Qt::NoPen);
        if (view.model.item(rows.row(last - 1)).number < 0)
            painter.drawConvexPolygon(QPolygonF{{left, top}, {left + 7, top + 3.5}, {left, top + 7}});
        else
            painter.fillRect(QRectF(left, top, 5, 5), ink);
        if (const double right = view.x(rows.summaries().over(first, last).latestEnd); right > left + flag_px)
            painter.fillRect(QRectF(left, view.snap(view.rect.bottom() - 4), right - left, flag_px), ink);
        paintText(painter, view, Lane::Notes, left + 2, last, view.model.item(rows.row(last - 1)).text);
    });
}

} // namespace spotter
