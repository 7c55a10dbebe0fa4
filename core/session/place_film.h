// A film put into another folder. Any thread.
#pragma once

#include <QString>

namespace spotter {

/// Both share the disk's room where they lie on the same disk (a hard link): the studio never writes into a film again
/// once it is closed. Throws Error where \p film is not there, \p target is, or the disk is full.
void placeFilm(const QString &film, const QString &target);

} // namespace spotter
