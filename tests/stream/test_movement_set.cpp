#include "core/stream/movement_set.h"

#include <QTest>

using namespace spotter;
using namespace std::chrono_literals;

namespace {

/// \p count repetitions of 2 s from time 0 on; the last three have \p lastRange.
MovementSet setOf(int count, double lastRange = 1.0)
{
    MovementSet set;
    for (int i = 0; i < count; ++i)
        set.add({i * 2s, (i + 1) * 2s, i + 1, i < count - 3 ? 1.0 : lastRange});
    return set;
}

} // namespace

class TestMovementSet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void endsWithRest_data()
    {
        QTest::addColumn<int>("waited_s"); ///< since the last repetition
        QTest::addColumn<int>("still_s");
        QTest::addColumn<bool>("over");
        QTest::newRow("the next one may come") << 3 << 3 << false;
        QTest::newRow("still for long enough") << 4 << 4 << true;
        QTest::newRow("a pause at the bottom of the last one") << 1 << 5 << false;
        QTest::newRow("moving, but no repetition") << 7 << 0 << true;
        QTest::newRow("moving, a slow one may be under way") << 5 << 0 << false;
    }

    void endsWithRest()
    {
        QFETCH(int, waited_s);
        QFETCH(int, still_s);
        QFETCH(bool, over);
        MovementSet set = setOf(8);
        const SessionTime now = 16s + std::chrono::seconds(waited_s);
        const auto summary = set.finishIfOver(now, std::chrono::seconds(still_s), 4s, 0.8);
        QCOMPARE(summary.has_value(), over);
        if (!over)
            return;
        QCOMPARE(summary->repetitions, 8);
        QCOMPARE(summary->each_s, 2.0);
        QVERIFY(summary->from == 0s && summary->to == 16s);
        QVERIFY(summary->evenRange);
        QVERIFY2(!set.finishIfOver(now + 1s, 5s, 4s, 0.8), "told twice");
    }

    void tellsAShallowEnd_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<double>("lastRange");
        QTest::addColumn<bool>("even");
        QTest::newRow("even") << 8 << 0.95 << true;
        QTest::newRow("shallow") << 8 << 0.7 << false;
        QTest::newRow("too short to tell") << 3 << 0.5 << true;
    }

    void tellsAShallowEnd()
    {
        QFETCH(int, count);
        QFETCH(double, lastRange);
        QFETCH(bool, even);
        MovementSet set = setOf(count, lastRange);
        const auto summary = set.finishIfOver(count * 2s + 10s, 10s, 4s, 0.8);
        QVERIFY(summary);
        QCOMPARE(summary->evenRange, even);
    }

    void oneMovementIsNoSet()
    {
        MovementSet set = setOf(1);
        QVERIFY(!set.finishIfOver(20s, 10s, 4s, 0.8));
        QCOMPARE(set.count(), 0);
    }
};

QTEST_APPLESS_MAIN(TestMovementSet)
#include "test_movement_set.moc"
