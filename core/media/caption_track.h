// Captions as a track of an MP4 file, which a player shows or hides: 3GPP timed text ("mov_text"). Any thread.
#pragma once

#include <QString>

#include <chrono>
#include <vector>

namespace spotter {

struct TimedText {
    std::chrono::nanoseconds from{}; ///< media time of the file
    std::chrono::nanoseconds to{};
    QString text;
};

/// Puts \p texts, by time and apart from each other, into the video file \p path as a track of its own. Pictures are
/// copied as they are. Throws Error where it cannot be read or written; then it is as it was.
void addCaptionTrack(const QString &path, const std::vector<TimedText> &texts);

} // namespace spotter
