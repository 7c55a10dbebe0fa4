#include "core/faces/face_cover.h"

#include "core/faces/face_tracks.h"
#include "core/media/convert.h"
#include "core/media/decoder.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <optional>
#include <thread>

namespace spotter {

using namespace std::chrono_literals;
using std::chrono::nanoseconds;

namespace {

constexpr auto lookEvery = 300ms;
constexpr auto searchEvery = 100ms; ///< while a face has just been lost
constexpr std::array looks{HeadTop::Up, HeadTop::Left, HeadTop::Up, HeadTop::Right};
constexpr std::size_t blockFrames = 48; ///< in memory at a time, 44 MB
constexpr int mostLines = 720;          ///< of the shorter side that is looked at
constexpr double forwardShare = 0.85;   ///< of the work: the looking is there
constexpr double headOfFace = 1.8;      ///< head and some, by the width of the box from brows to chin

struct Picture {
    nanoseconds time{};
    GreyPicture grey{};
};

GreyPicture greyOf(const Frame &frame)
{
    const QSize full = frame.uprightSize();
    const int shorter = std::min(full.width(), full.height());
    const QSize size = shorter > mostLines ? full * (double(mostLines) / shorter) : full;
    GreyPicture grey{size.width(), size.height(), {}};
    grey.pixels.resize(std::size_t(grey.width) * std::size_t(grey.height));
    sampleGrey(frame, grey.width, grey.height, grey.pixels);
    return grey;
}

/// As shares of \p picture.
QRectF headOf(const QRectF &face, QSize picture)
{
    QRectF head(QPointF(), face.size() * headOfFace);
    head.moveCenter(face.center());
    return {head.x() / picture.width(), head.y() / picture.height(), head.width() / picture.width(),
        head.height() / picture.height()};
}

class Search {
public:
    Search(const QString &film, nanoseconds from, nanoseconds to, const std::function<bool(double)> &progress)
        : m_film(film)
        , m_from(from)
        , m_to(to)
        , m_progress(progress)
    {
    }

    FaceCover run()
    {
        forwards();
        if (!m_cover.brokenOff)
            backwards();
        if (!m_cover.brokenOff)
            bridgeLost();
        return std::move(m_cover);
    }

private:
    void forwards()
    {
        Decoder film(m_film);
        film.seek(m_from);
        const nanoseconds end = std::min(m_to, std::max(film.duration(), m_from));
        const double span = std::max(1.0, double((end - m_from).count()));
        FaceTracks tracks;
        for (bool more = true; more && !m_cover.brokenOff;) {
            std::vector<Picture> block;
            more = read(film, block);
            if (block.empty())
                break;
            m_size = {block.front().grey.width, block.front().grey.height};
            const double before = double((block.front().time - m_from).count()) / span;
            const double after = double((block.back().time - m_from).count()) / span;
            const std::size_t first = m_cover.spots.size();
            look(block, [&](double share) { return tell((before + share * (after - before)) * forwardShare); });
            for (std::size_t i = 0; i < block.size() && !m_cover.brokenOff; ++i) {
                m_cover.spots.push_back({block[i].time, {}});
                cover(tracks, block[i], first + i);
            }
        }
        m_lostForwards = tracks.lost();
    }

    /// The next frames of the clip; false where it ends with them.
    bool read(Decoder &film, std::vector<Picture> &block) const
    {
        while (block.size() < blockFrames) {
            const std::optional<Frame> frame = film.next();
            if (!frame || (frame->pts > m_to && !(m_cover.spots.empty() && block.empty())))
                return false;
            block.push_back({frame->pts, greyOf(*frame)});
        }
        return true;
    }

    /// Fills m_found for the frames of \p block.
    void look(const std::vector<Picture> &block, const std::function<bool(double)> &progress)
    {
        std::vector<std::pair<std::size_t, HeadTop>> places;
        for (std::size_t i = 0; i < block.size(); ++i) {
            if (m_looked && block[i].time < *m_looked + lookEvery)
                continue;
            m_looked = block[i].time;
            places.emplace_back(i, looks.at(m_lookCount++ % looks.size()));
        }
        const std::size_t first = m_found.size();
        m_found.resize(first + block.size());
        std::atomic<std::size_t> next = 0;
        std::atomic<bool> stopped = false;
        const auto work = [&](const auto &afterEach) {
            for (std::size_t i = next++; i < places.size() && !stopped; i = next++) {
                const auto [place, top] = places[i];
                m_found[first + place] = findFaces(block[place].grey, top);
                afterEach();
            }
        };
        std::vector<std::jthread> helpers;
        for (unsigned i = 1; i < (std::thread::hardware_concurrency() + 1) / 2; ++i)
            helpers.emplace_back([&] { work([] {}); });
        work([&] {
            if (!progress(double(std::min(next.load(), places.size())) / double(places.size())))
                stopped = true;
        });
    }

    /// The same faces from the other side: before they were found, and up to where they were lost.
    void backwards()
    {
        Decoder film(m_film);
        FaceTracks tracks;
        for (std::size_t end = m_cover.spots.size(); end > 0 && !m_cover.brokenOff;) {
            const std::size_t begin = end - std::min(end, blockFrames);
            if (!tell(forwardShare + (1.0 - forwardShare) * (1.0 - double(end) / double(m_cover.spots.size()))))
                return;
            const auto isFound = [](const std::vector<QRectF> &faces) { return !faces.empty(); };
            const bool anything = !tracks.isIdle()
                || std::any_of(m_found.begin() + std::ptrdiff_t(begin), m_found.begin() + std::ptrdiff_t(end), isFound);
            if (anything)
                backwards(film, tracks, begin, end);
            end = begin;
        }
        m_lostBackwards = tracks.lost();
    }

    void backwards(Decoder &film, FaceTracks &tracks, std::size_t begin, std::size_t end)
    {
        std::vector<Picture> block;
        film.seek(m_cover.spots[begin].time);
        for (std::size_t i = begin; i < end; ++i) {
            const std::optional<Frame> frame = film.next();
            if (!frame)
                break;
            block.push_back({m_cover.spots[i].time, greyOf(*frame)});
        }
        for (std::size_t i = block.size(); i-- > 0;)
            cover(tracks, block[i], begin + i);
    }

    void bridgeLost()
    {
        for (const LostFace &before : m_lostForwards) {
            for (const LostFace &after : m_lostBackwards) {
                auto spot = std::ranges::upper_bound(m_cover.spots, before.seen, {}, &FaceCover::Spot::time);
                for (; spot != m_cover.spots.end(); ++spot) {
                    const std::optional<QRectF> box = bridge(before, after, spot->time);
                    if (!box)
                        break;
                    spot->boxes.push_back(headOf(*box, m_size));
                }
            }
        }
    }

    void cover(FaceTracks &tracks, const Picture &picture, std::size_t spot)
    {
        tracks.follow(picture.grey, picture.time);
        tracks.take(picture.grey, m_found[spot], picture.time);
        if (tracks.isSearching() && std::chrono::abs(picture.time - m_searched) >= searchEvery) {
            m_searched = picture.time;
            const std::vector<QRectF> found = findFaces(picture.grey);
            m_found[spot].insert(m_found[spot].end(), found.begin(), found.end());
            tracks.take(picture.grey, found, picture.time);
        }
        for (const QRectF &face : tracks.boxes())
            m_cover.spots[spot].boxes.push_back(headOf(face, m_size));
    }

    bool tell(double share)
    {
        if (m_progress && !m_progress(share))
            m_cover.brokenOff = true;
        return !m_cover.brokenOff;
    }

    const QString m_film;
    const nanoseconds m_from;
    const nanoseconds m_to;
    const std::function<bool(double)> &m_progress;
    FaceCover m_cover;
    QSize m_size; ///< of the pictures that are looked at
    std::vector<LostFace> m_lostForwards;
    std::vector<LostFace> m_lostBackwards;
    std::vector<std::vector<QRectF>> m_found; ///< by frame
    std::optional<nanoseconds> m_looked;      ///< time of the last look
    std::size_t m_lookCount = 0;
    nanoseconds m_searched = nanoseconds::min() / 2; ///< time of the last look for one that was lost
};

} // namespace

const std::vector<QRectF> &FaceCover::at(nanoseconds time) const
{
    static const std::vector<QRectF> none;
    const auto behind = std::ranges::upper_bound(spots, time, {}, &Spot::time);
    return behind == spots.begin() ? none : std::prev(behind)->boxes;
}

int FaceCover::covered() const
{
    return int(std::ranges::count_if(spots, [](const Spot &spot) { return !spot.boxes.empty(); }));
}

FaceCover coverFaces(
    const QString &film, nanoseconds from, nanoseconds to, const std::function<bool(double share)> &progress)
{
    return Search(film, from, to, progress).run();
}

} // namespace spotter
