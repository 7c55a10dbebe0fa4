#include "core/motion/motion_analyser.h"

#include "core/motion/movement_features.h"
#include "core/motion/repetition_tracker.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace spotter {

namespace {

constexpr SessionTime longestStep = std::chrono::milliseconds(450);
/// Half a frame of jitter is let through, so that 30 and 15 frames a second give every second and every one.
constexpr SessionTime shortestStep = fromSeconds(0.6 / MotionAnalyser::framesPerSecond);
constexpr double vigorous = 0.35; // mean speed of a whole-body exercise, pixels a step
constexpr double stillSpeed = 0.05;

GreyImage greyImage(std::span<const std::uint8_t> grey)
{
    GreyImage image(MotionAnalyser::gridWidth, MotionAnalyser::gridHeight);
    std::copy(grey.begin(), grey.end(), image.pixels.begin());
    return image;
}

} // namespace

class MotionAnalyser::Private {
public:
    void add(std::span<const std::uint8_t> grey, SessionTime time);
    void forget();

    GreyPyramid before;
    std::optional<SessionTime> last;
    MovementHistory history;
    RepetitionTracker tracker;
    double axis = 0.5;
    double level = 0.0;
    SessionTime lastMovement{};
    MotionEvidence evidence;
    std::vector<Repetition> untold;
    MovementFeatures features{};
};

void MotionAnalyser::Private::add(std::span<const std::uint8_t> grey, SessionTime time)
{
    if (last && time - *last > longestStep)
        forget();
    GreyPyramid now = greyPyramid(greyImage(grey));
    if (before.empty()) {
        before = std::move(now);
        last = time;
        lastMovement = time;
        return;
    }
    const FlowField flow = flowBetween(before, now);
    const double steps = std::max(0.25, toSeconds(time - *last) * gridHz);
    const MovementSample sample = movementSample(flow, steps, float(axis));
    features = movementFeatures(flow, before[0], now[0], steps);
    before = std::move(now);
    last = time;
    if (sample.speed > 0.02f)
        axis += 0.02 * (sample.centreX - axis);
    level += 0.15 * (std::min(1.0, sample.speed / vigorous) - level);
    if (sample.speed > stillSpeed)
        lastMovement = time;

    for (int filled = history.add(sample, time); filled > 0; --filled) {
        for (const CountedCycle &cycle : tracker.update(history)) {
            ++evidence.repetitions;
            untold.push_back({cycle.from, cycle.to, evidence.repetitions, 1.0});
        }
    }
    evidence.time = time;
    evidence.level = level;
    evidence.exercising = tracker.open();
    evidence.phase = tracker.phase();
    evidence.period = fromSeconds(tracker.period().lag / gridHz);
    evidence.periodStrength = std::max(0.0, tracker.period().strength);
    evidence.stillFor = time - lastMovement;
    evidence.present = true;
    evidence.holding = evidence.stillFor > std::chrono::seconds(1);
}

void MotionAnalyser::Private::forget()
{
    before.clear();
    history.clear();
    tracker.clear();
}

MotionAnalyser::MotionAnalyser()
    : d(std::make_unique<Private>())
{
}

MotionAnalyser::~MotionAnalyser() = default;

bool MotionAnalyser::wants(SessionTime time) const
{
    return !d->last || time - *d->last >= shortestStep;
}

void MotionAnalyser::add(std::span<const std::uint8_t> grey, SessionTime time)
{
    if (wants(time))
        d->add(grey, time);
}

void MotionAnalyser::gap()
{
    d->forget();
}

void MotionAnalyser::reset()
{
    d = std::make_unique<Private>();
}

const MotionEvidence &MotionAnalyser::evidence() const
{
    return d->evidence;
}

std::vector<Repetition> MotionAnalyser::takeRepetitions()
{
    return std::exchange(d->untold, {});
}

std::span<const float> MotionAnalyser::features() const
{
    return d->features;
}

} // namespace spotter
