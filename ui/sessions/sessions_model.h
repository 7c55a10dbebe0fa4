// The library as a list, newest first: a row a session. GUI thread.
#pragma once

#include "core/session/kept_session.h"

#include <QAbstractListModel>
#include <QHash>
#include <QImage>

#include <span>

namespace spotter {

class SessionsModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        NameRole = Qt::UserRole,
        TitleRole,   ///< as people call it, else date and time
        DetailsRole, ///< length, repetitions, utterances, coach, source
        ReviewRole,  ///< "all reviewed", "3 of 7 reviewed", …
        BeganRole,
        UnreviewedRole, ///< utterances without a verdict
        RejectedRole,
        TrashedRole,
        RepairedRole,
        LiveRole,
        ReviewedRole
    };

    explicit SessionsModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    /// Qt::DisplayRole is the title, Qt::AccessibleTextRole all that is known, Qt::DecorationRole the thumbnail.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Rows that stay keep their place where the order allows it, so that a selection stays.
    /// \p searched is their searchTexts(), where somebody had the time for it; else they are made when they are asked
    /// for.
    void setSessions(std::vector<LibraryEntry> sessions, std::vector<QString> searched = {});
    void setThumbnail(const QString &name, const QImage &thumbnail);
    const LibraryEntry &session(int row) const { return m_sessions.at(std::size_t(row)); }
    /// All words that a search looks at, case folded.
    const QString &searchText(int row) const;
    const std::vector<LibraryEntry> &sessions() const { return m_sessions; }
    /// -1 where there is none.
    int row(const QString &name) const;

Q_SIGNALS:
    /// A thumbnail is wanted for the first time: its row comes into sight.
    void thumbnailWanted(const QString &name, const QString &folder) const;

private:
    std::vector<LibraryEntry> m_sessions;
    mutable std::vector<QString> m_searched; ///< empty: not made yet
    QHash<QString, QImage> m_thumbnails;
    mutable QHash<QString, bool> m_wanted;
};

/// All words that a search of each session looks at, case folded, in the language of the moment. Any thread.
std::vector<QString> searchTexts(std::span<const LibraryEntry> sessions);
/// "12 March 2026, 18:30", in the language of the window.
QString sessionDateText(const QDateTime &began);
/// What people call the session: its title, else its date.
QString sessionTitle(const LibraryEntry &session);

} // namespace spotter
