// What two runs say differently, a row each, by time. A sign stands for each kind, so that no colour has to. GUI
// thread.
#pragma once

#include "core/evaluation/run_comparison.h"

#include <QAbstractListModel>

namespace spotter {

class RunDifferences : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { TimeRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    void show(std::vector<RunDifference> differences);
    /// Of a row: "+ only after: Lower."
    static QString text(const RunDifference &difference);

private:
    std::vector<RunDifference> m_differences;
};

} // namespace spotter
