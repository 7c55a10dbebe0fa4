// The JPEG pictures that webcams send one by one ("MJPEG"): where one ends, and what is in it.
#pragma once

#include "core/media/frame.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace spotter {

/// Bytes from the start of \p buffer to the end of the JPEG in it (ITU-T T.81, annex B); all of them where no end is
/// found, 0 where it does not begin with a JPEG. Pure: any thread.
std::size_t jpegLength(std::span<const std::uint8_t> buffer);

/// Decodes one picture after the other with libav; one thread at a time.
class JpegDecoder {
public:
    /// Throws Error where libav was built without its MJPEG decoder.
    JpegDecoder();
    ~JpegDecoder();

    /// The picture, full range; none where the bytes are damaged.
    std::optional<Frame> decode(std::vector<std::uint8_t> jpeg);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace spotter
