#include "core/session/session_store.h"

#include "core/session/database.h"
#include "core/session/kept_words.h"
#include "core/session/session_folder.h"
#include "core/session/session_start.h"
#include "core/session/store_journal.h"
#include "core/values/error.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QFileInfo>

namespace spotter {

namespace {

qint64 count(SessionTime time)
{
    return time.count();
}

#define SPOTTER_SUMMARY_COLUMNS                                                                                        \
    "name, title, began, source, live, coach, length_ns, repetitions, utterances, reviewed, rejected, state, trashed," \
    " person, exercise, accepted, moving_ns"

LibraryEntry summaryFrom(const QSqlQuery &row, const QString &library)
{
    LibraryEntry summary;
    summary.name = row.value(0).toString();
    summary.folder = sessionPath(library, summary.name);
    summary.title = row.value(1).toString();
    summary.began = QDateTime::fromString(row.value(2).toString(), Qt::ISODate);
    summary.source = row.value(3).toString();
    summary.live = row.value(4).toBool();
    summary.coach = row.value(5).toString();
    summary.length = SessionTime(row.value(6).toLongLong());
    summary.repetitions = row.value(7).toInt();
    summary.utterances = row.value(8).toInt();
    summary.reviewed = row.value(9).toInt();
    summary.rejected = row.value(10).toInt();
    summary.state = sessionStateOf(row.value(11).toString());
    summary.trashed = !row.value(12).isNull();
    summary.person = row.value(13).toString();
    summary.exercise = row.value(14).toString();
    summary.accepted = row.value(15).toInt();
    summary.moving = SessionTime(row.value(16).toLongLong());
    return summary;
}

Error noSuchSession(const QString &name)
{
    return Error(QCoreApplication::translate("Library", "There is no such session"), name,
        QCoreApplication::translate("Library", "See `spotter sessions list`"));
}

} // namespace

SessionStore::SessionStore(const LibraryPlace &place)
    : m_place(place)
    , m_folder(place.folder)
{
    QDir().mkpath(m_folder);
    if (!place.isOnServer() && QFileInfo(m_folder).isWritable())
        m_mended = mendWhereDamaged(m_folder);
    try {
        m_database = std::make_unique<Database>(place);
    } catch (const Error &) { // damage in a place that was not looked at
        if (place.isOnServer() || m_mended || !isMarkedDamaged(place.database()))
            throw;
        m_mended = mendWhereDamaged(m_folder);
        m_database = std::make_unique<Database>(place);
    }
}

SessionStore::SessionStore(StoreJournal &journal)
    : m_place(QString())
    , m_journal(&journal)
{
}

SessionStore::Reached &SessionStore::Reached::operator=(std::unique_ptr<Database> database)
{
    m_database = std::move(database);
    return *this;
}

Database &SessionStore::Reached::operator*() const
{
    if (!m_database)
        throw Error(QCoreApplication::translate("Library", "The library's server is not there to be asked"), {},
            QCoreApplication::translate("Library", "Try again when it is back"));
    return *m_database;
}

bool SessionStore::wantsOpeningAnew() const
{
    return m_database->isReadOnly() || m_database->isDamaged();
}

SessionStore::SessionStore(SessionStore &&) noexcept = default;

SessionStore::~SessionStore() = default;

void SessionStore::leaveLogToOthers()
{
    m_database->run("PRAGMA wal_autocheckpoint = 0");
}

const QString &SessionStore::database() const
{
    return m_database->place();
}

void SessionStore::together(const std::function<void()> &work)
{
    if (m_journal)
        return work();
    m_database->transaction(work);
}

qint64 SessionStore::idOf(const QString &name)
{
    if (const auto known = m_ids.constFind(name); known != m_ids.constEnd())
        return *known;
    QSqlQuery &row = m_database->select("SELECT id FROM session WHERE name = ?", {name});
    if (!m_database->next(row))
        throw noSuchSession(name);
    const qint64 id = row.value(0).toLongLong();
    row.finish();
    m_ids.insert(name, id);
    return id;
}

void SessionStore::begin(const SessionStart &start)
{
    if (m_journal)
        return m_journal->begin(start);
    together([&] {
        m_database->run(
            "UPDATE session_number SET last_number = last_number + 1"); // the next program waits for this one
        QSqlQuery &number = m_database->select("SELECT last_number FROM session_number");
        m_database->next(number);
        const qint64 id = number.value(0).toLongLong();
        number.finish();
        m_database->run("INSERT INTO session (id, name, began, source, live, state, provenance, machine)"
                        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            {id, start.name, start.began.toOffsetFromUtc(start.began.offsetFromUtc()).toString(Qt::ISODate),
                start.source, int(start.live), sessionStateKey(SessionState::Running),
                QString::fromUtf8(QJsonDocument(start.provenance).toJson(QJsonDocument::Compact)),
                QSysInfo::machineHostName()});
    });
}

void SessionStore::addProvenance(const QString &name, const QJsonObject &part)
{
    if (m_journal)
        return m_journal->note("addProvenance", name, part);
    QSqlQuery &row = m_database->select("SELECT provenance FROM session WHERE id = ?", {idOf(name)});
    m_database->next(row);
    QJsonObject all = QJsonDocument::fromJson(row.value(0).toString().toUtf8()).object();
    row.finish();
    for (auto value = part.constBegin(); value != part.constEnd(); ++value)
        all.insert(value.key(), value.value());
    m_database->run("UPDATE session SET provenance = ? WHERE id = ?",
        {QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact)), idOf(name)});
}

void SessionStore::add(const QString &name, const ActionEvent &event)
{
    if (m_journal)
        return m_journal->add(name, &KeptSession::actions, {event});
    const QByteArray frames = packFrames(event.frames, event.time);
    m_database->run("INSERT INTO action (session, time_ns, chunk, token, confidence, cause, score, latency_ns,"
                    " frames) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        {idOf(name), count(event.time), event.chunk, tokenText(event.token), event.confidence, causeKey(event.cause),
            event.motionScore, count(event.latency), frames.isEmpty() ? QVariant() : QVariant(frames)});
}

void SessionStore::add(const QString &name, const KeptUtterance &utterance)
{
    if (m_journal)
        return m_journal->add(name, &KeptSession::utterances, {utterance});
    const Feedback &said = utterance.feedback;
    const qint64 id = idOf(name);
    m_database->run("INSERT INTO utterance (session, id, from_ns, to_ns, said_ns, ended_ns, token, words, confidence,"
                    " coach, complete) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                    " ON CONFLICT (session, id) DO UPDATE SET words = excluded.words, ended_ns = excluded.ended_ns,"
                    " complete = excluded.complete",
        {id, said.id, count(said.from), count(said.to), count(said.said), count(utterance.ended), tokenText(said.token),
            said.text, said.confidence, said.coach, int(said.complete)});
    m_database->run("UPDATE session SET coach = ? WHERE id = ?", {said.coach, id});
    refreshCounts(id);
}

void SessionStore::add(const QString &name, const Repetition &repetition)
{
    if (m_journal)
        return m_journal->add(name, &KeptSession::repetitions, {repetition});
    const qint64 id = idOf(name);
    m_database->run("INSERT INTO repetition (session, from_ns, time_ns, number, extent) VALUES (?, ?, ?, ?, ?)",
        {id, count(repetition.from), count(repetition.time), repetition.number, repetition.range});
    m_database->run("UPDATE session SET repetitions = repetitions + 1, moving_ns = moving_ns + ? WHERE id = ?",
        {count(repetition.time - repetition.from), id});
}

void SessionStore::add(const QString &name, const std::vector<MotionSample> &samples)
{
    if (m_journal)
        return m_journal->add(name, &KeptSession::motion, samples);
    if (samples.empty())
        return;
    m_database->run("INSERT INTO motion (session, from_ns, samples) VALUES (?, ?, ?)",
        {idOf(name), count(samples.front().time), packMotion(samples)});
}

void SessionStore::add(const QString &name, const Gap &gap)
{
    if (m_journal)
        return m_journal->add(name, &KeptSession::gaps, {gap});
    m_database->run("INSERT INTO gap (session, from_ns, to_ns, reason) VALUES (?, ?, ?, ?)",
        {idOf(name), count(gap.from), count(gap.to), gapKey(gap.reason)});
}

void SessionStore::add(const QString &name, const Degradation &degradation)
{
    if (m_journal)
        return m_journal->add(name, &KeptSession::degradations, {degradation});
    m_database->run("INSERT INTO degradation (session, time_ns, cause, effect, active) VALUES (?, ?, ?, ?, ?)",
        {idOf(name), count(degradation.time), degradation.cause, degradation.effect, int(degradation.active)});
}

void SessionStore::add(const QString &name, const SettingChange &change)
{
    if (m_journal)
        return m_journal->add(name, &KeptSession::changes, {change});
    m_database->run("INSERT INTO setting_change (session, time_ns, setting, before_change, after_change)"
                    " VALUES (?, ?, ?, ?, ?)",
        {idOf(name), count(change.time), change.key, change.before, change.after});
}

void SessionStore::put(const QString &name, const Note &note)
{
    if (m_journal)
        return m_journal->add(name, &KeptSession::notes, {note});
    m_database->run("INSERT INTO note (session, id, time_ns, words) VALUES (?, ?, ?, ?)"
                    " ON CONFLICT (session, id) DO UPDATE SET time_ns = excluded.time_ns, words = excluded.words",
        {idOf(name), note.id, count(note.time), note.text});
}

void SessionStore::removeNote(const QString &name, int id)
{
    if (m_journal)
        return m_journal->note("removeNote", name, {{QStringLiteral("id"), id}});
    m_database->run("DELETE FROM note WHERE session = ? AND id = ?", {idOf(name), id});
}

void SessionStore::put(const QString &name, const Review &review)
{
    if (m_journal)
        return m_journal->review(name, review);
    const qint64 id = idOf(name);
    if (review.verdict == Verdict::None)
        m_database->run("DELETE FROM review WHERE session = ? AND utterance = ?", {id, review.utterance});
    else
        m_database->run("INSERT INTO review (session, utterance, verdict, words) VALUES (?, ?, ?, ?)"
                        " ON CONFLICT (session, utterance) DO UPDATE SET verdict = excluded.verdict,"
                        " words = excluded.words",
            {id, review.utterance, verdictKey(review.verdict), review.text});
    refreshCounts(id);
}

void SessionStore::refreshCounts(qint64 id)
{
    m_database->run(
        "UPDATE session SET utterances = (SELECT COUNT(*) FROM utterance WHERE utterance.session = session.id),"
        " reviewed = (SELECT COUNT(*) FROM review WHERE review.session = session.id),"
        " accepted = (SELECT COUNT(*) FROM review WHERE review.session = session.id AND verdict = 'accepted'),"
        " rejected = (SELECT COUNT(*) FROM review WHERE review.session = session.id AND verdict = 'rejected')"
        " WHERE id = ?",
        {id});
}

void SessionStore::finish(const QString &name, SessionTime length, SessionState state)
{
    if (m_journal)
        return m_journal->note("finish", name,
            {{QStringLiteral("length"), toSeconds(length)}, {QStringLiteral("state"), sessionStateKey(state)}});
    m_database->run("UPDATE session SET length_ns = ?, state = ? WHERE id = ?",
        {count(length), sessionStateKey(state), idOf(name)});
}

std::vector<LibraryEntry> SessionStore::list()
{
    std::vector<LibraryEntry> sessions;
    QSqlQuery &row =
        m_database->select("SELECT " SPOTTER_SUMMARY_COLUMNS " FROM session WHERE run_of IS NULL ORDER BY id DESC");
    while (m_database->next(row))
        sessions.push_back(summaryFrom(row, m_folder));
    return sessions;
}

LibraryEntry SessionStore::summary(const QString &name)
{
    QSqlQuery &row = m_database->select("SELECT " SPOTTER_SUMMARY_COLUMNS " FROM session WHERE id = ?", {idOf(name)});
    if (!m_database->next(row)) // another studio has deleted it
        throw noSuchSession(name);
    const LibraryEntry summary = summaryFrom(row, m_folder);
    row.finish();
    return summary;
}

LibraryEntry SessionStore::find(const QString &wanted)
{
    if (wanted != QLatin1String("last"))
        return summary(wanted);
    QSqlQuery &row =
        m_database->select("SELECT " SPOTTER_SUMMARY_COLUMNS
                           " FROM session WHERE trashed IS NULL AND run_of IS NULL ORDER BY id DESC LIMIT 1");
    if (!m_database->next(row))
        throw Error(QCoreApplication::translate("Library", "The library is empty"), m_folder);
    const LibraryEntry last = summaryFrom(row, m_folder);
    row.finish();
    return last;
}

void SessionStore::setTrashed(const QString &name, bool trashed)
{
    if (m_journal)
        return m_journal->note("setTrashed", name, {{QStringLiteral("trashed"), trashed}});
    const QVariant when = trashed ? QVariant(QDateTime::currentDateTimeUtc().toString(Qt::ISODate)) : QVariant();
    m_database->run("UPDATE session SET trashed = ? WHERE id = ?", {when, idOf(name)});
}

void SessionStore::destroy(const QString &name)
{
    if (m_journal)
        return m_journal->note("destroy", name);
    const qint64 id = idOf(name);
    QStringList runs(name);
    if (!isRun(name)) {
        for (const LibraryEntry &run : runsOf(name))
            runs << run.name;
    }
    together([&] {
        for (const QString &run : runs)
            destroyRows(run == name ? id : idOf(run));
    });
    for (const QString &run : runs)
        m_ids.remove(run);
    if (!isRun(name))
        QDir(sessionPath(m_folder, name)).removeRecursively();
}

void SessionStore::destroyRows(qint64 id)
{
    for (const char *sql : {"DELETE FROM action WHERE session = ?", "DELETE FROM utterance WHERE session = ?",
             "DELETE FROM repetition WHERE session = ?", "DELETE FROM motion WHERE session = ?",
             "DELETE FROM gap WHERE session = ?", "DELETE FROM degradation WHERE session = ?",
             "DELETE FROM note WHERE session = ?", "DELETE FROM review WHERE session = ?",
             "DELETE FROM setting_change WHERE session = ?", "DELETE FROM own_event WHERE session = ?",
             "DELETE FROM session WHERE id = ?"})
        m_database->run(sql, {id});
}

} // namespace spotter
