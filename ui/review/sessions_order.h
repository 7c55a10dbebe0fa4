// Kept sessions to be written into a folder, a file each, or all of them as one data set. Carried out on any thread,
// with a connection to the library of its own.
#pragma once

#include "core/session/library_place.h"
#include "core/session/session_file.h"

#include <QStringList>

#include <functional>

namespace spotter {

struct SessionsOrder {
    enum class Kind { Json, Csv, Qevd, Labels, Report, KindCount };

    LibraryPlace place;
    QStringList names;
    Kind kind = Kind::Json;
    QString folder; ///< made where it is not there; for QEVD it holds no other data set
};

/// The files that were written; for QEVD its folder. A file is named after its session; one of that name is written
/// anew. \p goesOn is told the share that is done before each session; false breaks off, and nothing is left of what
/// was written. Throws Error.
QStringList writeSessions(const SessionsOrder &order, const std::function<bool(double share)> &goesOn);

} // namespace spotter
