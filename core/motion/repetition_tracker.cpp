#include "core/motion/repetition_tracker.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace spotter {

namespace {

constexpr int stepsBetween = 3; // estimates: five a second
constexpr std::array windows_s{3.2, 5.0, 8.0, 12.0};
constexpr double leastStrength = 0.3;
constexpr double strengthToOpen = 0.4;
constexpr float cameraShare = 0.005f; // of the camera's own movement that may still be in the curve
constexpr float leastSwing = 0.001f;  // of the curve, pixels a step: less is swaying and breathing
/// What a repetition goes at least, swing times period, pixels: what a trembling camera leaves behind in the flow comes
/// and goes quickly, so it may be as swift as a slow exercise but goes no way. In rendered clips such remains reach
/// 0.032, and the least of the exercises, small and quick, goes 0.07.
constexpr float leastWay = 0.047f;

double mean(std::span<const MovementCycle> cycles, double (*of)(const MovementCycle &))
{
    double sum = 0.0;
    for (const MovementCycle &cycle : cycles)
        sum += of(cycle);
    return cycles.empty() ? 0.0 : sum / double(cycles.size());
}

double lengthOf(const MovementCycle &cycle)
{
    return cycle.to - cycle.from;
}

double areaOf(const MovementCycle &cycle)
{
    return double(cycle.area);
}

/// Standard deviation over mean.
double variation(std::span<const MovementCycle> cycles, double (*of)(const MovementCycle &))
{
    const double middle = mean(cycles, of);
    double squares = 0.0;
    for (const MovementCycle &cycle : cycles)
        squares += (of(cycle) - middle) * (of(cycle) - middle);
    return middle > 0.0 ? std::sqrt(squares / double(cycles.size())) / middle : 0.0;
}

bool within(double ratio, double factor)
{
    return ratio < factor && ratio > 1.0 / factor;
}

/// How far neighbouring cycles may differ: factors of length and area, and their likeness at least.
struct Alike {
    double length;
    double area;
    double likeness;
};
constexpr Alike toBegin{2.0, 2.5, 0.4};
constexpr Alike toGoOn{2.5, 4.0, 0.1};

/// What a chain must show before it is believed: likeness at least, and how much lengths and areas vary at most.
struct Belief {
    double likeness;
    double length;
    double area;
};
/// Of two cycles, three, and more.
using Beliefs = std::array<Belief, 3>;
constexpr Beliefs quick{Belief{0.8, 0.2, 0.5}, Belief{0.66, 0.3, 0.6}, Belief{0.6, 0.3, 0.6}};
/// An arm that is raised now and then, every few seconds, makes two cycles that are alike by chance, but rarely four.
constexpr Beliefs slow{Belief{0.96, 0.12, 0.4}, Belief{0.9, 0.15, 0.4}, Belief{0.7, 0.25, 0.5}};
constexpr double slowFrom_s = 2.0;

/// Two cycles are enough where they are very like each other; the more there are, the less they need be. All together
/// they last as long as that many periods.
bool believable(std::span<const MovementCycle> chain, double lag, double seen)
{
    if (chain.size() < 2)
        return false;
    const double periods = double(chain.back().to - chain.front().from) / lag;
    if (!within(periods / double(chain.size()), 1.5))
        return false;
    const double likeness = mean(chain.subspan(1), [](const MovementCycle &cycle) { return cycle.likeness; });
    // Before four periods have been seen, this one may still be half of the true one; hardly so where it is long.
    constexpr double mayBeHalf = 0.86;
    const bool isSlow = lag >= slowFrom_s * gridHz;
    if (seen < 4.0 * lag && !isSlow)
        return likeness > mayBeHalf;
    const Belief &demand = (isSlow ? slow : quick)[std::min(chain.size() - 2, slow.size() - 1)];
    return likeness > demand.likeness && variation(chain, lengthOf) < demand.length
        && variation(chain, areaOf) < demand.area;
}

} // namespace

std::vector<CountedCycle> RepetitionTracker::update(const MovementHistory &history)
{
    if (++m_steps % stepsBetween != 0)
        return {};
    int window = 0;
    const PeriodEstimate period = bestPeriod(history, window);
    if (period.strength < leastStrength) {
        shut();
        return {};
    }
    const auto rows = history.rows();
    const auto recent = rows.last(std::size_t(window));
    m_weights = traceWeights(recent, period.lag, m_weights);
    const std::vector<float> curve = trace(rows, m_weights, period.lag);
    float height = 0.0f;
    for (const float value : std::span(curve).last(std::size_t(window)))
        height += std::abs(value);
    const float swing = height / float(window) * float(std::numbers::pi / 2.0); // of a sine
    float camera = 0.0f;
    for (const MovementSample &sample : history.samples().last(std::size_t(window)))
        camera += sample.camera / float(window);
    if (swing < leastSwing + cameraShare * camera || swing * float(period.lag) < leastWay) {
        shut();
        return {};
    }

    std::vector<Lobe> lobes = findLobes(curve, 0.35f * swing);
    trimLobes(lobes, movingRows(rows, window));
    std::vector<MovementCycle> best;
    for (const int sign : {1, -1}) {
        if (m_firstSign != 0 && sign != m_firstSign)
            continue;
        std::vector<MovementCycle> found = chainOf(history, pairLobes(lobes, sign));
        if (found.size() > best.size()
            || (found.size() == best.size() && !found.empty() && found.front().from < best.front().from))
            best = std::move(found);
    }
    const int now = int(rows.size());
    const bool recentEnough = !best.empty() && now - best.back().to < 1.8 * period.lag + gridHz;
    m_open =
        recentEnough && (m_open || (period.strength > strengthToOpen && believable(best, period.lag, history.size())));
    if (!m_open) {
        shut();
        return {};
    }
    m_period = period;
    if (m_firstSign == 0)
        m_firstSign = curve[std::size_t((best.back().from + best.back().turn) / 2)] < 0.0f ? -1 : 1;

    std::vector<CountedCycle> counted;
    for (const MovementCycle &cycle : best) {
        const SessionTime to = history.timeOf(cycle.to);
        if (m_countedTo && toSeconds(to - *m_countedTo) < 0.65 * period.lag / gridHz)
            continue;
        counted.push_back(countedCycle(history, cycle));
        m_countedTo = to;
    }
    const double since = double(now - best.back().to) / period.lag;
    m_phase = since - std::floor(since);
    return counted;
}

void RepetitionTracker::shut()
{
    m_open = false;
    m_firstSign = 0;
    m_period = {};
    m_phase = -1.0;
}

PeriodEstimate RepetitionTracker::bestPeriod(const MovementHistory &history, int &window)
{
    PeriodEstimate best;
    for (const double seconds : windows_s) {
        const int wanted = std::min(int(seconds * gridHz), history.size());
        if (wanted <= window)
            continue;
        const PeriodEstimate estimate = m_estimator.estimate(history.rows().last(std::size_t(wanted)));
        if (estimate.strength > best.strength) {
            best = estimate;
            window = wanted;
        }
    }
    return best;
}

std::vector<MovementCycle> RepetitionTracker::chainOf(
    const MovementHistory &history, std::vector<MovementCycle> cycles) const
{
    // From the newest back, as long as neighbours are alike. What goes on behind the open gate may differ more.
    std::size_t first = cycles.size();
    while (first > 0) {
        if (first < cycles.size()) {
            const MovementCycle &later = cycles[first];
            const MovementCycle &earlier = cycles[first - 1];
            const bool goesOn = m_open && m_countedTo && history.timeOf(later.to) > *m_countedTo;
            const Alike &demand = goesOn ? toGoOn : toBegin;
            const double pause = later.from - earlier.to;
            if (pause > 1.5 * lengthOf(later) + gridHz || !within(lengthOf(later) / lengthOf(earlier), demand.length)
                || !within(areaOf(later) / areaOf(earlier), demand.area))
                break;
            cycles[first].likeness = cycleLikeness(history.rows(), earlier, later);
            if (cycles[first].likeness < demand.likeness)
                break;
        }
        --first;
    }
    cycles.erase(cycles.begin(), cycles.begin() + std::ptrdiff_t(first));
    return cycles;
}

void RepetitionTracker::clear()
{
    *this = RepetitionTracker();
}

} // namespace spotter
