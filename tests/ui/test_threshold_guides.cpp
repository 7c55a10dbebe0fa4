#include "core/stream/coach_engine.h"
#include "ui/settings/threshold_guides.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace spotter;
using namespace std::chrono_literals;

namespace {

const char *const motion = "action_prediction.rules.motion_threshold";
const char *const silence = "action_prediction.rules.min_feedback_interval";
const char *const confidence = "action_prediction.confidence_threshold";

/// \p feedback corrections, then \p praise words, then silence: \p total events.
std::vector<ActionEvent> events(int total, int feedback, int praise)
{
    std::vector<ActionEvent> list{std::size_t(total)};
    for (int i = 0; i < feedback; ++i)
        list[std::size_t(i)].token = ActionToken::Feedback;
    for (int i = feedback; i < feedback + praise; ++i)
        list[std::size_t(i)].token = ActionToken::Correct;
    return list;
}

} // namespace

class TestThresholdGuides : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingBeforeASession();
    void eachThresholdHasItsGuide_data();
    void eachThresholdHasItsGuide();
    void followsTheSessionAndTheSetting();
    void otherSettingsClearIt();
    void fadesWhenLeft();
    void sentences_data();
    void sentences();

private:
    /// Chunks twice a second, something to say at every fifth.
    void live(int chunks);
    LaneGuides guides() const;

    std::unique_ptr<CoachEngine> m_engine;
    std::unique_ptr<ThresholdGuides> m_guides;
    std::unique_ptr<QSignalSpy> m_shown;
    std::unique_ptr<QSignalSpy> m_told;
    ActionPredictor m_predictor;
};

void TestThresholdGuides::init()
{
    m_engine = std::make_unique<CoachEngine>(std::make_shared<const Settings>());
    m_guides = std::make_unique<ThresholdGuides>();
    m_guides->watch(*m_engine);
    m_shown = std::make_unique<QSignalSpy>(m_guides.get(), &ThresholdGuides::guidesChanged);
    m_told = std::make_unique<QSignalSpy>(m_guides.get(), &ThresholdGuides::rehearsed);
    m_predictor.reset();
}

void TestThresholdGuides::cleanup()
{
    m_shown.reset();
    m_told.reset();
    m_guides.reset();
    m_engine.reset();
}

void TestThresholdGuides::live(int chunks)
{
    const auto settings = std::make_shared<const Settings>();
    for (int i = 0; i < chunks; ++i) {
        JudgedChunk chunk;
        chunk.first = m_predictor.chunks() == 0;
        const SessionTime time = (m_predictor.chunks() + 1) * 500ms;
        chunk.other = Proposal{};
        chunk.inForce = settings;
        const Decision decision =
            m_predictor.decide(time, 0.2, std::nullopt, std::nullopt, settings->actionPrediction.rules);
        if (decision.token != ActionToken::Next)
            m_predictor.spoke(time, decision.token);
        chunk.decided = {time, m_predictor.chunks() - 1, decision.token, decision.confidence, decision.cause,
            decision.motionScore, {}};
        Q_EMIT m_engine->chunkJudged(chunk);
    }
}

LaneGuides TestThresholdGuides::guides() const
{
    return m_shown->last().front().value<std::optional<LaneGuides>>().value();
}

void TestThresholdGuides::nothingBeforeASession()
{
    m_guides->touch(requireSetting(QString::fromLatin1(motion)), {});
    QVERIFY(m_shown->isEmpty());
    QVERIFY(m_told->isEmpty());
    live(1);
    QCOMPARE(m_shown->count(), 1);
}

void TestThresholdGuides::eachThresholdHasItsGuide_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QList<double>>("shown"); ///< motion, silence, confidence; -1: none
    QTest::newRow("motion") << QString::fromLatin1(motion) << QList<double>{0.7, -1, -1};
    QTest::newRow("silence") << QString::fromLatin1(silence) << QList<double>{-1, 3, -1};
    QTest::newRow("confidence") << QString::fromLatin1(confidence) << QList<double>{-1, -1, 0.75};
    QTest::newRow("interval") << QStringLiteral("action_prediction.rules.time_based_interval")
                              << QList<double>{-1, -1, -1};
}

void TestThresholdGuides::eachThresholdHasItsGuide()
{
    QFETCH(QString, key);
    QFETCH(QList<double>, shown);
    live(20);
    m_guides->touch(requireSetting(key), {});
    const LaneGuides found = guides();
    QCOMPARE(found.motionThreshold.value_or(-1), shown[0]);
    QCOMPARE(found.silence ? toSeconds(*found.silence) : -1.0, shown[1]);
    QCOMPARE(found.confidenceThreshold.value_or(-1), shown[2]);
    QCOMPARE(found.rehearsed.size(), std::size_t(20));
    QCOMPARE(found.rehearsedFrom, SessionTime(500ms));
    QCOMPARE(found.rehearsedTo, SessionTime(10s));
}

void TestThresholdGuides::followsTheSessionAndTheSetting()
{
    const Setting &setting = requireSetting(QString::fromLatin1(silence));
    live(20);
    Settings settings;
    m_guides->touch(setting, settings);
    const auto count = [&] {
        return std::ranges::count(guides().rehearsed, ActionToken::Feedback, &ActionEvent::token);
    };
    QCOMPARE(count(), 2);
    settings.actionPrediction.rules.minFeedbackInterval_s = 0;
    m_guides->apply(settings);
    QCOMPARE(count(), 4);
    QCOMPARE(m_told->last().front().value<const Setting *>(), &setting);
    const QString sentence = m_told->last().back().toString();
    QVERIFY2(sentence.contains(QLatin1Char('4')) && sentence.contains(QLatin1Char('2')), qPrintable(sentence));
    live(5);
    QCOMPARE(count(), 5);
    QCOMPARE(guides().rehearsed.size(), std::size_t(25));
}

void TestThresholdGuides::otherSettingsClearIt()
{
    live(5);
    m_guides->touch(requireSetting(QString::fromLatin1(motion)), {});
    m_guides->touch(requireSetting(u"demo.mirror"), {});
    QVERIFY(!m_shown->last().front().value<std::optional<LaneGuides>>());
    QVERIFY(m_told->last().back().toString().isEmpty());
    m_shown->clear();
    live(5);
    QVERIFY(m_shown->isEmpty());
}

void TestThresholdGuides::fadesWhenLeft()
{
    live(5);
    m_guides->touch(requireSetting(QString::fromLatin1(motion)), {});
    m_guides->leave();
    QVERIFY(m_shown->last().front().value<std::optional<LaneGuides>>()); // to be looked at
    QTRY_VERIFY_WITH_TIMEOUT(!m_shown->last().front().value<std::optional<LaneGuides>>(), 15'000);
}

void TestThresholdGuides::sentences_data()
{
    QTest::addColumn<std::vector<ActionEvent>>("before");
    QTest::addColumn<std::vector<ActionEvent>>("after");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("fewer corrections") << events(100, 7, 1) << events(100, 4, 1) << 60
                                       << QStringList{"the last minute", "4 correction", "instead of 7"};
    QTest::newRow("more praise") << events(100, 7, 1) << events(100, 7, 3) << 60
                                 << QStringList{"3 word", "instead of 1"};
    QTest::newRow("both") << events(100, 7, 1) << events(100, 5, 2) << 60
                          << QStringList{"5 correction", "instead of 7", "2 word", "instead of 1"};
    QTest::newRow("same") << events(100, 7, 1) << events(100, 7, 1) << 60
                          << QStringList{"7 correction", "1 word", "as it had"};
    QTest::newRow("a short session") << events(10, 2, 0) << events(10, 1, 0) << 12 << QStringList{"last 12 second"};
}

void TestThresholdGuides::sentences()
{
    QFETCH(std::vector<ActionEvent>, before);
    QFETCH(std::vector<ActionEvent>, after);
    QFETCH(int, seconds);
    QFETCH(QStringList, parts);
    const QString sentence = rehearsalSentence(before, after, std::chrono::seconds(seconds));
    for (const QString &part : parts)
        QVERIFY2(sentence.contains(part), qPrintable(sentence));
}

QTEST_MAIN(TestThresholdGuides)
#include "test_threshold_guides.moc"
