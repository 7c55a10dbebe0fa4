// What the trainer says to a movement, told to it as evidence without any picture.
#include "core/stream/trainer.h"

#include <QTest>

using namespace spotter;
using namespace std::chrono_literals;

namespace {

/// Somebody doing repetitions of 2 s, steady and full, as the analyser would tell it 15 times a second.
class Athlete {
public:
    Athlete() { m_seen.present = true; }

    MotionEvidence &seen() { return m_seen; }

    /// Moves on by \p span in still poses or, where \p exercising, with a repetition every \p each.
    void go(Trainer &trainer, SessionTime span, bool exercising = false, SessionTime each = 2s)
    {
        const SessionTime until = m_seen.time + span;
        SessionTime next = m_seen.time + each;
        while (m_seen.time < until) {
            m_seen.time += 66ms;
            m_seen.exercising = exercising;
            m_seen.stillFor = exercising ? SessionTime{} : m_seen.stillFor + 66ms;
            m_seen.holding = !exercising && m_seen.present;
            m_seen.period = exercising ? each : SessionTime{};
            m_seen.periodStrength = exercising ? 0.9 : 0.0;
            std::vector<Repetition> done;
            if (exercising && m_seen.time >= next) {
                done.push_back({next - each, next, ++m_count, m_seen.range});
                next += each;
            }
            trainer.watch(m_seen, done, Settings::Motion{});
            if (m_listening)
                listen(trainer);
        }
    }

    /// From now on everything that the trainer has to say is said, with 3 s of silence between.
    void listen() { m_listening = true; }
    const QStringList &heard() const { return m_heard; }
    const std::vector<Remark> &remarks() const { return m_remarks; }
    bool heardPhrase(Phrase phrase) const
    {
        return std::any_of(
            m_remarks.begin(), m_remarks.end(), [phrase](const Remark &r) { return r.phrase == phrase; });
    }

private:
    void listen(Trainer &trainer)
    {
        if (!m_remarks.empty() && m_seen.time - m_remarks.back().to < 3s)
            return;
        std::optional<Remark> remark = trainer.find(RuleGroup::Correction);
        if (!remark)
            remark = trainer.find(RuleGroup::Praise);
        if (!remark)
            remark = trainer.find(RuleGroup::General);
        if (!remark)
            return;
        trainer.said(*remark);
        remark->to = m_seen.time;
        m_remarks.push_back(*remark);
        m_heard.push_back(remark->text);
    }

    MotionEvidence m_seen;
    int m_count = 0;
    bool m_listening = false;
    QStringList m_heard;
    std::vector<Remark> m_remarks;
};

using Change = void (*)(MotionEvidence &);

void wellDone(MotionEvidence &seen)
{
    seen.range = 1.0;
    seen.tempoChange = 1.0;
    seen.steadiness = 0.95;
}

} // namespace

Q_DECLARE_METATYPE(Change)

class TestTrainer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsFaults_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<int>("each_ms");
        QTest::addColumn<int>("phrase"); ///< below 0: no fault
        const auto row = [](const char *name, Change change, int each_ms, int phrase) {
            QTest::newRow(name) << change << each_ms << phrase;
        };
        row(
            "nothing wrong", [](MotionEvidence &) {}, 2000, -1);
        row(
            "shallow", [](MotionEvidence &seen) { seen.range = 0.75; }, 2000, int(Phrase::Shallower));
        row(
            "not shallow yet", [](MotionEvidence &seen) { seen.range = 0.85; }, 2000, -1);
        row(
            "rushed", [](MotionEvidence &) {}, 600, int(Phrase::Rushed));
        row(
            "drops down", [](MotionEvidence &seen) { seen.downShare = 0.3; }, 2000, int(Phrase::SlowerDown));
        row(
            "down as slow as up", [](MotionEvidence &seen) { seen.downShare = 0.5; }, 2000, -1);
        row(
            "one side", [](MotionEvidence &seen) { seen.symmetry = 0.4; }, 2000, int(Phrase::Uneven));
        row(
            "faster", [](MotionEvidence &seen) { seen.tempoChange = 0.7; }, 2000, int(Phrase::GettingFaster));
        row(
            "slower", [](MotionEvidence &seen) { seen.tempoChange = 1.5; }, 2000, int(Phrase::GettingSlower));
    }

    void tellsFaults()
    {
        QFETCH(Change, change);
        QFETCH(int, each_ms);
        QFETCH(int, phrase);
        Trainer trainer;
        Athlete athlete;
        wellDone(athlete.seen());
        change(athlete.seen());
        const auto each = std::chrono::milliseconds(each_ms);
        athlete.go(trainer, 7 * each + each / 2, true, each);
        const std::optional<Remark> remark = trainer.find(RuleGroup::Correction);
        QCOMPARE(remark.has_value(), phrase >= 0);
        if (!remark)
            return;
        QCOMPARE(int(remark->phrase), phrase);
        QCOMPARE(remark->token, ActionToken::Feedback);
        QCOMPARE(remark->cause, Cause::Form);
        QVERIFY(remark->confidence >= 0.75);
        QVERIFY2(!trainer.find(RuleGroup::Praise), "praised a fault");
    }

    void tellsTroubleWithThePicture_data()
    {
        QTest::addColumn<int>("trouble");
        QTest::addColumn<bool>("present");
        QTest::addColumn<int>("phrase");
        QTest::newRow("dark") << int(ViewTrouble::TooDark) << false << int(Phrase::TooDark);
        QTest::newRow("bright") << int(ViewTrouble::TooBright) << false << int(Phrase::TooBright);
        QTest::newRow("shaking") << int(ViewTrouble::Shaking) << true << int(Phrase::Shaking);
        QTest::newRow("near") << int(ViewTrouble::TooNear) << true << int(Phrase::TooNear);
        QTest::newRow("far") << int(ViewTrouble::TooFar) << true << int(Phrase::TooFar);
        QTest::newRow("nobody") << int(ViewTrouble::NobodyThere) << false << int(Phrase::NobodyThere);
    }

    void tellsTroubleWithThePicture()
    {
        QFETCH(int, trouble);
        QFETCH(bool, present);
        QFETCH(int, phrase);
        Trainer trainer;
        Athlete athlete;
        athlete.seen().view = ViewTrouble(trouble);
        athlete.seen().present = present;
        athlete.go(trainer, 1s);
        QVERIFY2(!trainer.find(RuleGroup::Correction), "too early");
        athlete.go(trainer, 5s);
        const std::optional<Remark> remark = trainer.find(RuleGroup::Correction);
        QVERIFY(remark);
        QCOMPARE(int(remark->phrase), phrase);
    }

    void anEmptyRoomGetsOneRemark()
    {
        Trainer trainer;
        Athlete athlete;
        athlete.seen().present = false;
        athlete.seen().view = ViewTrouble::NobodyThere;
        athlete.listen();
        athlete.go(trainer, 300s);
        QCOMPARE(athlete.heard().size(), 1);
        QCOMPARE(athlete.remarks().front().phrase, Phrase::NobodyThere);

        athlete.seen().present = true;
        athlete.go(trainer, 5s);
        athlete.seen().present = false;
        athlete.go(trainer, 60s);
        QCOMPARE(athlete.remarks().back().phrase, Phrase::NobodyThere);
        QVERIFY2(athlete.heard().size() <= 3, "one remark for each absence");
    }

    void countsAloud()
    {
        Trainer trainer;
        Athlete athlete;
        wellDone(athlete.seen());
        athlete.go(trainer, 9s, true);
        QVERIFY2(!trainer.find(RuleGroup::Correction), "4 is no milestone");
        athlete.go(trainer, 0s);
        Athlete five;
        Trainer another;
        wellDone(five.seen());
        five.go(another, 10200ms, true);
        const std::optional<Remark> remark = another.find(RuleGroup::Correction);
        QVERIFY(remark);
        QCOMPARE(remark->cause, Cause::Milestone);
        QCOMPARE(remark->text, QStringLiteral("That's 5."));
        another.said(*remark);
        QVERIFY2(!another.find(RuleGroup::Correction), "said twice");
    }

    void praisesSteadyMovement()
    {
        Trainer trainer;
        Athlete athlete;
        wellDone(athlete.seen());
        athlete.go(trainer, 9s, true);
        const std::optional<Remark> remark = trainer.find(RuleGroup::Praise);
        QVERIFY(remark);
        QCOMPARE(remark->token, ActionToken::Correct);
        QCOMPARE(remark->cause, Cause::SteadyMovement);
        QCOMPARE(remark->confidence, 0.95);
    }

    void sumsUpASetAtRest()
    {
        Trainer trainer;
        Athlete athlete;
        wellDone(athlete.seen());
        athlete.go(trainer, 16200ms, true);
        athlete.go(trainer, 3s);
        QVERIFY2(!trainer.find(RuleGroup::Correction), "before the rest was long enough");
        athlete.go(trainer, 2s);
        const std::optional<Remark> remark = trainer.find(RuleGroup::Correction);
        QVERIFY(remark);
        QCOMPARE(remark->cause, Cause::SetFinished);
        QCOMPARE(remark->text, QStringLiteral("Set done: 8 repetitions, 2.0 seconds each, even range."));
        QVERIFY(remark->from < 1s && remark->to >= 16s);
        trainer.said(*remark);
        athlete.go(trainer, 1s);
        QVERIFY2(!trainer.find(RuleGroup::Correction), "said twice");
    }

    void encouragesRarelyAfterALongRest()
    {
        Trainer trainer;
        Athlete athlete;
        wellDone(athlete.seen());
        athlete.go(trainer, 17s, true);
        athlete.listen();
        athlete.go(trainer, 240s);
        QVERIFY(athlete.heardPhrase(Phrase::SetDone));
        QVERIFY(athlete.heardPhrase(Phrase::Resting));
        QVERIFY2(athlete.heard().size() <= 4, qPrintable(athlete.heard().join(QLatin1Char('\n'))));
    }

    void tellsHowLongAHoldHasLasted()
    {
        Trainer trainer;
        Athlete athlete;
        athlete.listen();
        athlete.go(trainer, 65s);
        QCOMPARE(athlete.heard(),
            (QStringList{QStringLiteral("I can see you – begin when you are ready."),
                QStringLiteral("Holding – 20 seconds, keep the line."),
                QStringLiteral("40 seconds – breathe, and stay tight."),
                QStringLiteral("60 seconds and still steady.")}));
    }

    void invitesOnlyWhoIsNotMovingYet_data()
    {
        QTest::addColumn<double>("level");
        QTest::addColumn<bool>("invited");
        QTest::newRow("standing") << 0.02 << true;
        QTest::newRow("has begun") << 0.6 << false;
    }
    void invitesOnlyWhoIsNotMovingYet()
    {
        QFETCH(double, level);
        Trainer trainer;
        Athlete athlete;
        athlete.seen().level = level;
        athlete.listen();
        athlete.go(trainer, 6s);
        QTEST(athlete.heardPhrase(Phrase::Ready), "invited");
    }

    void neverSaysTheSameTwiceWithinAFewUtterances()
    {
        Trainer trainer;
        Athlete athlete;
        wellDone(athlete.seen());
        athlete.seen().downShare = 0.3;
        athlete.seen().view = ViewTrouble::Shaking;
        athlete.listen();
        for (int set = 0; set < 6; ++set) {
            athlete.go(trainer, 40s, true);
            athlete.seen().downShare = set % 2 ? std::optional(0.3) : std::nullopt;
            athlete.go(trainer, 90s);
        }
        const QStringList &heard = athlete.heard();
        QVERIFY(heard.size() > 20);
        for (qsizetype i = 0; i < heard.size(); ++i)
            QVERIFY2(!heard.mid(std::max<qsizetype>(0, i - 4), std::min<qsizetype>(i, 4)).contains(heard[i]),
                qPrintable(heard[i]));
    }

    void resetForgets()
    {
        Trainer trainer;
        Athlete athlete;
        wellDone(athlete.seen());
        athlete.go(trainer, 17s, true);
        trainer.reset();
        athlete.go(trainer, 10s);
        QVERIFY2(!trainer.find(RuleGroup::Correction), "a set from before");
    }
};

QTEST_APPLESS_MAIN(TestTrainer)
#include "test_trainer.moc"
