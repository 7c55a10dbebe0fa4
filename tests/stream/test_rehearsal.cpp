// A rehearsal with the settings in force is the session as it was; with others it follows the rules.
#include "core/stream/rehearsal.h"

#include "engine_log.h"
#include "scripted_coach.h"

#include "core/stream/motion_coach.h"

#include <QTest>

#include <random>
#include <set>

using namespace spotter;
using namespace std::chrono_literals;

namespace {

constexpr SessionTime hop = 500ms;

SettingsSnapshot randomSettings(std::mt19937 &random)
{
    const auto drawn = [&](auto... values) {
        const std::array choices{values...};
        return choices.at(random() % choices.size());
    };
    auto settings = std::make_shared<Settings>();
    settings->actionPrediction.confidenceThreshold = drawn(0.0, 0.5, 0.75, 0.9);
    Settings::ActionPrediction::Rules &rules = settings->actionPrediction.rules;
    rules.timeBasedInterval = drawn(1, 3, 5, 40);
    rules.motionThreshold = drawn(0.05, 0.3, 0.7);
    rules.minFeedbackInterval_s = drawn(0.0, 1.0, 3.0, 20.0);
    rules.evidence = drawn(true, true, false);
    rules.praiseInterval_s = drawn(0.0, 5.0, 15.0);
    return settings;
}

/// A rehearsal that looks on while an engine works.
struct Onlooker {
    void hear(CoachEngine &engine)
    {
        QObject::connect(&engine, &CoachEngine::chunkJudged, [this](const JudgedChunk &chunk) {
            all.push_back(chunk.decided);
            rehearsal.add(chunk);
            if (rehearsal.again() != rehearsal.decided())
                ++failures;
        });
    }

    Rehearsal rehearsal;
    std::vector<ActionEvent> all;
    int failures = 0;
};

struct Step {
    double score = 0.0;
    std::optional<Proposal> correction = {};
    std::optional<Proposal> praise = {};
    std::optional<Proposal> other = {};
};

/// A session as the engine walks it, with a coach that says all that it proposes: one step a chunk, twice a second. A
/// remark that was made is a new one when it is proposed again later only if its number differs.
Rehearsal session(const std::vector<Step> &steps, const Settings &settings)
{
    Rehearsal rehearsal;
    ActionPredictor predictor;
    std::set<std::size_t> made;
    SessionTime time{};
    const auto snapshot = std::make_shared<const Settings>(settings);
    for (const Step &step : steps) {
        JudgedChunk chunk;
        chunk.correction = step.correction;
        chunk.praise = step.praise;
        chunk.other = step.other;
        for (std::optional<Proposal> *proposal : {&chunk.correction, &chunk.praise, &chunk.other}) {
            if (*proposal && made.contains((*proposal)->remark))
                proposal->reset();
        }
        time += hop;
        const Settings::ActionPrediction &action = settings.actionPrediction;
        const Decision wanted = predictor.decide(time, step.score, chunk.correction, chunk.praise, action.rules);
        const auto &said = wanted.token == ActionToken::Correct ? chunk.praise
            : chunk.correction                                  ? chunk.correction
                                                                : chunk.other;
        const Decision decision = settled(wanted, action.confidenceThreshold, [&] { return said.has_value(); });
        chunk.decided = {time, predictor.chunks() - 1, decision.token, decision.confidence, decision.cause,
            decision.motionScore, {}};
        chunk.inForce = snapshot;
        chunk.first = predictor.chunks() == 1;
        if (decision.token != ActionToken::Next) {
            predictor.spoke(time, decision.token);
            if (said->remark != 0)
                made.insert(said->remark);
        }
        rehearsal.add(chunk);
    }
    return rehearsal;
}

/// "3 form, 9 interval": numbers of the chunks, from 1, at which something is said, and why.
QString said(const std::vector<ActionEvent> &events)
{
    QStringList parts;
    for (const ActionEvent &event : events) {
        if (event.token != ActionToken::Next)
            parts << QStringLiteral("%1 %2").arg(event.chunk + 1).arg(causeKey(event.cause));
    }
    return parts.join(QStringLiteral(", "));
}

Step fault(double confidence, std::size_t remark = 0)
{
    return {.correction = Proposal{Cause::Form, confidence, remark}, .other = Proposal{}};
}

/// Nothing but the regular look.
std::vector<Step> calm(int steps)
{
    return std::vector<Step>(std::size_t(steps), Step{.other = Proposal{}});
}

/// \p step at chunks \p from … \p to, numbered from 1.
std::vector<Step> with(std::vector<Step> steps, int from, int to, const Step &step)
{
    std::fill(steps.begin() + from - 1, steps.begin() + to, step);
    return steps;
}

} // namespace

class TestRehearsal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { registerValueTypes(); }

    void withTheSettingsInForceItIsAsItWas_data()
    {
        QTest::addColumn<bool>("changing");
        QTest::addColumn<bool>("scripted");
        QTest::newRow("motion coach") << false << false;
        QTest::newRow("motion coach, settings change") << true << false;
        QTest::newRow("script, settings change") << true << true;
    }

    /// Through the engine, for longer than a minute, looked at after every decision.
    void withTheSettingsInForceItIsAsItWas()
    {
        QFETCH(bool, changing);
        QFETCH(bool, scripted);
        std::mt19937 random(7);
        const SettingsSnapshot fixed = randomSettings(random);
        Script script;
        Onlooker onlooker;
        CoachEngine engine(fixed, [&]() -> std::unique_ptr<Coach> {
            if (scripted)
                return std::make_unique<ScriptedCoach>(script);
            return std::make_unique<MotionCoach>();
        });
        onlooker.hear(engine);
        engine.start(TimeBase::Media, Delivery::Wait);
        constexpr int frames = 100 * 30;
        for (int i = 0; i < frames; ++i) {
            if (i % 90 == 0 && changing) {
                engine.apply(randomSettings(random));
                script.speechless = random() % 3 == 0;
                script.faultConfidence = std::array{0.0, 0.6, 0.95}.at(random() % 3);
            }
            if (i == frames / 2 && changing)
                engine.reset();
            engine.offer(bobbingFrame(i));
        }
        engine.finish();
        engine.settle();
        QVERIFY(onlooker.all.size() > 150);
        QCOMPARE(onlooker.failures, 0);
        QVERIFY(onlooker.rehearsal.to() - onlooker.rehearsal.from() <= Rehearsal::length);
        const std::vector<ActionEvent> kept = onlooker.rehearsal.decided();
        QVERIFY(std::equal(kept.begin(), kept.end(), onlooker.all.end() - std::ptrdiff_t(kept.size())));
        if (!changing) {
            QVERIFY(onlooker.rehearsal.to() - onlooker.rehearsal.from() > Rehearsal::length - 2 * hop);
            QCOMPARE(said(onlooker.rehearsal.with(*fixed)), said(kept));
        }
    }

    void otherSettings_data()
    {
        using Change = std::function<void(Settings::ActionPrediction &)>;
        QTest::addColumn<std::vector<Step>>("steps");
        QTest::addColumn<QString>("fact");
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("rehearsed");

        const auto silence = [](double s) {
            return Change([s](auto &settings) { settings.rules.minFeedbackInterval_s = s; });
        };
        const auto confidence = [](double least) {
            return Change([least](auto &settings) { settings.confidenceThreshold = least; });
        };
        QTest::newRow("nothing changed") << calm(20) << "5 interval, 15 interval" << Change([](auto &) {})
                                         << "5 interval, 15 interval";
        QTest::newRow("shorter silence") << calm(20) << "5 interval, 15 interval" << silence(2)
                                         << "5 interval, 10 interval, 15 interval, 20 interval";
        QTest::newRow("longer silence") << calm(20) << "5 interval, 15 interval" << silence(8) << "5 interval";
        QTest::newRow("interval") << calm(20) << "5 interval, 15 interval"
                                  << Change([](auto &settings) { settings.rules.timeBasedInterval = 4; })
                                  << "4 interval, 12 interval, 20 interval";
        QTest::newRow("surer") << with(calm(14), 2, 2, fault(0.8)) << "2 form, 10 interval" << confidence(0.82)
                               << "5 interval";
        QTest::newRow("less sure") << with(calm(9), 2, 2, fault(0.6)) << "5 interval" << confidence(0.5) << "2 form";
        QTest::newRow("motion") << with(calm(4), 2, 4, {.score = 0.5, .other = Proposal{}}) << ""
                                << Change([](auto &settings) {
                                       settings.confidenceThreshold = 0.4;
                                       settings.rules.motionThreshold = 0.4;
                                   })
                                << "3 motion";
        QTest::newRow("without evidence")
            << with(calm(9), 2, 2, fault(0.9)) << "2 form"
            << Change([](auto &settings) { settings.rules.evidence = false; }) << "5 interval";
        QTest::newRow("praise comes sooner") << with(calm(4), 1, 4, {.praise = Proposal{Cause::SteadyMovement, 0.9}})
                                             << "1 steady_movement" << Change([](auto &settings) {
                                                    settings.rules.minFeedbackInterval_s = 0;
                                                    settings.rules.praiseInterval_s = 1;
                                                })
                                             << "1 steady_movement, 3 steady_movement";
        // It waits through the silence after the regular look; said earlier, it is not said again.
        QTest::newRow("a remark is made once") << with(calm(13), 6, 13, fault(0.9, 11)) << "5 interval, 11 form"
                                               << silence(1) << "5 interval, 7 form, 10 interval";
        QTest::newRow("the next remark is another")
            << with(with(calm(13), 6, 11, fault(0.9, 11)), 12, 13, fault(0.9, 12)) << "5 interval, 11 form"
            << silence(1) << "5 interval, 7 form, 10 interval, 12 form";
        QTest::newRow("nothing to say") << std::vector<Step>(12) << "" << silence(0) << "";
    }

    void otherSettings()
    {
        QFETCH(std::vector<Step>, steps);
        QFETCH(QString, fact);
        QFETCH(std::function<void(Settings::ActionPrediction &)>, change);
        QFETCH(QString, rehearsed);
        Settings settings;
        const Rehearsal rehearsal = session(steps, settings);
        QCOMPARE(said(rehearsal.decided()), fact);
        change(settings.actionPrediction);
        const std::vector<ActionEvent> events = rehearsal.with(settings);
        QCOMPARE(said(events), rehearsed);
        QCOMPARE(events.size(), steps.size());
        QCOMPARE(events.back().time, rehearsal.to());
    }

    void aResetForgets()
    {
        Rehearsal rehearsal = session(calm(20), {});
        const Rehearsal after = session(calm(2), {});
        JudgedChunk first;
        first.first = true;
        first.decided = after.decided().front();
        rehearsal.add(first);
        QCOMPARE(rehearsal.decided().size(), std::size_t(1));
        QCOMPARE(rehearsal.from(), rehearsal.to());
    }

    void followsWhatThePredictorReads_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("followed");
        QTest::newRow("confidence") << "action_prediction.confidence_threshold" << true;
        QTest::newRow("motion") << "action_prediction.rules.motion_threshold" << true;
        QTest::newRow("strategy") << "action_prediction.strategy" << false;
        QTest::newRow("chunks") << "video.chunk_size" << false;
    }

    void followsWhatThePredictorReads()
    {
        QFETCH(QString, key);
        QFETCH(bool, followed);
        QCOMPARE(Rehearsal::follows(key), followed);
    }
};

QTEST_APPLESS_MAIN(TestRehearsal)
#include "test_rehearsal.moc"
