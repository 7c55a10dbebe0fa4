#include "ui/timeline/timeline_view.h"

#include <QAccessible>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <limits>

namespace spotter {

namespace {

constexpr auto repaintInterval = std::chrono::milliseconds(66);
constexpr double zoomStep = 1.25;
constexpr double spaceAfterEnd_px = 48.0;
constexpr double reach_px = 6.0; ///< how far beside an event the pointer still means it
constexpr double margin_px = 6.0;

QString laneText(const LaneLook &look)
{
    return QCoreApplication::translate("Lane", look.name);
}

} // namespace

TimelineView::TimelineView(const TimelineModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Timeline"));
    setAccessibleDescription(tr("Left and right walk the events, plus and minus zoom, End follows the session."));
    m_repaint.setSingleShot(true);
    m_repaint.setInterval(repaintInterval);
    connect(&m_repaint, &QTimer::timeout, this, [this] {
        keepEndInSight();
        update();
    });
    const auto schedule = [this] {
        if (!m_repaint.isActive())
            m_repaint.start();
    };
    connect(&model, &TimelineModel::motionAdded, this, schedule);
    connect(&model, &TimelineModel::rowsInserted, this, schedule);
    connect(&model, &TimelineModel::dataChanged, this, schedule);
    connect(&model, &TimelineModel::rowsRemoved, this, [this, schedule](const QModelIndex &, int first, int last) {
        if (m_current > last)
            m_current -= last - first + 1;
        else if (m_current >= first)
            m_current = -1;
        schedule();
    });
    connect(&model, &TimelineModel::modelReset, this, [this] {
        m_current = -1;
        m_marked.reset();
        m_scale = {};
        follow();
    });
}

QSize TimelineView::sizeHint() const
{
    double lines = 0;
    for (const LaneLook &look : laneLooks())
        lines += look.height;
    return {600, int(std::ceil(lines * fontMetrics().height() + axisHeight() + 2))};
}

QSize TimelineView::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

double TimelineView::axisHeight() const
{
    return fontMetrics().height() * 1.3;
}

double TimelineView::namesWidth() const
{
    int widest = 0;
    for (const LaneLook &look : laneLooks())
        widest = std::max(widest, fontMetrics().horizontalAdvance(laneText(look)));
    return widest + 2 * margin_px;
}

std::vector<TimelineView::LaneArea> TimelineView::areas() const
{
    const QSize wanted = sizeHint();
    const double line =
        fontMetrics().height() * std::max(1.0, (height() - axisHeight()) / (wanted.height() - axisHeight()));
    std::vector<LaneArea> all;
    double y = axisHeight();
    for (const LaneLook &look : laneLooks()) {
        all.push_back({&look, QRectF(namesWidth(), y, lanesWidth(), look.height * line)});
        y += look.height * line;
    }
    return all;
}

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    const QRectF axis(namesWidth(), 0, lanesWidth(), axisHeight());
    painter.save();
    painter.setClipRect(axis);
    paintTimeAxis(canvas(painter, axis));
    painter.restore();
    for (const LaneArea &area : areas())
        paintLane(painter, area);
    paintMark(painter);
    if (!hasFocus())
        return;
    QStyleOptionFocusRect option;
    option.initFrom(this);
    option.rect = rect().adjusted(1, 1, -1, -1);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
}

void TimelineView::paintLane(QPainter &painter, const LaneArea &area) const
{
    QColor line = palette().color(QPalette::Text);
    line.setAlphaF(0.12F);
    painter.setPen(line);
    painter.drawLine(QPointF(0, area.rect.top()), QPointF(width(), area.rect.top()));
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(QRectF(margin_px, area.rect.top(), namesWidth() - 2 * margin_px, area.rect.height()),
        Qt::AlignRight | Qt::AlignVCenter, laneText(*area.look));
    painter.save();
    painter.setClipRect(area.rect);
    area.look->paint(canvas(painter, area.rect));
    painter.restore();
}

void TimelineView::paintMark(QPainter &painter) const
{
    const auto line = [&](SessionTime time, const QPen &pen) {
        const double x = std::round(namesWidth() + m_scale.x(time)) + 0.5;
        if (x < namesWidth())
            return;
        painter.setPen(pen);
        painter.drawLine(QPointF(x, 0), QPointF(x, height()));
    };
    if (m_following && m_model.end() > SessionTime{})
        line(m_model.end(), QPen(palette().color(QPalette::Text), 1, Qt::DotLine));
    if (m_marked)
        line(*m_marked, QPen(palette().color(QPalette::Highlight), 2));
}

void TimelineView::resizeEvent(QResizeEvent *)
{
    keepEndInSight();
}

void TimelineView::showMoment(SessionTime time)
{
    lookBack();
    m_scale.place(time, lanesWidth() / 2);
    m_marked = time;
    update();
}

void TimelineView::showUtterance(int id)
{
    const int row = m_model.utteranceRow(id);
    if (row < 0)
        return;
    setCurrent(row);
    showMoment(m_model.item(row).from);
}

void TimelineView::setGuides(std::optional<LaneGuides> guides)
{
    m_guides = std::move(guides);
    update();
}

void TimelineView::follow()
{
    if (!m_following) {
        m_following = true;
        Q_EMIT followingChanged(true);
    }
    keepEndInSight();
    update();
}

void TimelineView::lookBack()
{
    if (!m_following)
        return;
    m_following = false;
    Q_EMIT followingChanged(false);
}

void TimelineView::keepEndInSight()
{
    if (m_following)
        m_scale.place(m_model.end(), lanesWidth() - spaceAfterEnd_px);
}

void TimelineView::fitAll()
{
    lookBack();
    m_scale.fit({}, m_model.end(), lanesWidth() - spaceAfterEnd_px);
    update();
}

void TimelineView::zoom(double x, double factor)
{
    m_scale.zoomAt(x, factor);
    keepEndInSight();
    update();
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->angleDelta();
    if (turned.x() != 0) {
        lookBack();
        m_scale.pan(turned.x() / 2.0);
        update();
    }
    if (turned.y() != 0)
        zoom(event->position().x() - namesWidth(), std::pow(zoomStep, turned.y() / 120.0));
    event->accept();
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_dragX = event->position().x();
    if (const int row = rowAt(event->position()); row >= 0)
        activate(row);
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragX)
        return;
    const double moved = event->position().x() - *m_dragX;
    m_dragX = event->position().x();
    if (moved == 0)
        return;
    lookBack();
    m_scale.pan(moved);
    setCursor(Qt::ClosedHandCursor);
    update();
}

void TimelineView::mouseReleaseEvent(QMouseEvent *)
{
    m_dragX.reset();
    unsetCursor();
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *)
{
    fitAll();
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return walk(-1);
    case Qt::Key_Right:
        return walk(1);
    case Qt::Key_Home:
        lookBack();
        m_scale.left = {};
        return update();
    case Qt::Key_End:
        return follow();
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(lanesWidth() / 2, zoomStep);
    case Qt::Key_Minus:
        return zoom(lanesWidth() / 2, 1 / zoomStep);
    default:
        QWidget::keyPressEvent(event);
    }
}

/// To the next event in time, over all lanes; that the coach kept watching is passed over.
void TimelineView::walk(int direction)
{
    const SessionTime here = m_current >= 0 ? m_model.item(m_current).from
        : direction > 0                     ? SessionTime(-1)
                                            : SessionTime::max();
    const auto isBeyond = [&](int row) {
        const SessionTime time = m_model.item(row).from;
        return direction > 0 ? time > here : time < here;
    };
    int nearest = -1;
    for (std::size_t lane = 0; lane < laneCount; ++lane) {
        const auto rows = direction > 0 ? m_model.rows(Lane(lane), here, SessionTime::max())
                                        : m_model.rows(Lane(lane), SessionTime{}, here);
        const auto worthwhile = [&](int row) {
            const TimelineItem &item = m_model.item(row);
            return isBeyond(row) && (item.lane != Lane::Actions || item.token != ActionToken::Next);
        };
        const int found = [&] {
            if (direction > 0) {
                const auto hit = std::find_if(rows.begin(), rows.end(), worthwhile);
                return hit == rows.end() ? -1 : *hit;
            }
            const auto hit = std::find_if(rows.rbegin(), rows.rend(), worthwhile);
            return hit == rows.rend() ? -1 : *hit;
        }();
        if (found < 0)
            continue;
        const bool nearer = nearest < 0
            || (direction > 0 ? m_model.item(found).from < m_model.item(nearest).from
                              : m_model.item(found).from > m_model.item(nearest).from);
        if (nearer)
            nearest = found;
    }
    if (nearest < 0)
        return;
    activate(nearest);
    lookBack();
    const double x = m_scale.x(m_model.item(nearest).from);
    if (x < 0 || x > lanesWidth())
        m_scale.place(m_model.item(nearest).from, lanesWidth() / 2);
    QToolTip::showText(
        mapToGlobal(QPoint(int(namesWidth() + m_scale.x(*m_marked)), height() / 2)), describe(nearest), this);
}

void TimelineView::setCurrent(int row)
{
    m_current = row;
    m_marked = m_model.item(row).from;
    setAccessibleDescription(describe(row));
    update();
}

void TimelineView::activate(int row)
{
    setCurrent(row);
    if (const TimelineItem &item = m_model.item(row); item.lane == Lane::Utterances)
        Q_EMIT utteranceActivated(item.number);
}

int TimelineView::rowAt(QPointF position) const
{
    const auto lanes = areas();
    const auto area = std::ranges::find_if(lanes, [&](const LaneArea &lane) { return lane.rect.contains(position); });
    if (area == lanes.end() || !area->look->lane)
        return -1;
    const double x = position.x() - area->rect.left();
    int nearest = -1;
    double least = std::numeric_limits<double>::max();
    for (const int row : m_model.rows(*area->look->lane, m_scale.time(x - reach_px), m_scale.time(x + reach_px))) {
        const TimelineItem &item = m_model.item(row);
        const bool inside = m_scale.x(item.from) <= x && x <= m_scale.x(item.to);
        const double distance = inside ? 0 : std::abs(m_scale.x(item.from) - x);
        if (distance <= least) {
            least = distance;
            nearest = row;
        }
    }
    return nearest;
}

QString TimelineView::describe(int row) const
{
    QStringList parts;
    for (int column = 0; column < TimelineModel::ColumnCount; ++column) {
        if (column == TimelineModel::EndColumn)
            continue;
        const QString text = m_model.index(row, column).data().toString();
        if (text.isEmpty())
            continue;
        const QString name = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        parts << (column < TimelineModel::ConfidenceColumn ? text : tr("%1: %2").arg(name, text));
    }
    return parts.join(QLatin1Char('\n'));
}

bool TimelineView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    const int row = rowAt(help->pos());
    if (row < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), describe(row), this);
    return true;
}

void TimelineView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace spotter
