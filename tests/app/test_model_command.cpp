// `spotter model check` and `spotter model info` as they are called: the arguments in, what they print and their exit
// status out.
#include "app/commands/model.h"

#include "core/model/safetensors.h"
#include "core/values/error.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <functional>
#include <unistd.h>

using namespace spotter;

namespace {

const QString fixtures = QStringLiteral(SPOTTER_FIXTURES "/model");

struct Outcome {
    int status = 0;
    QString output;
    QJsonObject json() const { return QJsonDocument::fromJson(output.toUtf8()).object(); }
};

/// As main() does it, with standard output kept.
Outcome call(const QStringList &arguments)
{
    CLI::App app("spotter");
    Run run;
    addModelLookCommands(app, run);
    std::vector<std::string> reversed;
    for (auto argument = arguments.crbegin(); argument != arguments.crend(); ++argument)
        reversed.push_back(argument->toStdString());
    QTemporaryDir dir;
    QFile kept(dir.filePath(QStringLiteral("out")));
    if (!kept.open(QIODevice::ReadWrite))
        return {-1, kept.errorString()};
    std::fflush(stdout);
    const int before = dup(STDOUT_FILENO);
    dup2(kept.handle(), STDOUT_FILENO);
    Outcome outcome;
    QString failure;
    try {
        app.parse(reversed);
        outcome.status = run();
    } catch (const Error &error) {
        outcome.status = 1;
        failure = error.sentence();
    }
    std::fflush(stdout);
    dup2(before, STDOUT_FILENO);
    close(before);
    kept.seek(0);
    outcome.output = QString::fromUtf8(kept.readAll()) + failure;
    return outcome;
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

/// The tiny checkpoint in a hub's cache under the name org/tiny, every file named by its hash.
class Cache {
public:
    Cache()
    {
        const QDir blobs(m_dir.filePath(QStringLiteral("models--org--tiny/blobs")));
        const QDir snapshot(m_dir.filePath(QStringLiteral("models--org--tiny/snapshots/c0ffee")));
        for (const QString &folder : {blobs.path(), snapshot.filePath(QStringLiteral("clip")),
                 m_dir.filePath(QStringLiteral("models--org--tiny/refs"))})
            QDir().mkpath(folder);
        for (const char *part : {"checkpoint", "clip"}) {
            const QDir from(fixtures + u'/' + QLatin1String(part));
            for (const QString &name : from.entryList(QDir::Files)) {
                const QByteArray bytes = read(from.filePath(name));
                const QByteArray hash = name.endsWith(QStringLiteral(".safetensors"))
                    ? QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)
                    : QCryptographicHash::hash(
                        "blob " + QByteArray::number(bytes.size()) + '\0' + bytes, QCryptographicHash::Sha1);
                const QString blob = blobs.filePath(QString::fromLatin1(hash.toHex()));
                write(blob, bytes);
                const QString place = (part == QByteArray("clip") ? QStringLiteral("clip/") : QString()) + name;
                QFile::link(blob, snapshot.filePath(place));
            }
        }
        write(m_dir.filePath(QStringLiteral("models--org--tiny/refs/main")), "c0ffee");
        qputenv("HF_HUB_CACHE", m_dir.path().toUtf8());
    }

    QString file(const char *name) const
    {
        return m_dir.filePath(QStringLiteral("models--org--tiny/snapshots/c0ffee/") + QLatin1String(name));
    }
    /// Replaces a link by a file of one's own.
    void replace(const char *name, const QByteArray &bytes) const
    {
        QFile::remove(file(name));
        write(file(name), bytes);
    }

private:
    QTemporaryDir m_dir;
};

} // namespace

using Change = std::function<void(const Cache &)>;
Q_DECLARE_METATYPE(Change)

class TestModelCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void checksAModelOfTheCache()
    {
        const Cache cache;
        const Outcome text = call({"check", "org/tiny"});
        QCOMPARE(text.status, 0);
        QVERIFY2(text.output.contains(QStringLiteral("can be used")), qPrintable(text.output));
        QVERIFY2(text.output.contains(QStringLiteral("image encoder from ")), qPrintable(text.output));
        const QJsonObject json = call({"check", "org/tiny", "--json"}).json();
        QVERIFY(json.value(QStringLiteral("usable")).toBool());
        QCOMPARE(json.value(QStringLiteral("files_whole")).toInt(), 12);
        QCOMPARE(json.value(QStringLiteral("files_unknown")).toInt(), 0);
    }

    void checksAFolder()
    {
        const QJsonObject json = call({"check", fixtures + QStringLiteral("/checkpoint"), "--json"}).json();
        QVERIFY(json.value(QStringLiteral("usable")).toBool());
        QCOMPARE(json.value(QStringLiteral("files_whole")).toInt(), 0);
        QCOMPARE(json.value(QStringLiteral("files_unknown")).toInt(), 12);
    }

    void saysAllThatIsWrong_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QStringList>("says");
        const auto row = [](const char *name, Change change, QStringList says) {
            QTest::newRow(name) << std::move(change) << std::move(says);
        };
        row("tensors",
            [](const Cache &cache) {
                StoredTensors tensors = readSafetensors(cache.file("model.safetensors"));
                tensors.erase("model.norm.weight");
                tensors["model.more"] = tensors.begin()->second;
                tensors.at("model.mm_projector.mlp.mlp.0.bias").shape = {8, 8};
                QFile::remove(cache.file("model.safetensors"));
                writeSafetensors(cache.file("model.safetensors"), tensors);
            },
            {"missing: model.norm.weight", "not known: model.more",
                "model.mm_projector.mlp.mlp.0.bias [8, 8] instead of [64]"});
        row("a byte of the weights",
            [](const Cache &cache) {
                QByteArray bytes = read(cache.file("model.safetensors"));
                bytes.back() = char(bytes.back() ^ 1);
                write(cache.file("model.safetensors"), bytes); // through the link
            },
            {"its hash differs"});
        row("a byte of a small file",
            [](const Cache &cache) { write(cache.file("clip/preprocessor_config.json"), "{}"); },
            {"preprocessor_config.json", "its hash differs"});
        row("tokenizer and sizes",
            [](const Cache &cache) {
                cache.replace("tokenizer.json", "{");
                cache.replace("config.json", R"({"hidden_size": "wide"})");
            },
            {"tokenizer.json", "not JSON", "hidden_size"});
        row("no image encoder", [](const Cache &cache) { QFile::remove(cache.file("clip/model.safetensors")); },
            {"the image encoder", "spotter model fetch"});
        row("tokens without rows",
            [](const Cache &cache) {
                QJsonObject config = QJsonDocument::fromJson(read(cache.file("config.json"))).object();
                config.insert(QStringLiteral("vocab_size"), 1000);
                cache.replace("config.json", QJsonDocument(config).toJson());
            },
            {"embed_tokens.weight [1024, 64] instead of [1000, 64]", "only 1000 rows"});
    }
    void saysAllThatIsWrong()
    {
        QFETCH(Change, change);
        QFETCH(QStringList, says);
        const Cache cache;
        change(cache);
        const Outcome text = call({"check", "org/tiny"});
        QCOMPARE(text.status, 1);
        for (const QString &words : says)
            QVERIFY2(text.output.contains(words), qPrintable(text.output));
        const Outcome json = call({"check", "org/tiny", "--json"});
        QCOMPARE(json.status, 1);
        QVERIFY(!json.json().value(QStringLiteral("usable")).toBool(true));
        QVERIFY(!json.json().value(QStringLiteral("problems")).toArray().isEmpty());
    }

    void tellsWhatItIsMadeOf()
    {
        const Cache cache;
        const Outcome text = call({"info", "org/tiny"});
        QCOMPARE(text.status, 0);
        for (const char *words : {"Qwen2: 2 layers, 64 wide", "CLIP: 3 layers, of which 2 are used",
                 "VideoMamba: 3 layers", "both directions", "1003 tokens, rows for 1024", "<|im_end|> 1002",
                 "not trained: <next> 1003, <feedback> 1004, <correct> 1005", "from the checkpoint itself"})
            QVERIFY2(text.output.contains(QLatin1String(words)), qPrintable(text.output));
        const QJsonObject json = call({"info", "org/tiny", "--json"}).json();
        const QJsonArray parts = json.value(QStringLiteral("parts")).toArray();
        QCOMPARE(parts.size(), 4);
        QCOMPARE(parts[0][QStringLiteral("part")].toString(), QStringLiteral("language_model"));
        std::int64_t language = 0;
        for (const auto &[name, tensor] : readSafetensors(fixtures + QStringLiteral("/checkpoint/model.safetensors"))) {
            if (name.find("projector") == std::string::npos && name.find("vision_tower") == std::string::npos)
                language += tensor.count();
        }
        QCOMPARE(parts[0][QStringLiteral("parameters")].toInteger(), language);
        QCOMPARE(json.value(QStringLiteral("action_tokens"))[QStringLiteral("<correct>")].toInt(), 1005);
        QCOMPARE(json.value(QStringLiteral("action_tokens_trained")).toBool(true), false);
    }

    void refusesNamesOfNothing()
    {
        const Cache cache;
        for (const char *command : {"check", "info"}) {
            const Outcome outcome = call({QLatin1String(command), "org/other"});
            QCOMPARE(outcome.status, 1);
            QVERIFY2(
                outcome.output.contains(QStringLiteral("spotter model fetch org/other")), qPrintable(outcome.output));
        }
        QVERIFY(call({"info", "/no/such/folder"}).output.contains(QStringLiteral("spotter model list")));
    }
};

QTEST_GUILESS_MAIN(TestModelCommand)
#include "test_model_command.moc"
