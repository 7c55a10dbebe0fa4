// The rules in their order, with the predecessor's numbers.
#include "core/stream/action_predictor.h"

#include <QTest>

using namespace spotter;
using namespace std::chrono_literals;

namespace {

/// Two tokens whose motion score is \p score: the unbiased variance of ±a is 2a².
Tokens movingBy(double score)
{
    const auto a = float(std::sqrt(score * 0.3 / 2.0));
    return {2, {a, a, -a, -a}};
}

ActionPredictor::Rules quiet()
{
    ActionPredictor::Rules rules;
    rules.timeBasedInterval = 1000;
    return rules;
}

const std::optional<Proposal> nothing;
const std::optional<Proposal> fault = Proposal{Cause::Form, 0.9};
const std::optional<Proposal> steady = Proposal{Cause::SteadyMovement, 0.8};

} // namespace

class TestActionPredictor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void motionScoreIsTheVarianceAcrossTokens_data()
    {
        QTest::addColumn<QList<float>>("values"); ///< two dimensions
        QTest::addColumn<double>("score");
        QTest::newRow("nothing") << QList<float>{} << 0.0;
        QTest::newRow("one token") << QList<float>{5, 5} << 0.0;
        QTest::newRow("all alike") << QList<float>{1, 2, 1, 2, 1, 2} << 0.0;
        QTest::newRow("unbiased") << QList<float>{0, 0, 0.3f, 0.3f} << 0.045 / 0.3;
        QTest::newRow("mean over dimensions") << QList<float>{0, 7, 0.3f, 7} << 0.0225 / 0.3;
        QTest::newRow("three tokens") << QList<float>{0, 0, 0.2f, 0.2f, 0.4f, 0.4f} << 0.04 / 0.3;
        QTest::newRow("at most 1") << QList<float>{0, 0, 9, 9} << 1.0;
    }

    void motionScoreIsTheVarianceAcrossTokens()
    {
        QFETCH(QList<float>, values);
        QFETCH(double, score);
        const double found = motionScore({2, {values.begin(), values.end()}});
        QVERIFY2(std::abs(found - score) < 1e-6, qPrintable(QString::number(found)));
    }

    void watchesWhenNothingAsksForMore()
    {
        ActionPredictor predictor;
        const Decision decision = predictor.decide(1s, movingBy(0.1), nothing, nothing, quiet());
        QCOMPARE(decision.token, ActionToken::Next);
        QCOMPARE(decision.cause, Cause::Watching);
        QCOMPARE(decision.confidence, 1.0);
        QVERIFY(std::abs(decision.motionScore - 0.1) < 1e-6);
    }

    void isSilentAfterAnUtterance()
    {
        ActionPredictor predictor;
        predictor.spoke(10s, ActionToken::Feedback);
        const Decision during = predictor.decide(12999ms, movingBy(1), fault, steady, quiet());
        QCOMPARE(during.token, ActionToken::Next);
        QCOMPARE(during.cause, Cause::Silence);
        QCOMPARE(during.confidence, 1.0);
        QCOMPARE(predictor.decide(13s, movingBy(1), fault, steady, quiet()).cause, Cause::Form);
    }

    void everyFifthChunkIsDue()
    {
        ActionPredictor predictor;
        const ActionPredictor::Rules rules;
        QList<int> due;
        for (int chunk = 1; chunk <= 15; ++chunk) {
            const Decision decision = predictor.decide(chunk * 500ms, movingBy(0), nothing, nothing, rules);
            if (decision.token == ActionToken::Next)
                continue;
            QCOMPARE(decision.token, ActionToken::Feedback);
            QCOMPARE(decision.cause, Cause::Interval);
            QCOMPARE(decision.confidence, 0.85);
            due.push_back(chunk);
        }
        QCOMPARE(due, (QList<int>{5, 10, 15}));
    }

    void muchMotionIsDue_data()
    {
        QTest::addColumn<QList<double>>("scores");
        QTest::addColumn<bool>("due"); ///< at the last of them
        QTest::newRow("high and lasting") << QList<double>{0.8, 0.8, 0.8} << true;
        QTest::newRow("at the threshold") << QList<double>{0.8, 0.8, 0.6999} << false;
        QTest::newRow("a single peak") << QList<double>{0.1, 0.1, 0.9} << false;
        QTest::newRow("mean of three just above 0.56") << QList<double>{0.1, 0.79, 0.8} << true;
        QTest::newRow("mean of three just below 0.56") << QList<double>{0.1, 0.77, 0.8} << false;
        QTest::newRow("older ones do not count") << QList<double>{0, 0, 0, 0.8, 0.8, 0.8} << true;
        QTest::newRow("fewer than three") << QList<double>{0.9, 0.9} << false;
    }

    void muchMotionIsDue()
    {
        QFETCH(QList<double>, scores);
        QFETCH(bool, due);
        ActionPredictor predictor;
        Decision decision;
        SessionTime time{};
        for (const double score : scores)
            decision = predictor.decide(time += 500ms, movingBy(score), nothing, nothing, quiet());
        QCOMPARE(decision.cause, due ? Cause::Motion : Cause::Watching);
        if (due)
            QVERIFY(std::abs(decision.confidence - scores.back()) < 1e-6);
    }

    void intervalStandsBeforeMotion()
    {
        ActionPredictor predictor;
        ActionPredictor::Rules rules;
        rules.timeBasedInterval = 3;
        for (int chunk = 1; chunk <= 2; ++chunk)
            predictor.decide(chunk * 500ms, movingBy(1), nothing, nothing, rules);
        QCOMPARE(predictor.decide(2s, movingBy(1), nothing, nothing, rules).cause, Cause::Interval);
        QCOMPARE(predictor.decide(3s, movingBy(1), nothing, nothing, rules).cause, Cause::Motion);
    }

    void keepsTenScores()
    {
        ActionPredictor predictor;
        for (int i = 0; i < 25; ++i)
            predictor.decide(i * 500ms, movingBy(i / 100.0), nothing, nothing, quiet());
        QCOMPARE(int(predictor.scores().size()), 10);
        QVERIFY(std::abs(predictor.scores().front() - 0.15) < 1e-6);
        QVERIFY(std::abs(predictor.scores().back() - 0.24) < 1e-6);
    }

    void evidenceStandsBehindSilenceOnly()
    {
        ActionPredictor predictor;
        ActionPredictor::Rules rules;
        rules.timeBasedInterval = 1;
        const Decision decision = predictor.decide(1s, movingBy(1), fault, steady, rules);
        QCOMPARE(decision.token, ActionToken::Feedback);
        QCOMPARE(decision.cause, Cause::Form);
        QCOMPARE(decision.confidence, 0.9);
    }

    void praisesAtMostEveryPraiseInterval()
    {
        ActionPredictor predictor;
        const Decision first = predictor.decide(10s, movingBy(0), nothing, steady, quiet());
        QCOMPARE(first.token, ActionToken::Correct);
        QCOMPARE(first.cause, Cause::SteadyMovement);
        predictor.spoke(10s, ActionToken::Correct);
        QCOMPARE(predictor.decide(14s, movingBy(0), nothing, steady, quiet()).cause, Cause::Watching);
        predictor.spoke(20s, ActionToken::Feedback);
        QCOMPARE(predictor.decide(24999ms, movingBy(0), nothing, steady, quiet()).cause, Cause::Watching);
        QCOMPARE(predictor.decide(25s, movingBy(0), nothing, steady, quiet()).token, ActionToken::Correct);
    }

    void withoutEvidenceTheRulesAreThePredecessors()
    {
        ActionPredictor withProposals;
        ActionPredictor without;
        ActionPredictor::Rules rules;
        rules.evidence = false;
        for (int chunk = 0; chunk < 200; ++chunk) {
            const SessionTime time = chunk * 500ms;
            const Tokens tokens = movingBy((chunk * 37 % 100) / 100.0);
            const Decision a = withProposals.decide(time, tokens, fault, steady, rules);
            const Decision b = without.decide(time, tokens, nothing, nothing, rules);
            QCOMPARE(a.cause, b.cause);
            QCOMPARE(a.confidence, b.confidence);
            if (a.token != ActionToken::Next) {
                withProposals.spoke(time, a.token);
                without.spoke(time, b.token);
            }
        }
    }

    void resetForgetsUtterancesScoresAndChunks()
    {
        ActionPredictor predictor;
        const ActionPredictor::Rules rules;
        for (int chunk = 1; chunk <= 4; ++chunk)
            predictor.decide(chunk * 500ms, movingBy(1), nothing, nothing, rules);
        predictor.spoke(2s, ActionToken::Correct);
        predictor.reset();
        QVERIFY(predictor.scores().empty());
        QCOMPARE(predictor.decide(2500ms, movingBy(0), nothing, nothing, rules).cause, Cause::Watching);
        QCOMPARE(predictor.decide(3s, movingBy(0), nothing, steady, rules).token, ActionToken::Correct);
    }
};

QTEST_APPLESS_MAIN(TestActionPredictor)
#include "test_action_predictor.moc"
