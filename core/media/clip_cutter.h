// Cuts a clip out of a video file, exactly: it begins with the frame shown at `from` and ends with the one shown at
// `to`. In a recording of Spotter's own only the frames up to the first key frame, less than a second, are encoded
// again and the rest is copied as it is (smart cut); that is always right, as there are no B-frames and a key frame
// every second. Any other film is encoded again from end to end. Sound is left out. Any thread; takes its time.
#pragma once

#include "core/media/frame.h"

#include <QImage>
#include <QString>

#include <chrono>
#include <functional>

namespace spotter {

struct ClipWish {
    QString source;
    QString target;                  ///< MP4; made anew
    std::chrono::nanoseconds from{}; ///< media time, from the first picture on
    std::chrono::nanoseconds to = std::chrono::nanoseconds::max();
    /// Begins at the key frame at or before `from` instead: nothing is encoded.
    bool onKeyFrames = false;
    /// Gives another picture in the place of each, before anything is drawn over it. Every frame is then encoded again,
    /// and `onKeyFrames` means nothing.
    std::function<Frame(const Frame &frame)> change{};
    /// Draws over each picture, upright, which the source shows at \p time. Every frame is then encoded again as well.
    std::function<void(QImage &picture, std::chrono::nanoseconds time)> paint{};
    /// Told of the share done, 0 … 1; false breaks off, and nothing is left of the clip.
    std::function<bool(double share)> progress{};
};

struct MadeClip {
    std::chrono::nanoseconds from{}; ///< media time of its first frame in the source
    std::chrono::nanoseconds to{};   ///< and of its last one
    int frames = 0;
    int encoded = 0; ///< of these again; the others are copies
    bool brokenOff = false;
};

/// Throws Error where the source cannot be read, the target cannot be written, or nothing lies in between.
MadeClip cutClip(const ClipWish &wish);

} // namespace spotter
