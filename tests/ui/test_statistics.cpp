#include "ui/statistics/stage_table.h"
#include "ui/statistics/statistics_chart.h"
#include "ui/statistics/statistics_history.h"
#include "ui/statistics/statistics_panel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace spotter;

namespace {

constexpr std::int64_t megabyte = 1024 * 1024;

EngineStats someStats()
{
    EngineStats stats;
    stats.framesIn = 900;
    stats.framesUsed = 240;
    stats.framesDropped = 7;
    stats.latencyMean_ms = 31.5;
    stats.latencyP95_ms = 44.5;
    stats.stages = {{QStringLiteral("convert"), 240, 0.5, 0.25, 0.75}, {QStringLiteral("observe"), 59, 2, 3, 4}};
    return stats;
}

} // namespace

class TestStatistics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void secondsAreKept();
    void seconds_data();
    void seconds();
    void chartSaysWhatItShows();
    void chartIsDrawn();
    void panelShowsAndCopies();
    void headersHaveUnits();
};

void TestStatistics::secondsAreKept()
{
    StatisticsHistory history;
    for (int second = 1; second <= 130; ++second)
        history.tick(second * 30, megabyte);
    QCOMPARE(history.row(StatisticsHistory::Memory_MB).size(), StatisticsHistory::kept);
    QCOMPARE(history.shownLastSecond(), 30.0);
}

void TestStatistics::seconds_data()
{
    QTest::addColumn<QList<double>>("latencies_ms"); // each in its second; below 0: none
    QTest::addColumn<bool>("known");
    QTest::addColumn<double>("last");
    QTest::addColumn<double>("mean");
    QTest::addColumn<double>("most");
    QTest::newRow("none") << QList<double>{-1, -1} << false << 0.0 << 0.0 << 0.0;
    QTest::newRow("one") << QList<double>{40} << true << 40.0 << 40.0 << 40.0;
    QTest::newRow("a gap is no zero") << QList<double>{40, -1, 20} << true << 20.0 << 30.0 << 40.0;
}

void TestStatistics::seconds()
{
    QFETCH(QList<double>, latencies_ms);
    StatisticsHistory history;
    for (const double latency_ms : latencies_ms) {
        if (latency_ms >= 0)
            history.addLatency(latency_ms);
        history.tick(0, 0);
    }
    const auto span = history.span(StatisticsHistory::Latency_ms);
    QTEST(span.has_value(), "known");
    if (!span)
        return;
    QTEST(span->last, "last");
    QTEST(span->mean, "mean");
    QTEST(span->most, "most");
}

void TestStatistics::chartSaysWhatItShows()
{
    StatisticsHistory history;
    StatisticsChart chart(history, StatisticsHistory::Memory_MB);
    chart.show();
    history.tick(0, 200 * megabyte);
    history.tick(0, 220 * megabyte);
    for (const char *figure : {"220", "210", "MB"})
        QVERIFY2(chart.accessibleDescription().contains(QLatin1String(figure)), figure);
}

void TestStatistics::chartIsDrawn()
{
    StatisticsHistory history;
    StatisticsChart chart(history, StatisticsHistory::Memory_MB);
    chart.resize(300, 80);
    const QImage empty = chart.grab().toImage();
    for (int second = 0; second < 60; ++second)
        history.tick(0, 60 * megabyte);
    // Sixty of a scale to a hundred: a line across the right half, below the middle.
    const QImage drawn = chart.grab().toImage();
    int left = 0;
    int right = 0;
    for (int y = drawn.height() / 2; y < drawn.height(); ++y) {
        for (int x = 0; x < drawn.width(); ++x) {
            if (drawn.pixel(x, y) != empty.pixel(x, y))
                ++(x < drawn.width() / 2 - 2 ? left : right);
        }
    }
    QCOMPARE(left, 0);
    QVERIFY(right >= drawn.width() / 2 - 2);
}

void TestStatistics::panelShowsAndCopies()
{
    StatisticsHistory history;
    StatisticsPanel panel(history);
    panel.show();
    panel.setShown(888);
    panel.showStats(someStats());
    history.tick(888, 200 * megabyte);
    QTest::mouseClick(panel.findChild<QPushButton *>(), Qt::LeftButton);
    const QString copied = QGuiApplication::clipboard()->text();
    for (const char *part : {"900 in", "240 looked at", "888 shown", "7 dropped", "200",
             "convert\t240\t0.50\t0.25\t0.75", "observe\t59\t2.00\t3.00\t4.00", "p95 44.5 ms"})
        QVERIFY2(copied.contains(QLatin1String(part)), qPrintable(copied));
    QCOMPARE(panel.findChild<StageTable *>()->rowCount(), 2);
}

void TestStatistics::headersHaveUnits()
{
    const StageTable table;
    for (int column = 2; column < table.columnCount(); ++column)
        QVERIFY(table.horizontalHeaderItem(column)->text().contains(QStringLiteral("ms")));
}

QTEST_MAIN(TestStatistics)
#include "test_statistics.moc"
