// A small file that is written whole or not at all.
#pragma once

#include <QByteArray>
#include <QString>

namespace spotter {

/// \p bytes in the place of \p path: what was there stays until all of them are on the disk. Any thread. Throws Error.
void writeWholeFile(const QString &path, const QByteArray &bytes);

} // namespace spotter
