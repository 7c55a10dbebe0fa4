// How the coach gives way and climbs back.
#include "core/stream/coach_ladder.h"
#include "core/stream/late_decisions.h"

#include <QTest>

using namespace spotter;
using namespace std::chrono_literals;

class TestCoachLadder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesWayRungByRung_data()
    {
        QTest::addColumn<int>("falls");
        QTest::addColumn<int>("images");
        QTest::addColumn<int>("chunks");
        QTest::addColumn<int>("told");
        QTest::newRow("full") << 0 << 16 << 3 << 0;
        QTest::newRow("fewer images") << 1 << 8 << 3 << 1;
        QTest::newRow("shorter window") << 2 << 4 << 1 << 2;
        QTest::newRow("motion alone") << 3 << 4 << 1 << 3;
        QTest::newRow("no further") << 5 << 4 << 1 << 3;
    }
    void givesWayRungByRung()
    {
        QFETCH(int, falls);
        CoachLadder ladder;
        for (int i = 0; i < falls; ++i)
            ladder.fall(QStringLiteral("full"));
        QTEST(ladder.images(16), "images");
        QTEST(ladder.chunks(3), "chunks");
        const std::vector<Degradation> changes = ladder.takeChanges();
        QTEST(int(changes.size()), "told");
        for (const Degradation &change : changes)
            QVERIFY(change.active && !change.effect.isEmpty() && change.cause == QLatin1String("full"));
        QVERIFY(ladder.takeChanges().empty());
    }

    void climbsBackAndWaitsLongerWhereThatFails()
    {
        CoachLadder ladder;
        ladder.fall(QStringLiteral("full"));
        int wait = CoachLadder::calm;
        for (int attempt = 0; attempt < 8; ++attempt) {
            for (int i = 0; i + 1 < wait; ++i)
                QVERIFY(!ladder.passChunk());
            QVERIFY(ladder.passChunk());
            QCOMPARE(ladder.rung(), CoachLadder::Full);
            ladder.fall(QStringLiteral("full"));
            wait = std::min(wait * 2, CoachLadder::longCalm);
        }
    }

    void latenessCountsWhereItLasts_data()
    {
        QTest::addColumn<QList<int>>("latencies_ms");
        QTest::addColumn<double>("limit_s");
        QTest::addColumn<int>("falls");
        QTest::newRow("in time") << QList<int>{100, 1999, 2000, 5, 0, -3} << 2.0 << 0;
        QTest::newRow("late now and then") << QList<int>{2001, 3000, 10, 9000, 2500, 20} << 2.0 << 0;
        QTest::newRow("late three times") << QList<int>{2001, 2001, 2001, 100} << 2.0 << 1;
        QTest::newRow("late and later") << QList<int>{3000, 4000, 5000, 6000, 7000, 8000, 9000} << 2.0 << 2;
        QTest::newRow("no limit") << QList<int>{3000, 4000, 5000, 6000} << 0.0 << 0;
    }
    void latenessCountsWhereItLasts()
    {
        QFETCH(QList<int>, latencies_ms);
        QFETCH(double, limit_s);
        LateDecisions late;
        int falls = 0;
        for (const int latency_ms : latencies_ms)
            falls += late.add(latency_ms * 1ms, limit_s) ? 1 : 0;
        QTEST(falls, "falls");
    }

    void whatBeganEnds()
    {
        CoachLadder ladder;
        for (int i = 0; i < 3; ++i)
            ladder.fall(QStringLiteral("full"));
        for (int i = 0; i < 3 * CoachLadder::calm; ++i)
            ladder.passChunk();
        QCOMPARE(ladder.rung(), CoachLadder::Full);
        ladder.fall(QStringLiteral("again"));
        ladder.reset();
        QMap<QString, int> active;
        for (const Degradation &change : ladder.takeChanges())
            active[change.effect] += change.active ? 1 : -1;
        QCOMPARE(active.size(), 3);
        for (const int count : active)
            QCOMPARE(count, 0);
    }
};

QTEST_GUILESS_MAIN(TestCoachLadder)
#include "test_coach_ladder.moc"
