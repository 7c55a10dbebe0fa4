// SessionStore::repair(): sessions whose program died, and folders that the database does not know.
#include "core/media/decoder.h"
#include "core/session/database.h"
#include "core/session/session_folder.h"
#include "core/session/session_start.h"
#include "core/session/session_store.h"
#include "core/values/error.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QSet>

namespace spotter {

namespace {

/// Whoever records a session holds its lock; one whose program died is no longer held.
bool isBeingRecorded(const QString &sessionFolder)
{
    QLockFile lock(lockPath(sessionFolder));
    lock.setStaleLockTime(0);
    return QDir(sessionFolder).exists() && !lock.tryLock() && lock.error() == QLockFile::LockFailedError;
}

/// 0 where there is none, or none that can be played.
SessionTime filmLength(const QString &sessionFolder)
{
    try {
        return Decoder(videoPath(sessionFolder)).duration();
    } catch (const Error &) {
        return {};
    }
}

/// As its folder tells it: by the file that was written when it began, else by its name and its film. None where it is
/// no session's folder.
std::optional<SessionStart> startOf(const QString &sessionFolder)
{
    if (const std::optional<SessionStart> start = readStart(sessionFolder))
        return start;
    const QFileInfo film(videoPath(sessionFolder));
    if (!film.exists())
        return {};
    const QString name = QDir(sessionFolder).dirName();
    const QDateTime named = QDateTime::fromString(name.left(19), QStringLiteral("yyyy-MM-dd_HH-mm-ss"));
    return SessionStart{.name = name, .began = named.isValid() ? named : film.lastModified(), .source = {}};
}

} // namespace

/// Not where several machines share the database: what one of them has deleted for good another would bring back.
void SessionStore::takeInUnknown()
{
    if (m_place.isOnServer())
        return;
    QSet<QString> known;
    QSqlQuery &row = m_database->select("SELECT name FROM session");
    while (m_database->next(row))
        known.insert(row.value(0).toString());
    for (const QString &name : QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QString folder = sessionPath(m_folder, name);
        if (known.contains(name) || isBeingRecorded(folder))
            continue;
        if (const std::optional<SessionStart> start = startOf(folder))
            begin(*start);
    }
}

SessionTime SessionStore::lastMoment(qint64 id)
{
    QSqlQuery &row =
        m_database->select("SELECT MAX(last) FROM (SELECT MAX(time_ns) AS last FROM action WHERE session = ?"
                           " UNION ALL SELECT MAX(ended_ns) FROM utterance WHERE session = ?"
                           " UNION ALL SELECT MAX(time_ns) FROM repetition WHERE session = ?"
                           " UNION ALL SELECT MAX(to_ns) FROM gap WHERE session = ?"
                           " UNION ALL SELECT MAX(from_ns) FROM motion WHERE session = ?) AS lasts",
            {id, id, id, id, id});
    const SessionTime last(m_database->next(row) ? row.value(0).toLongLong() : 0);
    row.finish();
    return last;
}

std::vector<LibraryEntry> SessionStore::repair()
{
    if (m_database->isReadOnly())
        return {};
    takeInUnknown();
    std::vector<QString> running;
    QSqlQuery &row = m_database->select(
        "SELECT name, machine FROM session WHERE state = ? AND run_of IS NULL", {sessionStateKey(SessionState::Running)});
    while (m_database->next(row)) {
        const QString name = row.value(0).toString();
        const QString machine = row.value(1).toString();
        const bool isHere =
            machine.isEmpty() || machine == QSysInfo::machineHostName() || QDir(sessionPath(m_folder, name)).exists();
        if (isHere && !isBeingRecorded(sessionPath(m_folder, name)))
            running.push_back(name);
    }
    std::vector<LibraryEntry> repaired;
    for (const QString &name : running) {
        const SessionTime film = filmLength(sessionPath(m_folder, name));
        const SessionTime length = std::max(lastMoment(idOf(name)), film);
        if (film > SessionTime{} && length - film > std::chrono::seconds(1)) // it had stopped before, on a full disk
            add(name, Gap{film, length, GapReason::NotRecorded});
        finish(name, length, SessionState::Repaired);
        repaired.push_back(summary(name));
    }
    return repaired;
}

} // namespace spotter
