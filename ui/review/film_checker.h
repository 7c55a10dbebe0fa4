// Whether the film of the session shown is the one recorded with it (core/session/film_check.h), looked at on a thread
// of its own: the film of ten hours takes a second to open, and nobody waits for it. GUI thread.
#pragma once

#include "core/session/kept_session.h"

#include <QObject>

#include <thread>

namespace spotter {

class FilmChecker : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Answered by objected() where there is something to say. What was asked for before is forgotten.
    void look(const LibraryEntry &session, const QJsonObject &provenance);
    /// What was asked for is not wanted any more.
    void forget();

Q_SIGNALS:
    void objected(const QString &sentence);

private:
    int m_wanted = 0; ///< number of what was asked for last
    std::jthread m_thread;
};

} // namespace spotter
