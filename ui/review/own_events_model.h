// The own events of the session under review, a row an event, by time. GUI thread.
#pragma once

#include "core/values/own_event.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace spotter {

class OwnEventsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { TimeColumn, LengthColumn, NameColumn, ColumnCount };
    enum Role { IdRole = Qt::UserRole, TimeRole };

    explicit OwnEventsModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Those of another session: told as a reset, and by no other signal.
    void setEvents(std::vector<OwnEvent> events);
    const std::vector<OwnEvent> &events() const { return m_events; }
    /// The same id again changes its row.
    void put(const OwnEvent &event);
    /// Nothing happens where there is none.
    void remove(int id);

    std::optional<OwnEvent> event(int id) const;
    /// The newest of that name that has not ended yet: its end is its beginning.
    std::optional<OwnEvent> begun(const QString &name) const;
    /// Not used before in this session, as long as it is shown.
    int freeId() const { return m_lastId + 1; }

Q_SIGNALS:
    void eventPut(const spotter::OwnEvent &event);
    void eventRemoved(int id);

private:
    int row(int id) const;

    std::vector<OwnEvent> m_events;
    int m_lastId = 0;
};

} // namespace spotter
