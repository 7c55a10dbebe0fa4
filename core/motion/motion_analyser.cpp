#include "core/motion/motion_analyser.h"

#include "core/motion/movement_features.h"
#include "core/motion/presence.h"
#include "core/motion/repetition_tracker.h"
#include "core/motion/set_record.h"
#include "core/motion/view_check.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace spotter {

namespace {

constexpr SessionTime longestStep = std::chrono::milliseconds(450);
/// Half a frame of jitter is let through, so that 30 and 15 frames a second give every second and every one.
constexpr SessionTime shortestStep = fromSeconds(0.6 / MotionAnalyser::framesPerSecond);
constexpr double levelTime_s = 0.4;
constexpr float vigorous =
    0.12f; // mean speed of a whole-body exercise that fills two thirds of the height, pixels a step

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
    void count();
    void tell(SessionTime time);
    void forget();

    GreyPyramid before;
    std::optional<SessionTime> last;
    MovementHistory history;
    RepetitionTracker tracker;
    SetRecord set;
    Presence presence;
    ViewCheck view;
    float axis = 0.5f; ///< middle of the movement, share of the width
    double level = 0.0;
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
        return;
    }
    const FlowField flow = flowBetween(before, now);
    const double steps = std::max(0.25, toSeconds(time - *last) * gridHz);
    const MovementSample sample = movementSample(flow, steps, axis);
    features = movementFeatures(flow, before[0], now[0], steps);
    before = std::move(now);
    const SessionTime lastTime = std::exchange(last, time).value();
    constexpr float clearly = 0.01f;
    if (sample.speed > clearly)
        axis += 0.02f * (sample.centreX - axis);
    level +=
        (1.0 - std::exp(-toSeconds(time - lastTime) / levelTime_s)) * (std::min(1.0f, sample.speed / vigorous) - level);
    for (int filled = history.add(sample, time); filled > 0; --filled)
        count();
    presence.add(before[0], sample, time);
    view.add(before[0], sample, presence.present(), tracker.open(), time);
    tell(time);
}

void MotionAnalyser::Private::count()
{
    for (const CountedCycle &cycle : tracker.update(history)) {
        set.add(cycle);
        ++evidence.repetitions;
        untold.push_back({cycle.from, cycle.to, evidence.repetitions, set.lastRange()});
    }
}

void MotionAnalyser::Private::tell(SessionTime time)
{
    if (!set.empty() && !tracker.open() && time - set.lastEnd() > SetRecord::restBetweenSets)
        set.finish();
    evidence.time = time;
    evidence.level = level;
    evidence.present = presence.present() || tracker.open();
    evidence.exercising = tracker.open();
    evidence.holding = presence.holding() && !tracker.open();
    evidence.phase = tracker.phase();
    evidence.setRepetitions = set.empty() ? 0 : set.repetitions();
    evidence.period = fromSeconds(tracker.period().lag / gridHz);
    evidence.periodStrength = std::clamp(tracker.period().strength, 0.0, 1.0);
    evidence.range = set.range();
    evidence.tempoChange = set.tempoChange();
    evidence.steadiness = set.steadiness();
    evidence.downShare = set.downShare();
    evidence.symmetry = set.symmetry();
    evidence.stillFor = presence.stillFor();
    evidence.view = view.trouble();
}

void MotionAnalyser::Private::forget()
{
    before.clear();
    history.clear();
    tracker.clear();
    presence.breakOff();
    evidence.exercising = false;
    evidence.phase = -1.0;
    evidence.period = {};
    evidence.periodStrength = 0.0;
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
