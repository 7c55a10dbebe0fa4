#include "app/commands/bench_model.h"

#include "core/model/model_bench.h"
#include "core/model/model_folder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace spotter {

namespace {

void printText(const ModelBench &bench)
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
}

void printJson(const ModelBench &bench)
{
    QJsonArray figures;
    for (const ModelFigure &figure : bench.figures)
        figures.append(QJsonObject{{QStringLiteral("name"), figure.name}, {QStringLiteral("time_ms"), figure.time_ms},
            {QStringLiteral("tokens"), figure.tokens}, {QStringLiteral("share_of_peak"), figure.share}});
    std::puts(QJsonDocument(
        QJsonObject{{QStringLiteral("matrix_gflops"), bench.matrix_gflops},
            {QStringLiteral("bandwidth_gbs"), bench.bandwidth_gbs},
            {QStringLiteral("peak_memory_mb"), bench.peakMemory_MB}, {QStringLiteral("figures"), figures}})
                  .toJson()
                  .constData());
}

} // namespace

int benchModel(const QString &folder, const QString &device, const QString &type, bool json)
{
    const ModelBench bench = measureModel(modelFolder(folder), {device, type, false, {}});
    json ? printJson(bench) : printText(bench);
    return 0;
}

} // namespace spotter
