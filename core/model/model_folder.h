// Where a model lies that model.pretrained_path or a command names.
#pragma once

#include <QString>

namespace spotter {

/// \p name: a folder, or the name of a model in the hub's cache, "Amshaker/Mobile-VideoGPT-0.5B". Any thread. Throws
/// Error where it is neither.
QString modelFolder(const QString &name);

} // namespace spotter
