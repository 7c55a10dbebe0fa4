// What the program carries inside itself under ":/": icons/, styles/, help/ and sample.mp4.
#pragma once

#include <QString>

namespace spotter {

/// The sample session as a file on disk, which libav can open: written to the user's cache the first time.
/// Throws Error where the cache cannot be written, or where the program was built without a sample.
QString sampleSessionPath();

} // namespace spotter
