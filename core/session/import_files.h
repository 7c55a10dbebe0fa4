// Sessions out of files and folders, into the library: JSON and CSV that Spotter has exported, with their films where
// those come along, and QEVD's films with what their trainers said. What cannot be used is refused with a sentence and
// stops nothing else.
#pragma once

#include "core/session/session_store.h"
#include "core/values/error.h"

#include <QStringList>

#include <functional>

namespace spotter {

struct FileImport {
    /// Session files, QEVD's feedbacks_long_range*.json with its films beside it, and films: one belongs to the session
    /// file of the same name, or to the only one. A folder stands for what lies in it.
    QStringList paths;
    QString film; ///< of the only session file; empty: as above
    /// Before each session; false breaks off. May be empty, as the others.
    std::function<bool(double share)> progress{};
    /// Named so in the library now; \p film is empty where it has none.
    std::function<void(const QString &name, const KeptSession &session, const QString &film)> imported{};
    std::function<void(const Error &error)> refused{};
};

/// False: broken off. Calls back on the caller's thread, which is the store's.
bool importFiles(SessionStore &store, const FileImport &import);

} // namespace spotter
