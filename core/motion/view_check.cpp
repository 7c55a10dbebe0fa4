#include "core/motion/view_check.h"

#include <algorithm>
#include <cmath>

namespace spotter {

namespace {

constexpr auto patience = std::chrono::milliseconds(2500);
/// A finding that is told already is kept until the picture is this much better.
constexpr double better = 0.8;

struct Light {
    double mean = 0.0;   ///< grey levels
    double spread = 0.0; ///< standard deviation
    double blown = 0.0;  ///< share of the pixels that are white
};

Light lightOf(const GreyImage &picture)
{
    double sum = 0.0;
    double squares = 0.0;
    int blown = 0;
    for (const float grey : picture.pixels) {
        sum += double(grey);
        squares += double(grey * grey);
        blown += grey >= 250.0f ? 1 : 0;
    }
    const double count = double(picture.pixels.size());
    const double mean = sum / count;
    return {mean, std::sqrt(std::max(0.0, squares / count - mean * mean)), blown / count};
}

} // namespace

void ViewCheck::add(
    const GreyImage &picture, const MovementSample &sample, bool present, bool exercising, SessionTime time)
{
    const double seconds = m_last ? toSeconds(time - *m_last) : 0.0;
    m_last = time;
    const double share = 1.0 - std::exp(-seconds / 1.5);
    m_tremor += share * (double(sample.camera) - m_tremor);
    constexpr float atRest = 0.004f;
    if (sample.speed > atRest) {
        const double extent = std::hypot(double(sample.spreadX), double(sample.spreadY));
        m_extent += (m_extent > 0.0 ? share : 1.0) * (extent - m_extent);
    }
    const ViewTrouble now = seenNow(picture, present, exercising);
    if (now != m_candidate) {
        m_candidate = now;
        m_candidateSince = time;
    }
    if (time - m_candidateSince >= patience)
        m_trouble = m_candidate;
}

ViewTrouble ViewCheck::seenNow(const GreyImage &picture, bool present, bool exercising) const
{
    // Raises what is told already, so that it does not come and go at the border.
    const auto over = [this](double value, double limit, ViewTrouble trouble) {
        return value > limit * (m_trouble == trouble ? better : 1.0);
    };
    const auto under = [this](double value, double limit, ViewTrouble trouble) {
        return value < limit / (m_trouble == trouble ? better : 1.0);
    };
    const Light light = lightOf(picture);
    if (under(light.mean, 28.0, ViewTrouble::TooDark)
        || (under(light.mean, 50.0, ViewTrouble::TooDark) && light.spread < 9.0))
        return ViewTrouble::TooDark;
    if (over(light.blown, 0.6, ViewTrouble::TooBright) || over(light.mean, 232.0, ViewTrouble::TooBright))
        return ViewTrouble::TooBright;
    if (over(m_tremor, 0.6, ViewTrouble::Shaking))
        return ViewTrouble::Shaking;
    if (!present)
        return ViewTrouble::NobodyThere;
    if (!exercising)
        return m_trouble == ViewTrouble::TooFar || m_trouble == ViewTrouble::TooNear ? m_trouble : ViewTrouble::None;
    // Standard deviations of place; an even movement over a share s of the height has s / sqrt(12).
    if (under(m_extent, 0.09, ViewTrouble::TooFar))
        return ViewTrouble::TooFar;
    if (over(m_extent, 0.37, ViewTrouble::TooNear))
        return ViewTrouble::TooNear;
    return ViewTrouble::None;
}

} // namespace spotter
