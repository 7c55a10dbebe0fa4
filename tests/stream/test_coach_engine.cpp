#include "engine_log.h"
#include "scripted_coach.h"

#include <QTest>

#include <random>

using namespace spotter;
using namespace std::chrono_literals;

namespace {

SettingsSnapshot withSettings(const std::function<void(Settings &)> &change = {})
{
    auto settings = std::make_shared<Settings>();
    if (change)
        change(*settings);
    return settings;
}

/// An engine with a coach that does as `script` says, and all that it tells.
struct Bench {
    explicit Bench(SettingsSnapshot settings = withSettings())
        : engine(std::move(settings), [this] { return std::make_unique<ScriptedCoach>(script); })
    {
        log.hear(engine);
    }

    void feed(int from, int to)
    {
        for (int i = from; i < to; ++i)
            engine.offer(bobbingFrame(i));
    }

    Script script;
    EngineLog log;
    CoachEngine engine;
};

template <typename Condition> bool eventually(Condition condition)
{
    for (int i = 0; i < 5000 && !condition(); ++i)
        std::this_thread::sleep_for(1ms);
    return condition();
}

} // namespace

class TestCoachEngine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { registerValueTypes(); }

    void walksAFileFromFramesToWords()
    {
        Bench bench;
        bench.engine.start(TimeBase::Media, Delivery::Wait);
        bench.feed(0, 300); // 10 s: 80 kept frames, 19 chunks
        bench.engine.finish();
        bench.engine.settle();
        QCOMPARE(bench.engine.state(), EngineState::Idle);
        QCOMPARE(bench.log.lines(QStringLiteral("action")).size(), 19);
        // Due at the 5th chunk, silent for 3 s (6 chunks), due again at the 15th.
        const QStringList said = bench.log.lines(QStringLiteral("feedback"));
        QCOMPARE(said.size(), 2);
        QVERIFY(said[0].endsWith(QStringLiteral("Chin up.")));
        QVERIFY(said[0].startsWith(QStringLiteral("feedback script 0 ")));
        QCOMPARE(bench.log.lines(QStringLiteral("rep")).size(), 10);
        QCOMPARE(bench.log.lines(QStringLiteral("finished")), QStringList{QStringLiteral("finished 9966666666")});
        const EngineStats stats = bench.log.stats();
        QCOMPARE(stats.framesIn, 300);
        QCOMPARE(stats.framesUsed, 80);
        QCOMPARE(stats.framesDropped, 0);
        QCOMPARE(stats.chunks, 19);
        QCOMPARE(stats.utterances, 2);
        QCOMPARE(stats.repetitions, 10);
        QCOMPARE(stats.tokens, 3 * 8 * 2);
        QCOMPARE(stats.contextBytes, 3 * 8 * 2 * 2 * 4);
        QCOMPARE(stats.latencyMean_ms, 0.0);
    }

    void sameFileSameEvents()
    {
        QStringList runs[2];
        for (QStringList &run : runs) {
            EngineLog log;
            CoachEngine engine(withSettings());
            log.hear(engine);
            engine.start(TimeBase::Media, Delivery::Wait);
            for (int i = 0; i < 900; ++i)
                engine.offer(bobbingFrame(i));
            engine.finish();
            engine.settle();
            run = log.lines();
        }
        QVERIFY(runs[0].size() > 100);
        QCOMPARE(runs[0], runs[1]);
    }

    void decisionsCarryTheFramesTheyRestedOn()
    {
        std::vector<ActionEvent> decided;
        std::vector<JudgedChunk> judged;
        std::vector<MotionSample> samples;
        {
            CoachEngine engine(withSettings());
            QObject::connect(
                &engine, &CoachEngine::actionDecided, [&](const ActionEvent &event) { decided.push_back(event); });
            QObject::connect(
                &engine, &CoachEngine::chunkJudged, [&](const JudgedChunk &chunk) { judged.push_back(chunk); });
            QObject::connect(
                &engine, &CoachEngine::motionSampled, [&](const MotionSample &one) { samples.push_back(one); });
            engine.start(TimeBase::Media, Delivery::Wait);
            for (int i = 0; i < 300; ++i) {
                if (i == 150) {
                    engine.settle();
                    engine.reset(); // what was before counts no more
                }
                engine.offer(bobbingFrame(i));
            }
            engine.finish();
            engine.settle();
        }
        QVERIFY(decided.size() > 15);
        QCOMPARE(judged.size(), decided.size());
        float most = 0;
        for (std::size_t i = 0; i < decided.size(); ++i) {
            const ScoredFrames &seen = decided[i].frames;
            QCOMPARE(judged[i].decided, decided[i]);
            QCOMPARE(seen.scoring, FrameScoring::Movement);
            QCOMPARE(seen.frames.size(), 8U); // a chunk
            QCOMPARE(seen.frames.back().time, decided[i].time);
            for (const ScoredFrame &frame : seen.frames) {
                const auto next = std::ranges::upper_bound(samples, frame.time, {}, &MotionSample::time);
                QVERIFY(next != samples.begin());
                QCOMPARE(frame.score, float(std::prev(next)->level));
                QVERIFY(!frame.chosen);
                most = std::max(most, frame.score);
            }
        }
        QVERIFY(most > 0);
    }

    void aSlowCoachGetsTheNewestFrame()
    {
        Bench bench;
        bench.script.lookTakes_ms = 20;
        bench.engine.start(TimeBase::Media, Delivery::NewestWins);
        bench.feed(0, 1);
        QVERIFY(eventually([&] { return bench.script.looks == 1; }));
        bench.feed(1, 100);
        bench.engine.finish();
        bench.engine.settle();
        const EngineStats stats = bench.log.stats();
        QCOMPARE(stats.framesIn, 100);
        QVERIFY(stats.framesDropped > 0);
        QCOMPARE(stats.framesDropped + bench.script.looks, 100);
        QVERIFY(bench.log.lines(QStringLiteral("finished 3300000000")).size() == 1);
    }

    void aSlowCoachSeesEveryFrameWhereItMay()
    {
        Bench bench;
        bench.script.lookTakes_ms = 2;
        bench.engine.start(TimeBase::Media, Delivery::Wait);
        bench.feed(0, 100);
        bench.engine.finish();
        bench.engine.settle();
        QCOMPARE(bench.script.looks, 100);
        QCOMPARE(bench.log.stats().framesDropped, 0);
    }

    void stopInterruptsSpeechAndFreesTheOneWhoOffers()
    {
        Bench bench;
        bench.script.speaksUntilStopped = true;
        bench.engine.start(TimeBase::Media, Delivery::Wait);
        std::jthread source([&] {
            for (int i = 0; bench.engine.offer(bobbingFrame(i)); ++i) { }
        });
        QVERIFY(eventually([&] { return bench.script.speaking.load(); }));
        bench.engine.stop();
        bench.engine.settle();
        source.join();
        QCOMPARE(bench.engine.state(), EngineState::Idle);
        const QStringList said = bench.log.lines(QStringLiteral("feedback"));
        QCOMPARE(said.size(), 1);
        QVERIFY2(said.front().endsWith(QStringLiteral(" Chin")), "told as complete with what was said");
    }

    void destructionFreesTheOneWhoOffers()
    {
        Script script;
        script.speaksUntilStopped = true;
        auto engine =
            std::make_unique<CoachEngine>(withSettings(), [&] { return std::make_unique<ScriptedCoach>(script); });
        engine->start(TimeBase::Media, Delivery::Wait);
        std::atomic_int taken = 0;
        std::jthread source([&taken, to = engine.get()] {
            while (to->offer(bobbingFrame(taken)))
                ++taken;
        });
        // While the coach speaks one more frame goes into the slot, and for the next there is no room.
        QVERIFY(eventually([&] { return script.speaking && taken == script.looks + 1; }));
        std::this_thread::sleep_for(20ms); // until it waits in offer()
        engine.reset();
        source.join();
        QVERIFY(!script.speaking);
    }

    void aPauseIsAGap()
    {
        Bench bench;
        bench.engine.start(TimeBase::Media, Delivery::Wait);
        bench.feed(0, 30);
        bench.engine.settle();
        while (bench.script.looks < 30)
            std::this_thread::sleep_for(1ms);
        bench.engine.pause();
        bench.engine.settle();
        QCOMPARE(bench.engine.state(), EngineState::Paused);
        QVERIFY(bench.engine.offer(bobbingFrame(30)));
        bench.engine.resume();
        bench.feed(60, 90);
        bench.engine.finish();
        bench.engine.settle();
        QCOMPARE(bench.script.looks, 60);
        QCOMPARE(
            bench.log.lines(QStringLiteral("gap")), QStringList{QStringLiteral("gap paused 966666666 2000000000")});
    }

    void resetForgetsButTheSessionGoesOn()
    {
        Bench bench;
        bench.engine.start(TimeBase::Media, Delivery::Wait);
        bench.feed(0, 150);
        bench.engine.reset();
        bench.feed(150, 300);
        bench.engine.finish();
        bench.engine.settle();
        const QStringList actions = bench.log.lines(QStringLiteral("action"));
        QStringList chunks;
        for (const QString &action : actions)
            chunks.push_back(action.section(QLatin1Char(' '), 2, 2));
        QCOMPARE(chunks.count(QStringLiteral("0")), 2);
        QVERIFY(actions.back().section(QLatin1Char(' '), 1, 1).toLongLong() > 9'000'000'000);
        const QStringList said = bench.log.lines(QStringLiteral("feedback"));
        QCOMPARE(said.size(), 2);
        QVERIFY2(said[1].startsWith(QStringLiteral("feedback script 1 ")), "ids stay unique within a session");
        QVERIFY(bench.log.stats().chunks < 10);
    }

    void settingsTakeEffectLive()
    {
        Bench bench;
        bench.engine.start(TimeBase::Media, Delivery::Wait);
        bench.feed(0, 300);
        bench.engine.apply(withSettings([](Settings &settings) {
            settings.video.processFps = 15.0;
            settings.video.chunkSize = 4;
            settings.video.overlap = 3;
            settings.temporal.maxHistory = 1;
        }));
        bench.engine.settle();
        bench.feed(300, 600);
        bench.engine.finish();
        bench.engine.settle();
        const EngineStats stats = bench.log.stats();
        QVERIFY2(std::abs(stats.framesUsed - (80 + 150)) <= 2, qPrintable(QString::number(stats.framesUsed)));
        QVERIFY2(stats.chunks >= 19 + 145, qPrintable(QString::number(stats.chunks)));
        QCOMPARE(stats.tokens, 4 * 2);
    }

    void refusesSettingsThatCannotBe_data()
    {
        QTest::addColumn<QString>("strategy");
        QTest::addColumn<int>("overlap");
        QTest::addColumn<QString>("named");
        QTest::newRow("overlap") << QStringLiteral("rule_based") << 8 << QStringLiteral("overlap");
        QTest::newRow("strategy") << QStringLiteral("model_based") << 4 << QStringLiteral("rule_based");
    }

    void refusesSettingsThatCannotBe()
    {
        QFETCH(QString, strategy);
        QFETCH(int, overlap);
        QFETCH(QString, named);
        const SettingsSnapshot bad = withSettings([&](Settings &settings) {
            settings.actionPrediction.strategy = strategy;
            settings.video.overlap = overlap;
        });
        Bench refused(bad);
        refused.engine.start(TimeBase::Media, Delivery::Wait);
        QVERIFY(!refused.engine.offer(bobbingFrame(0)));
        refused.engine.settle();
        QCOMPARE(refused.engine.state(), EngineState::Failed);
        QVERIFY(refused.log.lines(QStringLiteral("failed")).value(0).contains(named));

        refused.engine.apply(withSettings());
        refused.engine.start(TimeBase::Media, Delivery::Wait);
        refused.engine.apply(bad);
        refused.engine.settle();
        QCOMPARE(refused.engine.state(), EngineState::Running);
        QCOMPARE(refused.log.lines(QStringLiteral("failed")).size(), 2);
        refused.feed(0, 300);
        refused.engine.finish();
        refused.engine.settle();
        QCOMPARE(refused.log.stats().chunks, 19);
    }

    void anErrorEndsTheSessionAndStartLeavesIt()
    {
        Bench bench;
        bench.script.throwAtLook = 10;
        bench.engine.start(TimeBase::Media, Delivery::Wait);
        int taken = 0;
        while (bench.engine.offer(bobbingFrame(taken)))
            ++taken;
        QCOMPARE(bench.engine.state(), EngineState::Failed);
        QVERIFY(taken >= 10 && taken <= 12);
        QVERIFY(bench.log.lines(QStringLiteral("failed")).value(0).contains(QStringLiteral("the script says so")));
        bench.engine.pause();
        bench.engine.resume();
        bench.engine.reset();
        bench.engine.settle();
        QCOMPARE(bench.engine.state(), EngineState::Failed);
        bench.engine.start(TimeBase::Media, Delivery::Wait);
        bench.feed(0, 30);
        bench.engine.finish();
        bench.engine.settle();
        QCOMPARE(bench.engine.state(), EngineState::Idle);
    }

    void aDoubtfulUtteranceStaysUnspoken()
    {
        Bench bench;
        bench.script.faultConfidence = 0.7;
        bench.engine.start(TimeBase::Media, Delivery::Wait);
        bench.feed(0, 300);
        bench.engine.finish();
        bench.engine.settle();
        QVERIFY(bench.log.lines(QStringLiteral("feedback")).isEmpty());
        const QStringList actions = bench.log.lines(QStringLiteral("action"));
        QCOMPARE(actions.filter(QStringLiteral("<next> 0.7 low_confidence")).size(), 19);
    }

    void nothingToSayIsNoUtterance()
    {
        Bench bench;
        bench.script.speechless = true;
        bench.engine.start(TimeBase::Media, Delivery::Wait);
        bench.feed(0, 300);
        bench.engine.finish();
        bench.engine.settle();
        const QStringList actions = bench.log.lines(QStringLiteral("action"));
        QCOMPARE(actions.filter(QStringLiteral("<next> 0.85 nothing_to_say")).size(), 3); // chunks 5, 10 and 15
        QVERIFY2(actions.filter(QStringLiteral("silence")).isEmpty(), "no silence after what was not said");
        QCOMPARE(bench.log.stats().utterances, 0);
    }

    void liveTimeBeginsAtTheStart()
    {
        Bench bench;
        Frame early = bobbingFrame(0);
        early.arrival = std::chrono::steady_clock::now() - 1s;
        bench.engine.start(TimeBase::Arrival, Delivery::Wait);
        const auto start = std::chrono::steady_clock::now();
        bench.engine.offer(early);
        for (int i = 0; i < 90; ++i) {
            Frame frame = bobbingFrame(i);
            frame.arrival = start + i * 33ms;
            bench.engine.offer(frame);
        }
        bench.engine.finish();
        bench.engine.settle();
        QCOMPARE(bench.script.looks, 90);
        QCOMPARE(bench.log.lines(QStringLiteral("action")).size(), 5);
    }

    void everyOrderOfCallsIsSafe_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 8; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    /// Thousands of calls in random order, while another thread offers frames as fast as it can.
    void everyOrderOfCallsIsSafe()
    {
        QFETCH(quint32, seed);
        Bench bench;
        std::atomic<bool> over = false;
        std::jthread source([&] {
            for (int i = 0; !over; ++i) {
                if (!bench.engine.offer(bobbingFrame(i)))
                    std::this_thread::sleep_for(100us);
            }
        });
        std::mt19937 random(seed);
        const std::function<void()> calls[] = {
            [&] { bench.engine.start(TimeBase::Media, Delivery::Wait); },
            [&] { bench.engine.start(TimeBase::Arrival, Delivery::NewestWins); },
            [&] { bench.engine.pause(); },
            [&] { bench.engine.resume(); },
            [&] { bench.engine.resume(); },
            [&] { bench.engine.reset(); },
            [&] { bench.engine.stop(); },
            [&] { bench.engine.finish(); },
            [&] { bench.engine.apply(withSettings([&](Settings &s) { s.video.overlap = int(random() % 10); })); },
            [&] {
                if (bench.script.speaksUntilStopped)
                    bench.engine.stop(); // or words without end are waited for
                bench.engine.settle();
            },
            [&] { bench.script.speaksUntilStopped = random() % 4 == 0; },
            [&] { bench.script.throwAtLook = bench.script.looks + int(random() % 50); },
            [&] { std::this_thread::sleep_for(std::chrono::microseconds(random() % 500)); },
        };
        for (int step = 0; step < 2000; ++step) {
            calls[random() % std::size(calls)]();
            if (bench.script.speaksUntilStopped && random() % 3 == 0)
                bench.engine.stop();
        }
        bench.script.speaksUntilStopped = false;
        bench.script.throwAtLook = -1;
        bench.engine.stop();
        bench.engine.apply(withSettings());
        bench.engine.start(TimeBase::Media, Delivery::Wait);
        bench.engine.settle();
        QCOMPARE(bench.engine.state(), EngineState::Running);
        QVERIFY(eventually([&] { return bench.log.stats().framesUsed > 10; }));
        over = true;
        bench.engine.stop();
        source.join();
        bench.engine.settle();
        QCOMPARE(bench.engine.state(), EngineState::Idle);

        QString before;
        for (const QString &state : bench.log.lines(QStringLiteral("state"))) {
            QVERIFY2(state != before, "a state told twice");
            before = state;
        }
    }
};

QTEST_GUILESS_MAIN(TestCoachEngine)
#include "test_coach_engine.moc"
