// A model's files, damaged: each either loads or is refused with an Error. Nothing else may come out of it: no crash,
// no endless loop, no memory out of proportion.
//
// Some hundreds a kind, always the same; SPOTTER_FUZZ_FILES asks for more, SPOTTER_FUZZ_FIRST begins elsewhere, so that
// one that was reported can be had again alone:
//
//     SPOTTER_FUZZ_FIRST=8123 SPOTTER_FUZZ_FILES=1 test_model_files_fuzz 'damagedFiles:a tokenizer'
#include "damage.h"

#include "core/model/adapter.h"
#include "core/model/tokenizer.h"
#include "core/model/torch_file.h"
#include "core/values/error.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <caffe2/serialize/inline_container.h>

#include <cstdio>
#include <functional>
#include <unistd.h>

#include <csignal>

using namespace spotter;
using namespace std::string_literals;

namespace {

const QString fixtures = QStringLiteral(SPOTTER_FIXTURES "/model");
constexpr int usualFiles = 100;
constexpr unsigned longest_s = 60; ///< for one file; far above the slowest
constexpr double mostMemory_MB = 1500;

volatile std::byte touched; ///< so that reading is not left out
char reported[256];         ///< what is being read, for the signal's handler

void tellOfEndlessLoop(int /*signal*/)
{
    [[maybe_unused]] const auto written = write(STDERR_FILENO, reported, std::strlen(reported));
    std::abort();
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), qPrintable(path));
}

/// Reads every value, so that one outside of its file is noticed.
void touch(const StoredTensors &tensors)
{
    std::byte sum{};
    for (const auto &[name, tensor] : tensors) {
        for (const std::byte byte : tensor.bytes)
            sum ^= byte;
    }
    touched = sum;
}

void useTokenizer(const QString &folder)
{
    const Tokenizer tokenizer(folder);
    const std::string text = "Keep your back straight, don't  round it – 12 réps.\n<|im_end|>\xf0\x9f\x92\xaa";
    const std::vector<int> ids = tokenizer.encode(text);
    tokenizer.decode(ids, Tokenizer::Special::LeftOut);
    tokenizer.decode(std::vector{-1, 0, 1'000'000'000});
}

double peakResident_MB()
{
    for (const QByteArray &line : read(QStringLiteral("/proc/self/status")).split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').front().toDouble() / 1024;
    }
    return 0;
}

int fromEnvironment(const char *name, int otherwise)
{
    bool isNumber = false;
    const int number = qEnvironmentVariableIntValue(name, &isNumber);
    return isNumber ? number : otherwise;
}

} // namespace

using Hurt = std::function<QByteArray(Damage &, const QByteArray &)>;
using Use = std::function<void()>;
Q_DECLARE_METATYPE(Hurt)
Q_DECLARE_METATYPE(Use)

class TestModelFilesFuzz : public QObject {
    Q_OBJECT

private:
    QString at(const QString &name) const { return m_dir.filePath(name); }
    void copyCheckpoint();
    void writeAdapter();
    void writeTorchFile();
    void writeShards();

    QTemporaryDir m_dir;
    Checkpoint m_base = openCheckpoint(fixtures + QStringLiteral("/checkpoint"));

private Q_SLOTS:
    void initTestCase();
    void damagedFiles_data();
    void damagedFiles();
};

void TestModelFilesFuzz::copyCheckpoint()
{
    for (const char *folder : {"checkpoint", "clip"}) {
        QDir().mkpath(at(QLatin1String(folder)));
        const QDir from(fixtures + u'/' + QLatin1String(folder));
        for (const QString &name : from.entryList(QDir::Files))
            write(at(QLatin1String(folder) + u'/' + name), read(from.filePath(name)));
    }
    QDir().mkpath(at(QStringLiteral("words")));
    for (const char *name : {"vocab.json", "merges.txt", "added_tokens.json", "tokenizer_config.json"})
        write(at(QStringLiteral("words/") + QLatin1String(name)),
            read(fixtures + QStringLiteral("/checkpoint/") + QLatin1String(name)));
}

void TestModelFilesFuzz::writeAdapter()
{
    QDir().mkpath(at(QStringLiteral("adapter")));
    write(at(QStringLiteral("adapter/adapter_config.json")),
        R"({"peft_type": "LORA", "r": 2, "lora_alpha": 4, "use_rslora": false, "use_dora": false,
            "rank_pattern": {"layers.1.self_attn.q_proj": 2}, "alpha_pattern": {"k_proj": 8}, "bias": "none",
            "target_modules": ["q_proj"], "layers_to_transform": [0, 1], "init_lora_weights": true})");
    const auto memory = std::make_shared<std::vector<float>>(128, 0.5F);
    const auto bytes = std::as_bytes(std::span(*memory));
    StoredTensors pairs;
    for (const char *layer : {"0", "1"}) {
        const std::string module = std::string("base_model.model.model.layers.") + layer + ".self_attn.q_proj.lora_";
        pairs.emplace(module + "A.weight", StoredTensor{NumberType::F32, {2, 64}, bytes, memory});
        pairs.emplace(module + "B.weight", StoredTensor{NumberType::F32, {64, 2}, bytes, memory});
    }
    writeSafetensors(at(QStringLiteral("adapter/adapter_model.safetensors")), pairs);
}

/// {"model": {"a": six values, "b": the same, transposed}}, as torch.save writes it.
void TestModelFilesFuzz::writeTorchFile()
{
    const std::string storage = "ctorch._utils\n_rebuild_tensor_v2\n((X\7\0\0\0storagectorch\nFloatStorage\nX\1\0\0\0"
                                "0X\3\0\0\0cpuK\6tQK\0"s;
    const std::string rest = "\x89"
                             "ccollections\nOrderedDict\n)RtR"s;
    const std::string pickle = "\x80\2}q\0X\5\0\0\0modelccollections\nOrderedDict\n)R(X\1\0\0\0a"s + storage
        + "(K\2K\3t(K\3K\1t"s + rest + "X\1\0\0\0b"s + storage + "(K\3K\2t(K\1K\3t"s + rest + "us."s;
    const std::vector<float> values{1, 2, 3, 4, 5, 6};
    caffe2::serialize::PyTorchStreamWriter writer(at(QStringLiteral("weights.pth")).toStdString());
    writer.writeRecord("data.pkl", pickle.data(), pickle.size());
    writer.writeRecord("data/0", values.data(), values.size() * sizeof(float));
    writer.writeEndOfFile();
}

void TestModelFilesFuzz::writeShards()
{
    QDir().mkpath(at(QStringLiteral("shards")));
    const auto memory = std::make_shared<std::vector<float>>(6, 1.0F);
    const StoredTensor tensor{NumberType::F32, {2, 3}, std::as_bytes(std::span(*memory)), memory};
    writeSafetensors(at(QStringLiteral("shards/one.safetensors")), {{"a", tensor}, {"b", tensor}});
    writeSafetensors(at(QStringLiteral("shards/two.safetensors")), {{"c", tensor}});
    write(at(QStringLiteral("shards/model.safetensors.index.json")),
        R"({"metadata": {"total_size": 72}, "weight_map": {"a": "one.safetensors", "b": "one.safetensors",
            "c": "two.safetensors"}})");
}

void TestModelFilesFuzz::initTestCase()
{
    copyCheckpoint();
    writeAdapter();
    writeTorchFile();
    writeShards();
    QCOMPARE(readTorchFile(at(QStringLiteral("weights.pth"))).size(), std::size_t(2));
    std::signal(SIGALRM, tellOfEndlessLoop);
}

void TestModelFilesFuzz::damagedFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<Hurt>("hurt");
    QTest::addColumn<Use>("use");
    const Hurt json = [](Damage &damage, const QByteArray &good) { return damage.json(good); };
    const Hurt bytes = [](Damage &damage, const QByteArray &good) { return damage.bytes(good); };
    const Hurt tensors = [](Damage &damage, const QByteArray &good) { return damage.safetensors(good); };
    const auto row = [](const char *kind, const char *file, const Hurt &hurt, Use use) {
        QTest::newRow(kind) << QString::fromLatin1(file) << hurt << std::move(use);
    };
    const auto open = [this] { openCheckpoint(at(QStringLiteral("checkpoint"))); };
    const auto adapt = [this] {
        const Adapter adapter = Adapter::read(at(QStringLiteral("adapter")), AdapterParts::WithoutProjectors);
        touch(adapter.onto(m_base).languageTensors);
    };
    const auto words = [this] { useTokenizer(at(QStringLiteral("words"))); };
    row("a model's sizes", "checkpoint/config.json", json, open);
    row("how words are chosen", "checkpoint/generation_config.json", json, open);
    row("an image encoder's sizes", "clip/config.json", json, open);
    row("a model's weights", "checkpoint/model.safetensors", tensors, open);
    row("weights", "shards/one.safetensors", tensors,
        [this] { touch(readSafetensors(at(QStringLiteral("shards/one.safetensors")))); });
    row("weights, any byte", "shards/one.safetensors", bytes,
        [this] { touch(readSafetensors(at(QStringLiteral("shards/one.safetensors")))); });
    row("an index of shards", "shards/model.safetensors.index.json", json,
        [this] { touch(readTensorFolder(at(QStringLiteral("shards")))); });
    row("a tokenizer", "checkpoint/tokenizer.json", json, [this] { useTokenizer(at(QStringLiteral("checkpoint"))); });
    row("a vocabulary", "words/vocab.json", json, words);
    row("merges", "words/merges.txt", bytes, words);
    row("added tokens", "words/added_tokens.json", json, words);
    row("a tokenizer's configuration", "words/tokenizer_config.json", json, words);
    row("an adapter's configuration", "adapter/adapter_config.json", json, adapt);
    row("an adapter's weights", "adapter/adapter_model.safetensors", tensors, adapt);
    row("a PyTorch file", "weights.pth", bytes, [this] { touch(readTorchFile(at(QStringLiteral("weights.pth")))); });
}

void TestModelFilesFuzz::damagedFiles()
{
    QFETCH(QString, file);
    QFETCH(Hurt, hurt);
    QFETCH(Use, use);
    const QByteArray good = read(at(file));
    use(); // undamaged it loads
    const int first = fromEnvironment("SPOTTER_FUZZ_FIRST", 0);
    const int count = fromEnvironment("SPOTTER_FUZZ_FILES", usualFiles);
    int refused = 0;
    QString unexpected;
    for (int i = first; i < first + count && unexpected.isEmpty(); ++i) {
        std::snprintf(reported, sizeof reported, "endless: %s, number %d\n", QTest::currentDataTag(), i);
        Damage damage{std::uint32_t(i)};
        write(at(file), hurt(damage, good));
        alarm(longest_s);
        try {
            use();
        } catch (const Error &error) {
            ++refused;
            if (error.message().isEmpty())
                unexpected = QStringLiteral("number %1: an error without words").arg(i);
        } catch (const std::exception &other) {
            unexpected = QStringLiteral("number %1: %2").arg(i).arg(QString::fromUtf8(other.what()).left(400));
        }
        alarm(0);
    }
    write(at(file), good);
    QVERIFY2(unexpected.isEmpty(), qPrintable(unexpected));
    std::printf("%-28s %6d files, %6d refused, peak memory %.0f MB\n", QTest::currentDataTag(), count, refused,
        peakResident_MB());
    if (count > 1)
        QVERIFY(refused > 0);
    QVERIFY(peakResident_MB() < mostMemory_MB);
}

QTEST_GUILESS_MAIN(TestModelFilesFuzz)
#include "test_model_files_fuzz.moc"
