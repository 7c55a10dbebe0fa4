#include "ui/timeline/timeline_model.h"

#include "ui/timeline/timeline_text.h"

#include "translations/language.h"

#include <QScopedValueRollback>

namespace spotter {

TimelineModel::TimelineModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    connect(&Language::instance(), &Language::changed, this, &TimelineModel::tellWordsChanged);
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int TimelineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TimelineItem &item = m_items[std::size_t(index.row())];
    const bool hasToken = item.lane == Lane::Actions || item.lane == Lane::Utterances;
    switch (role) {
    case Qt::DisplayRole:
        return cellText(item, index.column());
    case TimeRole:
        return qint64(item.from.count());
    case EndRole:
        return qint64(item.to.count());
    case LaneRole:
        return int(item.lane);
    case TokenRole:
        return hasToken ? QVariant(int(item.token)) : QVariant();
    case ConfidenceRole:
        return item.confidence;
    case CauseRole:
        return int(item.cause);
    case LatencyRole:
        return qint64(item.latency.count());
    }
    return {};
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return QAbstractTableModel::headerData(section, orientation, role);
    return columnName(section);
}

void TimelineModel::tellWordsChanged()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_items.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {Qt::DisplayRole});
}

std::span<const int> TimelineModel::rows(Lane lane, SessionTime from, SessionTime to) const
{
    return m_lanes[std::size_t(lane)].rows(from, to);
}

void TimelineModel::clear()
{
    beginResetModel();
    forgetAll();
    endResetModel();
}

void TimelineModel::refill(const std::function<void()> &add)
{
    beginResetModel();
    {
        const QScopedValueRollback filling(m_filling, true);
        forgetAll();
        add();
    }
    endResetModel();
    Q_EMIT motionAdded(); // whoever shows it began anew with the reset
}

void TimelineModel::forgetAll()
{
    m_items.clear();
    for (LaneRows &lane : m_lanes)
        lane.clear();
    for (QHash<int, int> &numbered : m_numbered)
        numbered.clear();
    m_lasting.clear();
    m_motion.clear();
    m_scores.clear();
    m_end = {};
}

int TimelineModel::append(TimelineItem item)
{
    const int row = int(m_items.size());
    if (!m_filling)
        beginInsertRows({}, row, row);
    m_end = std::max({m_end, item.from, item.to == TimelineItem::open ? item.from : item.to});
    m_lanes[std::size_t(item.lane)].add(item, row);
    m_items.push_back(std::move(item));
    if (!m_filling)
        endInsertRows();
    return row;
}

void TimelineModel::change(int row, TimelineItem item)
{
    TimelineItem &old = m_items[std::size_t(row)];
    LaneRows &lane = m_lanes[std::size_t(old.lane)];
    const std::size_t place = lane.placeOf(row, old.from);
    m_end = std::max({m_end, item.from, item.to == TimelineItem::open ? item.from : item.to});
    if (item.from == old.from) {
        lane.change(place, item);
    } else {
        lane.remove(place);
        lane.add(item, row);
    }
    old = std::move(item);
    if (!m_filling)
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void TimelineModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    const TimelineItem &item = m_items[std::size_t(row)];
    LaneRows &itsLane = m_lanes[std::size_t(item.lane)];
    itsLane.remove(itsLane.placeOf(row, item.from));
    m_numbered[std::size_t(item.lane)].remove(item.number);
    m_items.erase(m_items.begin() + row);
    for (LaneRows &lane : m_lanes)
        lane.closeGap(row);
    for (QHash<int, int> &numbered : m_numbered) {
        for (int &other : numbered)
            other -= other > row ? 1 : 0;
    }
    for (int &other : m_lasting)
        other -= other > row ? 1 : 0;
    endRemoveRows();
}

void TimelineModel::put(TimelineItem item)
{
    if (const int known = rowOf(item.lane, item.number); known >= 0)
        return change(known, std::move(item));
    m_numbered[std::size_t(item.lane)].insert(item.number, rowCount());
    append(std::move(item));
}

void TimelineModel::add(const ActionEvent &event)
{
    m_scores.add(event.time, float(event.motionScore));
    append({.from = event.time,
        .to = event.time,
        .lane = Lane::Actions,
        .token = event.token,
        .confidence = event.confidence,
        .cause = event.cause,
        .latency = event.latency,
        .number = event.chunk});
}

void TimelineModel::add(const Feedback &feedback)
{
    const int known = utteranceRow(feedback.id);
    const bool ended = known >= 0 && !item(known).growing;
    put({.from = feedback.said,
        .to = ended ? item(known).to : std::max(feedback.said, m_end),
        .lane = Lane::Utterances,
        .token = feedback.token,
        .confidence = feedback.confidence,
        .text = feedback.text,
        .number = feedback.id,
        .growing = !feedback.complete});
}

void TimelineModel::add(const Repetition &repetition)
{
    append({.from = repetition.from, .to = repetition.time, .lane = Lane::Repetitions, .number = repetition.number});
}

void TimelineModel::add(const Gap &gap)
{
    append({.from = gap.from, .to = gap.to, .lane = Lane::Gaps, .gap = gap.reason});
}

void TimelineModel::add(const Degradation &degradation)
{
    TimelineItem item{.from = degradation.time,
        .to = degradation.active ? TimelineItem::open : degradation.time,
        .lane = Lane::Degradations,
        .text = degradation.effect,
        .reason = degradation.cause};
    const auto lasting = m_lasting.constFind(degradation.effect);
    if (lasting == m_lasting.constEnd()) {
        const int row = append(std::move(item));
        if (degradation.active)
            m_lasting.insert(degradation.effect, row);
        return;
    }
    const int row = *lasting;
    item.from = m_items[std::size_t(row)].from;
    if (!degradation.active) {
        item.reason = m_items[std::size_t(row)].reason;
        m_lasting.erase(lasting);
    }
    change(row, std::move(item));
}

void TimelineModel::add(const Note &note)
{
    put({.from = note.time, .to = note.time, .lane = Lane::Notes, .text = note.text, .number = note.id});
}

void TimelineModel::removeNote(int id)
{
    if (const int row = rowOf(Lane::Notes, id); row >= 0)
        remove(row);
}

void TimelineModel::add(const OwnEvent &event)
{
    put({.from = event.from, .to = event.to, .lane = Lane::Notes, .text = event.name, .number = -event.id});
}

void TimelineModel::removeEvent(int id)
{
    if (const int row = rowOf(Lane::Notes, -id); row >= 0)
        remove(row);
}

void TimelineModel::add(const MotionSample &sample)
{
    m_motion.add(sample.time, float(sample.level));
    m_end = std::max(m_end, sample.time);
    if (!m_filling)
        Q_EMIT motionAdded();
}

} // namespace spotter
