// Chooses which sessions of the library are shown: by words, and by what is to be done with them. GUI thread.
#pragma once

#include <QSortFilterProxyModel>

namespace spotter {

class SessionsFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    enum class Shown { All, Unreviewed, WithRejects, Trash };

    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setShown(Shown shown);
    Shown shown() const { return m_shown; }
    /// Every word must stand somewhere in the session's title, date, source or coach.
    void setWords(const QString &words);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    Shown m_shown = Shown::All;
    QStringList m_words;
};

} // namespace spotter
