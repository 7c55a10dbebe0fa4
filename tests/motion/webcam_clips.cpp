#include "clip_set.h"

#include <random>

namespace spotter {

namespace {

constexpr double drawnPerSecond = 120.0; // for webcams that take their pictures when they like

RenderScript scriptOf(Exercise exercise, double tempo_hz, std::uint32_t seed)
{
    RenderScript script = smallClip(exercise);
    script.seed = seed;
    script.size = {256, 192};
    script.endRest_s = 1.5;
    script.sets[0].tempo_hz = tempo_hz;
    script.sets[0].repetitions = 8;
    script.sets[0].restBefore_s = 1.5;
    return script;
}

RenderScript walkOf(const RenderScript &script, double seconds)
{
    RenderScript walk = script;
    walk.exercise = Exercise::WalkingAbout;
    walk.hold_s = seconds;
    return walk;
}

/// \p script's repetitions, with the tempo going evenly from what it is to \p tempo_hz.
void driftTo(RenderScript &script, double tempo_hz)
{
    const RenderSet first = script.sets[0];
    script.sets.clear();
    for (int i = 0; i < first.repetitions; ++i) {
        RenderSet one = first;
        one.repetitions = 1;
        one.restBefore_s = i == 0 ? first.restBefore_s : 0.0;
        one.tempo_hz += (tempo_hz - first.tempo_hz) * i / (first.repetitions - 1);
        script.sets.push_back(one);
    }
}

void stopFor(RenderScript &script, double seconds)
{
    RenderSet rest = script.sets[0];
    script.sets[0].repetitions /= 2;
    rest.repetitions -= script.sets[0].repetitions;
    rest.restBefore_s = seconds;
    script.sets.push_back(rest);
}

void takeAt(Clip &clip, double framesPerSecond, double jitter)
{
    for (RenderScript &script : clip.parts)
        script.framesPerSecond = drawnPerSecond;
    clip.webcam.framesPerSecond = framesPerSecond;
    clip.webcam.jitter = jitter;
}

struct Life {
    const char *name;
    void (*apply)(Clip &);
};

constexpr std::array lives{
    Life{"exposure", [](Clip &clip) { clip.webcam.exposure = 0.3; }},
    Life{"blocks",
        [](Clip &clip) {
            clip.parts[0].size = {320, 240};
            clip.webcam.blocks = 14.0;
        }},
    Life{"wide",
        [](Clip &clip) {
            clip.parts[0].size = {320, 180};
            clip.webcam.blocks = 8.0;
        }},
    Life{"portrait",
        [](Clip &clip) {
            clip.parts[0].size = {240, 320};
        }},
    Life{"10 a second", [](Clip &clip) { takeAt(clip, 10.0, 0.3); }},
    Life{"24 a second", [](Clip &clip) { takeAt(clip, 24.0, 0.3); }},
    Life{"25 a second", [](Clip &clip) { takeAt(clip, 25.0, 0.3); }},
    Life{"comes and goes",
        [](Clip &clip) {
            const RenderScript walk = walkOf(clip.parts[0], 5.0);
            clip.parts.insert(clip.parts.begin(), walk);
            clip.parts.push_back(walk);
        }},
    Life{"starts in the middle", [](Clip &clip) { clip.from_s = 2.3; }},
    Life{"quicker", [](Clip &clip) { driftTo(clip.parts[0], 1.5 * clip.parts[0].sets[0].tempo_hz); }},
    Life{"slower", [](Clip &clip) { driftTo(clip.parts[0], clip.parts[0].sets[0].tempo_hz / 1.5); }},
    Life{"short stop", [](Clip &clip) { stopFor(clip.parts[0], 1.5); }},
    Life{"mirrored", [](Clip &clip) { clip.webcam.mirrored = true; }},
    Life{"all at once",
        [](Clip &clip) {
            clip.parts[0].size = {320, 180};
            clip.parts[0].shake_px = 0.5;
            stopFor(clip.parts[0], 1.0);
            clip.webcam = {.exposure = 0.15, .blocks = 8.0, .mirrored = true};
            takeAt(clip, 24.0, 0.2);
        }},
};

constexpr std::array exercises{
    Exercise::Squat, Exercise::PushUp, Exercise::JumpingJack, Exercise::Lunge, Exercise::ShoulderPress};

/// Somebody who stands about: now and then one movement, never the same twice in a row, never at an even pace.
Clip standingAbout(std::uint32_t seed)
{
    std::mt19937 random(seed);
    const auto upTo = [&random](double most) { return most * double(random()) / 4294967295.0; };
    constexpr std::array moves{Exercise::Squat, Exercise::Lunge, Exercise::JumpingJack};
    Clip clip;
    std::size_t last = 0;
    for (int i = 0; i < 10; ++i) {
        last = (last + 1 + random() % 2) % moves.size();
        RenderScript script = scriptOf(moves[last], 0.3 + upTo(0.7), seed);
        script.viewAngle_deg = 20.0;
        script.endRest_s = upTo(0.4);
        script.sets[0].repetitions = 1;
        script.sets[0].depth = 0.15 + upTo(0.7);
        script.sets[0].restBefore_s = 0.3 + upTo(2.0);
        clip.parts.push_back(script);
    }
    return clip;
}

/// Arms that go up now and then: drinking, scratching, talking.
Clip gestures(std::uint32_t seed)
{
    std::mt19937 random(seed);
    const auto upTo = [&random](double most) { return most * double(random()) / 4294967295.0; };
    RenderScript script = scriptOf(Exercise::ShoulderPress, 0.5, seed);
    script.sets.clear();
    for (int i = 0; i < 8; ++i) {
        RenderSet one;
        one.repetitions = 1;
        one.tempo_hz = 0.25 + upTo(1.0);
        one.depth = 0.1 + upTo(0.7);
        one.downShare = 0.25 + upTo(0.5);
        one.restBefore_s = 0.4 + upTo(4.0);
        script.sets.push_back(one);
    }
    return {{script}};
}

} // namespace

std::vector<ClipCase> webcamClips()
{
    std::vector<ClipCase> clips;
    std::uint32_t seed = 400;
    for (const Life &life : lives) {
        for (int i = 0; i < 2; ++i) {
            ++seed;
            const Exercise exercise = exercises[seed % exercises.size()];
            const double tempo_hz = 0.4 + 0.15 * double(seed % 3);
            Clip clip{{scriptOf(exercise, tempo_hz, seed)}};
            life.apply(clip);
            const QString name = QStringLiteral("%1 %2 Hz %3").arg(exerciseName(exercise)).arg(tempo_hz);
            clips.push_back(
                {name.arg(QLatin1String(life.name)), QStringLiteral("webcam: ") + QLatin1String(life.name), clip});
        }
    }
    return clips;
}

std::vector<ClipCase> restlessClips()
{
    std::vector<ClipCase> clips;
    const auto add = [&clips](const char *condition, std::uint32_t seed, Clip clip) {
        clip.isExercise = false;
        clips.push_back({QLatin1String(condition) + QString::number(seed),
            QStringLiteral("restless: ") + QLatin1String(condition), clip});
    };
    for (std::uint32_t seed = 1; seed <= 5; ++seed) {
        add("standing about ", seed, standingAbout(seed));
        add("gestures ", seed, gestures(seed));
        const RenderScript walk = walkOf(scriptOf(Exercise::Squat, 0.5, 70 + seed), 15.0);
        add("walking ", seed, {{walk}});
        RenderScript plank = walk;
        plank.exercise = Exercise::Plank;
        plank.shake_px = 2.0 + seed;
        add("shaken plank ", seed, {{plank}});
    }
    return clips;
}

} // namespace spotter
