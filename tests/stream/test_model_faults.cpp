// Faults of a coaching model, one by one: each is told once, in words, the motion coach carries on, and the model comes
// back once it can. Memory that fails and a GPU that is lost are played by libtorch's allocator, which every step asks.
#include "core/media/video_writer.h"
#include "core/model/compute.h"
#include "core/model/safetensors.h"
#include "core/stream/coaching_session.h"
#include "model_session.h"

#include <QTemporaryDir>
#include <QTest>

#include <ATen/Parallel.h>
#include <c10/core/Allocator.h>

#include <atomic>
#include <cmath>
#include <new>

using namespace spotter;

namespace {

enum class Fault { None, NoMemory, NoMemoryOnGpu, BadAlloc, GpuLost, GpuCheck, Other };

/// Lets allocations fail, each in the same way.
class FaultyMemory : public at::Allocator {
public:
    FaultyMemory()
        : m_usual(c10::GetAllocator(at::kCPU))
    {
        c10::SetAllocator(at::kCPU, this, 1);
    }
    ~FaultyMemory() override { c10::SetAllocator(at::kCPU, m_usual, 1); }

    /// After \p passes more allocations of \p least bytes, \p count of them fail.
    void fail(Fault fault, int count, std::size_t least = 0, int passes = 0)
    {
        m_least = least;
        m_passes = passes;
        m_count = count;
        m_fault = fault;
    }
    void stop() { m_fault = Fault::None; }

    at::DataPtr allocate(std::size_t bytes) override
    {
        if (m_fault != Fault::None && bytes >= m_least && m_passes-- <= 0 && m_count-- > 0)
            raise();
        return m_usual->allocate(bytes);
    }
    at::DeleterFnPtr raw_deleter() const override { return m_usual->raw_deleter(); }
    void copy_data(void *to, const void *from, std::size_t bytes) const override
    {
        m_usual->copy_data(to, from, bytes);
    }

private:
    void raise() const
    {
        const c10::SourceLocation here{__func__, __FILE__, __LINE__};
        switch (m_fault) {
        case Fault::NoMemory:
            throw c10::Error(here, "DefaultCPUAllocator: can't allocate memory: you tried to allocate 12 bytes");
        case Fault::NoMemoryOnGpu:
            throw c10::OutOfMemoryError(here, "CUDA out of memory. Tried to allocate 20.00 MiB");
        case Fault::BadAlloc:
            throw std::bad_alloc();
        case Fault::GpuLost:
            throw c10::AcceleratorError(here, 46, "CUDA-capable device is unavailable");
        case Fault::GpuCheck:
            throw c10::Error(here, "CUDA error: CUBLAS_STATUS_EXECUTION_FAILED when calling cublasSgemm");
        case Fault::Other:
            throw std::runtime_error("could not execute a primitive");
        case Fault::None:
            break;
        }
    }

    at::Allocator *m_usual;
    std::atomic<Fault> m_fault = Fault::None;
    std::atomic<std::size_t> m_least = 0;
    std::atomic<int> m_passes = 0;
    std::atomic<int> m_count = 0;
};

/// The checkpoint with \p change made to one of its tensors.
void writeDamaged(const QString &folder, const std::string &name, const std::function<void(at::Tensor &)> &change)
{
    copyCheckpoint(folder, QStringLiteral(".safetensors"));
    StoredTensors tensors = readTensorFolder(smallCheckpoint);
    at::Tensor changed = tensorOf(tensors.at(name), at::kFloat, at::kCPU).clone();
    change(changed);
    StoredTensor &stored = tensors.at(name);
    stored.bytes = {static_cast<const std::byte *>(changed.const_data_ptr()), changed.nbytes()};
    stored.owner = std::make_shared<at::Tensor>(changed);
    writeSafetensors(folder + QStringLiteral("/checkpoint/model.safetensors"), tensors);
}

/// How FOLDER/checkpoint is spoilt.
using Spoil = void (*)(const QString &path);

void cutShort(const QString &file)
{
    QFile weights(file);
    if (!weights.resize(weights.size() / 2))
        qWarning("not cut");
}

void overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qWarning("not written");
}

} // namespace

Q_DECLARE_METATYPE(Spoil)

class TestModelFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        at::set_num_threads(1);
        registerValueTypes();
    }

    void shortMemoryGivesWayAndComesBack_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("count"); // of attempts that fail
        QTest::addColumn<int>("steps"); // given way
        QTest::newRow("once") << int(Fault::NoMemory) << 1 << 1;
        QTest::newRow("once, of a GPU") << int(Fault::NoMemoryOnGpu) << 1 << 1;
        QTest::newRow("once, of the program") << int(Fault::BadAlloc) << 1 << 1;
        QTest::newRow("twice") << int(Fault::NoMemory) << 2 << 2;
        QTest::newRow("until the model is gone") << int(Fault::BadAlloc) << 3 << 3;
    }
    void shortMemoryGivesWayAndComesBack()
    {
        QFETCH(int, fault);
        QFETCH(int, count);
        QFETCH(int, steps);
        FaultyMemory memory;
        FilmSession session(settingsFor(smallCheckpoint));
        QStringList causes;
        QObject::connect(
            &session.engine, &CoachEngine::degraded, &session.engine,
            [&](const Degradation &change) { causes += change.cause; }, Qt::DirectConnection);
        session.goOn(150);
        QVERIFY(session.log.lines(QStringLiteral("degraded")).isEmpty());
        memory.fail(Fault(fault), count, 100'000); // not even a picture for the encoders
        session.goOn(60);
        QCOMPARE(session.log.lines(QStringLiteral("degraded 1")).size(), steps);
        QCOMPARE(session.log.lines(QStringLiteral("coach ")).back(),
            steps < 3 ? QStringLiteral("coach checkpoint ") : QStringLiteral("coach motion "));
        session.goOn(15 * 42 * steps);
        QCOMPARE(session.log.lines(QStringLiteral("degraded 0")).size(), steps);
        QCOMPARE(session.log.lines(QStringLiteral("coach ")).back(), QStringLiteral("coach checkpoint "));
        const QStringList lines = session.end();
        QVERIFY(starting(lines, "failed").isEmpty());
        for (const QString &cause : causes)
            QVERIFY2(cause.contains(QStringLiteral("memory")), qPrintable(cause));
    }

    void noMemoryToLoadItAgain()
    {
        FaultyMemory memory;
        FilmSession session(sparseSettings(smallCheckpoint));
        session.goOn(150);
        memory.fail(Fault::NoMemory, INT_MAX, 50'000);
        session.goOn(15 * 60); // it tried to climb, and fell
        QCOMPARE(session.log.lines(QStringLiteral("coach ")).back(), QStringLiteral("coach motion "));
        QCOMPARE(session.log.lines(QStringLiteral("degraded 1")).size(),
            session.log.lines(QStringLiteral("degraded 0")).size() + 3);
        memory.stop();
        session.goOn(15 * 90);
        QCOMPARE(session.log.lines(QStringLiteral("coach ")).back(), QStringLiteral("coach checkpoint "));
        QVERIFY(starting(session.end(), "failed").isEmpty());
    }

    void whatBreaksWithinEndsItsPart_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("passes"); // allocations before: at which of the stages
        QTest::addColumn<QString>("key");
        for (const int passes : {0, 60, 700, 2500}) {
            QTest::addRow("GPU lost, %d", passes) << int(Fault::GpuLost) << passes << "model.device";
            QTest::addRow("computation, %d", passes) << int(Fault::Other) << passes << "model.pretrained_path";
        }
        QTest::newRow("GPU's library") << int(Fault::GpuCheck) << 40 << "model.device";
    }
    void whatBreaksWithinEndsItsPart()
    {
        QFETCH(int, fault);
        QFETCH(int, passes);
        QFETCH(QString, key);
        FaultyMemory memory;
        FilmSession session(sparseSettings(smallCheckpoint));
        session.goOn(120);
        memory.fail(Fault(fault), 1, 0, passes);
        session.goOn(330);
        QCOMPARE(session.log.lines(QStringLiteral("coach ")),
            (QStringList{QStringLiteral("coach checkpoint "), QStringLiteral("coach motion ") + key}));
        QCOMPARE(session.log.lines(QStringLiteral("degraded 1")).size(), 1);
        QVERIFY(!session.log.lines(QStringLiteral("feedback motion")).isEmpty());
        session.engine.reset(); // tries it again
        session.goOn(150);
        const QStringList lines = session.end();
        QCOMPARE(starting(lines, "coach ").back(), QStringLiteral("coach checkpoint "));
        QCOMPARE(starting(lines, "degraded 0").size(), 1);
        QVERIFY(starting(lines, "failed").isEmpty());
        QVERIFY(!starting(lines, "rep ").isEmpty());
    }

    void damagedWeightsEndItsPart_data()
    {
        QTest::addColumn<std::string>("tensor");
        QTest::newRow("language model") << std::string("model.layers.1.mlp.down_proj.weight");
        QTest::newRow("image encoder's projector") << std::string("model.image_mm_projector.mlp.mlp.0.weight");
        QTest::newRow("video encoder") << std::string("model.vision_tower.vision_encoder.norm.weight");
    }
    void damagedWeightsEndItsPart()
    {
        QFETCH(std::string, tensor);
        QTemporaryDir folder;
        writeDamaged(folder.path(), tensor, [](at::Tensor &weights) { weights.flatten()[0] = NAN; });
        const QStringList lines = told(sparseSettings(folder.filePath(QStringLiteral("checkpoint"))), 450);
        const QStringList coaches = starting(lines, "coach ");
        QCOMPARE(coaches,
            (QStringList{QStringLiteral("coach checkpoint "), QStringLiteral("coach motion model.pretrained_path")}));
        QCOMPARE(lines.filter(QStringLiteral("degraded 1")).size(), 1);
        QVERIFY(!starting(lines, "feedback motion").isEmpty());
    }

    void weightsThatBecomeShorterWhileInUse_data()
    {
        QTest::addColumn<qint64>("left_bytes");
        QTest::newRow("all gone") << qint64(0);
        QTest::newRow("half gone") << QFileInfo(smallCheckpoint + QStringLiteral("/model.safetensors")).size() / 2;
    }
    void weightsThatBecomeShorterWhileInUse()
    {
        QFETCH(qint64, left_bytes);
        QTemporaryDir folder;
        const QString path = copyCheckpoint(folder.path());
        FilmSession session(sparseSettings(path));
        session.goOn(90);
        QVERIFY(QFile::resize(path + QStringLiteral("/model.safetensors"), left_bytes));
        session.goOn(300);
        session.apply(sparseSettings(smallCheckpoint));
        session.goOn(90);
        const QStringList lines = session.end();
        QCOMPARE(starting(lines, "coach "),
            (QStringList{QStringLiteral("coach checkpoint "), QStringLiteral("coach motion model.pretrained_path"),
                QStringLiteral("coach checkpoint ")}));
        QCOMPARE(starting(lines, "degraded 1").size(), 1);
        QVERIFY(starting(lines, "failed").isEmpty());
    }

    void filesThatAreGoneOrDamaged_data()
    {
        QTest::addColumn<Spoil>("spoil");
        QTest::newRow("folder gone") << Spoil([](const QString &path) { QDir(path).removeRecursively(); });
        QTest::newRow("weights gone") << Spoil(
            [](const QString &path) { QFile::remove(path + QStringLiteral("/model.safetensors")); });
        QTest::newRow("weights cut short")
            << Spoil([](const QString &path) { cutShort(path + QStringLiteral("/model.safetensors")); });
        QTest::newRow("weights overwritten") << Spoil(
            [](const QString &path) { overwrite(path + QStringLiteral("/model.safetensors"), QByteArray(4096, 'x')); });
        QTest::newRow("sizes damaged") << Spoil(
            [](const QString &path) { overwrite(path + QStringLiteral("/config.json"), "{"); });
        QTest::newRow("tokenizer damaged")
            << Spoil([](const QString &path) { overwrite(path + QStringLiteral("/tokenizer.json"), "{"); });
    }
    void filesThatAreGoneOrDamaged()
    {
        QFETCH(Spoil, spoil);
        QTemporaryDir folder;
        const QString path = copyCheckpoint(folder.path());
        spoil(path);
        const QString told = QStringLiteral("coach motion model.pretrained_path");
        { // at a switch
            FilmSession session(sparseSettings(smallCheckpoint));
            session.goOn(90);
            session.apply(sparseSettings(path));
            session.goOn(300);
            session.apply(sparseSettings(smallCheckpoint));
            session.goOn(90);
            const QStringList lines = session.end();
            QCOMPARE(starting(lines, "coach "),
                (QStringList{QStringLiteral("coach checkpoint "), told, QStringLiteral("coach checkpoint ")}));
            QCOMPARE(starting(lines, "degraded 1").size(), 1);
            QCOMPARE(starting(lines, "degraded 0").size(), 1);
            QVERIFY(starting(lines, "failed").isEmpty());
        }
        FilmSession session(sparseSettings(path)); // at the start
        session.goOn(300);
        QVERIFY(!session.log.lines(QStringLiteral("feedback motion")).isEmpty());
        QDir(path).removeRecursively();
        QFile::remove(folder.filePath(QStringLiteral("clip")));
        copyCheckpoint(folder.path());
        session.engine.reset(); // fetched anew, and tried again
        session.goOn(150);
        const QStringList lines = session.end();
        QCOMPARE(starting(lines, "coach "), (QStringList{told, QStringLiteral("coach checkpoint ")}));
        QVERIFY(starting(lines, "failed").isEmpty());
    }

    void aFullDiskEndsTheFilmOnly()
    {
        QTemporaryDir folder;
        const QString film = folder.filePath(QStringLiteral("squats.mp4"));
        {
            VideoWriter writer(film, {320, 240}, 30.0, usualMatrix({320, 240}));
            for (int i = 0; i < 240; ++i)
                writer.write(squatFrame(i), squatFrame(i).pts);
            writer.finish();
        }
        EngineLog log;
        CoachingSession session(snapshot(sparseSettings(smallCheckpoint)));
        log.hear(session.engine());
        int failures = 0;
        bool finished = false;
        QObject::connect(&session, &CoachingSession::recordingFailed, &session, [&] { ++failures; });
        QObject::connect(&session.engine(), &CoachEngine::finished, &session, [&] { finished = true; });
        session.open(film, Pace::FullSpeed);
        session.start(QStringLiteral("/dev/full"));
        QVERIFY(QTest::qWaitFor([&] { return finished && failures > 0; }, 120'000));
        QCOMPARE(failures, 1);
        QCOMPARE(log.lines(QStringLiteral("coach ")), QStringList{QStringLiteral("coach checkpoint ")});
        QVERIFY(log.lines(QStringLiteral("failed")).isEmpty());
        QVERIFY(!log.lines(QStringLiteral("feedback checkpoint")).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestModelFaults)
#include "test_model_faults.moc"
