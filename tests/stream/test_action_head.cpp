// A trained predictor's files: what it gives, and that a wrong one is told at its setting.
#include "core/model/safetensors.h"
#include "core/stream/action_head.h"
#include "core/values/error.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <cstring>

using namespace spotter;

namespace {

StoredTensor tensor(std::vector<std::int64_t> shape, const std::vector<float> &values)
{
    auto bytes = std::make_shared<std::vector<std::byte>>(values.size() * sizeof(float));
    std::memcpy(bytes->data(), values.data(), bytes->size());
    return {NumberType::F32, std::move(shape), *bytes, bytes};
}

const QByteArray good = R"({"features": ["embedding_mean", "motion_score", "temporal_change"],
    "classes": ["<correct>", "<next>", "<feedback>"], "embedding_width": 2, "thresholds": {"<correct>": 0.9},
    "trained_on": "nothing"})";

StoredTensors goodTensors()
{
    // One layer: correct = mean of dim 0, next = 0, feedback = change of dim 1.
    return {{"layers.0.weight", tensor({3, 5}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1})},
        {"layers.0.bias", tensor({3}, {0, 0, 0})}};
}

QString write(const QTemporaryDir &folder, const QByteArray &json, const StoredTensors &tensors)
{
    QFile file(folder.filePath(QStringLiteral("head.json")));
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
        return {};
    file.close();
    writeSafetensors(folder.filePath(QStringLiteral("head.safetensors")), tensors);
    return folder.filePath(QStringLiteral("head.safetensors"));
}

} // namespace

class TestActionHead : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judgesByItsWeights()
    {
        QTemporaryDir folder;
        ActionHead head = ActionHead::read(write(folder, good, goodTensors()));
        QCOMPARE(head.embeddingWidth(), 2);
        QCOMPARE(head.trainedOn(), QStringLiteral("nothing"));
        const Tokens quiet{2, {2, 0, 2, 0}};
        const double e2 = std::exp(2.0);
        ActionShares verdict = head.judge(quiet, true);
        QVERIFY(std::abs(verdict.share[0] - 1 / (2 + e2)) < 1e-6);
        QCOMPARE(verdict.share[2], 0.0); // 0.79, below its threshold
        // The second chunk differs from the first by 3 in dim 1.
        verdict = head.judge({2, {2, 3, 2, 3}}, true);
        QVERIFY(std::abs(verdict.share[1] - std::exp(3.0) / (1 + e2 + std::exp(3.0))) < 1e-6);
        verdict = head.judge({2, {2, 9, 2, 9}}, false);
        QVERIFY(std::abs(verdict.share[1] - 1 / (2 + e2)) < 1e-6);
        head.reset();
        verdict = head.judge({2, {2, 9, 2, 9}}, true);
        QVERIFY2(std::abs(verdict.share[1] - 1 / (2 + e2)) < 1e-6, "nothing was before");
    }

    void refusesWhatDoesNotFit_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("change");
        QTest::newRow("no JSON") << QByteArray("{") << 0;
        QTest::newRow("no features") << QByteArray(good).replace("features", "fixtures") << 0;
        QTest::newRow("unknown feature") << QByteArray(good).replace("motion_score", "heart_rate") << 0;
        QTest::newRow("wrong class") << QByteArray(good).replace("<next>", "<wait>") << 0;
        QTest::newRow("class twice") << QByteArray(good).replace("<next>", "<feedback>") << 0;
        QTest::newRow("another width") << QByteArray(good).replace(": 2", ": 3") << 0;
        QTest::newRow("no width") << QByteArray(good).replace(": 2", ": 0") << 0;
        QTest::newRow("no bias") << good << 1;
        QTest::newRow("no number") << good << 2;
        QTest::newRow("two outputs") << good << 3;
        QTest::newRow("no layer") << good << 4;
        QTest::newRow("no file") << good << 5;
    }
    void refusesWhatDoesNotFit()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, change);
        StoredTensors tensors = goodTensors();
        if (change == 1)
            tensors.erase("layers.0.bias");
        if (change == 2)
            tensors["layers.0.bias"] = tensor({3}, {0, NAN, 0});
        if (change == 3)
            tensors = {
                {"layers.0.weight", tensor({2, 5}, std::vector<float>(10))}, {"layers.0.bias", tensor({2}, {0, 0})}};
        if (change == 4)
            tensors = {{"x", tensor({1}, {0})}};
        QTemporaryDir folder;
        QString path = write(folder, json, tensors);
        if (change == 5)
            path = folder.filePath(QStringLiteral("other.safetensors"));
        try {
            ActionHead::read(path);
            QFAIL("was read");
        } catch (const Error &error) {
            QCOMPARE(error.key(), QStringLiteral("action_prediction.model.checkpoint_path"));
            QVERIFY(!error.message().isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestActionHead)
#include "test_action_head.moc"
