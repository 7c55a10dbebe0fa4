// When the frames of a film are shown, without decoding any. Any thread.
#pragma once

#include <QString>

#include <chrono>
#include <vector>

namespace spotter {

/// Of every frame, from the first one on, in the order in which they are shown: Frame::pts of a Decoder. Throws Error
/// where \p path is no film.
std::vector<std::chrono::nanoseconds> frameTimes(const QString &path);

} // namespace spotter
