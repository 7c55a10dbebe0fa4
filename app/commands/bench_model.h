// The part of `spotter bench` that measures a model.
#pragma once

#include <QString>

namespace spotter {

/// Measures the checkpoint \p folder, or of this name in the cache, and prints it, as one JSON document where \p json. Returns the exit status.
/// Throws Error.
int benchModel(const QString &folder, const QString &device, const QString &type, bool json);

} // namespace spotter
