// What was said, one row an utterance, in the order said. The text of the newest row may still grow. GUI thread.
#pragma once

#include "core/values/events.h"

#include <QAbstractListModel>

#include <vector>

namespace spotter {

class TranscriptModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { TimeRole = Qt::UserRole, TokenRole, TextRole, ConfidenceRole, CoachRole, CompleteRole };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    /// Qt::DisplayRole is the whole line as it is copied and read out.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    void clear();
    /// The same id again changes its row.
    void add(const Feedback &feedback);

private:
    std::vector<Feedback> m_rows;
};

} // namespace spotter
