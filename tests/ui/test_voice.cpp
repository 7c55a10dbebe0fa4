#include "core/stream/coach_engine.h"
#include "ui/voice/voice.h"
#include "ui/voice/voice_queue.h"

#include <QSignalSpy>
#include <QTest>

using namespace spotter;

namespace {

/// Notes what it is asked to say; says it until endUtterance().
class FakeSpeaker : public Speaker {
public:
    void say(int number, const QString &text) override
    {
        overlaps += saying ? 1 : 0;
        saying = number;
        said << text;
    }
    void stop() override
    {
        saying = 0;
        ++stops;
    }
    void setManner(const VoiceManner &wanted) override { manners << wanted; }

    void endUtterance()
    {
        const int number = std::exchange(saying, 0);
        Q_EMIT finished(number);
    }

    int saying = 0;
    int overlaps = 0;
    int stops = 0;
    QStringList said;
    QList<VoiceManner> manners;
};

struct Said {
    ActionToken token;
    Cause cause;
    const char *text;
};

const Said deeper{ActionToken::Feedback, Cause::Form, "Go deeper"};
const Said slower{ActionToken::Feedback, Cause::Form, "Slow down"};
const Said five{ActionToken::Feedback, Cause::Milestone, "That's 5"};
const Said ten{ActionToken::Feedback, Cause::Milestone, "That's 10"};
const Said steady{ActionToken::Correct, Cause::SteadyMovement, "Steady"};

} // namespace

Q_DECLARE_METATYPE(std::vector<Said>)

class TestVoice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void waitsItsTurn_data();
    void waitsItsTurn();
    void lateIsNotSaid_data();
    void lateIsNotSaid();
    void stopsAndForgets();
    void endOfWhatWasCutOff();
    void speaksFinishedUtterancesOnly();
    void settingsReachTheSpeaker();
    void troubleIsToldOnce();
};

void TestVoice::waitsItsTurn_data()
{
    QTest::addColumn<std::vector<Said>>("given");
    QTest::addColumn<QStringList>("said");
    const auto list = [](std::initializer_list<const char *> texts) {
        QStringList all;
        for (const char *text : texts)
            all << QLatin1String(text);
        return all;
    };
    QTest::newRow("one") << std::vector<Said>{deeper} << list({"Go deeper"});
    QTest::newRow("in order") << std::vector<Said>{deeper, steady, five} << list({"Go deeper", "Steady", "That's 5"});
    QTest::newRow("newer of a kind replaces the waiting one")
        << std::vector<Said>{steady, deeper, slower} << list({"Steady", "Slow down"});
    QTest::newRow("not the one being said") << std::vector<Said>{deeper, slower} << list({"Go deeper", "Slow down"});
    QTest::newRow("counts") << std::vector<Said>{steady, five, deeper, ten}
                            << list({"Steady", "Go deeper", "That's 10"});
    QTest::newRow("nothing") << std::vector<Said>{{ActionToken::Feedback, Cause::Form, "  "}} << QStringList();
}

void TestVoice::waitsItsTurn()
{
    QFETCH(std::vector<Said>, given);
    QFETCH(QStringList, said);
    FakeSpeaker speaker;
    VoiceQueue queue(speaker, [] { return std::chrono::milliseconds(0); });
    for (const Said &one : given)
        queue.say(one.token, one.cause, QLatin1String(one.text));
    QVERIFY(speaker.said.size() <= 1);
    while (speaker.saying)
        speaker.endUtterance();
    QCOMPARE(speaker.said, said);
    QCOMPARE(speaker.overlaps, 0);
    QVERIFY(!queue.isSpeaking());
}

void TestVoice::lateIsNotSaid_data()
{
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<int>("later_ms");
    QTest::addColumn<bool>("said");
    const auto row = [](const char *name, Cause cause, std::chrono::milliseconds later, bool said) {
        QTest::newRow(name) << cause << int(later.count()) << said;
    };
    using std::chrono::milliseconds;
    row("a count in time", Cause::Milestone, VoiceQueue::countKeeps, true);
    row("a late count", Cause::Milestone, VoiceQueue::countKeeps + milliseconds(1), false);
    row("a correction as late", Cause::Form, VoiceQueue::countKeeps + milliseconds(1), true);
    row("an old correction", Cause::Form, VoiceQueue::othersKeep + milliseconds(1), false);
}

void TestVoice::lateIsNotSaid()
{
    QFETCH(Cause, cause);
    QFETCH(int, later_ms);
    QFETCH(bool, said);
    FakeSpeaker speaker;
    std::chrono::milliseconds now{1000};
    VoiceQueue queue(speaker, [&now] { return now; });
    queue.say(ActionToken::Correct, Cause::SteadyMovement, QStringLiteral("Steady"));
    queue.say(ActionToken::Feedback, cause, QStringLiteral("later"));
    now += std::chrono::milliseconds(later_ms);
    speaker.endUtterance();
    QCOMPARE(speaker.said.contains(QStringLiteral("later")), said);
    QCOMPARE(queue.waiting(), std::size_t(0));
}

void TestVoice::stopsAndForgets()
{
    FakeSpeaker speaker;
    VoiceQueue queue(speaker, [] { return std::chrono::milliseconds(0); });
    queue.say(deeper.token, deeper.cause, QLatin1String(deeper.text));
    queue.say(steady.token, steady.cause, QLatin1String(steady.text));
    queue.stop();
    QCOMPARE(speaker.stops, 1);
    QCOMPARE(queue.waiting(), std::size_t(0));
    QVERIFY(!queue.isSpeaking());
    queue.stop();
    QCOMPARE(speaker.stops, 1);
}

void TestVoice::endOfWhatWasCutOff()
{
    FakeSpeaker speaker;
    VoiceQueue queue(speaker, [] { return std::chrono::milliseconds(0); });
    queue.say(deeper.token, deeper.cause, QLatin1String(deeper.text));
    const int cutOff = speaker.saying;
    queue.stop();
    queue.say(steady.token, steady.cause, QLatin1String(steady.text));
    queue.say(five.token, five.cause, QLatin1String(five.text));
    Q_EMIT speaker.finished(cutOff); // an engine may tell late
    QCOMPARE(speaker.said.last(), QLatin1String(steady.text));
    QVERIFY(queue.isSpeaking());
}

void TestVoice::speaksFinishedUtterancesOnly()
{
    auto owned = std::make_unique<FakeSpeaker>();
    FakeSpeaker &speaker = *owned;
    Voice voice(std::move(owned));
    CoachEngine engine(std::make_shared<const Settings>());
    voice.watch(engine);
    Feedback feedback;
    feedback.text = QStringLiteral("Go");
    feedback.complete = true;
    Q_EMIT engine.feedbackGiven(feedback);
    QVERIFY(speaker.said.isEmpty()); // no voice is wanted
    QVERIFY(speaker.manners.isEmpty());

    Settings settings;
    settings.demo.voiceOutput = true;
    voice.apply(settings);
    feedback.complete = false;
    Q_EMIT engine.feedbackGiven(feedback);
    QVERIFY(speaker.said.isEmpty());
    feedback.text += QStringLiteral(" deeper");
    feedback.complete = true;
    Q_EMIT engine.feedbackGiven(feedback);
    QCOMPARE(speaker.said, QStringList{QStringLiteral("Go deeper")});

    settings.demo.voiceOutput = false;
    voice.apply(settings);
    QCOMPARE(speaker.stops, 1);
}

void TestVoice::settingsReachTheSpeaker()
{
    auto owned = std::make_unique<FakeSpeaker>();
    FakeSpeaker &speaker = *owned;
    Voice voice(std::move(owned));
    Settings settings;
    settings.demo.voiceOutput = true;
    settings.demo.voiceName = QStringLiteral("Anna");
    settings.demo.voiceRate = 1.5;
    settings.demo.voiceVolume = 0.4;
    voice.apply(settings);
    voice.apply(settings);
    QCOMPARE(speaker.manners.size(), 1);
    QCOMPARE(speaker.manners[0].name, QStringLiteral("Anna"));
    QCOMPARE(speaker.manners[0].speed, 1.5);
    QCOMPARE(speaker.manners[0].volume, 0.4);
    settings.demo.voiceVolume = 0.5;
    voice.apply(settings);
    QCOMPARE(speaker.manners.size(), 2);
}

void TestVoice::troubleIsToldOnce()
{
    auto owned = std::make_unique<FakeSpeaker>();
    FakeSpeaker &speaker = *owned;
    Voice voice(std::move(owned));
    QSignalSpy told(&voice, &Voice::troubled);
    Q_EMIT speaker.troubled(QStringLiteral("There is no voice."));
    Q_EMIT speaker.troubled(QStringLiteral("There is no voice."));
    QCOMPARE(told.count(), 1);
    Q_EMIT speaker.troubled(QStringLiteral("Another matter."));
    QCOMPARE(told.count(), 2);
}

QTEST_GUILESS_MAIN(TestVoice)
#include "test_voice.moc"
