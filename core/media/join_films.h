// Films of one encoder, one after the other in one file, without encoding anything again. For core/media only.
#pragma once

#include <QString>

#include <chrono>
#include <vector>

namespace spotter {

struct FilmPart {
    QString path;
    std::chrono::nanoseconds begins{}; ///< where its first picture stands in the whole
};

/// \p parts by time, all of the same size and encoder. The target begins with the first part at 0. Throws Error where
/// one cannot be read or the target cannot be written.
void joinFilms(const std::vector<FilmPart> &parts, const QString &target);

} // namespace spotter
