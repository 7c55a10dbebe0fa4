#include "ui/sessions/sessions_filter.h"

#include "ui/sessions/sessions_model.h"

namespace spotter {

// invalidate() and not invalidateFilter(): that one tells of every stretch of rows that comes or goes, which takes a
// view of thousands of sessions longer than the search itself.

SessionsFilter::SessionsFilter(SessionsModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
}

void SessionsFilter::setShown(Shown shown)
{
    m_shown = shown;
    invalidate();
}

void SessionsFilter::setWords(const QString &words)
{
    m_words = words.toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidate();
}

void SessionsFilter::setPerson(const std::optional<QString> &person)
{
    m_person = person;
    invalidate();
}

void SessionsFilter::setExercise(const std::optional<QString> &exercise)
{
    m_exercise = exercise;
    invalidate();
}

void SessionsFilter::setSince(std::optional<QDate> day)
{
    m_since = day;
    invalidate();
}

bool SessionsFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const LibraryEntry &session = m_model.session(row);
    if (session.trashed != (m_shown == Shown::Trash))
        return false;
    if (m_shown == Shown::Unreviewed && session.utterances <= session.reviewed)
        return false;
    if (m_shown == Shown::WithRejects && session.rejected == 0)
        return false;
    if ((m_person && session.person != *m_person) || (m_exercise && session.exercise != *m_exercise))
        return false;
    if (m_since && session.began.toLocalTime().date() < *m_since)
        return false;
    if (m_words.isEmpty())
        return true;
    const QString &text = m_model.searchText(row);
    return std::ranges::all_of(m_words, [&](const QString &word) { return text.contains(word); });
}

} // namespace spotter
