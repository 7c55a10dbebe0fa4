// The published model's sizes, without its weights: as many parameters and tokens as it has. All tensors are one
// stretch of zeros, which takes no memory.
#include "core/model/mobile_video_gpt.h"
#include "core/model/random_checkpoint.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <c10/core/InferenceMode.h>

#include <cmath>

#include <sys/mman.h>
#include <unistd.h>

using namespace spotter;

namespace {

constexpr std::size_t zerosBytes = std::size_t(1) << 29; // the embedding has 272 million

std::shared_ptr<const void> zeros()
{
    void *memory = mmap(nullptr, zerosBytes, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    return memory == MAP_FAILED ? nullptr : std::shared_ptr<const void>(memory, [](void *m) { munmap(m, zerosBytes); });
}

StoredTensors zeroTensors(const TensorLayout &layout, const std::shared_ptr<const void> &memory)
{
    StoredTensors tensors;
    for (const ExpectedTensor &expected : layout) {
        StoredTensor tensor{NumberType::BF16, expected.shape, {}, memory};
        tensor.bytes = {static_cast<const std::byte *>(memory.get()), std::size_t(tensor.count()) * 2};
        tensors.emplace(expected.name, std::move(tensor));
    }
    return tensors;
}

/// Of this process, in bytes; pages of files are counted too.
std::int64_t resident()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ')[1].toLongLong() * sysconf(_SC_PAGESIZE) : 0;
}

} // namespace

class TestFullSize : public QObject {
    Q_OBJECT

private:
    c10::InferenceMode m_inference;

private Q_SLOTS:
    void hasAsManyParametersAsPublished()
    {
        const ParameterTotals totals = parameterTotals(modelSizes(QStringLiteral("0.5b")));
        const auto tenthsOfMillions = [](std::int64_t count) { return std::llround(double(count) * 1e-5); };
        QCOMPARE(tenthsOfMillions(totals.imageEncoder), 787);
        QCOMPARE(tenthsOfMillions(totals.videoEncoder), 736);
        QCOMPARE(tenthsOfMillions(totals.projectors), 28);
        QCOMPARE(tenthsOfMillions(totals.language), 4940);
    }

    void hasAsManyTokensAsPublished()
    {
        const std::shared_ptr<const void> memory = zeros();
        QVERIFY(memory);
        const ModelSizes sizes = modelSizes(QStringLiteral("0.5b"));
        const int width = sizes.language.width;
        Checkpoint checkpoint;
        checkpoint.language = sizes.language;
        checkpoint.image = sizes.image;
        checkpoint.video = sizes.video;
        checkpoint.languageTensors = zeroTensors(languageLayout(sizes.language), memory);
        checkpoint.imageProjector = zeroTensors(projectorLayout(sizes.image.width, width), memory);
        checkpoint.videoProjector = zeroTensors(projectorLayout(sizes.video.width, width), memory);
        checkpoint.imageEncoder = zeroTensors(imageLayout(sizes.image), memory);
        checkpoint.videoEncoder = zeroTensors(videoLayout(sizes.video), memory);
        const MobileVideoGpt model(checkpoint, {at::kCPU, at::kBFloat16, at::kBFloat16});

        const at::Tensor features = model.imageFeatures(at::zeros({1, 3, 224, 224}));
        QCOMPARE(features.sizes().vec(), (std::vector<std::int64_t>{1, 196, 768}));
        const at::Tensor image = model.imageTokens(features);
        QCOMPARE(image.sizes().vec(), (std::vector<std::int64_t>{1, 144, 896}));
        const at::Tensor video = model.videoTokens(at::zeros({8, 3, 224, 224}));
        QCOMPARE(video.sizes().vec(), (std::vector<std::int64_t>{2, 49, 896}));
        QCOMPARE(16 * image.size(1) + video.size(0) * video.size(1), std::int64_t(2402));
        KeyValueCache cache = model.language().makeCache(4);
        const at::Tensor hidden = model.language().read(model.language().embed(std::vector<int>{7}), cache);
        QCOMPARE(model.language().logits(hidden).sizes().vec(), (std::vector<std::int64_t>{1, 151936}));
    }

    /// What was made another type of needs its file no longer.
    void convertedWeightsLieInMemoryOnce()
    {
        constexpr std::int64_t count = 16 * 1024 * 1024; // 64 MB in fp32, 32 in bf16
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("model.safetensors"));
        {
            const std::vector<float> values(std::size_t(count), 1.5F);
            StoredTensor tensor{NumberType::F32, {count}, {}, nullptr};
            tensor.bytes = std::as_bytes(std::span(values));
            writeSafetensors(file, {{"weight", tensor}});
        }
        const StoredTensors stored = readSafetensors(file);
        const std::int64_t before = resident();
        const at::Tensor converted = tensorOf(stored.at("weight"), at::kBFloat16, at::kCPU);
        QVERIFY2(resident() - before < count * 3, qPrintable(QString::number(resident() - before)));
        QVERIFY(converted.eq(1.5).all().item<bool>());
        const at::Tensor shared = tensorOf(stored.at("weight"), at::kFloat, at::kCPU);
        QCOMPARE(shared.const_data_ptr(), static_cast<const void *>(stored.at("weight").bytes.data()));
        QVERIFY(shared.eq(1.5).all().item<bool>());
    }
};

QTEST_GUILESS_MAIN(TestFullSize)
#include "test_full_size.moc"
