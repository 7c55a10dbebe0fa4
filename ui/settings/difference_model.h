// Two sets of settings side by side: a row for each key on which they do not agree.
#pragma once

#include "core/config/presets.h"

#include <QAbstractTableModel>

namespace spotter {

/// GUI thread.
class DifferenceModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { SettingColumn, OneColumn, OtherColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// The names stand over the values.
    void show(std::vector<SettingDifference> differences, const QString &oneName, const QString &otherName);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<SettingDifference> m_differences;
    QString m_oneName;
    QString m_otherName;
};

} // namespace spotter
