#include "core/motion/movement_cycles.h"
#include "core/motion/movement_history.h"
#include "tests.h"

#include <QTest>

#include <cmath>
#include <numbers>
#include <random>

namespace spotter {

namespace {

constexpr double pi = std::numbers::pi;

/// \p seconds of rows, each channel from \p wave(seconds, channel).
template <typename Wave> std::vector<MovementRow> rowsOf(double seconds, Wave wave)
{
    std::vector<MovementRow> rows(std::size_t(seconds * gridHz));
    for (std::size_t t = 0; t < rows.size(); ++t) {
        for (std::size_t i = 0; i < rows[t].size(); ++i)
            rows[t][i] = float(wave(double(t) / gridHz, i));
    }
    return rows;
}

double positive(double value)
{
    return std::max(value, 0.0);
}

/// A picture without repeats, moved by \p right and \p down pixels, times \p gain.
GreyImage pattern(double right, double down, double gain = 1.0)
{
    GreyImage image(64, 64);
    for (int y = 0; y < image.height; ++y) {
        for (int x = 0; x < image.width; ++x) {
            const double u = x - right;
            const double v = y - down;
            const double wave =
                std::sin(0.31 * u + 0.2 * v) + std::sin(0.17 * u - 0.43 * v) + std::sin(0.05 * u * v / 8.0);
            image.at(x, y) = float(gain * (110.0 + 25.0 * wave));
        }
    }
    return image;
}

} // namespace

void TestSignals::periodOfTones_data()
{
    QTest::addColumn<double>("hz");
    QTest::addColumn<double>("overtone");    // share of a swing at twice the frequency
    QTest::addColumn<double>("alternation"); // how much every second cycle differs
    for (const double hz : {0.2, 0.3, 0.5, 0.8, 1.2, 1.8})
        QTest::addRow("pure %.1f Hz", hz) << hz << 0.0 << 0.0;
    for (const double hz : {0.3, 0.6, 0.9})
        QTest::addRow("strong overtone %.1f Hz", hz) << hz << 0.9 << 0.0;
    for (const double hz : {0.4, 0.8, 1.2})
        QTest::addRow("left and right in turn %.1f Hz", hz) << hz << 0.0 << 0.25;
}

void TestSignals::periodOfTones()
{
    QFETCH(double, hz);
    QFETCH(double, overtone);
    QFETCH(double, alternation);
    const auto rows = rowsOf(12.0, [&](double t, std::size_t channel) {
        const double angle = 2.0 * pi * hz * t;
        const double side = channel >= MovementSample::channels / 2 ? 1.0 : -1.0;
        const double size = 1.0 + alternation * side * std::sin(0.5 * angle);
        const double sign = channel % 2 ? 1.0 : -1.0;
        return size * (positive(sign * std::sin(angle)) + overtone * positive(sign * std::sin(2.0 * angle)));
    });
    const PeriodEstimate estimate = PeriodEstimator().estimate(rows);
    const double found_hz = gridHz / estimate.lag;
    QVERIFY2(std::abs(found_hz / hz - 1.0) < 0.04, QByteArray::number(found_hz));
    QVERIFY(estimate.strength > 0.8);
}

void TestSignals::noPeriodInNoise()
{
    std::mt19937 random(7);
    for (int trial = 0; trial < 20; ++trial) {
        const auto rows = rowsOf(10.0, [&](double, std::size_t) { return double(random()) / 4294967296.0; });
        QVERIFY(PeriodEstimator().estimate(rows).strength < 0.3);
    }
}

void TestSignals::lowPassKeepsSlowAndStopsFast()
{
    const auto swing = [](double hz) {
        MovementHistory history;
        for (int i = 0; i < 150; ++i) {
            MovementSample sample;
            sample.flow.fill(float(std::sin(2.0 * pi * hz * i / gridHz)));
            history.add(sample, i * MovementHistory::step);
        }
        float largest = 0.0f;
        for (const MovementRow &row : history.rows().last(60))
            largest = std::max(largest, row[0]);
        return double(largest);
    };
    QVERIFY(swing(0.3) > 0.95);
    QVERIFY(std::abs(swing(2.0) - std::sqrt(0.5)) < 0.06); // half the power
    QVERIFY(swing(6.0) < 0.05);
}

void TestSignals::unevenFramesFillTheGrid()
{
    MovementHistory history;
    std::mt19937 random(3);
    SessionTime time{};
    while (time < std::chrono::seconds(30)) {
        MovementSample sample;
        sample.speed = float(toSeconds(time));
        history.add(sample, time);
        time += std::chrono::milliseconds(35 + random() % 90);
    }
    QCOMPARE(history.size(), int(MovementHistory::kept_s * gridHz)); // bounded
    for (int row = 0; row < history.size(); ++row) {
        const double at = toSeconds(history.timeOf(row));
        QVERIFY(std::abs(double(history.samples()[std::size_t(row)].speed) - at) < 0.16); // the filter's delay
    }
}

void TestSignals::flowFindsShift()
{
    // A third of the picture moves, the rest does not.
    const GreyImage before = pattern(0.0, 0.0);
    GreyImage now = before;
    const GreyImage moved = pattern(0.6, -0.8);
    for (int y = 0; y < 64; ++y) {
        for (int x = 0; x < 24; ++x)
            now.at(x, y) = moved.at(x, y);
    }
    const FlowField half = flowBetween(greyPyramid(before), greyPyramid(now));
    QVERIFY2(std::abs(half.right.at(12, 32) - 0.6f) < 0.25f, QByteArray::number(half.right.at(12, 32)));
    QVERIFY2(std::abs(half.down.at(12, 32) + 0.8f) < 0.25f, QByteArray::number(half.down.at(12, 32)));
    QVERIFY(std::hypot(half.right.at(48, 32), half.down.at(48, 32)) < 0.1f);

    // All of it moves: that is the camera, and nothing is left.
    const FlowField all = flowBetween(greyPyramid(before), greyPyramid(moved));
    QVERIFY(std::abs(all.globalRight - 0.6f) < 0.15f);
    QVERIFY(std::abs(all.globalDown + 0.8f) < 0.15f);
    QVERIFY(movementSample(all, 1.0, 0.5f).speed < 0.02f);
}

void TestSignals::lightIsNoMovement()
{
    const FlowField flow = flowBetween(greyPyramid(pattern(0.0, 0.0)), greyPyramid(pattern(0.0, 0.0, 1.15)));
    QVERIFY(movementSample(flow, 1.0, 0.5f).speed < 0.005f);
}

void TestSignals::lobesNeedBothSides()
{
    std::vector<float> curve;
    for (int t = 0; t < 100; ++t)
        curve.push_back(float(std::sin(2.0 * pi * t / 20.0)));
    curve.insert(curve.end(), 3, 0.0f);
    const std::vector<Lobe> lobes = findLobes(curve, 0.3f);
    QCOMPARE(int(lobes.size()), 10);
    QCOMPARE(int(pairLobes(lobes, 1).size()), 5);
    for (float &value : curve)
        value = std::abs(value); // goes up five times, and never back
    QVERIFY(pairLobes(findLobes(curve, 0.3f), 1).empty());
}

} // namespace spotter
