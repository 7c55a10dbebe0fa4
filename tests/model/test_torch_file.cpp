#include "core/model/torch_file.h"
#include "core/values/error.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <caffe2/serialize/inline_container.h>

#include <algorithm>
#include <cstring>
#include <random>
#include <span>

using namespace spotter;

namespace {

/// Writes pickles as Python does.
class Pickle {
public:
    Pickle() { m_bytes += std::string("\x80\x02", 2); }

    Pickle &raw(const std::string &bytes)
    {
        m_bytes += bytes;
        return *this;
    }
    Pickle &number(int value) { return raw("J").little(value); }
    Pickle &text(const std::string &value) { return raw("X").little(int(value.size())).raw(value); }
    Pickle &global(const std::string &module, const std::string &name)
    {
        return raw('c' + module + '\n' + name + '\n');
    }
    Pickle &numbers(const std::vector<int> &values)
    {
        raw("(");
        for (const int value : values)
            number(value);
        return raw("t");
    }
    Pickle &storage(const std::string &type, const std::string &key)
    {
        return raw("(").text("storage").global("torch", type).text(key).text("cpu").number(0).raw("tQ");
    }
    Pickle &tensor(const std::string &type, const std::string &key, int offset, const std::vector<int> &shape,
        const std::vector<int> &strides)
    {
        global("torch._utils", "_rebuild_tensor_v2").raw("(").storage(type, key);
        number(offset).numbers(shape).numbers(strides).raw("\x89");
        return global("collections", "OrderedDict").raw(")RtR");
    }
    std::string bytes() const { return m_bytes + '.'; }

private:
    Pickle &little(int value)
    {
        m_bytes.append(reinterpret_cast<const char *>(&value), sizeof value);
        return *this;
    }

    std::string m_bytes;
};

/// {"weight": \p tensor}
Pickle oneTensor(const std::string &type, int offset, const std::vector<int> &shape, const std::vector<int> &strides)
{
    return Pickle().raw("}(").text("weight").tensor(type, "0", offset, shape, strides).raw("u");
}

QString writeArchive(const QTemporaryDir &folder, const std::string &pickle, const std::vector<float> &values)
{
    const QString path = folder.filePath(QStringLiteral("weights.pth"));
    caffe2::serialize::PyTorchStreamWriter writer(path.toStdString());
    writer.writeRecord("data.pkl", pickle.data(), pickle.size());
    writer.writeRecord("data/0", values.data(), values.size() * sizeof(float));
    writer.writeEndOfFile();
    return path;
}

std::vector<float> floatsOf(const StoredTensor &tensor)
{
    std::vector<float> values(tensor.bytes.size() / sizeof(float));
    std::ranges::copy(tensor.bytes, std::as_writable_bytes(std::span(values)).begin());
    return values;
}

const std::vector<float> sixValues{1, 2, 3, 4, 5, 6};

} // namespace

class TestTorchFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tensors_data();
    void tensors();
    void namesAreTheirKeys();
    void otherObjectsArePassedOver();
    void refuses_data();
    void refuses();
    void damagedBytes();
    void publishedEncoder();
};

void TestTorchFile::tensors_data()
{
    QTest::addColumn<int>("offset");
    QTest::addColumn<std::vector<int>>("shape");
    QTest::addColumn<std::vector<int>>("strides");
    QTest::addColumn<std::vector<float>>("expected");
    using Ints = std::vector<int>;
    using Floats = std::vector<float>;
    QTest::newRow("in order") << 0 << Ints{2, 3} << Ints{3, 1} << sixValues;
    QTest::newRow("transposed") << 0 << Ints{3, 2} << Ints{1, 3} << Floats{1, 4, 2, 5, 3, 6};
    QTest::newRow("a part") << 2 << Ints{3} << Ints{1} << Floats{3, 4, 5};
    QTest::newRow("every other") << 1 << Ints{3} << Ints{2} << Floats{2, 4, 6};
    QTest::newRow("repeated") << 0 << Ints{2, 2} << Ints{0, 1} << Floats{1, 2, 1, 2};
    QTest::newRow("one value") << 5 << Ints{} << Ints{} << Floats{6};
    QTest::newRow("no value") << 0 << Ints{0, 4} << Ints{4, 1} << Floats{};
}

void TestTorchFile::tensors()
{
    QFETCH(int, offset);
    QFETCH(std::vector<int>, shape);
    QFETCH(std::vector<int>, strides);
    QFETCH(std::vector<float>, expected);
    const QTemporaryDir folder;
    const QString path = writeArchive(folder, oneTensor("FloatStorage", offset, shape, strides).bytes(), sixValues);
    const StoredTensors tensors = readTorchFile(path);
    const StoredTensor &weight = tensors.at("weight");
    QCOMPARE(weight.type, NumberType::F32);
    QCOMPARE(weight.shape, std::vector<std::int64_t>(shape.begin(), shape.end()));
    QCOMPARE(floatsOf(weight), expected);
}

void TestTorchFile::namesAreTheirKeys()
{
    Pickle pickle;
    pickle.raw("}(").text("model").global("collections", "OrderedDict").raw(")R(");
    pickle.text("norm.weight").tensor("FloatStorage", "0", 0, {6}, {1});
    pickle.text("half").tensor("HalfStorage", "0", 0, {12}, {1}).raw("u");
    pickle.text("epoch").number(3).raw("u");
    const QTemporaryDir folder;
    const StoredTensors tensors = readTorchFile(writeArchive(folder, pickle.bytes(), sixValues));
    QCOMPARE(tensors.size(), 2u);
    QCOMPARE(tensors.at("model.norm.weight").type, NumberType::F32);
    QCOMPARE(tensors.at("model.half").type, NumberType::F16);
}

/// "os.system('…')" in a pickle is what attacks do; here it is a thing without content.
void TestTorchFile::otherObjectsArePassedOver()
{
    const QTemporaryDir folder;
    const QString witness = folder.filePath(QStringLiteral("witness"));
    Pickle pickle;
    pickle.raw("}(").text("args").global("posix", "system").raw("(").text("touch " + witness.toStdString()).raw("tR");
    pickle.text("state").global("argparse", "Namespace").raw(")\x81}").text("lr").number(1).raw("sb");
    pickle.text("weight").tensor("FloatStorage", "0", 0, {6}, {1}).raw("u");
    const StoredTensors tensors = readTorchFile(writeArchive(folder, pickle.bytes(), sixValues));
    QCOMPARE(tensors.size(), 1u);
    QVERIFY(!QFile::exists(witness));
}

void TestTorchFile::refuses_data()
{
    QTest::addColumn<std::string>("pickle");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const Pickle &pickle, const char *says) {
        QTest::newRow(name) << pickle.bytes() << QString::fromUtf8(says);
    };
    row("beyond the values", oneTensor("FloatStorage", 0, {7}, {1}), "beyond its values");
    row("offset beyond the values", oneTensor("FloatStorage", 7, {1}, {1}), "beyond its values");
    row("stride beyond the values", oneTensor("FloatStorage", 0, {2}, {6}), "beyond its values");
    row("too large to count", oneTensor("FloatStorage", 0, {2147483647, 2147483647, 2147483647}, {0, 0, 0}), "beyond");
    row("repeated for ever", oneTensor("FloatStorage", 0, {2000000000}, {0}), "too often");
    row("below zero", oneTensor("FloatStorage", -1, {1}, {1}), "damaged");
    row("too many axes", oneTensor("FloatStorage", 0, std::vector<int>(65, 1), std::vector<int>(65, 1)), "damaged");
    row("a name without end",
        Pickle().raw("}(").text(std::string(3000, 'a')).tensor("FloatStorage", "0", 0, {1}, {1}).raw("u"), "damaged");
    row("unknown numbers", oneTensor("QInt8Storage", 0, {1}, {1}), "QInt8Storage");
    row("no tensor", Pickle().raw("}"), "no tensor");
    row("nothing on the stack", Pickle(), "damaged");
    row("an instruction of another kind", Pickle().raw("i"), "more than tensors");
    row("ends in the middle", Pickle().raw("X\xff\xff\xff\x7f"), "damaged");
    QTest::newRow("values missing")
        << Pickle().raw("}(").text("w").tensor("FloatStorage", "1", 0, {1}, {1}).raw("u").bytes()
        << QStringLiteral("missing");
}

void TestTorchFile::refuses()
{
    QFETCH(std::string, pickle);
    QFETCH(QString, says);
    const QTemporaryDir folder;
    const QString path = writeArchive(folder, pickle, sixValues);
    try {
        readTorchFile(path);
        QFAIL("it was read");
    } catch (const Error &error) {
        QVERIFY2(error.sentence().contains(says), error.what());
        QCOMPARE(error.place(), path);
    }
}

/// Each either loads or is refused.
void TestTorchFile::damagedBytes()
{
    const QTemporaryDir folder;
    const QString path = writeArchive(folder, oneTensor("FloatStorage", 0, {2, 3}, {3, 1}).bytes(), sixValues);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray good = file.readAll();
    file.close();
    std::mt19937 random(5);
    int refused = 0;
    for (int i = 0; i < 500; ++i) {
        QByteArray bytes = good;
        for (auto changes = 1 + random() % 3; changes > 0; --changes)
            bytes[qsizetype(random() % std::size_t(bytes.size()))] = char(random());
        if (i % 5 == 0)
            bytes.truncate(qsizetype(random() % std::size_t(bytes.size())));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        try {
            readTorchFile(path);
        } catch (const Error &) {
            ++refused;
        }
    }
    QVERIFY(refused > 100);
}

void TestTorchFile::publishedEncoder()
{
    const QString reference = QStringLiteral(SPOTTER_SOURCE "/../shared/reference/tiny/");
    const QString path = reference + QStringLiteral("videomamba/videomamba_m16_25M_f8_res224.pth");
    if (!QFile::exists(path))
        QSKIP("the reference checkpoint is not beside this checkout");
    const StoredTensors converted = readTorchFile(path);
    const StoredTensors published = readTensorFolder(reference + QStringLiteral("checkpoint"));
    QCOMPARE(converted.size(), 61u);
    for (const auto &[name, tensor] : converted) {
        const StoredTensor &same = published.at("model.vision_tower." + name.substr(std::strlen("model.")));
        QCOMPARE(tensor.shape, same.shape);
        QVERIFY2(std::ranges::equal(tensor.bytes, same.bytes), name.c_str());
    }
}

QTEST_GUILESS_MAIN(TestTorchFile)
#include "test_torch_file.moc"
