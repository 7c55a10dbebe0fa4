// How the keyboard walks the timeline: the keys of TimelineView in one table, and what they do.
#include "ui/timeline/timeline_view.h"

#include "ui/timeline/lanes.h"
#include "ui/timeline/timeline_picture.h"
#include "ui/timeline/timeline_text.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QToolTip>

namespace spotter {

namespace {

constexpr double zoomStep = 1.25;
constexpr double pageShare = 0.25;
constexpr double motionStep_px = 8.0;

} // namespace

/// One thing that keys do. The first key is told in lists of keys.
struct KeyRow {
    std::vector<QKeySequence> keys;
    const char *text;
    void (*act)(TimelineView &view);

    static const std::vector<KeyRow> &all()
    {
        static const std::vector<KeyRow> rows{
            {{Qt::Key_Left}, QT_TRANSLATE_NOOP("Timeline", "Event before"),
                [](TimelineView &view) { view.walk(WalkDirection::Back); }},
            {{Qt::Key_Right}, QT_TRANSLATE_NOOP("Timeline", "Event after"),
                [](TimelineView &view) { view.walk(WalkDirection::Forward); }},
            {{Qt::Key_Up}, QT_TRANSLATE_NOOP("Timeline", "Lane above"),
                [](TimelineView &view) { view.changeLane(-1); }},
            {{Qt::Key_Down}, QT_TRANSLATE_NOOP("Timeline", "Lane below"),
                [](TimelineView &view) { view.changeLane(1); }},
            {{Qt::SHIFT | Qt::Key_Left}, QT_TRANSLATE_NOOP("Timeline", "Earlier"),
                [](TimelineView &view) { view.m_visible.page(-pageShare); }},
            {{Qt::SHIFT | Qt::Key_Right}, QT_TRANSLATE_NOOP("Timeline", "Later"),
                [](TimelineView &view) { view.m_visible.page(pageShare); }},
            {{Qt::Key_Home}, QT_TRANSLATE_NOOP("Timeline", "Start of the session"),
                [](TimelineView &view) { view.m_visible.showStart(); }},
            {{Qt::Key_End}, QT_TRANSLATE_NOOP("Timeline", "Follow the session"),
                [](TimelineView &view) { view.follow(); }},
            {{Qt::Key_Plus, Qt::Key_Equal, Qt::SHIFT | Qt::Key_Plus, Qt::SHIFT | Qt::Key_Equal},
                QT_TRANSLATE_NOOP("Timeline", "Zoom in"), [](TimelineView &view) { view.m_visible.zoom(zoomStep); }},
            {{Qt::Key_Minus}, QT_TRANSLATE_NOOP("Timeline", "Zoom out"),
                [](TimelineView &view) { view.m_visible.zoom(1 / zoomStep); }},
            {{Qt::Key_F, Qt::Key_0}, QT_TRANSLATE_NOOP("Timeline", "All of the session"),
                [](TimelineView &view) { view.fitAll(); }},
            {{Qt::Key_Return, Qt::Key_Enter}, QT_TRANSLATE_NOOP("Timeline", "Open the moment"),
                [](TimelineView &view) { view.openMoment(); }},
        };
        return rows;
    }
};

QList<KeyHelp> TimelineView::keyHelp() const
{
    QList<KeyHelp> help;
    for (const KeyRow &row : KeyRow::all())
        help.push_back({QCoreApplication::translate("Timeline", row.text), {row.keys.front()}});
    return help;
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier);
    const QKeySequence pressed(QKeyCombination(modifiers, Qt::Key(event->key())));
    for (const KeyRow &row : KeyRow::all()) {
        if (std::ranges::find(row.keys, pressed) != row.keys.end())
            return row.act(*this);
    }
    QWidget::keyPressEvent(event);
}

void TimelineView::walk(WalkDirection direction)
{
    const std::optional<Lane> lane = m_lane ? lanesFromTop()[*m_lane]->lane() : std::nullopt;
    if (m_lane && !lane)
        return walkMotion(direction);
    const SessionTime untouched = direction == WalkDirection::Forward ? SessionTime{} : m_model.end();
    const int row = nextRow(m_model, lane, m_row, m_marked.value_or(untouched), direction);
    if (row < 0)
        return;
    activate(row);
    tellAtMark(describe(m_model.item(row), QStringLiteral("\n")));
}

/// The curve has no events: the mark moves along it.
void TimelineView::walkMotion(WalkDirection direction)
{
    const SessionTime step = fromSeconds(motionStep_px / scale().pxPerSecond);
    const SessionTime from = m_marked.value_or(m_visible.time(m_layout.axis.center().x()));
    m_row = -1;
    m_marked = std::clamp(direction == WalkDirection::Forward ? from + step : from - step, SessionTime{}, m_model.end());
    m_visible.reveal(*m_marked);
    const QPointF place(m_visible.x(*m_marked), m_layout.lanes[*m_lane].center().y());
    const QString text = tellOf(place);
    setAccessibleDescription(text);
    tellAtMark(text);
}

/// To the event of the other lane that is nearest in time.
void TimelineView::changeLane(int step)
{
    const int last = int(lanesFromTop().size()) - 1;
    const int lane = std::clamp((m_lane ? int(*m_lane) : -1) + step, -1, last);
    m_lane = lane < 0 ? std::nullopt : std::optional(std::size_t(lane));
    const QString name =
        m_lane ? lanesFromTop()[*m_lane]->name() : QCoreApplication::translate("Timeline", "All lanes");
    const std::optional<Lane> kind = m_lane ? lanesFromTop()[*m_lane]->lane() : std::nullopt;
    const int row =
        kind ? nearestRow(m_model, *kind, m_marked.value_or(m_visible.time(m_layout.axis.center().x()))) : -1;
    update();
    if (row >= 0)
        activate(row);
    else if (m_lane)
        m_row = -1;
    const QString text = row < 0 ? name : name + QLatin1Char('\n') + describe(m_model.item(row), QStringLiteral("\n"));
    setAccessibleDescription(text);
    tellAtMark(text);
}

void TimelineView::openMoment()
{
    if (m_marked)
        Q_EMIT momentOpened(*m_marked);
}

void TimelineView::tellAtMark(const QString &text)
{
    const double x = m_marked ? m_visible.x(*m_marked) : m_layout.axis.left();
    const double y = m_row >= 0 ? markOf(m_row).bottom() : m_layout.lanes[m_lane.value_or(0)].bottom();
    QToolTip::showText(mapToGlobal(QPointF(x, y).toPoint()), text, this);
}

} // namespace spotter
