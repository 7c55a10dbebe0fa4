// What Spotter is built from: each part with its version, its licence, and where the licence's text lies.
#pragma once

#include <QJsonObject>
#include <QString>

#include <vector>

namespace spotter {

struct Part {
    QString name;
    QString version;     ///< as running, where the part tells; else as built with
    QString licence;     ///< SPDX expression, "GPL-3.0-or-later"
    QString licenceText; ///< ":/LICENSE", a file's path, or a web address
};

/// Spotter first. Any thread, with the application's version set.
std::vector<Part> programParts();

/// {name: version} of all of them.
QJsonObject programVersions();

} // namespace spotter
