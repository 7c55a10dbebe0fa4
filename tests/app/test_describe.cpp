// `spotter describe` and `spotter bench --model`, as a shell sees them: words, JSON, the dump of stages, and what is
// said where something is wrong. On a small model of random weights, which says nonsense.
#include "core/model/safetensors.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Outcome {
    int status = -1;
    QByteArray out;
    QByteArray errors;
};

Outcome run(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(SPOTTER_PROGRAM), arguments);
    if (!process.waitForFinished(240'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

const QString sample = QStringLiteral(SPOTTER_SOURCE "/resources/sample.mp4");
const QString model = QStringLiteral(SPOTTER_FIXTURES "/model/checkpoint");

Outcome describe(const QStringList &more)
{
    return run(QStringList{QStringLiteral("describe"), sample, QStringLiteral("--model"), model,
                   QStringLiteral("--device"), QStringLiteral("cpu")}
        + more);
}

const QStringList greedy{QStringLiteral("--greedy"), QStringLiteral("--max-new-tokens"), QStringLiteral("6")};

} // namespace

class TestDescribe : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        qputenv("XDG_CONFIG_HOME", m_folder.path().toUtf8());
    }

    /// Words alone on standard output, timings and what computed on standard error; JSON tells the same answer.
    void wordsAndJson()
    {
        const Outcome words = describe(greedy);
        QCOMPARE(words.status, 0);
        for (const char *stage : {"load", "preprocess", "encode", "prefill", "decode", "computes on the CPU"})
            QVERIFY2(words.errors.contains(stage), stage);
        QVERIFY(!words.out.contains("preprocess"));

        const Outcome json = describe(greedy + QStringList{QStringLiteral("--json")});
        QCOMPARE(json.status, 0);
        QCOMPARE(json.out.count('\n'), 1);
        const QJsonObject answer = QJsonDocument::fromJson(json.out).object();
        QCOMPARE(answer[QLatin1String("text")].toString(), QString::fromUtf8(words.out).trimmed());
        QCOMPARE(answer[QLatin1String("tokens")].toArray().size(), 6);
        QCOMPARE(answer[QLatin1String("end")].toString(), QStringLiteral("limit"));
        QCOMPARE(answer[QLatin1String("visual_tokens")].toInt(), 2402);
        QVERIFY(answer[QLatin1String("prompt_tokens")].toInt() > 2402);
        QStringList stages;
        for (const QJsonValue stage : answer[QLatin1String("stages")].toArray()) {
            stages << stage[QLatin1String("name")].toString();
            QVERIFY(stage[QLatin1String("ms")].toDouble() > 0);
        }
        QCOMPARE(stages.join(QLatin1Char(' ')), QStringLiteral("preprocess encode prefill decode"));
    }

    void dumpHoldsEveryStage()
    {
        const QString file = m_folder.filePath(QStringLiteral("stages.safetensors"));
        QCOMPARE(describe(greedy + QStringList{QStringLiteral("--dump"), file}).status, 0);
        const spotter::StoredTensors stages = spotter::readSafetensors(file);
        using Shape = std::vector<std::int64_t>;
        const std::pair<const char *, Shape> expected[] = {{"frame_00_u8", {480, 640, 3}},
            {"vm_resized_u8", {16, 224, 224, 3}}, {"clip_resized_u8", {16, 224, 224, 3}},
            {"clip_features", {16, 196, 64}}, {"frame_scores", {2, 8}}, {"selected_indices", {2, 4}},
            {"vm_output", {1, 1569, 48}}, {"video_proj_output", {2, 49, 64}}, {"image_proj_output", {16, 144, 64}},
            {"last_logits", {1024}}, {"tokens", {6}}};
        for (const auto &[name, shape] : expected) {
            QVERIFY2(stages.contains(name), name);
            QCOMPARE(stages.at(name).shape, shape);
        }
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("words");
        const QString command = QStringLiteral("describe");
        const QString asked = QStringLiteral("--model");
        QTest::newRow("no model asked for") << QStringList{command, sample} << 2 << QByteArray("--model");
        QTest::newRow("no such model") << QStringList{command, sample, asked, QStringLiteral("/nowhere")} << 1
                                       << QByteArray("/nowhere");
        QTest::newRow("no such video") << QStringList{command, QStringLiteral("/nowhere.mp4"), asked, model} << 1
                                       << QByteArray("/nowhere.mp4");
        QTest::newRow("no such device") << QStringList{command, sample, asked, model, QStringLiteral("--device"),
            QStringLiteral("abacus")} << 1
                                        << QByteArray("abacus");
        QTest::newRow("no such type") << QStringList{command, sample, asked, model, QStringLiteral("--dtype"),
            QStringLiteral("int3")} << 1
                                      << QByteArray("int3");
        QTest::newRow("no words wanted") << QStringList{command, sample, asked, model,
            QStringLiteral("--max-new-tokens"), QStringLiteral("0")}
                                         << 2 << QByteArray("--max-new-tokens");
        QTest::newRow("a dump that cannot be written") << QStringList{command, sample, asked, model,
            QStringLiteral("--max-new-tokens"), QStringLiteral("1"), QStringLiteral("--dump"),
            QStringLiteral("/nowhere/stages")} << 1 << QByteArray("/nowhere/stages");
        QTest::newRow("bench without a model")
            << QStringList{QStringLiteral("bench"), asked, QStringLiteral("/nowhere")} << 1 << QByteArray("/nowhere");
        QTest::newRow("bench of a type without a model")
            << QStringList{QStringLiteral("bench"), QStringLiteral("--dtype"), QStringLiteral("float32")} << 2
            << QByteArray("--model");
        QTest::newRow("bench with a wrong setting") << QStringList{QStringLiteral("bench"), asked, model,
            QStringLiteral("--set"), QStringLiteral("video.fps=2")}
                                                    << 2 << QByteArray("video.fps");
    }
    void saysWhatIsWrong()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QByteArray, words);
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.status, status);
        QVERIFY2(outcome.errors.contains(words), outcome.errors.constData());
        QCOMPARE(outcome.errors.count("spotter: "), 1);
    }

    void benchMeasuresEveryStage()
    {
        const QStringList arguments{QStringLiteral("bench"), QStringLiteral("--model"), model,
            QStringLiteral("--device"), QStringLiteral("cpu"), QStringLiteral("--json")};
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.status, 0);
        const QJsonObject bench = QJsonDocument::fromJson(outcome.out).object();
        for (const char *rate : {"matrix_gflops", "bandwidth_gbs", "peak_memory_mb"})
            QVERIFY2(bench[QLatin1String(rate)].toDouble() > 0, rate);
        int tokens = 0;
        const QJsonArray figures = bench[QLatin1String("figures")].toArray();
        for (const QJsonValue figure : figures) {
            QVERIFY(figure[QLatin1String("time_ms")].toDouble() > 0);
            tokens += figure[QLatin1String("tokens")].toInt();
        }
        QCOMPARE(figures.size(), 7);
        QCOMPARE(tokens, 4 * 144 + 98 + 2460 + 32);
    }

    void benchTellsOfALongSession()
    {
        const Outcome outcome = run({QStringLiteral("bench"), QStringLiteral("--model"), model,
            QStringLiteral("--device"), QStringLiteral("cpu"), QStringLiteral("--minutes"), QStringLiteral("1"),
            QStringLiteral("--set"), QStringLiteral("video.process_fps=2"), QStringLiteral("--json")});
        QCOMPARE(outcome.status, 0);
        const QJsonArray runs = QJsonDocument::fromJson(outcome.out).object()[QLatin1String("runs")].toArray();
        QCOMPARE(runs.size(), 2);
        QCOMPARE(runs[0][QLatin1String("told_sha256")], runs[1][QLatin1String("told_sha256")]);
        for (const QJsonValue run : runs) {
            QVERIFY(run[QLatin1String("by_model")].toInt() > 0);
            QCOMPARE(run[QLatin1String("decisions")].toInt(), 29); // a chunk is four frames further: half a second at 8
            const QJsonArray minutes = run[QLatin1String("minutes")].toArray();
            QCOMPARE(minutes.size(), 1);
            for (const char *figure : {"step_ms", "processor_ms", "resident_mb"})
                QVERIFY2(minutes[0][QLatin1String(figure)].toDouble() > 0, figure);
        }
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestDescribe)
#include "test_describe.moc"
