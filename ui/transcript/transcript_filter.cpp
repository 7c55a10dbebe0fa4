#include "ui/transcript/transcript_filter.h"

#include "ui/transcript/transcript_model.h"

namespace spotter {

void TranscriptFilter::setWanted(const Wanted &wanted)
{
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
    invalidateFilter();
    Q_EMIT wantedChanged();
}

bool TranscriptFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex line = sourceModel()->index(row, 0, parent);
    if (line.data(TranscriptModel::KindRole).toInt() == int(TranscriptModel::Kind::Note))
        return m_wanted.notes && m_wanted.reviewed == Reviewed::All;
    const auto token = ActionToken(line.data(TranscriptModel::TokenRole).toInt());
    if (!(token == ActionToken::Correct ? m_wanted.praise : m_wanted.feedback))
        return false;
    // Compared as shown: "80 %" passes "at least 80 %".
    if (qRound(line.data(TranscriptModel::ConfidenceRole).toDouble() * 100) < qRound(m_wanted.confidence * 100))
        return false;
    if (m_wanted.reviewed == Reviewed::All)
        return true;
    const bool isReviewed = line.data(TranscriptModel::VerdictRole).toInt() != int(Verdict::None);
    return isReviewed == (m_wanted.reviewed == Reviewed::Yes);
}

} // namespace spotter
