#include "clip_set.h"

#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <random>

namespace spotter {

namespace {

constexpr QSize clipSize{256, 192};

struct Condition {
    const char *name;
    void (*apply)(RenderScript &);
};

constexpr std::array conditions{
    Condition{"clean", [](RenderScript &) {}},
    Condition{"noise", [](RenderScript &script) { script.noise = 7.0; }},
    Condition{"shake",
        [](RenderScript &script) {
            script.shake_px = 1.5;
            script.noise = 2.0;
        }},
    Condition{"pauses", [](RenderScript &script) { script.sets[0].pause_s = 0.9; }},
    Condition{"dim",
        [](RenderScript &script) {
            script.light = 0.35;
            script.flicker = 0.3;
            script.noise = 3.0;
        }},
    Condition{"far",
        [](RenderScript &script) {
            script.distance = 1.5;
            script.clutter = 9;
        }},
    Condition{"turned",
        [](RenderScript &script) {
            script.viewAngle_deg = 50.0;
            script.sets[0].fatigue = 0.2;
        }},
};

constexpr std::array exercises{
    Exercise::Squat, Exercise::PushUp, Exercise::JumpingJack, Exercise::Lunge, Exercise::ShoulderPress};
constexpr std::array tempos_hz{0.3, 0.6, 0.9, 1.2};

constexpr std::size_t calmNoisyShaken = 3; // the first of the conditions

RenderScript idleScript(Exercise exercise, std::uint32_t seed)
{
    RenderScript script;
    script.seed = seed;
    script.exercise = exercise;
    script.size = clipSize;
    script.framesPerSecond = MotionAnalyser::framesPerSecond;
    script.hold_s = 15.0;
    return script;
}

/// Mean over dimensions of the variance across the tokens of a chunk.
double variance(const std::vector<float> &chunk)
{
    constexpr int dims = MotionAnalyser::featureDim;
    const double tokens = double(chunk.size()) / dims;
    double sum = 0.0;
    for (int dim = 0; dim < dims; ++dim) {
        double mean = 0.0;
        double square = 0.0;
        for (std::size_t i = std::size_t(dim); i < chunk.size(); i += dims) {
            mean += double(chunk[i]) / tokens;
            square += double(chunk[i] * chunk[i]) / tokens;
        }
        sum += square - mean * mean;
    }
    return sum / dims;
}

int repetitionsIn(const RenderScript &script, const FigureRenderer &figure, double from_s)
{
    if (script.exercise >= Exercise::Plank)
        return 0;
    const auto &repetitions = figure.truth().repetitions;
    return int(std::count_if(repetitions.begin(), repetitions.end(),
        [from_s](const Repetition &repetition) { return toSeconds(repetition.from) >= from_s; }));
}

/// The frames of \p figure that \p webcam takes.
std::vector<int> framesSeen(const FigureRenderer &figure, const RenderScript &script, const WebcamTraits &webcam)
{
    std::vector<int> frames;
    if (webcam.framesPerSecond <= 0.0) {
        for (int frame = 0; frame < figure.frameCount(); ++frame)
            frames.push_back(frame);
        return frames;
    }
    std::mt19937 random(script.seed);
    for (int i = 0;; ++i) {
        const double early = webcam.jitter * (2.0 * double(random()) / 4294967295.0 - 1.0);
        const int frame = std::max(0, int((i - early) * script.framesPerSecond / webcam.framesPerSecond));
        if (frame >= figure.frameCount())
            return frames;
        if (frames.empty() || frame > frames.back())
            frames.push_back(frame);
    }
}

} // namespace

std::vector<ClipCase> countingClips()
{
    std::vector<ClipCase> clips;
    std::uint32_t seed = 100;
    for (const Exercise exercise : exercises) {
        for (const double tempo_hz : tempos_hz) {
            for (const Condition &condition : conditions) {
                RenderScript script;
                script.seed = ++seed;
                script.exercise = exercise;
                script.size = clipSize;
                script.framesPerSecond = MotionAnalyser::framesPerSecond;
                script.sets[0].tempo_hz = tempo_hz;
                script.sets[0].repetitions = 5 + int(seed % 6);
                script.sets[0].downShare = 0.4 + 0.05 * (seed % 5);
                script.sets[0].depth = 0.8 + 0.05 * (seed % 5);
                script.sets[0].restBefore_s = 0.6 + 0.5 * (seed % 4);
                condition.apply(script);
                const QString name = QStringLiteral("%1 %2 Hz %3").arg(exerciseName(exercise)).arg(tempo_hz);
                clips.push_back({name.arg(QLatin1String(condition.name)), QLatin1String(condition.name), {{script}}});
            }
        }
    }
    return clips;
}

std::vector<ClipCase> idleClips(std::uint32_t firstSeed, int repeats)
{
    std::vector<ClipCase> clips;
    std::uint32_t seed = firstSeed;
    for (const Exercise exercise : {Exercise::Plank, Exercise::EmptyRoom, Exercise::WalkingAbout}) {
        for (const Condition &condition : std::span(conditions).first(calmNoisyShaken)) {
            for (int repeat = 0; repeat < repeats; ++repeat) {
                RenderScript script = idleScript(exercise, seed++);
                condition.apply(script);
                const QString name = exerciseName(exercise) + QLatin1Char(' ') + QLatin1String(condition.name);
                clips.push_back({name + QString::number(repeat), QLatin1String(condition.name), {{script}}});
            }
        }
    }
    return clips;
}

std::vector<ClipCase> shakenClips(std::uint32_t firstSeed, int repeats)
{
    std::vector<ClipCase> clips;
    std::uint32_t seed = firstSeed;
    for (const Exercise exercise : {Exercise::Plank, Exercise::EmptyRoom}) {
        for (const double shake_px : {0.7, 1.5, 3.0, 6.0}) {
            for (const double noise : {0.0, 2.0, 7.0}) {
                for (int repeat = 0; repeat < repeats; ++repeat) {
                    RenderScript script = idleScript(exercise, seed++);
                    script.shake_px = shake_px;
                    script.noise = noise;
                    const QString condition = QStringLiteral("shaken %1 px noise %2").arg(shake_px).arg(noise);
                    clips.push_back(
                        {QStringLiteral("%1 %2 seed %3").arg(exerciseName(exercise), condition).arg(script.seed),
                            condition, {{script}}});
                }
            }
        }
    }
    return clips;
}

RenderScript smallClip(Exercise exercise, double framesPerSecond)
{
    RenderScript script;
    script.exercise = exercise;
    script.size = {192, 144};
    script.framesPerSecond = framesPerSecond;
    script.noise = 2.0;
    script.hold_s = 8.0;
    script.seed = 5;
    return script;
}

std::vector<std::uint8_t> greyGrid(const QImage &picture)
{
    const QSize grid(MotionAnalyser::gridWidth, MotionAnalyser::gridHeight);
    const QImage grey = picture.scaled(grid, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                            .convertToFormat(QImage::Format_Grayscale8);
    std::vector<std::uint8_t> pixels;
    for (int y = 0; y < grey.height(); ++y)
        pixels.insert(pixels.end(), grey.constScanLine(y), grey.constScanLine(y) + grey.width());
    return pixels;
}

ClipResult analyse(const Clip &clip)
{
    MotionAnalyser analyser;
    Webcam webcam(clip.webcam);
    ClipResult result;
    std::vector<float> chunk;
    int chunks = 0;
    double partFrom_s = 0.0;
    for (const RenderScript &script : clip.parts) {
        const FigureRenderer figure(script);
        if (clip.isExercise)
            result.truth += repetitionsIn(script, figure, clip.from_s - partFrom_s);
        for (const int frame : framesSeen(figure, script, clip.webcam)) {
            const double time_s = partFrom_s + toSeconds(figure.timeOf(frame));
            const SessionTime time = fromSeconds(time_s);
            if (time_s < clip.from_s || !analyser.wants(time))
                continue;
            analyser.add(greyGrid(webcam.seen(figure.draw(frame), time_s)), time);
            for (const Repetition &repetition : analyser.takeRepetitions()) {
                ++result.counted;
                result.latestTold_s = std::max(result.latestTold_s, toSeconds(time - repetition.time));
            }
            result.exercised = result.exercised || analyser.evidence().exercising;
            chunk.insert(chunk.end(), analyser.features().begin(), analyser.features().end());
            if (chunk.size() == analyser.features().size() * 8) {
                result.featureVariance += variance(chunk);
                ++chunks;
                chunk.clear();
            }
        }
        partFrom_s += toSeconds(figure.truth().length);
    }
    result.featureVariance /= std::max(chunks, 1);
    result.last = analyser.evidence();
    return result;
}

std::vector<ClipResult> analyse(const std::vector<ClipCase> &clips)
{
    std::vector<ClipResult> results(clips.size());
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t i = next++; i < clips.size(); i = next++)
            results[i] = analyse(clips[i].clip);
    };
    // In Qt's pool, whose threads Qt's painting does not divide among others: for pictures as small as these that would
    // take longer than to paint them.
    QThreadPool &pool = *QThreadPool::globalInstance();
    for (int i = 0; i < pool.maxThreadCount(); ++i)
        pool.start(work);
    pool.waitForDone();
    return results;
}

} // namespace spotter
