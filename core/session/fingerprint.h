// Tells the files of a model apart at the cost of some milliseconds, where hashing gigabytes would take seconds.
#pragma once

#include <QJsonObject>
#include <QString>

namespace spotter {

/// {"files": count, "bytes": of all, "ends_sha256": …} of the file \p path, or of all files below the folder \p path:
/// of their names, sizes, first 256 KiB and last 64 KiB. That covers configurations, and of weights the table of
/// tensors with names and shapes, the first tensors and the last ones: a fine-tuned model differs there. Files that
/// differ in their middle only look the same. Empty where nothing can be read. Any thread.
QJsonObject filesFingerprint(const QString &path);

} // namespace spotter
