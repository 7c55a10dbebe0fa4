#include "app/commands/bench_model.h"

#include "core/model/model_bench.h"
#include "core/model/model_folder.h"
#include "core/render/figure_renderer.h"
#include "core/stream/long_session.h"
#include "core/stream/step_bench.h"

#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace spotter {

namespace {

void printText(const ModelBench &bench, const std::vector<StepFigures> &steps)
{
    std::printf("%-34s %10.0f GFLOP/s\n", "matrix rate", bench.matrix_gflops);
    std::printf("%-34s %10.1f GB/s\n", "memory bandwidth", bench.bandwidth_gbs);
    for (const ModelFigure &figure : bench.figures) {
        std::printf("%-34s %10.1f ms", qUtf8Printable(figure.name), figure.time_ms);
        if (figure.tokens > 0)
            std::printf("  %9.1f tokens/s", figure.tokens / figure.time_ms * 1e3);
        if (figure.share > 0)
            std::printf("  %3.0f %% of the %s", figure.share * 100, qUtf8Printable(figure.peak));
        std::putchar('\n');
    }
    std::printf("%-34s %10.0f MB\n", "peak memory", bench.peakMemory_MB);
    for (const StepFigures &step : steps) {
        std::printf("a step, %s\n", step.reuse ? "with what is kept" : "all read anew");
        std::printf("  %-32s %10.1f ms\n", "seeing a new frame", step.frame_ms);
        std::printf("  %-32s %10.1f ms\n", "reading it ahead", step.readAhead_ms);
        std::printf("  %-32s %10.1f ms\n", "seeing a chunk", step.chunk_ms);
        std::printf("  %-32s %10.1f ms\n", "question to first token", step.firstToken_ms);
        std::printf("  %-32s %10.1f tokens/s\n", "answer", step.tokensPerSecond);
        std::printf("  %-32s %10lld, %lld reused\n", "positions read", static_cast<long long>(step.read),
            static_cast<long long>(step.reused));
        std::printf("  %-32s %10.1f MB\n", "kept", double(step.kept_bytes) / 1e6);
    }
}

void printJson(const ModelBench &bench, const std::vector<StepFigures> &steps)
{
    QJsonArray stepList;
    for (const StepFigures &step : steps)
        stepList.append(QJsonObject{{QStringLiteral("reuse"), step.reuse}, {QStringLiteral("frame_ms"), step.frame_ms},
            {QStringLiteral("read_ahead_ms"), step.readAhead_ms}, {QStringLiteral("chunk_ms"), step.chunk_ms},
            {QStringLiteral("first_token_ms"), step.firstToken_ms},
            {QStringLiteral("tokens_per_second"), step.tokensPerSecond},
            {QStringLiteral("positions_read"), qint64(step.read)},
            {QStringLiteral("positions_reused"), qint64(step.reused)},
            {QStringLiteral("kept_bytes"), qint64(step.kept_bytes)}});
    QJsonArray figures;
    for (const ModelFigure &figure : bench.figures)
        figures.append(QJsonObject{{QStringLiteral("name"), figure.name}, {QStringLiteral("time_ms"), figure.time_ms},
            {QStringLiteral("tokens"), figure.tokens}, {QStringLiteral("share_of_peak"), figure.share}});
    std::puts(QJsonDocument(QJsonObject{{QStringLiteral("matrix_gflops"), bench.matrix_gflops},
                                {QStringLiteral("bandwidth_gbs"), bench.bandwidth_gbs},
                                {QStringLiteral("peak_memory_mb"), bench.peakMemory_MB},
                                {QStringLiteral("figures"), figures}, {QStringLiteral("steps"), stepList}})
                  .toJson()
                  .constData());
}

/// Squats, 30 pictures a second, that may be shown again and again.
std::vector<Frame> drawnSquats()
{
    RenderScript script;
    script.size = {320, 240};
    script.sets = {RenderSet{.repetitions = 9, .restBefore_s = 1.0}};
    script.endRest_s = 0;
    const FigureRenderer figure(script);
    std::vector<Frame> film;
    for (int i = 0; i < figure.frameCount(); ++i) {
        const auto picture = std::make_shared<QImage>(figure.draw(i).convertToFormat(QImage::Format_RGB888));
        Frame frame;
        frame.layout = PixelLayout::Rgb24;
        frame.width = picture->width();
        frame.height = picture->height();
        frame.planes[0] = {picture->constBits(), picture->bytesPerLine()};
        frame.owner = picture;
        film.push_back(std::move(frame));
    }
    return film;
}

void printText(const LongSession &first, const LongSession &second)
{
    std::printf("%6s  %12s  %12s  %12s\n", "minute", "step, ms", "of processor", "memory, MB");
    for (const LongSession *run : {&first, &second}) {
        for (std::size_t i = 0; i < run->minutes.size(); ++i) {
            const LongSession::Minute &minute = run->minutes[i];
            std::printf(
                "%6zu  %12.2f  %12.2f  %12.1f\n", i + 1, minute.step_ms, minute.processor_ms, minute.resident_MB);
        }
    }
    std::printf("%lld decisions, %lld utterances, %lld of them the model's\n", static_cast<long long>(first.decisions),
        static_cast<long long>(first.utterances), static_cast<long long>(first.byModel));
    std::printf("%s\n%s\n%s\n", first.told.toHex().constData(), second.told.toHex().constData(),
        first.told == second.told ? "both runs told the same" : "the runs differ");
}

void printJson(const LongSession &first, const LongSession &second)
{
    QJsonArray runs;
    for (const LongSession *run : {&first, &second}) {
        QJsonArray minutes;
        for (const LongSession::Minute &minute : run->minutes)
            minutes.append(QJsonObject{{QStringLiteral("step_ms"), minute.step_ms},
                {QStringLiteral("processor_ms"), minute.processor_ms},
                {QStringLiteral("resident_mb"), minute.resident_MB}});
        runs.append(QJsonObject{{QStringLiteral("minutes"), minutes},
            {QStringLiteral("told_sha256"), QString::fromLatin1(run->told.toHex())},
            {QStringLiteral("decisions"), qint64(run->decisions)},
            {QStringLiteral("utterances"), qint64(run->utterances)},
            {QStringLiteral("by_model"), qint64(run->byModel)}});
    }
    std::puts(QJsonDocument(QJsonObject{{QStringLiteral("runs"), runs}}).toJson().constData());
}

} // namespace

int benchModel(const ModelWish &wish)
{
    const Settings::Model &model = wish.settings.model;
    const ModelBench bench = measureModel(modelFolder(model.pretrainedPath), {model.device, model.dtype, false, {}});
    const std::vector<StepFigures> steps = measureSteps(wish.settings);
    wish.json ? printJson(bench, steps) : printText(bench, steps);
    return 0;
}

int benchSession(const ModelWish &wish, int minutes)
{
    const auto settings = std::make_shared<const Settings>(wish.settings);
    const std::vector<Frame> film = drawnSquats();
    const auto frameAt = [&](int number) {
        Frame frame = film[std::size_t(number) % film.size()];
        frame.pts = std::chrono::nanoseconds(number * 1'000'000'000LL / 30);
        return frame;
    };
    const LongSession first = coachLong(settings, minutes, frameAt);
    const LongSession second = coachLong(settings, minutes, frameAt);
    wish.json ? printJson(first, second) : printText(first, second);
    return first.told == second.told ? 0 : 1;
}

} // namespace spotter
