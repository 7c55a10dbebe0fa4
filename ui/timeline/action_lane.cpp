#include "ui/timeline/lanes.h"

#include "ui/timeline/rehearsal_marks.h"
#include "ui/timeline/timeline_text.h"
#include "ui/token_look.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPixmap>

namespace spotter {

namespace {

constexpr double leastOpacity = 0.35; ///< so that an unsure event can still be seen
constexpr double belowOpacity = 0.55; ///< of the outline of what is below the confidence threshold
constexpr double strip = 0.42;        ///< of the lane's height, where there is a rehearsal
constexpr double ghost_px = 7.0;
constexpr double reach_px = 6.0;

bool hasRehearsal(const LaneView &view)
{
    return view.guides && view.guides->rehearsedTo > view.guides->rehearsedFrom;
}

/// Where the decisions stand: all of the lane, or what a rehearsal leaves.
QRectF decisions(const LaneView &view)
{
    return hasRehearsal(view) ? view.rect.adjusted(0, 0, 0, -view.rect.height() * strip) : view.rect;
}

QRectF rehearsals(const LaneView &view)
{
    return view.rect.adjusted(0, view.rect.height() * (1 - strip), 0, 0);
}

double sideOf(const LaneView &view, ActionToken token)
{
    const double side = std::min(decisions(view).height() * 0.75, 14.0);
    return token == ActionToken::Next ? side * 0.55 : side;
}

/// The mark of a token, drawn once for all places where it stands.
QPixmap stamp(ActionToken token, double side, const QColor &ink, bool hollow, double pixelRatio)
{
    const int device_px = int(std::ceil((side + 2) * pixelRatio));
    QPixmap picture(device_px, device_px);
    picture.setDevicePixelRatio(pixelRatio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 1));
    painter.setBrush(hollow ? QBrush(Qt::NoBrush) : QBrush(ink));
    painter.drawPath(tokenShape(token, QRectF(1, 1, side, side)));
    return picture;
}

/// A bundle shows each token once, where it first stands, as sure as the surest.
void paintToken(QPainter &painter, const LaneView &view, ActionToken token)
{
    const LaneRows &rows = view.model.lane(Lane::Actions);
    const double side = sideOf(view, token);
    const double top = view.snap(decisions(view).center().y() - side / 2 - 1);
    const double threshold = view.guides ? view.guides->confidenceThreshold.value_or(0.0) : 0.0;
    const QColor ink = tokenColour(token, view.palette);
    const QPixmap full = stamp(token, side, ink, false, view.pixelRatio);
    const QPixmap hollow = stamp(token, side, ink, true, view.pixelRatio);
    const auto isIt = [token](const LaneSummary &event) { return event.has(token); };
    forEachBundle(
        view, Lane::Actions, token == ActionToken::Next ? 3.0 : side / 2, [&](std::size_t first, std::size_t last) {
            const LaneSummary summary = rows.summaries().over(first, last);
            if (!summary.has(token))
                return;
            const double sure = double(summary.sureness[std::size_t(token)]);
            const bool below = sure < threshold;
            const double x = view.x(rows.time(rows.summaries().findFrom(first, isIt)));
            painter.setOpacity(below ? belowOpacity : std::max(leastOpacity, sure));
            painter.drawPixmap(QPointF(view.snap(x - side / 2 - 1), top), below ? hollow : full);
        });
    painter.setOpacity(1.0);
}

QRectF ghostBox(const LaneView &view, const RehearsedMark &mark)
{
    const double x = view.x(mark.action.time);
    return {x - ghost_px / 2, rehearsals(view).center().y() - ghost_px / 2, ghost_px, ghost_px};
}

/// Same: hollow. Added: full, with a plus. Gone: struck through. Changed: full, in a frame.
void paintGhost(QPainter &painter, const RehearsedMark &mark, const QRectF &box)
{
    const QColor ink = painter.pen().color();
    const bool full = mark.difference == Difference::Added || mark.difference == Difference::Changed;
    painter.setBrush(full ? QBrush(ink) : QBrush(Qt::NoBrush));
    painter.drawPath(tokenShape(mark.action.token, box));
    painter.setBrush(Qt::NoBrush);
    if (mark.difference == Difference::Gone) {
        const QRectF around = box.adjusted(-3, -3, 3, 3);
        painter.drawLine(around.bottomLeft(), around.topRight());
    } else if (mark.difference == Difference::Added) {
        const QPointF centre(box.right() + 4, box.center().y());
        painter.drawLine(centre - QPointF(2.5, 0), centre + QPointF(2.5, 0));
        painter.drawLine(centre - QPointF(0, 2.5), centre + QPointF(0, 2.5));
    } else if (mark.difference == Difference::Changed) {
        painter.drawRect(box.adjusted(-2, -2, 2, 2));
    }
}

void paintRehearsal(QPainter &painter, const LaneView &view)
{
    const double left = view.x(view.guides->rehearsedFrom);
    const double right = view.x(view.guides->rehearsedTo);
    const QRectF band = rehearsals(view);
    painter.fillRect(view.snapped(QRectF(left, band.top(), right - left, band.height())), faintText(view.palette, 0.1));
    painter.setRenderHint(QPainter::Antialiasing);
    for (const RehearsedMark &mark : rehearsedMarks(view.model, *view.guides)) {
        painter.setPen(QPen(tokenColour(mark.action.token, view.palette), 1.2));
        paintGhost(painter, mark, ghostBox(view, mark));
    }
}

} // namespace

void ActionLane::paint(QPainter &painter, const LaneView &view) const
{
    for (const ActionToken token : {ActionToken::Next, ActionToken::Correct, ActionToken::Feedback})
        paintToken(painter, view, token);
    if (hasRehearsal(view))
        paintRehearsal(painter, view);
}

QRectF ActionLane::markOf(const LaneView &view, int row) const
{
    const TimelineItem &item = view.model.item(row);
    const double side = sideOf(view, item.token) + 4;
    return {view.x(item.from) - side / 2, decisions(view).center().y() - side / 2, side, side};
}

QString ActionLane::tellOf(const LaneView &view, QPointF position) const
{
    if (!hasRehearsal(view) || !rehearsals(view).contains(position))
        return LaneDelegate::tellOf(view, position);
    for (const RehearsedMark &mark : rehearsedMarks(view.model, *view.guides)) {
        if (std::abs(view.x(mark.action.time) - position.x()) > reach_px)
            continue;
        const TimelineItem item{.from = mark.action.time,
            .to = mark.action.time,
            .lane = Lane::Actions,
            .token = mark.action.token,
            .confidence = mark.action.confidence,
            .cause = mark.action.cause};
        return describe(item, QStringLiteral("\n")) + QLatin1Char('\n') + differenceText(mark.difference);
    }
    return {};
}

} // namespace spotter
