// Where the model computes: what is taken, what is refused and why; and on a GPU, where there is one, the same values
// as on the CPU.
#include "core/model/cuda_kernels.h"
#include "core/model/device.h"
#include "core/model/mamba_scan.h"
#include "core/model/model_device.h"
#include "core/model/preprocess.h"
#include "core/values/error.h"
#include "tests/model/goldens.h"

#include <QTest>

#include <c10/core/InferenceMode.h>

using namespace spotter;

namespace {

MambaScan randomScan(std::int64_t times, std::int64_t channels, std::int64_t states)
{
    MambaScan scan;
    scan.x = at::randn({times, channels});
    scan.step = at::randn({times, channels}) * 3;
    scan.b = at::randn({times, states});
    scan.c = at::randn({times, states});
    scan.gate = at::randn({times, channels});
    scan.a = -(at::rand({channels, states}) * 16 + 0.01);
    scan.d = at::randn({channels});
    scan.stepBias = at::randn({channels});
    return scan;
}

MambaScan onGpu(MambaScan scan)
{
    for (at::Tensor *tensor : {&scan.x, &scan.step, &scan.b, &scan.c, &scan.gate, &scan.a, &scan.d, &scan.stepBias}) {
        if (tensor->defined())
            *tensor = tensor->to(at::kCUDA);
    }
    return scan;
}

/// Relative where values are greater than 1.
double difference(const at::Tensor &found, const at::Tensor &wanted)
{
    const at::Tensor there = wanted.to(at::kCPU);
    return ((found.to(at::kCPU) - there).abs() / there.abs().clamp_min(1)).max().item<double>();
}

} // namespace

class TestModelDevice : public QObject {
    Q_OBJECT

private:
    c10::InferenceMode m_inference;

private Q_SLOTS:
    void autoTakesWhatWorks()
    {
        const ComputeInfo info = computeInfo();
        const ModelPlace place = modelPlace(QStringLiteral("auto"), QStringLiteral("auto"), false);
        QCOMPARE(place.device.is_cuda(), info.gpu.has_value());
        QCOMPARE(place.language, info.gpu ? at::kHalf : at::kBFloat16);
        QCOMPARE(info.gpu.has_value(), info.gpuTrouble.isEmpty());
        QVERIFY(placeSentence(place).contains(info.gpu.value_or(info.gpuTrouble)));
    }

    void cpuAsksForNoGpu()
    {
        const ModelPlace place = modelPlace(QStringLiteral("cpu"), QStringLiteral("float32"), false);
        QVERIFY(place.device.is_cpu());
        QVERIFY(place.gpuTrouble.isEmpty());
        QVERIFY(!placeSentence(place).contains(QStringLiteral("GPU")));
    }

    void gpuThatIsNotThereIsAnError()
    {
        const ComputeInfo info = computeInfo();
        if (info.gpu)
            QSKIP("there is a GPU");
        try {
            modelPlace(QStringLiteral("cuda"), QStringLiteral("auto"), false);
            QFAIL("no error");
        } catch (const Error &error) {
            QVERIFY(error.message().contains(info.gpuTrouble));
            QVERIFY(!error.remedy().isEmpty());
        }
    }

    /// The plug-in needs no GPU to be opened; what it is asked to do without one is refused in words.
    void pluginFits()
    {
#ifndef SPOTTER_HAS_CUDA_KERNELS
        QVERIFY_THROWS_EXCEPTION(Error, cudaKernels());
        QSKIP("built without nvcc");
#else
        QCOMPARE(cudaKernels().layout, CudaKernelTable::currentLayout);
        if (computeInfo().gpu)
            return;
        SelectiveScan scan;
        scan.times = scan.channels = 1;
        scan.states = 16;
        QVERIFY(QByteArray(cudaKernels().selectiveScan(scan, nullptr)).size() > 5);
#endif
    }

    void gpuScansAsTheCpu_data()
    {
        QTest::addColumn<int>("times");
        QTest::addColumn<int>("channels");
        QTest::addColumn<int>("states");
        QTest::newRow("tiny") << 1 << 1 << 16;
        QTest::newRow("a few segments") << 100 << 96 << 16;
        QTest::newRow("VideoMamba-M") << 1569 << 1152 << 16;
        QTest::newRow("other states") << 77 << 130 << 24;
    }
    void gpuScansAsTheCpu()
    {
        const ComputeInfo info = computeInfo();
        if (!info.gpu)
            QSKIP(qPrintable(info.gpuTrouble));
        QFETCH(int, times);
        QFETCH(int, channels);
        QFETCH(int, states);
        for (int variant = 0; variant < 8; ++variant) {
            MambaScan scan = randomScan(times, channels, states);
            scan.backwards = variant & 1;
            scan.adds = variant & 2;
            if (variant & 4)
                scan.gate.reset();
            at::Tensor y = at::randn({times, channels});
            at::Tensor gpuY = y.to(at::kCUDA);
            selectiveScan(scan, y);
            selectiveScan(onGpu(scan), gpuY);
            QVERIFY2(difference(gpuY, y) < 1e-4, qPrintable(QString::number(difference(gpuY, y))));
        }
    }

    void gpuConvolvesAsTheCpu()
    {
        const ComputeInfo info = computeInfo();
        if (!info.gpu)
            QSKIP(qPrintable(info.gpuTrouble));
        for (const bool backwards : {false, true}) {
            const at::Tensor x = at::randn({1569, 2304}).narrow(1, 0, 1152);
            const at::Tensor weight = at::randn({1152, 4});
            const at::Tensor bias = at::randn({1152});
            const at::Tensor found = causalConv(x.to(at::kCUDA), weight.to(at::kCUDA), bias.to(at::kCUDA), backwards);
            QVERIFY(difference(found, causalConv(x, weight, bias, backwards)) < 1e-5);
        }
    }

    /// The whole model, against the reference's values.
    void gpuSaysTheSame()
    {
        const ComputeInfo info = computeInfo();
        if (!info.gpu)
            QSKIP(qPrintable(info.gpuTrouble));
        const QString fixtures = QStringLiteral(SPOTTER_FIXTURES "/model");
        const Goldens goldens(fixtures + QStringLiteral("/drawn/goldens.safetensors"));
        std::vector<at::Tensor> image;
        std::vector<at::Tensor> video;
        for (int t = 0; t < 16; ++t) {
            image.push_back(imagePixels(drawnFrame(t), 224));
            video.push_back(videoPixels(drawnFrame(t), 224));
        }
        const MobileVideoGpt model(openCheckpoint(fixtures + QStringLiteral("/checkpoint")),
            modelPlace(QStringLiteral("cuda"), QStringLiteral("float32"), true));
        Stages stages;
        model.visualTokens(at::stack(image), at::stack(video), stages.tap());
        for (const Tolerance &tolerance :
            {Tolerance{"clip_features", 2e-4}, {"frame_scores", 1e-2}, {"selected_indices", 0}, {"vm_output", 5e-4},
                {"video_proj_output", 5e-4}, {"image_proj_output", 2e-4}}) {
            const double found = goldens.difference(tolerance.name, stages.at(tolerance.name).to(at::kCPU));
            QVERIFY2(found <= tolerance.most,
                qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(tolerance.name)).arg(found)));
        }
    }
};

QTEST_GUILESS_MAIN(TestModelDevice)
#include "test_model_device.moc"
