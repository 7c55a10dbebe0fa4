// The smart cut: packets are copied as they are, and only the frames before the first key frame are encoded again, by
// the very encoder that made the film. For core/media/clip_cutter.cpp only.
#pragma once

#include "core/media/clip_cutter.h"

#include <optional>

namespace spotter {

/// None where the film is no recording of this encoder: then nothing has been written. Throws Error.
std::optional<MadeClip> cutSmart(const ClipWish &wish);

} // namespace spotter
