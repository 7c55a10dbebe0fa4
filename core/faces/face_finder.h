// Finds faces in one picture, and follows one from picture to picture; no network and no file of weights. Finding:
// histograms of oriented gradients (N. Dalal, B. Triggs, CVPR 2005) under a detector trained by max-margin object
// detection (D. King, 2015). Following: a correlation filter over place and size (M. Danelljan et al., BMVC 2014). Both
// are dlib's, whose headers take half a minute to compile: only face_finder.cpp includes them.
#pragma once

#include <QRectF>

#include <cstdint>
#include <memory>
#include <vector>

namespace spotter {

struct GreyPicture {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> pixels{}; ///< rows from the top, without padding
};

/// How the head lies in the picture. The detector knows upright faces only.
enum class HeadTop { Up, Left, Right };

/// Boxes from brows to chin, pixels. Faces seen from the front, a little to the side, or looking down a little, from
/// 30 pixels on. About 0.7 s on one core for 1280 × 720. Any thread.
std::vector<QRectF> findFaces(const GreyPicture &picture, HeadTop top = HeadTop::Up);

/// Follows what was in a box, face or not, also where it turns away. Some 10 ms a picture. One thread at a time.
class FaceFollower {
public:
    FaceFollower(const GreyPicture &picture, const QRectF &box);
    ~FaceFollower();

    /// In the picture before or after the last one. Returns how far the match stands out from what is around it: above
    /// 10 where it is the same thing, below 6 where it is lost.
    double follow(const GreyPicture &picture);
    /// Where it was last, pixels.
    QRectF box() const;

private:
    struct Filter;
    std::unique_ptr<Filter> m_filter;
};

} // namespace spotter
