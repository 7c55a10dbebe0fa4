#include "ui/sessions/sessions_model.h"

#include "translations/language.h"

#include <QLocale>

namespace spotter {

namespace {

/// A length as people say it: minutes and seconds, no tenths.
QString lengthText(SessionTime length)
{
    QString clock = clockText(length);
    return clock.left(clock.lastIndexOf(QLatin1Char('.')));
}

QString detailsText(const LibraryEntry &session)
{
    QStringList parts{lengthText(session.length), SessionsModel::tr("%n repetition(s)", nullptr, session.repetitions),
        SessionsModel::tr("%n utterance(s)", nullptr, session.utterances)};
    if (session.coach == QLatin1String("motion"))
        parts << SessionsModel::tr("Motion coach");
    else if (!session.coach.isEmpty())
        parts << session.coach;
    if (!session.title.isEmpty())
        parts << sessionDateText(session.began);
    parts << session.person << session.exercise << session.source;
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString reviewText(const LibraryEntry &session)
{
    QStringList parts;
    if (session.state == SessionState::Running)
        parts << SessionsModel::tr("being recorded");
    if (session.utterances == 0)
        parts << SessionsModel::tr("nothing was said");
    else if (session.isReviewed())
        parts << SessionsModel::tr("reviewed");
    else if (session.reviewed > 0)
        parts << SessionsModel::tr("%1 of %2 reviewed").arg(session.reviewed).arg(session.utterances);
    else
        parts << SessionsModel::tr("not reviewed");
    if (session.rejected > 0)
        parts << SessionsModel::tr("%n rejected", nullptr, session.rejected);
    if (session.state == SessionState::Repaired)
        parts << SessionsModel::tr("ended suddenly, repaired");
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString sessionDateText(const QDateTime &began)
{
    return QLocale().toString(began.toLocalTime(), QLocale::LongFormat).isEmpty()
        ? QString()
        : SessionsModel::tr("%1, %2", "date, time")
              .arg(QLocale().toString(began.toLocalTime().date(), QLocale::LongFormat),
                  QLocale().toString(began.toLocalTime().time(), QLocale::ShortFormat));
}

QString sessionTitle(const LibraryEntry &session)
{
    return session.title.isEmpty() ? sessionDateText(session.began) : session.title;
}

std::vector<QString> searchTexts(std::span<const LibraryEntry> sessions)
{
    // A day is put into words once, however many sessions it had: that takes longer than all the rest.
    QHash<QDate, QString> dates;
    std::vector<QString> texts;
    texts.reserve(sessions.size());
    const QLocale locale;
    for (const LibraryEntry &session : sessions) {
        const QDate day = session.began.toLocalTime().date();
        QString &date = dates[day];
        if (date.isEmpty())
            date = locale.toString(day, QLocale::LongFormat);
        texts.push_back(QStringList{
            session.title, date, session.name, session.source, session.coach, session.person, session.exercise}
                            .join(QLatin1Char('\n'))
                            .toCaseFolded());
    }
    return texts;
}

SessionsModel::SessionsModel(QObject *parent)
    : QAbstractListModel(parent)
{
    connect(&Language::instance(), &Language::changed, this, [this] {
        m_searched.clear();
        if (!m_sessions.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    });
}

int SessionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sessions.size());
}

Qt::ItemFlags SessionsModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? QAbstractListModel::flags(index) | Qt::ItemNeverHasChildren : Qt::ItemFlags();
}

QVariant SessionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LibraryEntry &session = m_sessions[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return sessionTitle(session);
    case Qt::AccessibleTextRole:
        return tr("%1. %2. %3").arg(sessionTitle(session), detailsText(session), reviewText(session));
    case Qt::DecorationRole: {
        const auto known = m_thumbnails.constFind(session.name);
        if (known != m_thumbnails.constEnd())
            return *known;
        if (session.state != SessionState::Running && !m_wanted.contains(session.name)) {
            m_wanted.insert(session.name, true);
            Q_EMIT thumbnailWanted(session.name, session.folder);
        }
        return {};
    }
    case NameRole:
        return session.name;
    case DetailsRole:
        return detailsText(session);
    case ReviewRole:
        return reviewText(session);
    case BeganRole:
        return session.began;
    case UnreviewedRole:
        return session.utterances - session.reviewed;
    case RejectedRole:
        return session.rejected;
    case TrashedRole:
        return session.trashed;
    case RepairedRole:
        return session.state == SessionState::Repaired;
    case LiveRole:
        return session.live;
    case ReviewedRole:
        return session.isReviewed();
    }
    return {};
}

const QString &SessionsModel::searchText(int row) const
{
    if (m_searched.empty())
        m_searched = searchTexts(m_sessions);
    return m_searched.at(std::size_t(row));
}

int SessionsModel::row(const QString &name) const
{
    const auto found = std::ranges::find(m_sessions, name, &LibraryEntry::name);
    return found == m_sessions.end() ? -1 : int(found - m_sessions.begin());
}

void SessionsModel::setSessions(std::vector<LibraryEntry> sessions, std::vector<QString> searched)
{
    const bool sameNames = std::ranges::equal(sessions, m_sessions, {}, &LibraryEntry::name, &LibraryEntry::name);
    if (!sameNames) {
        beginResetModel();
        m_sessions = std::move(sessions);
        m_searched = std::move(searched);
        endResetModel();
        return;
    }
    std::vector<int> changed;
    for (std::size_t i = 0; i < sessions.size(); ++i) {
        if (sessions[i] != m_sessions[i])
            changed.push_back(int(i));
    }
    m_sessions = std::move(sessions);
    m_searched = std::move(searched);
    for (const int row : changed)
        Q_EMIT dataChanged(index(row), index(row));
}

void SessionsModel::setThumbnail(const QString &name, const QImage &thumbnail)
{
    m_thumbnails.insert(name, thumbnail);
    if (const int at = row(name); at >= 0)
        Q_EMIT dataChanged(index(at), index(at), {Qt::DecorationRole});
}

} // namespace spotter
