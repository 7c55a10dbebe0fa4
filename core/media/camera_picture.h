// A camera's picture taken out of the driver's buffer: a Frame with planes of its own, or the bytes of a JPEG still to
// be decoded.
#pragma once

#include "core/media/frame.h"

#include <QVideoFrame>

#include <optional>
#include <vector>

namespace spotter {

struct CameraPicture {
    Frame frame; ///< without planes where there is a JPEG
    std::vector<std::uint8_t> jpeg;
};

/// Copies the pixels of \p frame, which may go back to the driver afterwards. None where there are none, or they are of
/// a format that cameraPixels() does not know. Stamps and gap are left to the caller. Any thread.
std::optional<CameraPicture> copyPicture(const QVideoFrame &frame);

} // namespace spotter
