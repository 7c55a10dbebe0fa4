// The words for own events as a table to edit in place: name, key, whether it lasts. It changes nothing by itself: what
// is typed becomes wanted(), and setKinds() shows it. GUI thread.
#pragma once

#include "core/values/own_event.h"

#include <QAbstractTableModel>
#include <QKeySequence>

#include <functional>
#include <vector>

namespace spotter {

class VocabularyModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, KeyColumn, LastsColumn, ColumnCount };

    explicit VocabularyModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    void setKinds(std::vector<EventKind> kinds);
    const std::vector<EventKind> &kinds() const { return m_kinds; }
    /// Null where no word has that key, or the key does something else.
    const EventKind *kindOf(const QKeySequence &key) const;
    /// \p taken says what a key does else on the pages where events are marked; empty: nothing.
    void setTaken(std::function<QString(const QKeySequence &)> taken) { m_taken = std::move(taken); }
    /// The first digit that nothing else has; empty where there is none.
    QString freeKey() const;

Q_SIGNALS:
    /// Somebody wants the vocabulary to become this.
    void wanted(const std::vector<spotter::EventKind> &kinds);
    /// What was typed cannot be: why, in a sentence.
    void refused(const QString &sentence);
    void kindsChanged(const std::vector<spotter::EventKind> &kinds);

private:
    QString objectionTo(int row, int column, const QString &text) const;

    QString otherUse(const QString &key) const;

    std::vector<EventKind> m_kinds;
    std::function<QString(const QKeySequence &)> m_taken;
};

} // namespace spotter
