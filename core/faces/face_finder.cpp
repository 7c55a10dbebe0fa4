#include "core/faces/face_finder.h"

#include <dlib/image_processing/correlation_tracker.h>
#include <dlib/image_processing/frontal_face_detector.h>
#include <dlib/image_transforms.h>

namespace spotter {

namespace {

using Image = dlib::array2d<unsigned char>;

constexpr double leastFace_px = 30.0;
constexpr double detectorWindow_px = 80.0;
constexpr double enlarged = detectorWindow_px / leastFace_px;

/// Turned so that the heads' tops are up.
Image turned(const GreyPicture &picture, HeadTop top)
{
    const bool lies = top != HeadTop::Up;
    const int width = lies ? picture.height : picture.width;
    const int height = lies ? picture.width : picture.height;
    Image image(height, width);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const int fromX = !lies ? x : top == HeadTop::Left ? y : picture.width - 1 - y;
            const int fromY = !lies ? y : top == HeadTop::Left ? picture.height - 1 - x : x;
            image[y][x] = picture.pixels[std::size_t(fromY) * std::size_t(picture.width) + std::size_t(fromX)];
        }
    }
    return image;
}

/// From turned() back to the picture as it was.
QRectF turnedBack(const QRectF &box, const GreyPicture &picture, HeadTop top)
{
    switch (top) {
    case HeadTop::Up:
        break;
    case HeadTop::Left:
        return {box.y(), picture.height - box.right(), box.height(), box.width()};
    case HeadTop::Right:
        return {picture.width - box.bottom(), box.x(), box.height(), box.width()};
    }
    return box;
}

} // namespace

std::vector<QRectF> findFaces(const GreyPicture &picture, HeadTop top)
{
    thread_local dlib::frontal_face_detector detector = dlib::get_frontal_face_detector();
    const Image image = turned(picture, top);
    Image large(long(double(image.nr()) * enlarged), long(double(image.nc()) * enlarged));
    dlib::resize_image(image, large);
    std::vector<QRectF> boxes;
    for (const dlib::rectangle &found : detector(large)) {
        const QRectF box(double(found.left()) / enlarged, double(found.top()) / enlarged,
            double(found.width()) / enlarged, double(found.height()) / enlarged);
        boxes.push_back(turnedBack(box, picture, top));
    }
    return boxes;
}

struct FaceFollower::Filter {
    dlib::correlation_tracker tracker;
};

FaceFollower::FaceFollower(const GreyPicture &picture, const QRectF &box)
    : m_filter(std::make_unique<Filter>())
{
    m_filter->tracker.start_track(
        turned(picture, HeadTop::Up), dlib::drectangle(box.left(), box.top(), box.right(), box.bottom()));
}

FaceFollower::~FaceFollower() = default;

double FaceFollower::follow(const GreyPicture &picture)
{
    return m_filter->tracker.update(turned(picture, HeadTop::Up));
}

QRectF FaceFollower::box() const
{
    const dlib::drectangle at = m_filter->tracker.get_position();
    return {QPointF(at.left(), at.top()), QPointF(at.right(), at.bottom())};
}

} // namespace spotter
