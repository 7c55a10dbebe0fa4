// SessionStore::load(): all that was kept of a session, kind by kind.
#include "core/session/database.h"
#include "core/session/kept_words.h"
#include "core/session/session_store.h"

#include <QJsonDocument>

namespace spotter {

namespace {

SessionTime timeAt(const QSqlQuery &row, int column)
{
    return SessionTime(row.value(column).toLongLong());
}

/// A value of \p make for each row of \p sql.
template <typename Make> auto readAll(Database &database, const char *sql, Database::Values wanted, Make make)
{
    std::vector<decltype(make(std::declval<const QSqlQuery &>()))> values;
    QSqlQuery &row = database.select(sql, wanted);
    while (database.next(row))
        values.push_back(make(row));
    return values;
}

} // namespace

KeptSession SessionStore::load(const QString &name, Detail detail)
{
    const qint64 id = idOf(name);
    Database &from = *m_database;
    KeptSession kept;
    kept.summary = summary(name);
    const auto provenance = readAll(from, "SELECT provenance FROM session WHERE id = ?", {id},
        [](const QSqlQuery &row) { return row.value(0).toString(); });
    kept.provenance = QJsonDocument::fromJson(provenance.at(0).toUtf8()).object();

    const char *actions = detail == Detail::All
        ? "SELECT time_ns, chunk, token, confidence, cause, score, latency_ns, frames FROM action WHERE session = ?"
          " ORDER BY time_ns"
        : "SELECT time_ns, chunk, token, confidence, cause, score, latency_ns, NULL FROM action WHERE session = ?"
          " ORDER BY time_ns";
    kept.actions = readAll(from, actions, {id}, [](const QSqlQuery &row) {
        const SessionTime time = timeAt(row, 0);
        return ActionEvent{time, row.value(1).toInt(), tokenOf(row.value(2).toString()), row.value(3).toDouble(),
            causeOf(row.value(4).toString()), row.value(5).toDouble(), timeAt(row, 6),
            unpackFrames(row.value(7).toByteArray(), time)};
    });
    kept.utterances = readAll(from,
        "SELECT id, from_ns, to_ns, said_ns, token, words, confidence, coach, complete, ended_ns FROM utterance"
        " WHERE session = ? ORDER BY said_ns, id",
        {id}, [](const QSqlQuery &row) {
            return KeptUtterance{
                {row.value(0).toInt(), timeAt(row, 1), timeAt(row, 2), timeAt(row, 3), tokenOf(row.value(4).toString()),
                    row.value(5).toString(), row.value(6).toDouble(), row.value(7).toString(), row.value(8).toBool()},
                timeAt(row, 9)};
        });
    kept.repetitions =
        readAll(from, "SELECT from_ns, time_ns, number, extent FROM repetition WHERE session = ? ORDER BY time_ns",
            {id}, [](const QSqlQuery &row) {
                return Repetition{timeAt(row, 0), timeAt(row, 1), row.value(2).toInt(), row.value(3).toDouble()};
            });
    kept.gaps = readAll(from, "SELECT from_ns, to_ns, reason FROM gap WHERE session = ? ORDER BY from_ns", {id},
        [](const QSqlQuery &row) {
            return Gap{timeAt(row, 0), timeAt(row, 1), gapOf(row.value(2).toString())};
        });
    kept.degradations = readAll(from,
        "SELECT time_ns, cause, effect, active FROM degradation WHERE session = ? ORDER BY time_ns", {id},
        [](const QSqlQuery &row) {
            return Degradation{timeAt(row, 0), row.value(1).toString(), row.value(2).toString(), row.value(3).toBool()};
        });
    kept.notes = readAll(from, "SELECT id, time_ns, words FROM note WHERE session = ? ORDER BY time_ns, id", {id},
        [](const QSqlQuery &row) {
            return Note{row.value(0).toInt(), timeAt(row, 1), row.value(2).toString()};
        });
    kept.reviews = readAll(from, "SELECT utterance, verdict, words FROM review WHERE session = ? ORDER BY utterance",
        {id}, [](const QSqlQuery &row) {
            return Review{row.value(0).toInt(), verdictOf(row.value(1).toString()), row.value(2).toString()};
        });
    kept.ownEvents =
        readAll(from, "SELECT id, name, from_ns, to_ns FROM own_event WHERE session = ? ORDER BY from_ns, id", {id},
            [](const QSqlQuery &row) {
                return OwnEvent{row.value(0).toInt(), row.value(1).toString(), timeAt(row, 2), timeAt(row, 3)};
            });
    kept.changes = readAll(from,
        "SELECT time_ns, setting, before_change, after_change FROM setting_change WHERE session = ? ORDER BY time_ns",
        {id}, [](const QSqlQuery &row) {
            return SettingChange{
                timeAt(row, 0), row.value(1).toString(), row.value(2).toString(), row.value(3).toString()};
        });
    QSqlQuery &packs = from.select("SELECT samples FROM motion WHERE session = ? ORDER BY from_ns", {id});
    while (from.next(packs))
        unpackMotion(packs.value(0).toByteArray(), kept.motion);
    return kept;
}

ScoredFrames SessionStore::framesOf(const QString &name, SessionTime decided)
{
    const auto packed = readAll(*m_database, "SELECT frames FROM action WHERE session = ? AND time_ns = ?",
        {idOf(name), qint64(decided.count())}, [](const QSqlQuery &row) { return row.value(0).toByteArray(); });
    return packed.empty() ? ScoredFrames() : unpackFrames(packed.front(), decided);
}

} // namespace spotter
