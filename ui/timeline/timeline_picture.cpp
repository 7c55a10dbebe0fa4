#include "ui/timeline/timeline_picture.h"

#include "ui/timeline/lanes.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

namespace spotter {

namespace {

void paintLine(QPainter &painter, const TimelinePicture &picture, SessionTime time, const QColor &ink, bool dotted)
{
    const QRectF axis = picture.layout.axis;
    const LaneView view = picture.view(0);
    const double x = view.snap(view.x(time));
    if (x < axis.left() || x > axis.right())
        return;
    const double bottom = picture.layout.lanes.back().bottom();
    if (!dotted)
        return painter.fillRect(QRectF(x - view.hairline() / 2, 0, 2 * view.hairline(), bottom), ink);
    for (double y = 0; y < bottom; y += 4)
        painter.fillRect(QRectF(x, y, view.hairline(), 2), ink);
}

/// A veil over what is outside the range, and a line at each end.
void paintRange(QPainter &painter, const TimelinePicture &picture)
{
    const QRectF axis = picture.layout.axis;
    const double bottom = picture.layout.lanes.back().bottom();
    const LaneView view = picture.view(0);
    QColor veil = picture.palette.color(QPalette::Text);
    veil.setAlphaF(0.16F);
    const double left = picture.in ? std::clamp(view.x(*picture.in), axis.left(), axis.right()) : axis.left();
    const double right = picture.out ? std::clamp(view.x(*picture.out), axis.left(), axis.right()) : axis.right();
    painter.fillRect(QRectF(axis.left(), 0, left - axis.left(), bottom), veil);
    painter.fillRect(QRectF(right, 0, axis.right() - right, bottom), veil);
    for (const std::optional<SessionTime> &end : {picture.in, picture.out}) {
        if (end)
            paintLine(painter, picture, *end, picture.palette.color(QPalette::Text), false);
    }
}

/// A line with a head on the axis, in the colour of text: it stands out from the line of the chosen moment.
void paintPlayhead(QPainter &painter, const TimelinePicture &picture)
{
    const QRectF axis = picture.layout.axis;
    const double x = picture.view(0).x(*picture.playhead);
    if (x < axis.left() || x > axis.right())
        return;
    constexpr double half = 5.0;
    paintLine(painter, picture, *picture.playhead, picture.palette.color(QPalette::Text), false);
    QPainterPath head(QPointF(x - half, axis.top()));
    head.lineTo(x + half, axis.top());
    head.lineTo(x, axis.top() + 2 * half);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(head, picture.palette.color(QPalette::Text));
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void paintName(QPainter &painter, const TimelinePicture &picture, std::size_t lane)
{
    const QRectF place = picture.layout.nameOf(lane);
    const bool chosen = picture.focused && picture.lane == lane;
    if (chosen)
        painter.fillRect(place.adjusted(-6, 1, 6, -1), picture.palette.color(QPalette::Highlight));
    painter.setPen(picture.palette.color(chosen ? QPalette::HighlightedText : QPalette::Text));
    painter.drawText(place, Qt::AlignTrailing | Qt::AlignVCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(lanesFromTop()[lane]->name(), Qt::ElideRight, int(place.width())));
}

void paintLane(QPainter &painter, const TimelinePicture &picture, std::size_t lane)
{
    const LaneView view = picture.view(lane);
    const double right = std::max(view.rect.right(), picture.layout.namesLeft + picture.layout.namesWidth);
    painter.fillRect(QRectF(0, view.snap(view.rect.top()), right, view.hairline()), faintText(picture.palette, 0.12));
    paintName(painter, picture, lane);
    painter.save();
    painter.setClipRect(view.rect);
    lanesFromTop()[lane]->paint(painter, view);
    painter.restore();
}

/// A ring of two tones around the chosen event, so that it stands out from any mark.
void paintChosen(QPainter &painter, const TimelinePicture &picture)
{
    const QRectF axis = picture.layout.axis;
    const QRectF mark = picture.markOf(picture.row).adjusted(-1, -1, 1, 1);
    const QRectF ring = mark.intersected(QRectF(axis.left(), 0, axis.width(), picture.layout.lanes.back().bottom()));
    if (ring.isEmpty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(picture.palette.color(QPalette::Base), 4));
    painter.drawRoundedRect(ring, 3, 3);
    painter.setPen(QPen(picture.palette.color(picture.focused ? QPalette::Highlight : QPalette::Text), 2));
    painter.drawRoundedRect(ring, 3, 3);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void paintEmpty(QPainter &painter, const TimelinePicture &picture)
{
    const std::vector<QRectF> &lanes = picture.layout.lanes;
    const QRectF place = lanes.front().united(lanes.back()).adjusted(12, 0, -12, 0);
    const QString words = QCoreApplication::translate(
        "Timeline", "As the session runs, movement, repetitions, decisions and words appear here, each in its lane.");
    const int flags = Qt::AlignCenter | Qt::TextWordWrap;
    painter.fillRect(painter.boundingRect(place, flags, words).adjusted(-6, -2, 6, 2), picture.palette.base());
    painter.setPen(faintText(picture.palette, 0.75));
    painter.drawText(place, flags, words);
}

} // namespace

std::size_t laneNumber(Lane lane)
{
    const auto &lanes = lanesFromTop();
    return std::size_t(
        std::ranges::find_if(lanes, [lane](const auto &delegate) { return delegate->lane() == lane; }) - lanes.begin());
}

LaneView TimelinePicture::view(std::size_t number) const
{
    return {model, scale, guides, palette, pixelRatio, layout.lanes[number]};
}

QRectF TimelinePicture::markOf(int itsRow) const
{
    const std::size_t number = laneNumber(model.item(itsRow).lane);
    return lanesFromTop()[number]->markOf(view(number), itsRow);
}

void paintTimeline(QPainter &painter, const TimelinePicture &picture)
{
    painter.save();
    painter.setClipRect(picture.layout.axis);
    LaneView axis = picture.view(0);
    axis.rect = picture.layout.axis;
    paintTimeAxis(painter, axis);
    painter.restore();
    for (std::size_t lane = 0; lane < picture.layout.lanes.size(); ++lane)
        paintLane(painter, picture, lane);
    if (picture.model.isEmpty())
        paintEmpty(painter, picture);
    if (picture.showEnd && picture.model.end() > SessionTime{})
        paintLine(painter, picture, picture.model.end(), picture.palette.color(QPalette::Text), true);
    if (picture.in || picture.out)
        paintRange(painter, picture);
    if (picture.marked)
        paintLine(painter, picture, *picture.marked, picture.palette.color(QPalette::Highlight), false);
    if (picture.row >= 0)
        paintChosen(painter, picture);
    if (picture.playhead)
        paintPlayhead(painter, picture);
}

} // namespace spotter
