#include "core/session/place_film.h"

#include "core/values/error.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

namespace spotter {

void placeFilm(const QString &film, const QString &target)
{
    const QString source = QFileInfo(film).canonicalFilePath(); // not a link to it
    std::error_code problem;
    std::filesystem::create_hard_link(source.toStdU16String(), target.toStdU16String(), problem);
    if (!problem)
        return;
    QFile file(film);
    if (!file.copy(target))
        throw Error(QCoreApplication::translate("Import", "The film cannot be copied (%1)").arg(file.errorString()),
            film, QCoreApplication::translate("Import", "Look whether it is there, and whether the disk has room"));
}

} // namespace spotter
