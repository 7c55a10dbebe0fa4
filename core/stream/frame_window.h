// Cuts the frames that were kept into chunks: `chunkSize` frames, a new one every `chunkSize - overlap` frames once the
// first is full. With chunks of 8, overlap 4 and 3 chunks remembered, the frames that the coach knows are exactly 16.
#pragma once

#include "core/stream/tokens.h"
#include "core/values/session_time.h"

#include <deque>
#include <optional>
#include <vector>

namespace spotter {

/// A frame as the window keeps it: what the coach saw in it.
struct SeenFrame {
    SessionTime time{};
    std::chrono::steady_clock::time_point arrival{};
    Tokens features;
};

struct Chunk {
    int number = 0;                ///< from 0
    std::vector<SeenFrame> frames; ///< oldest first, never empty

    SessionTime from() const { return frames.front().time; }
    SessionTime to() const { return frames.back().time; }
};

class FrameWindow {
public:
    /// 0 ≤ \p overlap < \p chunkSize (checkTogether() sees to it). Frames that still fit stay when it changes.
    void setSize(int chunkSize, int overlap);

    /// The chunk that \p frame completes, if it does.
    std::optional<Chunk> push(SeenFrame frame);
    /// The next chunk holds no frame from before.
    void clear();
    /// Chunks are numbered from 0 again.
    void reset();

private:
    std::size_t m_chunkSize = 1;
    std::size_t m_stride = 1;
    std::deque<SeenFrame> m_frames; ///< the newest, at most one chunk
    std::size_t m_fresh = 0;        ///< frames since the last chunk
    int m_chunks = 0;
};

} // namespace spotter
