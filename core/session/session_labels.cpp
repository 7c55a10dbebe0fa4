// SessionStore: what people add to a session beside verdicts and notes: own events, who exercises and what.
#include "core/session/database.h"
#include "core/session/session_store.h"
#include "core/session/store_journal.h"

namespace spotter {

void SessionStore::put(const QString &name, const OwnEvent &event)
{
    if (m_journal)
        return m_journal->add(name, &KeptSession::ownEvents, {event});
    m_database->run("INSERT INTO own_event (session, id, name, from_ns, to_ns) VALUES (?, ?, ?, ?, ?)"
                    " ON CONFLICT (session, id) DO UPDATE SET name = excluded.name, from_ns = excluded.from_ns,"
                    " to_ns = excluded.to_ns",
        {idOf(name), event.id, event.name, qint64(event.from.count()), qint64(event.to.count())});
}

void SessionStore::removeEvent(const QString &name, int id)
{
    if (m_journal)
        return m_journal->note("removeEvent", name, {{QStringLiteral("id"), id}});
    m_database->run("DELETE FROM own_event WHERE session = ? AND id = ?", {idOf(name), id});
}

void SessionStore::setTitle(const QString &name, const QString &title)
{
    if (m_journal)
        return m_journal->note("setTitle", name, {{QStringLiteral("text"), title}});
    m_database->run("UPDATE session SET title = ? WHERE id = ?", {title, idOf(name)});
}

void SessionStore::setPerson(const QString &name, const QString &person)
{
    if (m_journal)
        return m_journal->note("setPerson", name, {{QStringLiteral("text"), person}});
    m_database->run("UPDATE session SET person = ? WHERE id = ?", {person, idOf(name)});
}

void SessionStore::setExercise(const QString &name, const QString &exercise)
{
    if (m_journal)
        return m_journal->note("setExercise", name, {{QStringLiteral("text"), exercise}});
    m_database->run("UPDATE session SET exercise = ? WHERE id = ?", {exercise, idOf(name)});
}

std::vector<EventKind> SessionStore::vocabulary()
{
    std::vector<EventKind> kinds;
    QSqlQuery &row = m_database->select("SELECT name, shortcut, lasting FROM event_kind ORDER BY place");
    while (m_database->next(row))
        kinds.push_back({row.value(0).toString(), row.value(1).toString(), row.value(2).toBool()});
    return kinds;
}

void SessionStore::setVocabulary(const std::vector<EventKind> &kinds)
{
    if (m_journal)
        return m_journal->vocabulary(kinds);
    if (vocabulary() == kinds) // as it was read
        return;
    together([&] {
        m_database->run("DELETE FROM event_kind");
        int place = 0;
        for (const EventKind &kind : kinds)
            m_database->run("INSERT INTO event_kind (name, shortcut, lasting, place) VALUES (?, ?, ?, ?)",
                {kind.name, kind.key, int(kind.lasting), place++});
    });
}

} // namespace spotter
