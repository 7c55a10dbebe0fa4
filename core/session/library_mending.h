// Mends a library whose SQLite database is damaged: the file is copied aside, and a new one is made of every row that
// can still be read. What it cannot tell of any more, the folders of films tell: see SessionStore. On the thread that
// is about to open the library; takes seconds for a large one.
#pragma once

#include <QString>

#include <optional>

namespace spotter {

struct MendedLibrary {
    QString copy;     ///< of the damaged file, beside the library
    int sessions = 0; ///< that could be read
};

/// None where nothing is wrong, or nothing is there. A small database is looked through each time; any one is mended
/// after damage was met: see markDamaged(). Throws Error where it is damaged and cannot be mended.
std::optional<MendedLibrary> mendWhereDamaged(const QString &folder);

/// \p database is mended when it is opened next.
void markDamaged(const QString &database);
bool isMarkedDamaged(const QString &database);

} // namespace spotter
