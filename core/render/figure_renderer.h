// Draws a moving human figure, with the true repetition times beside it: the sample session, test clips, later training
// data. The same script and seed give the same pixels on every machine of one kind. Pure functions and value types: any
// thread.
#pragma once

#include "core/values/events.h"

#include <QImage>
#include <QSize>
#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace spotter {

enum class Exercise { Squat, PushUp, JumpingJack, Lunge, ShoulderPress, Plank, EmptyRoom, WalkingAbout };

QString exerciseName(Exercise exercise); ///< "squat", "push-up", …
/// Throws Error that lists the names.
Exercise exerciseFromName(const QString &name);

/// A stretch of a clip.
struct RenderSet {
    int repetitions = 8;
    double tempo_hz = 0.5;
    double depth = 1.0;        ///< 1 = full range
    double restBefore_s = 2.0; ///< standing (or lying) still
    double downShare = 0.5;    ///< share of a repetition that the downward half takes
    double pause_s = 0.0;      ///< standing still between two repetitions
    double fatigue = 0.0;      ///< depth lost from first to last repetition, 0 … 1
};

struct RenderScript {
    Exercise exercise = Exercise::Squat;
    std::vector<RenderSet> sets{RenderSet{}};
    double endRest_s = 2.0;
    double hold_s = 10.0; ///< plank, empty room, walking: length instead of sets
    QSize size{640, 480};
    double framesPerSecond = 30.0;
    double noise = 0.0;                  ///< standard deviation of the camera's noise, grey levels
    double shake_px = 0.0;               ///< of a hand-held camera, at 640 pixels of width
    double light = 1.0;                  ///< 1 = a lit room, 0.1 = dusk
    double flicker = 0.0;                ///< 0 … 1
    int clutter = 4;                     ///< things standing about in the room
    double distance = 1.0;               ///< 1 = the figure fills 70 % of the height; 2 = half of that
    std::optional<double> viewAngle_deg; ///< 0 from the front, 90 from the side; unset: what suits the exercise
    bool somebodyPassing = false;        ///< another person walks through the background once
    std::uint32_t seed = 1;
};

struct RenderedTruth {
    std::vector<Repetition> repetitions;
    SessionTime length{};
};

class FigureRenderer {
public:
    explicit FigureRenderer(RenderScript script);
    ~FigureRenderer();

    int frameCount() const;
    SessionTime timeOf(int frame) const;
    /// Format_RGB32, of the script's size.
    QImage draw(int frame) const;
    const RenderedTruth &truth() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace spotter
