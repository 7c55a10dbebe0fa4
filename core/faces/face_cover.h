// Where the faces are in a clip, frame by frame, so that they can be blurred. Looks for faces every 0.3 s, upright
// at every other look and lying on either side in between, and more often where one was lost; follows each of them
// forwards and backwards through the clip. Not every face is found: one that is never turned to the camera, hidden,
// dark or smaller than 30 pixels is not, and whoever sends the clip has to look through it.
#pragma once

#include <QRectF>
#include <QString>

#include <chrono>
#include <functional>
#include <vector>

namespace spotter {

struct FaceCover {
    struct Spot {
        std::chrono::nanoseconds time{}; ///< of the frame
        /// What an ellipse in it covers, forehead, ears and chin too: shares of the upright picture's width and height.
        std::vector<QRectF> boxes{};
    };

    std::vector<Spot> spots; ///< one a frame, by time
    bool brokenOff = false;

    /// Of the frame shown at \p time.
    const std::vector<QRectF> &at(std::chrono::nanoseconds time) const;
    /// Frames that have something to cover.
    int covered() const;
};

/// Looks through \p film from the frame shown at \p from to the one shown at \p to. \p progress is told the share done,
/// 0 … 1, on the calling thread; false breaks off. Looks on half of the cores at once: they may be coaching. Takes
/// several times as long as the clip plays: 4 s of 720p30 took 32 s of processor. Throws Error as Decoder. Any thread.
FaceCover coverFaces(const QString &film, std::chrono::nanoseconds from, std::chrono::nanoseconds to,
    const std::function<bool(double share)> &progress = {});

} // namespace spotter
