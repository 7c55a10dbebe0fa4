#include "app/commands/bench_model.h"

#include "core/model/model_bench.h"
#include "core/model/model_folder.h"
#include "core/stream/step_bench.h"

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

} // namespace

int benchModel(const QString &folder, const QString &device, const QString &type, bool json)
{
    const ModelBench bench = measureModel(modelFolder(folder), {device, type, false, {}});
    Settings settings;
    settings.model.pretrainedPath = folder;
    settings.model.device = device;
    settings.model.dtype = type;
    const std::vector<StepFigures> steps = measureSteps(settings);
    json ? printJson(bench, steps) : printText(bench, steps);
    return 0;
}

} // namespace spotter
