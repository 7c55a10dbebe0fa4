// Chooses which sessions of the library are shown: by words, by what is to be done with them, who exercised, what, and
// when. GUI thread.
#pragma once

#include <QDate>
#include <QSortFilterProxyModel>

#include <optional>

namespace spotter {

class SessionsModel;

class SessionsFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    enum class Shown { All, Unreviewed, WithRejects, Trash };

    /// \p model outlives it.
    explicit SessionsFilter(SessionsModel &model, QObject *parent = nullptr);

    void setShown(Shown shown);
    Shown shown() const { return m_shown; }
    /// Every word must stand somewhere in the session's title, date, source, coach, person or exercise.
    void setWords(const QString &words);
    /// None: whoever it is.
    void setPerson(const std::optional<QString> &person);
    void setExercise(const std::optional<QString> &exercise);
    /// None: whenever it was.
    void setSince(std::optional<QDate> day);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    const SessionsModel &m_model;
    Shown m_shown = Shown::All;
    QStringList m_words;
    std::optional<QString> m_person;
    std::optional<QString> m_exercise;
    std::optional<QDate> m_since;
};

} // namespace spotter
