// spotter bench: measures this machine. Times vary from machine to machine; the ratios beside them, taken against a
// baseline of the same run, are what can be compared.
#include "app/commands/bench_live.h"
#include "app/commands/bench_model.h"
#include "app/commands/bench_record.h"
#include "app/commands/bench_scrub.h"
#include "app/commands/bench_timeline.h"
#include "app/commands/commands.h"
#include "app/settings_options.h"
#include "app/told_session.h"

#include "core/media/convert.h"
#include "core/media/file_source.h"
#include "core/media/video_writer.h"
#include "core/motion/motion_analyser.h"
#include "core/render/figure_renderer.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <optional>

namespace spotter {

namespace {

constexpr QSize hd{1280, 720};
constexpr double clipLength_s = 20.0;

struct Figure {
    const char *name;
    double time_ms;
    const char *against; ///< name of the baseline
    double ratio;        ///< time_ms by the baseline's
};

/// Median time of one call, in milliseconds, over at least \p runs calls.
template <typename Work> double medianOf(int runs, Work work)
{
    std::vector<double> times_ms;
    QElapsedTimer timer;
    for (int i = 0; i < runs; ++i) {
        timer.start();
        work(i);
        times_ms.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::nth_element(times_ms.begin(), times_ms.begin() + runs / 2, times_ms.end());
    return times_ms[std::size_t(runs / 2)];
}

FigureRenderer squats()
{
    RenderScript script;
    script.size = hd;
    script.noise = 3.0;
    script.sets = {RenderSet{.repetitions = 8, .tempo_hz = 0.5}};
    return FigureRenderer(script);
}

/// A film of squats, 720p at 30 pictures a second; pictures are drawn once and shown to and fro, since drawing is not
/// measured.
void writeClip(const QString &path)
{
    const FigureRenderer figure = squats();
    VideoWriter writer(path, hd, 30.0, usualMatrix(hd));
    for (int i = 0; i < figure.frameCount() && toSeconds(figure.timeOf(i)) < clipLength_s; ++i)
        writer.write(figure.draw(i), figure.timeOf(i));
    writer.finish();
}

std::vector<Frame> firstFrames(const QString &path, std::size_t count)
{
    std::vector<Frame> frames;
    FileSource source(path, Pace::FullSpeed);
    QEventLoop loop;
    source.setHandler([&](const Frame &frame) {
        if (frames.size() < count)
            frames.push_back(frame);
    });
    QObject::connect(&source, &FileSource::stateChanged, &loop, [&](SourceState state) {
        if (state == SourceState::Ended)
            loop.quit();
    });
    source.start();
    loop.exec();
    source.stop();
    return frames;
}

/// Milliseconds for a second of film.
double decodeTime(const QString &path)
{
    QElapsedTimer timer;
    timer.start();
    firstFrames(path, 0);
    return double(timer.nsecsElapsed()) / 1e6 / clipLength_s;
}

double analysisTime(const QString &path)
{
    QElapsedTimer timer;
    timer.start();
    TimelineWriter nowhere([](const QByteArray &) {}, TimelineWriter::Form::Json, TimelineWriter::Extent::SummaryOnly);
    ToldSession told;
    told.source = path;
    told.isFile = true;
    told.settings = std::make_shared<const Settings>();
    told.progress = false;
    tellSession(told, Output(), nowhere);
    return double(timer.nsecsElapsed()) / 1e6 / clipLength_s;
}

void measureFrames(const std::vector<Frame> &frames, std::vector<Figure> &figures)
{
    const auto frame = [&](int i) -> const Frame & { return frames[std::size_t(i) % frames.size()]; };
    constexpr int runs = 200;

    std::vector<std::uint8_t> copy(std::size_t(hd.width() * hd.height() * 3 / 2));
    const double copy_ms = medianOf(runs, [&](int i) {
        const Frame &source = frame(i);
        std::uint8_t *to = copy.data();
        for (int plane = 0; plane < 3; ++plane) {
            const int shift = plane == 0 ? 0 : 1;
            for (int y = 0; y < hd.height() >> shift; ++y, to += hd.width() >> shift)
                std::memcpy(to, source.planes[std::size_t(plane)].data + y * source.planes[std::size_t(plane)].stride,
                    std::size_t(hd.width() >> shift));
        }
    });
    const auto add = [&](const char *name, double time_ms) {
        figures.push_back({name, time_ms, "copying a frame", time_ms / copy_ms});
    };
    add("copying a frame, 720p 4:2:0", copy_ms);

    std::vector<std::uint8_t> rgb(224 * 224 * 3);
    add("720p to the encoder's 224 × 224 RGB", medianOf(runs, [&](int i) { sampleRgb(frame(i), 224, 224, rgb); }));
    constexpr int grid = MotionAnalyser::gridWidth * MotionAnalyser::gridHeight;
    std::vector<std::uint8_t> grey(grid);
    add("720p to the motion coach's 64 × 64 grey", medianOf(runs, [&](int i) {
        sampleGrey(frame(i), MotionAnalyser::gridWidth, MotionAnalyser::gridHeight, grey);
    }));
    add("720p to a 960 × 540 picture", medianOf(runs, [&](int i) { toImage(frame(i), QSize(960, 540)); }));

    MotionAnalyser analyser;
    add("motion analysis of a frame", medianOf(runs, [&](int i) {
        sampleGrey(frame(i), MotionAnalyser::gridWidth, MotionAnalyser::gridHeight, grey);
        analyser.add(grey, fromSeconds(i / MotionAnalyser::framesPerSecond));
    }));
}

std::vector<Figure> measure()
{
    QTemporaryDir folder;
    const QString clip = folder.filePath(QStringLiteral("squats.mp4"));
    std::fputs("drawing a clip …\n", stderr);
    writeClip(clip);
    std::vector<Figure> figures;
    measureFrames(firstFrames(clip, 30), figures);
    const double real_ms = 1000.0;
    const double decode_ms = decodeTime(clip);
    const double analyse_ms = analysisTime(clip);
    figures.push_back({"decoding a second of 720p30 H.264", decode_ms, "real time", decode_ms / real_ms});
    figures.push_back({"analysing a second of 720p30 H.264", analyse_ms, "real time", analyse_ms / real_ms});
    figures.push_back({"analysing, decoding included", analyse_ms, "decoding alone", analyse_ms / decode_ms});
    return figures;
}

void print(const std::vector<Figure> &figures, bool json)
{
    if (!json) {
        for (const Figure &f : figures)
            std::printf("%-42s %10.3f ms  %8.3f × %s\n", f.name, f.time_ms, f.ratio, f.against);
        return;
    }
    QJsonArray list;
    for (const Figure &f : figures) {
        list.append(
            QJsonObject{{QStringLiteral("name"), QString::fromUtf8(f.name)}, {QStringLiteral("time_ms"), f.time_ms},
                {QStringLiteral("against"), QString::fromUtf8(f.against)}, {QStringLiteral("ratio"), f.ratio}});
    }
    std::puts(QJsonDocument(list).toJson().constData());
}

void print(const std::vector<PaintFigures> &figures, bool json)
{
    QJsonArray list;
    for (const PaintFigures &f : figures) {
        if (!json)
            std::printf("%-42s %5d px wide  p50 %6.2f  p95 %6.2f  worst %6.2f  own %6.2f ms\n", f.what, f.width_px,
                f.p50_ms, f.p95_ms, f.worst_ms, f.worstOwn_ms);
        list.append(
            QJsonObject{{QStringLiteral("name"), QString::fromUtf8(f.what)}, {QStringLiteral("width_px"), f.width_px},
                {QStringLiteral("p50_ms"), f.p50_ms}, {QStringLiteral("p95_ms"), f.p95_ms},
                {QStringLiteral("worst_ms"), f.worst_ms}, {QStringLiteral("worst_own_ms"), f.worstOwn_ms}});
    }
    if (json)
        std::puts(QJsonDocument(list).toJson().constData());
}

void print(const ScrubRun &run, bool json)
{
    QJsonArray list;
    for (const ScrubFigures &f : {run.anywhere, run.near}) {
        if (!json)
            std::printf("scrubbed %-16s %4d moves  p50 %6.1f  p95 %6.1f  worst %6.1f  own p95 %6.1f  worst %6.1f ms\n",
                f.what, f.moves, f.p50_ms, f.p95_ms, f.worst_ms, f.ownP95_ms, f.ownWorst_ms);
        list.append(QJsonObject{{QStringLiteral("name"), QString::fromUtf8(f.what)}, {QStringLiteral("moves"), f.moves},
            {QStringLiteral("p50_ms"), f.p50_ms}, {QStringLiteral("p95_ms"), f.p95_ms},
            {QStringLiteral("worst_ms"), f.worst_ms}, {QStringLiteral("own_p95_ms"), f.ownP95_ms},
            {QStringLiteral("own_worst_ms"), f.ownWorst_ms}});
    }
    if (json)
        std::puts(QJsonDocument(list).toJson().constData());
}

void print(const LiveFigures &live, bool json)
{
    const std::pair<const char *, double> rows[] = {{"first_picture_ms", live.firstPicture_ms},
        {"seconds", live.seconds}, {"shown_per_second", live.shownPerSecond},
        {"shown_in_usual_second", live.shownInUsualSecond}, {"event_loop_delay_p99_ms", live.delayP99_ms},
        {"event_loop_delay_worst_ms", live.delayWorst_ms}, {"latency_p95_ms", live.latencyP95_ms},
        {"cores", live.cores}, {"resident_first_MB", live.residentFirst_MB}, {"resident_last_MB", live.residentLast_MB},
        {"resident_most_MB", live.residentMost_MB}, {"dropped", double(live.dropped)}};
    QJsonObject object;
    for (const auto &[name, value] : rows) {
        object.insert(QString::fromUtf8(name), value);
        if (!json)
            std::printf("%-26s %10.2f\n", name, value);
    }
    QJsonArray minutes;
    for (const double resident : live.residentByMinute_MB) {
        minutes.append(resident);
        if (!json)
            std::printf("%-20s %3d min %10.2f\n", "resident_MB after", int(minutes.size()), resident);
    }
    object.insert(QStringLiteral("resident_by_minute_MB"), minutes);
    if (json)
        std::puts(QJsonDocument(object).toJson().constData());
}

void print(const RecordFigures &figures, bool json)
{
    const std::pair<const char *, double> rows[] = {{"seconds", figures.seconds},
        {"frames_per_second", figures.framesPerSecond}, {"frames_arrived", double(figures.arrived)},
        {"frames_in_film", double(figures.inFilm)}, {"frames_dropped", double(figures.dropped)},
        {"worst_time_ms", figures.worstTime_ms}, {"encoder_cores", figures.encoderCores}, {"cores", figures.cores},
        {"film_MB_per_minute", figures.film_MBPerMinute}, {"seen_by_coach", double(figures.seenByCoach)},
        {"missed_by_coach", double(figures.missedByCoach)}};
    QJsonObject object;
    for (const auto &[name, value] : rows) {
        object.insert(QString::fromUtf8(name), value);
        if (!json)
            std::printf("%-26s %10.3f\n", name, value);
    }
    if (json)
        std::puts(QJsonDocument(object).toJson().constData());
}

} // namespace

void addBenchCommand(CLI::App &app, Run &run)
{
    struct Wish {
        bool json = false;
        std::string camera;
        std::string recorded;
        int seconds = 60;
        bool timeline = false;
        bool scrub = false;
        bool drag = false;
        std::string model;
        std::string device = "auto";
        std::string type = "auto";
        int minutes = 0;
        SettingsOptions settings;
    };
    auto wish = std::make_shared<Wish>();
    CLI::App *command = app.add_subcommand("bench", "Measure this machine: conversion, motion, decoding, analysis");
    command->add_flag("--json", wish->json, "One JSON document");
    CLI::Option *live = command->add_option("--live", wish->camera, "Measure the whole studio on this camera instead");
    command->add_option("--record", wish->recorded, "Measure recording this camera while a coach watches instead");
    command->add_option("--seconds", wish->seconds, "How long, with --live and --record")->check(CLI::Range(5, 86400));
    command->add_flag("--timeline", wish->timeline, "Measure how long the timeline takes to paint ten hours instead");
    command->add_flag("--scrub", wish->scrub, "Measure how soon the picture follows the mouse on Review instead");
    command->add_flag("--drag", wish->drag, "With --live, a threshold is dragged all the while")->needs(live);
    CLI::Option *model =
        command->add_option("--model", wish->model, "Measure the model in this folder instead, stage by stage");
    command->add_option("--device", wish->device, "With --model: auto, cpu or cuda")->needs(model);
    command->add_option("--dtype", wish->type, "With --model: auto, float32, bfloat16 or float16")->needs(model);
    wish->settings.addSetTo(*command)
        ->description("With --model: a setting other than its default, key=value")
        ->needs(model);
    command
        ->add_option("--minutes", wish->minutes,
            "With --model, lets it coach a session of so many minutes instead, twice, as fast as it can")
        ->check(CLI::Range(1, 1440))
        ->needs(model);
    command->callback([wish, &run] {
        run = [wish] {
            if (!wish->model.empty()) {
                ModelWish asked{wish->settings.over({}), wish->json};
                asked.settings.model.pretrainedPath = QString::fromStdString(wish->model);
                asked.settings.model.device = QString::fromStdString(wish->device);
                asked.settings.model.dtype = QString::fromStdString(wish->type);
                return wish->minutes > 0 ? benchSession(asked, wish->minutes) : benchModel(asked);
            }
            if (wish->timeline)
                print(measureTimeline(), wish->json);
            else if (wish->scrub)
                print(measureScrub(), wish->json);
            else if (!wish->recorded.empty())
                print(measureRecording(QString::fromStdString(wish->recorded), std::chrono::seconds(wish->seconds)),
                    wish->json);
            else if (wish->camera.empty())
                print(measure(), wish->json);
            else
                print(
                    measureLive(QString::fromStdString(wish->camera), std::chrono::seconds(wish->seconds), wish->drag),
                    wish->json);
            return 0;
        };
    });
}

} // namespace spotter
