#include "core/motion/presence.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace spotter {

namespace {

constexpr double quick_s = 0.35;
constexpr double slow_s = 1.5;
constexpr double unrest_s = 2.0;
constexpr double learning_s = 0.9;    // until the running means say something
constexpr float movingSpeed = 0.004f; // mean over the picture, pixels a step; only what is told from noise is in it
constexpr float cameraShare = 0.1f;   // of the camera's movement that may still be taken for a person's
constexpr float steadyCamera = 0.12f; // pixels a step: above it all edges change
constexpr int cellSize = 4;
constexpr int leastPatch = 5;        // cells that touch: a hand's breadth of a person who fills half the height
constexpr float noiseFactor = 7.0f;  // of the median unrest
constexpr float leastUnrest = 0.05f; // grey levels²
constexpr auto patience = std::chrono::seconds(4);

void follow(GreyImage &mean, const GreyImage &picture, float share)
{
    for (std::size_t i = 0; i < mean.pixels.size(); ++i)
        mean.pixels[i] += share * (picture.pixels[i] - mean.pixels[i]);
}

float shareFor(double seconds, double time_s)
{
    return float(1.0 - std::exp(-seconds / time_s));
}

/// Whether some of the cells that are set hang together, corners not counting, as a body might: enough of them, and
/// down into the lower part of the picture. Curtains and plants that a draught moves mostly hang above it.
bool holdsBody(std::vector<bool> cells, int width)
{
    const int lowEnough = int(cells.size()) / width * 9 / 16;
    std::vector<int> open;
    for (int start = 0; start < int(cells.size()); ++start) {
        int size = 0;
        int lowest = 0;
        open.push_back(start);
        while (!open.empty()) {
            const int cell = open.back();
            open.pop_back();
            if (!cells[std::size_t(cell)])
                continue;
            cells[std::size_t(cell)] = false;
            ++size;
            lowest = std::max(lowest, cell / width);
            if (cell % width > 0)
                open.push_back(cell - 1);
            if (cell % width + 1 < width)
                open.push_back(cell + 1);
            if (cell >= width)
                open.push_back(cell - width);
            if (cell + width < int(cells.size()))
                open.push_back(cell + width);
        }
        if (size >= leastPatch && lowest >= lowEnough)
            return true;
    }
    return false;
}

} // namespace

void Presence::add(const GreyImage &picture, const MovementSample &sample, SessionTime time)
{
    const double seconds = m_last ? std::max(0.0, toSeconds(time - *m_last)) : 0.0;
    if (!m_last)
        m_lastMovement = time;
    m_last = time;

    const bool moving = sample.speed > movingSpeed + cameraShare * sample.camera;
    m_movedFor_s = moving ? m_movedFor_s + seconds : 0.0;
    constexpr double longerThanAFlicker_s = 0.2;
    if (m_movedFor_s > longerThanAFlicker_s) {
        m_lastMovement = time;
        m_lastSign = time;
    }
    if (sample.camera > steadyCamera)
        breakOff();
    else if (lively(picture, seconds))
        m_lastSign = time;

    m_stillFor = time - m_lastMovement;
    m_present = m_lastSign && time - *m_lastSign < patience;
}

void Presence::breakOff()
{
    m_quick = {};
    m_learnt_s = 0.0;
}

bool Presence::holding() const
{
    return m_present && m_stillFor >= std::chrono::seconds(1);
}

bool Presence::lively(const GreyImage &picture, double seconds)
{
    if (m_quick.pixels.empty()) {
        m_quick = picture;
        m_slow = picture;
        m_unrest = GreyImage(picture.width, picture.height);
        return false;
    }
    follow(m_quick, picture, shareFor(seconds, quick_s));
    follow(m_slow, picture, shareFor(seconds, slow_s));
    m_learnt_s += seconds;

    GreyImage change = m_quick;
    for (std::size_t i = 0; i < change.pixels.size(); ++i)
        change.pixels[i] -= m_slow.pixels[i];
    GreyImage around = change; // light that changes over a wider part is nobody
    boxBlur(around, 6);
    for (std::size_t i = 0; i < change.pixels.size(); ++i) {
        const float local = change.pixels[i] - around.pixels[i];
        change.pixels[i] = local * local;
    }
    follow(m_unrest, change, shareFor(seconds, std::min(unrest_s, m_learnt_s)));
    if (m_learnt_s < learning_s)
        return false;

    const int across = m_unrest.width / cellSize;
    std::vector<float> cells(std::size_t(across * (m_unrest.height / cellSize)));
    for (int y = 0; y < m_unrest.height; ++y) {
        for (int x = 0; x < m_unrest.width; ++x)
            cells[std::size_t(y / cellSize * across + x / cellSize)] += m_unrest.at(x, y) / float(cellSize * cellSize);
    }
    std::vector<float> sorted = cells;
    const float least = std::max(noiseFactor * median(sorted), leastUnrest);
    std::vector<bool> livelyCells(cells.size());
    for (std::size_t i = 0; i < cells.size(); ++i)
        livelyCells[i] = cells[i] > least;
    return holdsBody(std::move(livelyCells), across);
}

} // namespace spotter
