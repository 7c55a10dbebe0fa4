#include "ui/timeline/timeline_view.h"

#include "ui/keep_translated.h"
#include "ui/timeline/lanes.h"
#include "ui/timeline/timeline_accessible.h"
#include "ui/timeline/timeline_gestures.h"
#include "ui/timeline/timeline_picture.h"
#include "ui/timeline/timeline_text.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QToolTip>

namespace spotter {

namespace {

constexpr auto repaintInterval = std::chrono::milliseconds(66);

} // namespace

TimelineView::TimelineView(const TimelineModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
{
    makeTimelineAccessible();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    keepTranslated(this, [this] {
        setAccessibleName(tr("Timeline"));
        setAccessibleDescription(tr("Left and right walk the events, up and down the lanes, plus and minus zoom, "
                                    "End follows the session."));
        layOut();
        updateGeometry();
    });
    connect(&m_visible, &VisibleTime::changed, this, qOverload<>(&QWidget::update));
    connect(&m_visible, &VisibleTime::followingChanged, this, &TimelineView::followingChanged);
    m_gestures = new TimelineGestures(this, m_visible);
    connect(m_gestures, &TimelineGestures::pressed, this, &TimelineView::clickedAt);
    connect(m_gestures, &TimelineGestures::scrubbed, this, [this](double x) {
        m_marked.reset(); // the playhead says where
        Q_EMIT scrubbed(std::clamp(m_visible.time(x), SessionTime{}, m_model.end()));
    });
    connectModel();
}

void TimelineView::connectModel()
{
    m_repaint.setSingleShot(true);
    m_repaint.setInterval(repaintInterval);
    m_visible.setEnd(m_model.end());
    connect(&m_repaint, &QTimer::timeout, &m_visible, &VisibleTime::showEnd);
    const auto schedule = [this] {
        m_visible.setEnd(m_model.end());
        if (!m_repaint.isActive())
            m_repaint.start();
    };
    connect(&m_model, &TimelineModel::motionAdded, this, schedule);
    connect(&m_model, &TimelineModel::rowsInserted, this, schedule);
    connect(&m_model, &TimelineModel::dataChanged, this, schedule);
    connect(&m_model, &TimelineModel::rowsRemoved, this, [this, schedule](const QModelIndex &, int first, int last) {
        if (m_row > last)
            m_row -= last - first + 1;
        else if (m_row >= first)
            m_row = -1;
        schedule();
    });
    connect(&m_model, &TimelineModel::modelReset, this, [this] {
        m_row = -1;
        m_lane.reset();
        m_marked.reset();
        m_visible.reset();
    });
    tellChangesToScreenReaders(*this);
}

QSize TimelineView::sizeHint() const
{
    return TimelineLayout::leastSize(fontMetrics()).expandedTo({600, 0});
}

QSize TimelineView::minimumSizeHint() const
{
    return TimelineLayout::leastSize(fontMetrics());
}

void TimelineView::layOut()
{
    m_layout = TimelineLayout(size(), fontMetrics(), layoutDirection());
    m_visible.setPlace(m_layout.axis.left(), m_layout.axis.width());
}

TimelinePicture TimelineView::picture() const
{
    return {.model = m_model,
        .layout = m_layout,
        .scale = m_visible.scale(),
        .guides = m_guides,
        .palette = palette(),
        .pixelRatio = devicePixelRatioF(),
        .marked = m_marked,
        .playhead = m_playhead,
        .in = m_in,
        .out = m_out,
        .lane = m_lane,
        .row = m_row,
        .focused = hasFocus(),
        .showEnd = isFollowing()};
}

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    paintTimeline(painter, picture());
    if (!hasFocus())
        return;
    QStyleOptionFocusRect option;
    option.initFrom(this);
    option.rect = rect().adjusted(1, 1, -1, -1);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
}

void TimelineView::resizeEvent(QResizeEvent *)
{
    layOut();
}

void TimelineView::moveWith(TimelineView &other)
{
    const auto follow = [](const VisibleTime &leader, VisibleTime &follower) {
        connect(&leader, &VisibleTime::changed, &follower, [&leader, &follower] { follower.show(leader.scale()); });
        follower.show(leader.scale());
    };
    follow(other.m_visible, m_visible);
    follow(m_visible, other.m_visible);
}

void TimelineView::showMoment(SessionTime time)
{
    m_marked = time;
    m_visible.centre(time);
}

void TimelineView::showUtterance(int id)
{
    const int row = m_model.utteranceRow(id);
    if (row < 0)
        return;
    choose(row);
    m_visible.reveal(m_model.item(row).from);
}

void TimelineView::setPlayhead(std::optional<SessionTime> time)
{
    m_playhead = time;
    if (time)
        m_visible.reveal(*time);
    update();
}

void TimelineView::setRange(std::optional<SessionTime> in, std::optional<SessionTime> out)
{
    m_in = in;
    m_out = out;
    update();
}

void TimelineView::setScrubbing(bool scrubbing)
{
    m_gestures->setScrubbing(scrubbing);
}

void TimelineView::setGuides(std::optional<LaneGuides> guides)
{
    m_guides = std::move(guides);
    update();
}

QRectF TimelineView::markOf(int row) const
{
    return picture().markOf(row);
}

int TimelineView::rowAt(QPointF position) const
{
    const auto lane = m_layout.laneAt(position);
    if (!lane || !m_layout.lanes[*lane].contains(position))
        return -1;
    return lanesFromTop()[*lane]->rowAt(picture().view(*lane), position.x());
}

QString TimelineView::tellOf(QPointF position) const
{
    const auto lane = m_layout.laneAt(position);
    if (!lane)
        return {};
    if (!m_layout.lanes[*lane].contains(position))
        return lanesFromTop()[*lane]->name();
    return lanesFromTop()[*lane]->tellOf(picture().view(*lane), position);
}

void TimelineView::choose(int row)
{
    m_row = row;
    m_marked = m_model.item(row).from;
    setAccessibleDescription(describe(m_model.item(row), QStringLiteral("\n")));
    tellFocusToScreenReaders(*this);
    update();
}

void TimelineView::activate(int row)
{
    choose(row);
    m_visible.reveal(*m_marked);
    if (const TimelineItem &item = m_model.item(row); item.lane == Lane::Utterances)
        Q_EMIT utteranceActivated(item.number);
    else if (item.lane == Lane::Actions)
        Q_EMIT decisionActivated(row);
}

void TimelineView::clickedAt(QPointF position)
{
    const int row = rowAt(position);
    if (row < 0)
        return;
    if (m_lane)
        m_lane = m_layout.laneAt(position);
    activate(row);
}

bool TimelineView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    const QString text = tellOf(help->pos());
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), text, this);
    return true;
}

void TimelineView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::LayoutDirectionChange) {
        layOut();
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

} // namespace spotter
