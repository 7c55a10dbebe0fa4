#include "core/model/model_bench.h"

#include "core/model/frame_selection.h"
#include "core/model/mobile_video_gpt.h"
#include "core/model/model_device.h"

#include <QCoreApplication>
#include <QFile>

#include <c10/core/InferenceMode.h>

#include <algorithm>

namespace spotter {

namespace {

constexpr std::int64_t promptRows = 2460; // 2402 visual tokens and a short question
constexpr std::int64_t newFrames = 4;     // of a chunk that shares four with the one before
constexpr int decodedTokens = 32;

/// Best of \p runs, after one that does not count.
double bestTime(const std::function<void()> &act, int runs)
{
    act();
    double best = 1e300;
    for (int i = 0; i < runs; ++i) {
        const auto start = std::chrono::steady_clock::now();
        act();
        best = std::min(best, std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
    }
    return best;
}

double peakResident_MB()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (QByteArray line = file.readLine(); !line.isEmpty(); line = file.readLine()) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').front().toDouble() * 1024 * 1e-6;
    }
    return 0;
}

double parameters(const TensorLayout &layout)
{
    return double(parametersOf(layout));
}

/// The work of reading \p rows positions: two operations a weight, and those of attention, of which the causal half
/// counts.
double prefillWork(const LanguageConfig &config, double rows)
{
    const double embedding = double(config.vocabulary) * config.width;
    const double weights = parameters(languageLayout(config)) - embedding * (config.tiedHead ? 1 : 2);
    return 2 * weights * rows + 2 * config.layers * double(config.width) * rows * rows;
}

class Bench {
public:
    Bench(const QString &folder, const VideoGptOptions &options)
        : m_checkpoint(openCheckpoint(folder, options.wishes))
        , m_model(m_checkpoint, modelPlace(options.device, options.type, options.exactEncoders))
    {
    }

    ModelBench run()
    {
        measurePeaks();
        measureEncoders();
        m_model.restEncoders();
        measureLanguage();
        m_result.peakMemory_MB = peakResident_MB();
        return std::move(m_result);
    }

private:
    at::Tensor noise(std::vector<std::int64_t> shape, at::ScalarType type = at::kFloat) const
    {
        return at::randn(shape, at::TensorOptions().dtype(type).device(m_model.place().device));
    }

    void add(const QString &name, double seconds, int tokens, double share, const char *peak)
    {
        m_result.figures.push_back({name, seconds * 1e3, tokens, share, QString::fromLatin1(peak)});
    }

    void measurePeaks()
    {
        const LanguageConfig &config = m_checkpoint.language;
        const Linear product{noise({config.feedForward, config.width}, m_model.place().language), {}};
        const at::Tensor rows = noise({promptRows, config.width}, m_model.place().language);
        const double work = 2.0 * double(promptRows) * config.width * config.feedForward;
        m_result.matrix_gflops = work / bestTime([&] { product(rows); }, 5) * 1e-9;
        const at::Tensor hidden = noise({1, config.width});
        const double bytes =
            double(config.vocabulary) * config.width * double(c10::elementSize(m_model.place().language));
        m_result.bandwidth_gbs = bytes / bestTime([&] { m_model.language().logits(hidden).cpu(); }, 5) * 1e-9;
    }

    void measureEncoders()
    {
        const int side = m_checkpoint.image.image_px;
        const at::Tensor image = noise({newFrames, 3, side, side});
        const at::Tensor video = noise({m_checkpoint.video.frames, 3, side, side});
        at::Tensor features;
        const double imageTime = bestTime([&] { features = m_model.imageFeatures(image); }, 3);
        const at::Tensor chunk = at::cat({features, features});
        const double selectionTime = bestTime([&] { selectFrames(frameScores(chunk), newFrames).cpu(); }, 3);
        const double videoTime = bestTime([&] { m_model.videoTokens(video).cpu(); }, 3);
        const double projectorTime = bestTime([&] { m_model.imageTokens(features).cpu(); }, 3);
        const double patches = m_checkpoint.image.patchesASide() * m_checkpoint.image.patchesASide() + 1;
        const double imageWork = newFrames * patches
            * (2 * parameters(imageLayout(m_checkpoint.image))
                + 4 * (m_checkpoint.image.layers - 1) * m_checkpoint.image.width * patches);
        const double clipRows = m_checkpoint.video.frames * (m_checkpoint.video.positions - 1) + 1;
        const double videoWork = 2 * clipRows * parameters(videoLayout(m_checkpoint.video));
        const double peak = m_result.matrix_gflops * 1e9;
        add(QCoreApplication::translate("Model", "image encoder, 4 frames"), imageTime, 0, imageWork / imageTime / peak,
            "matrix rate");
        add(QCoreApplication::translate("Model", "image projector, 4 frames"), projectorTime, 4 * 144, 0, "");
        add(QCoreApplication::translate("Model", "frame selection, 8 frames"), selectionTime, 0, 0, "");
        add(QCoreApplication::translate("Model", "video encoder and projector"), videoTime, 98,
            videoWork / videoTime / peak, "matrix rate");
        add(QCoreApplication::translate("Model", "encoding 4 new frames, all of it"),
            imageTime + projectorTime + selectionTime + videoTime, 0, 0, "");
    }

    void measureLanguage()
    {
        const LanguageModel &language = m_model.language();
        KeyValueCache cache = language.makeCache(promptRows + decodedTokens);
        const at::Tensor rows = noise({promptRows, language.config().width}).mul_(0.02);
        const double prefill = bestTime(
            [&] {
                cache.truncate(0);
                language.logits(language.read(rows, cache)).cpu();
            },
            2);
        add(QCoreApplication::translate("Model", "prefill"), prefill, int(promptRows),
            prefillWork(language.config(), double(promptRows)) / prefill / (m_result.matrix_gflops * 1e9),
            "matrix rate");
        const double decode = bestTime(
            [&] {
                cache.truncate(promptRows);
                for (int i = 0; i < decodedTokens; ++i)
                    language.logits(language.read(language.embed(std::vector<int>{i}), cache)).cpu();
            },
            2);
        // The head is the embedding where it is tied: a token reads every weight once.
        const double bytes = parameters(languageLayout(language.config())) * decodedTokens
            * double(c10::elementSize(m_model.place().language));
        add(QCoreApplication::translate("Model", "decode"), decode, decodedTokens,
            bytes / decode / (m_result.bandwidth_gbs * 1e9), "memory bandwidth");
    }

    Checkpoint m_checkpoint;
    MobileVideoGpt m_model;
    ModelBench m_result;
};

} // namespace

ModelBench measureModel(const QString &folder, const VideoGptOptions &options)
{
    const c10::InferenceMode inference;
    return Bench(folder, options).run();
}

} // namespace spotter
