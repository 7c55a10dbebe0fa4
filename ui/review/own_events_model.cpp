#include "ui/review/own_events_model.h"

#include "translations/language.h"

#include <algorithm>

namespace spotter {

OwnEventsModel::OwnEventsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    connect(&Language::instance(), &Language::changed, this,
        [this] { Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1); });
}

int OwnEventsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_events.size());
}

int OwnEventsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OwnEventsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OwnEvent &event = m_events[std::size_t(index.row())];
    switch (role) {
    case IdRole:
        return event.id;
    case TimeRole:
        return qint64(event.from.count());
    case Qt::TextAlignmentRole:
        return int((index.column() == NameColumn ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case TimeColumn:
        return clockText(event.from);
    case LengthColumn:
        return event.to > event.from ? clockText(event.to - event.from) : QString();
    case NameColumn:
        return event.name;
    }
    return {};
}

QVariant OwnEventsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case LengthColumn:
        return tr("Length");
    case NameColumn:
        return tr("Event");
    }
    return {};
}

void OwnEventsModel::setEvents(std::vector<OwnEvent> events)
{
    beginResetModel();
    m_events = std::move(events);
    std::ranges::sort(m_events, {}, &OwnEvent::from);
    m_lastId = 0;
    for (const OwnEvent &event : m_events)
        m_lastId = std::max(m_lastId, event.id);
    endResetModel();
}

int OwnEventsModel::row(int id) const
{
    const auto known = std::ranges::find(m_events, id, &OwnEvent::id);
    return known == m_events.end() ? -1 : int(known - m_events.begin());
}

void OwnEventsModel::put(const OwnEvent &event)
{
    m_lastId = std::max(m_lastId, event.id);
    if (const int known = row(event.id); known >= 0 && m_events[std::size_t(known)].from == event.from) {
        m_events[std::size_t(known)] = event;
        Q_EMIT dataChanged(index(known, 0), index(known, ColumnCount - 1));
        Q_EMIT eventPut(event);
        return;
    } else if (known >= 0) { // it goes to another place
        beginRemoveRows({}, known, known);
        m_events.erase(m_events.begin() + known);
        endRemoveRows();
    }
    const auto place = std::ranges::upper_bound(m_events, event.from, {}, &OwnEvent::from);
    const int added = int(place - m_events.begin());
    beginInsertRows({}, added, added);
    m_events.insert(place, event);
    endInsertRows();
    Q_EMIT eventPut(event);
}

void OwnEventsModel::remove(int id)
{
    const int known = row(id);
    if (known < 0)
        return;
    beginRemoveRows({}, known, known);
    m_events.erase(m_events.begin() + known);
    endRemoveRows();
    Q_EMIT eventRemoved(id);
}

std::optional<OwnEvent> OwnEventsModel::event(int id) const
{
    const int known = row(id);
    return known < 0 ? std::nullopt : std::optional(m_events[std::size_t(known)]);
}

std::optional<OwnEvent> OwnEventsModel::begun(const QString &name) const
{
    std::optional<OwnEvent> newest;
    for (const OwnEvent &event : m_events) {
        if (event.name == name && event.to == event.from && (!newest || event.id > newest->id))
            newest = event;
    }
    return newest;
}

} // namespace spotter
