// Faces from picture to picture in one direction of time: each one that was found is followed until it is lost, and its
// last place is covered for half a second more. Gone through forwards and backwards, a film is covered before a face
// was found and after it; where one was lost both ways, as when it turned away, bridge() covers what lies in between.
// One thread at a time.
#pragma once

#include "core/faces/face_finder.h"

#include <chrono>
#include <optional>

namespace spotter {

/// Where a face was seen last before it was lost.
struct LostFace {
    std::chrono::nanoseconds seen{};
    QRectF box{};
};

/// The box at \p time of a face that was lost at \p before going forwards and at \p after going backwards: on the line
/// from one to the other, larger, as nobody saw it. None where \p time is not in between, or where they are too far
/// from each other in time or place to be one face.
std::optional<QRectF> bridge(const LostFace &before, const LostFace &after, std::chrono::nanoseconds time);

class FaceTracks {
public:
    /// Follows them to the next picture; \p time goes on in one direction, either way.
    void follow(const GreyPicture &picture, std::chrono::nanoseconds time);
    /// Faces that were found in the picture followed to last, pixels.
    void take(const GreyPicture &picture, const std::vector<QRectF> &found, std::chrono::nanoseconds time);
    /// The boxes to cover, brows to chin, pixels.
    std::vector<QRectF> boxes() const;
    /// One has just been lost: looking for it may help.
    bool isSearching() const;
    /// All that were lost so far, but for those that left the picture.
    const std::vector<LostFace> &lost() const { return m_lost; }
    /// Nothing is followed: pictures without faces found in them may be left out.
    bool isIdle() const { return m_tracks.empty(); }

private:
    struct Track {
        std::unique_ptr<FaceFollower> follower; ///< null once it is lost
        QRectF box;
        double foundWidth_px = 0.0;
        std::chrono::nanoseconds seen{};
    };

    void followOne(Track &track, const GreyPicture &picture, std::chrono::nanoseconds time);

    std::vector<Track> m_tracks;
    std::vector<LostFace> m_lost;
};

} // namespace spotter
