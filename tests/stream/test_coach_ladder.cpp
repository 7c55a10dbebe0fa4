// How the coach gives way and climbs back.
#include "core/stream/coach_ladder.h"

#include <QTest>

using namespace spotter;

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
