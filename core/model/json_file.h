// Reads a file of JSON, as a model's folder holds several.
#pragma once

#include <QJsonObject>
#include <QString>

namespace spotter {

/// Any thread. Throws Error: no such file, not readable, not JSON (with line and column), not an object.
QJsonObject readJsonObject(const QString &path);

/// As above, of bytes that stand in \p place, a file's name.
QJsonObject parseJsonObject(const QByteArray &json, const QString &place);

} // namespace spotter
