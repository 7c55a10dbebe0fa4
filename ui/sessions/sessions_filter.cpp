#include "ui/sessions/sessions_filter.h"

#include "ui/sessions/sessions_model.h"

namespace spotter {

void SessionsFilter::setShown(Shown shown)
{
    m_shown = shown;
    invalidateFilter();
}

void SessionsFilter::setWords(const QString &words)
{
    m_words = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool SessionsFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex session = sourceModel()->index(row, 0, parent);
    if (session.data(SessionsModel::TrashedRole).toBool() != (m_shown == Shown::Trash))
        return false;
    if (m_shown == Shown::Unreviewed && session.data(SessionsModel::UnreviewedRole).toInt() == 0)
        return false;
    if (m_shown == Shown::WithRejects && session.data(SessionsModel::RejectedRole).toInt() == 0)
        return false;
    if (m_words.isEmpty())
        return true;
    const QString text = session.data(SessionsModel::SearchRole).toString();
    return std::ranges::all_of(m_words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace spotter
