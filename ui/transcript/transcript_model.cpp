#include "ui/transcript/transcript_model.h"

#include "ui/token_look.h"

#include <algorithm>

namespace spotter {

int TranscriptModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant TranscriptModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Feedback &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return tr("%1  %2 (%3 %): %4")
            .arg(clockText(row.said), tokenName(row.token), QString::number(qRound(row.confidence * 100)), row.text);
    case Qt::ToolTipRole:
        return tr("About %1 to %2. Said by: %3").arg(clockText(row.from), clockText(row.to), row.coach);
    case TimeRole:
        return qint64(row.said.count());
    case TokenRole:
        return int(row.token);
    case TextRole:
        return row.text;
    case ConfidenceRole:
        return row.confidence;
    case CoachRole:
        return row.coach;
    case CompleteRole:
        return row.complete;
    }
    return {};
}

void TranscriptModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

void TranscriptModel::add(const Feedback &feedback)
{
    const auto known = std::ranges::find(m_rows.rbegin(), m_rows.rend(), feedback.id, &Feedback::id);
    if (known != m_rows.rend()) {
        *known = feedback;
        const QModelIndex changed = index(int(std::distance(known, m_rows.rend())) - 1);
        Q_EMIT dataChanged(changed, changed);
        return;
    }
    const int row = int(m_rows.size());
    beginInsertRows({}, row, row);
    m_rows.push_back(feedback);
    endInsertRows();
}

} // namespace spotter
