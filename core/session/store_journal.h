// Changes of a library written down, to be carried out later: each call of SessionStore as a JSON object, in order. A
// SessionStore made with one keeps every change in it and looks nothing up. Events are written as sessionJson() writes
// them, so that none loses anything. For core/session only.
#pragma once

#include "core/session/kept_session.h"

#include <QJsonArray>

#include <utility>

namespace spotter {

class SessionStore;

class StoreJournal {
public:
    void note(const char *call, const QString &session, const QJsonObject &value = {});
    /// Events, or notes, of one kind.
    template <typename Event>
    void add(const QString &session, std::vector<Event> KeptSession::*kind, const std::vector<Event> &events)
    {
        KeptSession part;
        part.*kind = events;
        note("add", session, objectOf(part));
    }
    void begin(const SessionStart &start);
    void review(const QString &session, const Review &review);
    void vocabulary(const std::vector<EventKind> &kinds);
    void addRun(const QString &session, const KeptSession &run) { note("addRun", session, objectOf(run)); }

    /// What has been noted since the last time.
    QJsonArray take() { return std::exchange(m_calls, {}); }

private:
    static QJsonObject objectOf(const KeptSession &part);

    QJsonArray m_calls;
};

/// Throws what the store throws, and Error where \p calls are none that a journal took.
void carryOut(const QJsonArray &calls, SessionStore &store);

} // namespace spotter
