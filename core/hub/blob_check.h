// Whether a file of the hub's cache is still what it was when it came: its content is named by its hash.
#pragma once

#include <QString>

#include <cstdint>
#include <functional>

namespace spotter {

enum class BlobState {
    Whole,
    Damaged,
    Unknown, ///< not of the cache, so nobody knows its hash; or it cannot be read
};

/// \p path: a file in a snapshot, or a blob itself. Reads all of it; \p onBytes is told how many have been read after
/// each piece. Any thread.
BlobState checkBlob(const QString &path, const std::function<void(std::int64_t)> &onBytes = {});

} // namespace spotter
