#include "core/faces/face_tracks.h"

#include <algorithm>
#include <cmath>

namespace spotter {

using namespace std::chrono_literals;

namespace {

constexpr double lostBelow = 6.0;     ///< of FaceFollower::follow()
constexpr auto coveredAfter = 500ms;  ///< at the last place of a lost one
constexpr double samePart = 0.3;      ///< of the smaller box that both share, where they are one face
constexpr double largestGrowth = 3.0; ///< beyond it a follower has let go of its face
constexpr double smallestGrowth = 0.4;

constexpr auto longestBridge = 3s;
constexpr double fastest_widthsPerSecond = 5.0;
constexpr double bridgeGrowth = 1.4;

bool isSame(const QRectF &one, const QRectF &other)
{
    const QRectF shared = one & other;
    const auto area = [](const QRectF &box) { return box.width() * box.height(); };
    return area(shared) > samePart * std::min(area(one), area(other));
}

} // namespace

std::optional<QRectF> bridge(const LostFace &before, const LostFace &after, std::chrono::nanoseconds time)
{
    const auto span = after.seen - before.seen;
    if (time <= before.seen || time >= after.seen || span > longestBridge)
        return {};
    const double size = std::max(before.box.width(), after.box.width());
    const QPointF way = after.box.center() - before.box.center();
    const double span_s = std::chrono::duration<double>(span).count();
    if (std::hypot(way.x(), way.y()) > size * (1.0 + fastest_widthsPerSecond * span_s))
        return {};
    QRectF box(0, 0, size * bridgeGrowth, size * bridgeGrowth);
    box.moveCenter(before.box.center() + way * (std::chrono::duration<double>(time - before.seen).count() / span_s));
    return box;
}

void FaceTracks::followOne(Track &track, const GreyPicture &picture, std::chrono::nanoseconds time)
{
    if (!track.follower)
        return;
    const double match = track.follower->follow(picture);
    const QRectF box = track.follower->box();
    const bool isInside = QRectF(0, 0, picture.width, picture.height).contains(box.center());
    const double growth = box.width() / track.foundWidth_px;
    if (match < lostBelow || !isInside || growth > largestGrowth || growth < smallestGrowth) {
        track.follower.reset();
        if (isInside)
            m_lost.push_back({track.seen, track.box});
        return;
    }
    track.box = box;
    track.seen = time;
}

void FaceTracks::follow(const GreyPicture &picture, std::chrono::nanoseconds time)
{
    for (Track &track : m_tracks)
        followOne(track, picture, time);
    std::erase_if(m_tracks,
        [&](const Track &track) { return !track.follower && std::chrono::abs(time - track.seen) > coveredAfter; });
}

void FaceTracks::take(const GreyPicture &picture, const std::vector<QRectF> &found, std::chrono::nanoseconds time)
{
    for (const QRectF &face : found) {
        std::erase_if(m_tracks, [&](const Track &track) { return isSame(track.box, face); });
        m_tracks.push_back({std::make_unique<FaceFollower>(picture, face), face, face.width(), time});
    }
}

std::vector<QRectF> FaceTracks::boxes() const
{
    std::vector<QRectF> all;
    for (const Track &track : m_tracks)
        all.push_back(track.box);
    return all;
}

bool FaceTracks::isSearching() const
{
    return std::ranges::any_of(m_tracks, [](const Track &track) { return !track.follower; });
}

} // namespace spotter
