// Whole sessions put into the library: those that are imported, and other runs of one that is there.
#include "core/session/database.h"
#include "core/session/place_film.h"
#include "core/session/session_folder.h"
#include "core/session/session_store.h"
#include "core/session/store_journal.h"
#include "core/values/error.h"

#include <QDir>

namespace spotter {

void SessionStore::addEvents(const QString &name, const KeptSession &session)
{
    const auto each = [&](const auto &events) {
        for (const auto &event : events)
            add(name, event);
    };
    each(session.actions);
    each(session.utterances);
    each(session.repetitions);
    each(session.gaps);
    each(session.degradations);
    each(session.changes);
    add(name, session.motion);
    for (const Note &note : session.notes)
        put(name, note);
    for (const Review &review : session.reviews)
        put(name, review);
    for (const OwnEvent &event : session.ownEvents)
        put(name, event);
}

void SessionStore::addAll(const QString &name, const KeptSession &session)
{
    addEvents(name, session);
    setTitle(name, session.summary.title);
    setPerson(name, session.summary.person);
    setExercise(name, session.summary.exercise);
    const bool isRepaired = session.summary.state == SessionState::Repaired;
    finish(name, session.summary.length, isRepaired ? SessionState::Repaired : SessionState::Finished);
}

QString SessionStore::import(const KeptSession &session, const QString &film)
{
    const LibraryEntry &summary = session.summary;
    const QString name = makeSessionFolder(m_place, summary.began);
    const QString folder = sessionPath(m_folder, name);
    try {
        if (!film.isEmpty())
            placeFilm(film, videoPath(folder));
        together([&] {
            begin({.name = name,
                .began = summary.began,
                .source = summary.source,
                .live = summary.live,
                .provenance = session.provenance});
            addAll(name, session);
        });
    } catch (const Error &) {
        QDir(folder).removeRecursively();
        throw;
    }
    return name;
}

QString SessionStore::addRun(const QString &name, const KeptSession &run)
{
    if (m_journal) {
        m_journal->addRun(name, run);
        return {}; // it gets its number later
    }
    const qint64 original = idOf(firstRun(name));
    QSqlQuery &last =
        m_database->select("SELECT name FROM session WHERE run_of = ? ORDER BY id DESC LIMIT 1", {original});
    const int number = m_database->next(last) ? runNumber(last.value(0).toString()) + 1 : 2;
    last.finish();
    const QString runName = nameOfRun(firstRun(name), number);
    begin({.name = runName,
        .began = run.summary.began,
        .source = run.summary.source,
        .live = false,
        .provenance = run.provenance});
    m_database->run("UPDATE session SET run_of = ? WHERE name = ?", {original, runName});
    addAll(runName, run);
    return runName;
}

std::vector<LibraryEntry> SessionStore::runsOf(const QString &name)
{
    std::vector<QString> names;
    QSqlQuery &row =
        m_database->select("SELECT name FROM session WHERE run_of = ? ORDER BY id", {idOf(firstRun(name))});
    while (m_database->next(row))
        names.push_back(row.value(0).toString());
    std::vector<LibraryEntry> runs;
    for (const QString &run : names)
        runs.push_back(summary(run));
    return runs;
}

} // namespace spotter
