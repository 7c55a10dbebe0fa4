// The model as its users see it: answers word by word, how words are chosen, and what ends them. On a small model of
// random weights, which says nonsense, but always the same.
#include "core/model/random_checkpoint.h"
#include "core/model/text_stream.h"
#include "core/model/video_gpt.h"
#include "core/values/error.h"

#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <optional>

using namespace spotter;

namespace {

/// Sixteen pictures of 64 × 48, each of another brightness.
std::vector<Frame> frames()
{
    std::vector<Frame> all;
    for (int t = 0; t < VideoGpt::framesWanted; ++t) {
        const auto pixels = std::make_shared<std::vector<std::uint8_t>>();
        for (int i = 0; i < 64 * 48 * 3; ++i)
            pixels->push_back(std::uint8_t(i * (t + 1) / 7 % 256));
        Frame frame;
        frame.layout = PixelLayout::Rgb24;
        frame.width = 64;
        frame.height = 48;
        frame.planes[0] = {pixels->data(), 64 * 3};
        frame.owner = pixels;
        all.push_back(frame);
    }
    return all;
}

Question question(std::uint64_t seed = 0, bool sample = false)
{
    Question asked;
    asked.text = QStringLiteral("How is it?");
    asked.mostTokens = 12;
    asked.sampling.sample = sample;
    asked.sampling.seed = seed;
    return asked;
}

} // namespace

class TestVideoGpt : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::optional<VideoGpt> m_model;

private Q_SLOTS:
    void initTestCase()
    {
        const ParameterTotals totals = writeRandomCheckpoint(m_folder.path(), QStringLiteral("tiny"), 7);
        QVERIFY(totals.language > 100'000);
        m_model.emplace(m_folder.path(), VideoGptOptions());
    }

    void sameWeightsForTheSameSeed()
    {
        QTemporaryDir again;
        writeRandomCheckpoint(again.path(), QStringLiteral("tiny"), 7);
        const auto valuesIn = [](const QString &folder) {
            const StoredTensor tensor = readTensorFolder(folder).at("model.layers.1.mlp.up_proj.weight");
            return QByteArray(reinterpret_cast<const char *>(tensor.bytes.data()), qsizetype(tensor.bytes.size()));
        };
        QCOMPARE(valuesIn(again.path()), valuesIn(m_folder.path()));
        QVERIFY_THROWS_EXCEPTION(Error, writeRandomCheckpoint(again.path(), QStringLiteral("tiny"), 7));
        QVERIFY_THROWS_EXCEPTION(Error, writeRandomCheckpoint(again.filePath("x"), QStringLiteral("huge"), 7));
    }

    void wordsArriveAsTheAnswerHasThem()
    {
        QString heard;
        const Answer answer = m_model->answer(frames(), question(), [&](const QString &words) {
            heard += words;
            return true;
        });
        QCOMPARE(heard.trimmed(), answer.text);
        QCOMPARE(answer.tokens.size(), std::size_t(12));
        QCOMPARE(answer.visualTokens, 2402);
        QVERIFY(answer.promptTokens > 2402);
        QCOMPARE(answer.end, Answer::End::Limit);
        QCOMPARE(m_model->answer(frames(), question()).tokens, answer.tokens);
    }

    void seedDecidesChance()
    {
        const std::vector<int> one = m_model->answer(frames(), question(1, true)).tokens;
        QCOMPARE(m_model->answer(frames(), question(1, true)).tokens, one);
        QVERIFY(m_model->answer(frames(), question(2, true)).tokens != one);
    }

    void endsWhereItIsTold()
    {
        const std::vector<int> tokens = m_model->answer(frames(), question()).tokens;
        Question asked = question();
        asked.endTokens = {tokens[0]};
        const Answer ended = m_model->answer(frames(), asked);
        QCOMPARE(ended.end, Answer::End::EndToken);
        QVERIFY(ended.tokens.empty());

        const Answer stopped = m_model->answer(frames(), question(), [](const QString &) { return false; });
        QCOMPARE(stopped.end, Answer::End::Stopped);
        QVERIFY(stopped.tokens.size() < tokens.size());
    }

    void addsActionTokensWhereAsked()
    {
        QVERIFY(!m_model->actionTokens());
        VideoGptOptions options;
        options.actions.emplace();
        const VideoGpt coach(m_folder.path(), options);
        QVERIFY(coach.actionTokens() && !coach.actionTokens()->trained);
        QCOMPARE(coach.actionTokens()->correct, coach.actionTokens()->next + 2);
    }

    void refusesWhatItCannotDo()
    {
        std::vector<Frame> few = frames();
        few.pop_back();
        QVERIFY_THROWS_EXCEPTION(Error, m_model->answer(few, question()));
        QVERIFY_THROWS_EXCEPTION(Error, VideoGpt(m_folder.path(), {QStringLiteral("abacus"), {}, false, {}}));
        QVERIFY_THROWS_EXCEPTION(
            Error, VideoGpt(m_folder.path(), {QStringLiteral("cpu"), QStringLiteral("int3"), false, {}}));
    }

    void chooses_data()
    {
        QTest::addColumn<double>("temperature");
        QTest::addColumn<double>("topP");
        QTest::addColumn<int>("topK");
        QTest::addColumn<std::vector<int>>("possible");
        // Shares are 0.64, 0.24, 0.09, 0.03 at temperature 1.
        QTest::newRow("all") << 1.0 << 1.0 << 0 << std::vector<int>{0, 1, 2, 3};
        QTest::newRow("two best") << 1.0 << 1.0 << 2 << std::vector<int>{1, 3};
        QTest::newRow("enough for 0.9") << 1.0 << 0.9 << 0 << std::vector<int>{0, 1, 3};
        QTest::newRow("enough for 0.5") << 1.0 << 0.5 << 0 << std::vector<int>{1};
        QTest::newRow("cold") << 0.01 << 1.0 << 0 << std::vector<int>{1};
    }
    void chooses()
    {
        QFETCH(double, temperature);
        QFETCH(double, topP);
        QFETCH(int, topK);
        QFETCH(std::vector<int>, possible);
        const std::vector<float> logits{1, 3, 0, 2};
        Sampler sampler({true, temperature, topP, topK, 1.0, 5});
        std::map<int, int> counts;
        for (int i = 0; i < 2000; ++i)
            ++counts[sampler.next(logits)];
        std::vector<int> seen;
        for (const auto &[token, count] : counts)
            seen.push_back(token);
        QCOMPARE(seen, possible);
        if (possible.size() == 4)
            QVERIFY(std::abs(counts[1] - 1288) < 100); // 0.644 of 2000, four standard deviations
    }

    void penaltyPushesChosenTokensDown()
    {
        Sampler sampler({false, 1.0, 1.0, 0, 2.0, 0});
        const std::vector<float> logits{3, 2, -1, -3};
        QCOMPARE(sampler.next(logits), 0);
        QCOMPARE(sampler.next(logits), 1); // 3 / 2 is less than 2
        QCOMPARE(sampler.next(logits), 0); // once, however often it was chosen
        Sampler below({false, 1.0, 1.0, 0, 4.0, 0});
        QCOMPARE(below.next(std::vector<float>{-1, -3}), 0);
        QCOMPARE(below.next(std::vector<float>{-1, -3}), 1); // -1 · 4 is less than -3
    }

    void holdsBackWhatMayBecomeAStop()
    {
        TextStream stream({"END", "##"});
        QCOMPARE(stream.push("well E"), std::string("well "));
        QCOMPARE(stream.push("N"), std::string());
        QCOMPARE(stream.push("T#"), std::string("ENT"));
        QCOMPARE(stream.push("1 EN"), std::string("#1 "));
        QCOMPARE(stream.push("D more"), std::string());
        QVERIFY(stream.isStopped());
        QCOMPARE(stream.finish(), std::string());
        TextStream open({"END"});
        QCOMPARE(open.push("EN"), std::string());
        QCOMPARE(open.finish(), std::string("EN"));
    }
};

QTEST_GUILESS_MAIN(TestVideoGpt)
#include "test_video_gpt.moc"
