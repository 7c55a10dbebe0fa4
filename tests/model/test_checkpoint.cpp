// Checkpoints: what is found, what is refused, and with which words.
#include "core/model/checkpoint.h"
#include "core/values/error.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cstring>

using namespace spotter;

namespace {

const QString tiny = QStringLiteral(SPOTTER_FIXTURES "/model/checkpoint");
const QString tinyImageEncoder = QStringLiteral(SPOTTER_FIXTURES "/model/clip");

StoredTensor floats(std::vector<std::int64_t> shape, float value = 1)
{
    std::int64_t count = 1;
    for (const std::int64_t size : shape)
        count *= size;
    const auto memory = std::make_shared<std::vector<float>>(std::size_t(count), value);
    return {NumberType::F32, std::move(shape), std::as_bytes(std::span(*memory)), memory};
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A safetensors file of this header and so many bytes behind it.
QByteArray fileOf(const QByteArray &header, int bytes)
{
    QByteArray file(8, '\0');
    const quint64 length = quint64(header.size());
    std::memcpy(file.data(), &length, 8);
    return file + header + QByteArray(bytes, '\1');
}

QString sentenceOf(const std::function<void()> &act)
{
    try {
        act();
    } catch (const Error &error) {
        return error.sentence();
    }
    return {};
}

/// A copy of the tiny checkpoint whose files tests may change.
class Copy {
public:
    Copy()
    {
        QDir().mkpath(folder());
        for (const char *name : {"config.json", "generation_config.json", "model.safetensors"})
            QFile::copy(tiny + u'/' + QLatin1String(name), file(name));
        QDir().mkpath(m_dir.filePath(QStringLiteral("clip")));
        for (const QString &name : QDir(tinyImageEncoder).entryList(QDir::Files))
            QFile::copy(tinyImageEncoder + u'/' + name, m_dir.filePath(QStringLiteral("clip/") + name));
        for (const QString &path : {file("config.json"), file("model.safetensors")})
            QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    }
    QString folder() const { return m_dir.filePath(QStringLiteral("checkpoint")); }
    QString beside(const char *name) const { return m_dir.filePath(QLatin1String(name)); }
    QString file(const char *name) const { return folder() + u'/' + QLatin1String(name); }

    void change(const std::function<void(StoredTensors &)> &how) const
    {
        StoredTensors tensors = readTensorFolder(folder());
        how(tensors);
        writeSafetensors(file("model.safetensors"), tensors);
    }
    void configure(const char *key, const QJsonValue &value) const
    {
        QJsonObject config = QJsonDocument::fromJson(read(file("config.json"))).object();
        config.insert(QLatin1String(key), value);
        write(file("config.json"), QJsonDocument(config).toJson());
    }

private:
    QTemporaryDir m_dir;
};

} // namespace

class TestCheckpoint : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrote()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("a.safetensors"));
        writeSafetensors(path, {{"a", floats({2, 3}, 5)}, {"b", floats({})}, {"none", floats({0, 4})}});
        const StoredTensors tensors = readSafetensors(path);
        QCOMPARE(tensors.size(), std::size_t(3));
        QCOMPARE(tensors.at("a").shape, (std::vector<std::int64_t>{2, 3}));
        QCOMPARE(tensors.at("a").count(), 6);
        float last = 0;
        std::memcpy(&last, tensors.at("a").bytes.data() + 5 * sizeof(float), sizeof(float));
        QCOMPARE(last, 5.0F);
        QVERIFY(tensors.at("b").shape.empty());
        QCOMPARE(tensors.at("none").count(), 0);
    }

    void refusesDamagedFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QByteArray &bytes, const char *says) {
            QTest::newRow(name) << bytes << QString::fromUtf8(says);
        };
        const auto entry = [](const char *shape, const char *offsets, const char *type = "F32") {
            return QByteArray("\"t\":{\"dtype\":\"") + type + "\",\"shape\":" + shape + ",\"data_offsets\":" + offsets
                + "}";
        };
        row("empty", {}, "too short");
        row("header beyond the end", QByteArray("\xff\xff\0\0\0\0\0\0{}", 10), "cut short");
        row("header huge", QByteArray("\xff\xff\xff\xff\xff\xff\xff\xff{}", 10), "cut short");
        row("no JSON", fileOf("{\"t\":", 0), "not JSON");
        row("a list", fileOf("[]", 0), "object");
        row("type unknown", fileOf("{" + entry("[1]", "[0,4]", "F13") + "}", 4), "\"t\" has a type");
        row("shape negative", fileOf("{" + entry("[-1]", "[0,4]") + "}", 4), "shape that is none");
        row("shape broken", fileOf("{" + entry("[1.5]", "[0,4]") + "}", 4), "shape that is none");
        row("shape overflows", fileOf("{" + entry("[4294967296,4294967296,4]", "[0,4]") + "}", 4), "another size");
        row("size wrong", fileOf("{" + entry("[2]", "[0,4]") + "}", 4), "another size");
        row("beyond the end", fileOf("{" + entry("[2]", "[0,8]") + "}", 4), "beyond the end");
        row("backwards", fileOf("{" + entry("[1]", "[4,0]") + "}", 4), "where its values lie");
        row("offsets missing", fileOf(R"({"t":{"dtype":"F32","shape":[1]}})", 4), "where its values lie");
        row("overlap", fileOf("{" + entry("[1]", "[0,4]") + ",\"u" + entry("[1]", "[2,6]").mid(2) + "}", 6),
            "overlaps");
        row("gap", fileOf("{" + entry("[1]", "[4,8]") + "}", 8), "gap");
        row("bytes left over", fileOf("{" + entry("[1]", "[0,4]") + "}", 8), "belong to no tensor");
    }
    void refusesDamagedFiles()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("a.safetensors"));
        write(path, bytes);
        const QString sentence = sentenceOf([&] { readSafetensors(path); });
        QVERIFY2(sentence.contains(says), qPrintable(sentence));
        QVERIFY2(sentence.startsWith(path), qPrintable(sentence));
    }

    void joinsShards()
    {
        QTemporaryDir dir;
        writeSafetensors(dir.filePath(QStringLiteral("1.safetensors")), {{"a", floats({1})}});
        writeSafetensors(dir.filePath(QStringLiteral("2.safetensors")), {{"b", floats({2})}});
        const QString index = dir.filePath(QStringLiteral("model.safetensors.index.json"));
        write(index, R"({"weight_map":{"a":"1.safetensors","b":"2.safetensors"}})");
        QCOMPARE(readTensorFolder(dir.path()).at("b").count(), 2);

        write(index, R"({"weight_map":{"a":"1.safetensors","b":"1.safetensors"}})");
        QVERIFY(sentenceOf([&] { readTensorFolder(dir.path()); }).contains(QStringLiteral("\"b\" is in none")));
        write(index, R"({"weight_map":{"a":"2.safetensors","b":"2.safetensors"}})");
        QVERIFY(sentenceOf([&] { readTensorFolder(dir.path()); }).contains(QStringLiteral("\"a\" is in none")));
        write(index, R"({"weight_map":{"a":"3.safetensors"}})");
        QVERIFY(sentenceOf([&] { readTensorFolder(dir.path()); }).contains(QStringLiteral("3.safetensors")));
        write(index, R"({"weight_map":{"a":"../1.safetensors"}})");
        QVERIFY(sentenceOf([&] { readTensorFolder(dir.path()); }).contains(QStringLiteral("no file of this folder")));
    }

    void findsTheParts()
    {
        const Checkpoint checkpoint = openCheckpoint(tiny);
        QCOMPARE(checkpoint.language.headWidth, 16);
        QCOMPARE(checkpoint.image.layers, 3);
        QCOMPARE(checkpoint.video.layers, 3);
        QCOMPARE(checkpoint.video.timeRank, 3);
        QVERIFY(checkpoint.video.bothDirections);
        QCOMPARE(checkpoint.generation.endTokens, (std::vector<int>{1002, 1000}));
        QVERIFY(checkpoint.choices.join(u' ').contains(QStringLiteral("from the checkpoint itself")));
        QVERIFY(checkpoint.choices.join(u' ').contains(tinyImageEncoder));
    }

    void looksForTheImageEncoder()
    {
        const Copy copy;
        QVERIFY(openCheckpoint(copy.folder()).choices.join(u' ').contains(copy.beside("clip")));
        QVERIFY(QDir().rename(copy.beside("clip"), copy.file("clip")));
        QVERIFY(openCheckpoint(copy.folder()).choices.join(u' ').contains(copy.file("clip")));

        const QString cached = copy.beside("hub/models--openai--clip-vit-base-patch16/");
        const QString snapshot = cached + QStringLiteral("snapshots/1");
        QVERIFY(QDir().mkpath(cached + QStringLiteral("snapshots")) && QDir().mkpath(cached + QStringLiteral("refs")));
        QFile main(cached + QStringLiteral("refs/main"));
        QVERIFY(main.open(QIODevice::WriteOnly) && main.write("1") == 1);
        main.close();
        QVERIFY(QDir().rename(copy.file("clip"), snapshot));
        qputenv("HF_HUB_CACHE", copy.beside("hub").toUtf8());
        QVERIFY(openCheckpoint(copy.folder()).choices.join(u' ').contains(snapshot));
        qputenv("HF_HUB_CACHE", copy.beside("elsewhere").toUtf8());
        const QString sentence = sentenceOf([&] { openCheckpoint(copy.folder()); });
        qunsetenv("HF_HUB_CACHE");
        QVERIFY2(sentence.contains(QStringLiteral("openai/clip-vit-base-patch16")), qPrintable(sentence));
    }

    void takesTheVideoEncodersOwnFile()
    {
        const Copy copy;
        StoredTensors own;
        copy.change([&](StoredTensors &tensors) {
            const std::string prefix = "model.vision_tower.";
            for (const auto &[name, tensor] : tensors) {
                if (name.starts_with(prefix))
                    own.emplace("model." + name.substr(prefix.size()), tensor);
            }
        });
        const QString file = copy.file("videomamba_m16_25M_f8_res224.safetensors");
        writeSafetensors(file, own);
        QVERIFY(
            openCheckpoint(copy.folder()).choices.join(u' ').contains(QStringLiteral("from the checkpoint itself")));
        QVERIFY(openCheckpoint(copy.folder(), {{}, file}).choices.join(u' ').contains(file));
        copy.change([](StoredTensors &tensors) {
            std::erase_if(tensors, [](const auto &t) { return t.first.starts_with("model.vision_tower."); });
        });
        QVERIFY(openCheckpoint(copy.folder()).choices.join(u' ').contains(file));
        QFile::remove(file);
        QVERIFY(sentenceOf([&] { openCheckpoint(copy.folder()); }).contains(QStringLiteral("neither")));
    }

    void namesEveryWrongTensorAtOnce()
    {
        const Copy copy;
        copy.change([](StoredTensors &tensors) {
            tensors.erase("model.norm.weight");
            tensors.erase("model.vision_tower.vision_encoder.layers.1.mixer.D_b");
            tensors["model.surprise"] = floats({1});
            tensors["model.layers.1.input_layernorm.weight"] = floats({63});
            tensors["model.mm_projector.peg.peg.0.bias"].type = NumberType::I32;
        });
        const QString sentence = sentenceOf([&] { openCheckpoint(copy.folder()); });
        for (const char *part : {"missing: model.norm.weight, model.vision_tower.vision_encoder.layers.1.mixer.D_b",
                 "not known: model.surprise", "model.layers.1.input_layernorm.weight [63] instead of [64]",
                 "model.mm_projector.peg.peg.0.bias I32"})
            QVERIFY2(sentence.contains(QLatin1String(part)), qPrintable(sentence));
    }

    void tellsAOneDirectionalEncoderByItsTensors()
    {
        const Copy copy;
        copy.change([](StoredTensors &tensors) {
            std::erase_if(tensors, [](const auto &t) {
                return t.first.find("_b.") != std::string::npos || t.first.ends_with("A_b_log")
                    || t.first.ends_with("D_b");
            });
        });
        const Checkpoint checkpoint = openCheckpoint(copy.folder());
        QVERIFY(!checkpoint.video.bothDirections);
        QVERIFY(checkpoint.choices.join(u' ').contains(QStringLiteral("forwards only")));
    }

    void refusesWrongConfigurations_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char *key, const QJsonValue &value) {
            QTest::addRow("%s", key) << QString::fromUtf8(key) << value;
        };
        row("hidden_size", QJsonValue(QStringLiteral("many")));
        row("num_hidden_layers", 0);
        row("num_attention_heads", 7);
        row("num_key_value_heads", 3);
        row("vocab_size", 1e18);
        row("rms_norm_eps", -1);
        row("hidden_act", QStringLiteral("relu"));
        row("mm_projector_type", QStringLiteral("linear"));
        row("rope_scaling", QJsonObject{{QStringLiteral("type"), QStringLiteral("yarn")}});
        row("use_sliding_window", true);
        row("mm_vision_select_layer", -1);
        row("eos_token_id", QStringLiteral("end"));
    }
    void refusesWrongConfigurations()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        const Copy copy;
        copy.configure(key.toUtf8().constData(), value);
        const QString sentence = sentenceOf([&] { openCheckpoint(copy.folder()); });
        QVERIFY2(sentence.contains(key), qPrintable(sentence));
        QVERIFY2(sentence.startsWith(copy.file("config.json")), qPrintable(sentence));
    }
};

QTEST_GUILESS_MAIN(TestCheckpoint)
#include "test_checkpoint.moc"
