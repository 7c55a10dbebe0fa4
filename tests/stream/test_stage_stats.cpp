#include "core/stream/stage_stats.h"

#include <QTest>

#include <stdexcept>

using namespace spotter;

class TestStageStats : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsMeanLastAndPercentile_data()
    {
        QTest::addColumn<int>("runs"); ///< of 1, 2, 3, … ms
        QTest::addColumn<double>("mean");
        QTest::addColumn<double>("p95");
        QTest::newRow("none") << 0 << 0.0 << 0.0;
        QTest::newRow("one") << 1 << 1.0 << 1.0;
        QTest::newRow("twenty") << 20 << 10.5 << 19.0;
        QTest::newRow("a hundred") << 100 << 50.5 << 95.0;
        QTest::newRow("only the last 256") << 1000 << 872.5 << 988.0;
    }

    void tellsMeanLastAndPercentile()
    {
        QFETCH(int, runs);
        QFETCH(double, mean);
        QFETCH(double, p95);
        TimeRow row;
        for (int i = 1; i <= runs; ++i)
            row.add(i);
        QCOMPARE(row.runs(), runs);
        QCOMPARE(row.mean_ms(), mean);
        QCOMPARE(row.p95_ms(), p95);
        QCOMPARE(row.last_ms(), double(runs));
    }

    void keepsStagesApartInTheirOrder()
    {
        StageStats stats;
        stats.add("motion", 2);
        stats.add("decide", 8);
        stats.add("motion", 4);
        const std::vector<StageTimes> times = stats.times();
        QCOMPARE(int(times.size()), 2);
        QCOMPARE(times[0].name, QStringLiteral("motion"));
        QCOMPARE(times[0].runs, 2);
        QCOMPARE(times[0].mean_ms, 3.0);
        QCOMPARE(times[1].last_ms, 8.0);
    }

    void countsWorkThatFails()
    {
        StageStats stats;
        QCOMPARE(stats.measure("observe", [] { return 42; }), 42);
        QVERIFY_THROWS_EXCEPTION(
            std::runtime_error, stats.measure("observe", []() -> void { throw std::runtime_error("x"); }));
        QCOMPARE(stats.times().front().runs, 2);
    }
};

QTEST_APPLESS_MAIN(TestStageStats)
#include "test_stage_stats.moc"
