// Decisions by what was trained: a predictor of its own, or the language model's own probability of the three tokens.
// What cannot decide is told at its setting; rules never take its place in silence.
#include "core/model/compute.h"
#include "core/model/json_file.h"
#include "core/model/safetensors.h"
#include "model_session.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <ATen/Parallel.h>

using namespace spotter;

namespace {

/// The checkpoint, whose tokenizer knows the action tokens.
void writeKnowing(const QString &folder)
{
    const QString path = copyCheckpoint(folder) + QStringLiteral("/tokenizer.json");
    QJsonObject json = readJsonObject(path);
    QJsonArray added = json[QLatin1String("added_tokens")].toArray();
    int id = 1003;
    for (const char *token : {"<next>", "<feedback>", "<correct>"}) {
        QJsonObject entry = added.first().toObject();
        entry[QLatin1String("id")] = id++;
        entry[QLatin1String("content")] = QLatin1String(token);
        added.append(entry);
    }
    json[QLatin1String("added_tokens")] = added;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(json).toJson());
}

/// A trained predictor for embeddings of \p width that always wants to correct.
QString writeHead(const QTemporaryDir &folder, int width)
{
    QFile file(folder.filePath(QStringLiteral("head.json")));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(QStringLiteral(R"({"features": ["embedding_mean"], "embedding_width": %1,
        "classes": ["<next>", "<feedback>", "<correct>"]})")
                   .arg(width)
                   .toUtf8());
    const auto stored = [](const at::Tensor &tensor) {
        return StoredTensor{NumberType::F32, tensor.sizes().vec(),
            {static_cast<const std::byte *>(tensor.const_data_ptr()), tensor.nbytes()},
            std::make_shared<at::Tensor>(tensor)};
    };
    writeSafetensors(folder.filePath(QStringLiteral("head.safetensors")),
        {{"layers.0.weight", stored(at::zeros({3, width}))},
            {"layers.0.bias", stored(at::tensor({0.0F, 9.0F, 0.0F}))}});
    return folder.filePath(QStringLiteral("head.json"));
}

} // namespace

class TestModelDecides : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        at::set_num_threads(1);
        registerValueTypes();
    }

    void decidesByTheModel_data()
    {
        QTest::addColumn<bool>("knows"); // the action tokens
        QTest::addColumn<int>("head");   // width; 0: none, below: no such file
        QTest::addColumn<double>("silence");
        QTest::addColumn<QString>("failsAt");
        QTest::addColumn<QString>("cause"); // of an utterance, empty: there is none
        QTest::newRow("tokens it has not learnt") << false << 0 << 0.5 << "action_prediction.strategy"
                                                  << "";
        QTest::newRow("no such predictor") << false << -1 << 0.5 << "action_prediction.model.checkpoint_path"
                                           << "";
        QTest::newRow("trained predictor") << false << 64 << 0.5 << ""
                                           << "model";
        QTest::newRow("predictor of another width") << false << 8 << 0.5 << ""
                                                    << "interval";
        QTest::newRow("its own tokens") << true << 0 << 0.0 << ""
                                        << "model";
        QTest::newRow("its own tokens, silent") << true << 0 << 1.0 << ""
                                                << "";
    }
    void decidesByTheModel()
    {
        QFETCH(bool, knows);
        QFETCH(int, head);
        QFETCH(double, silence);
        QFETCH(QString, failsAt);
        QFETCH(QString, cause);
        QTemporaryDir folder;
        if (knows)
            writeKnowing(folder.path());
        Settings settings = sparseSettings(knows ? folder.filePath(QStringLiteral("checkpoint")) : smallCheckpoint);
        Settings::ActionPrediction &deciding = settings.actionPrediction;
        deciding.strategy = QStringLiteral("model_based");
        deciding.confidenceThreshold = 0.34;
        deciding.model.silencePrior = silence;
        if (head != 0)
            deciding.model.checkpointPath =
                head > 0 ? writeHead(folder, head) : folder.filePath(QStringLiteral("none.json"));

        EngineLog log;
        QString failedAt;
        CoachEngine engine(snapshot(settings));
        log.hear(engine);
        connect(
            &engine, &CoachEngine::failed, &engine, [&](const Error &error) { failedAt = error.key(); },
            Qt::DirectConnection);
        engine.start(TimeBase::Media, Delivery::Wait);
        for (int i = 0; i < 300; ++i)
            engine.offer(squatFrame(i));
        engine.finish();
        engine.settle();
        QCOMPARE(failedAt, failsAt);
        QStringList spoken = starting(log.lines(), "action").filter(QStringLiteral("<feedback>"))
            + starting(log.lines(), "action").filter(QStringLiteral("<correct>"));
        QCOMPARE(spoken.isEmpty(), cause.isEmpty());
        if (!cause.isEmpty())
            QVERIFY2(!spoken.filter(u' ' + cause + u' ').isEmpty(), qPrintable(spoken.join(u'\n')));
        QCOMPARE(starting(log.lines(), "degraded 1 Rules").size(), head == 8 ? 1 : 0);
        if (failsAt.isEmpty())
            QCOMPARE(told(settings, 300), log.lines());
    }

    void aWrongPredictorIsToldAtItsSetting_data()
    {
        QTest::addColumn<QByteArray>("instead");
        QTest::addColumn<QByteArray>("of");
        QTest::newRow("wrong classes") << QByteArray("<wait>") << QByteArray("<next>");
        QTest::newRow("wrong shape") << QByteArray("\"embedding_mean\", \"motion_score\"")
                                     << QByteArray("\"embedding_mean\"");
        QTest::newRow("no such feature") << QByteArray("heart_rate") << QByteArray("embedding_mean");
        QTest::newRow("no JSON") << QByteArray("[") << QByteArray("{");
    }
    void aWrongPredictorIsToldAtItsSetting()
    {
        QFETCH(QByteArray, instead);
        QFETCH(QByteArray, of);
        QTemporaryDir folder;
        const QString path = writeHead(folder, 64);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray json = file.readAll().replace(of, instead);
        QVERIFY(file.resize(0) && file.seek(0) && file.write(json) == json.size());
        file.close();
        Settings settings = sparseSettings(smallCheckpoint);
        settings.actionPrediction.strategy = QStringLiteral("model_based");
        settings.actionPrediction.model.checkpointPath = path;

        FilmSession session(sparseSettings(smallCheckpoint));
        QStringList keys;
        QObject::connect(
            &session.engine, &CoachEngine::failed, &session.engine, [&](const Error &error) { keys += error.key(); },
            Qt::DirectConnection);
        session.goOn(90);
        session.apply(settings); // is not taken up
        session.goOn(210);
        QCOMPARE(keys, QStringList{QStringLiteral("action_prediction.model.checkpoint_path")});
        QCOMPARE(session.engine.state(), EngineState::Running);
        settings.actionPrediction.model.checkpointPath = [&] {
            QFile::remove(path);
            return writeHead(folder, 64);
        }();
        settings.actionPrediction.confidenceThreshold = 0.34;
        session.apply(settings);
        session.goOn(300);
        const QStringList lines = session.end();
        QCOMPARE(keys.size(), 1);
        QVERIFY(!starting(lines, "action").filter(QStringLiteral(" model ")).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestModelDecides)
#include "test_model_decides.moc"
