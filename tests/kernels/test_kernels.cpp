// The kernels, on every kind of processor that this one can be, against the formula in double precision.
#include "core/kernels/cuda/segmented_scan.h"
#include "core/kernels/kernel_table.h"

#include <QTest>

#include <bit>
#include <cmath>
#include <random>
#include <vector>

using namespace spotter;

namespace {

using Numbers = std::vector<float>;

class Random {
public:
    explicit Random(unsigned seed)
        : m_engine(seed)
    {
    }
    Numbers numbers(int count, float from, float to)
    {
        std::uniform_real_distribution<float> any(from, to);
        Numbers result(std::size_t(count), 0.0F);
        for (float &number : result)
            number = any(m_engine);
        return result;
    }

private:
    std::mt19937 m_engine;
};

double silu(double x)
{
    return x / (1 + std::exp(-x));
}

double softplus(double x)
{
    return x > 20 ? x : std::log1p(std::exp(x));
}

/// A scan and the memory behind it. Step sizes span what softplus does: nothing, a curve, the identity.
struct ScanCase {
    ScanCase(int times, int channels, int states, unsigned seed)
    {
        Random random(seed);
        stride = channels + 3;
        x = random.numbers(times * stride, -2, 2);
        step = random.numbers(times * stride, -8, 4);
        step[std::size_t(stride) * std::size_t(times / 2)] = 25;
        bc = random.numbers(times * 2 * states, -1, 1);
        gate = random.numbers(times * stride, -6, 6);
        a = random.numbers(channels * states, -16, -0.01F);
        d = random.numbers(channels, -1, 1);
        bias = random.numbers(channels, -2, 1);
        y = random.numbers(times * channels, -1, 1);
        scan.times = times;
        scan.channels = channels;
        scan.states = states;
        scan.x = {x.data(), stride};
        scan.step = {step.data(), stride};
        scan.b = {bc.data(), 2 * states};
        scan.c = {bc.data() + states, 2 * states};
        scan.gate = {gate.data(), stride};
        scan.a = a.data();
        scan.d = d.data();
        scan.stepBias = bias.data();
        scan.y = y.data();
    }

    std::vector<double> exact() const
    {
        std::vector<double> result(y.size());
        for (int channel = 0; channel < scan.channels; ++channel) {
            std::vector<double> h(std::size_t(scan.states), 0.0);
            for (int i = 0; i < scan.times; ++i) {
                const std::ptrdiff_t t = scan.backwards ? scan.times - 1 - i : i;
                const double in = scan.x.data[t * scan.x.stride + channel];
                const double dt = softplus(
                    double(scan.step.data[t * scan.step.stride + channel]) + double(bias[std::size_t(channel)]));
                double out = d[std::size_t(channel)] * in;
                for (int n = 0; n < scan.states; ++n) {
                    double &state = h[std::size_t(n)];
                    state = std::exp(dt * a[std::size_t(channel * scan.states + n)]) * state
                        + dt * scan.b.data[t * scan.b.stride + n] * in;
                    out += scan.c.data[t * scan.c.stride + n] * state;
                }
                const auto place = std::size_t(t * scan.channels + channel);
                out += scan.adds ? double(y[place]) : 0.0;
                result[place] = scan.gate.data ? out * silu(scan.gate.data[t * scan.gate.stride + channel]) : out;
            }
        }
        return result;
    }

    int stride;
    Numbers x, step, bc, gate, a, d, bias, y;
    SelectiveScan scan;
};

/// Greatest difference, relative where numbers are greater than 1.
double worst(const Numbers &found, const std::vector<double> &exact)
{
    double difference = 0;
    for (std::size_t i = 0; i < found.size(); ++i) {
        const double here = std::abs(double(found[i]) - exact[i]) / std::max(1.0, std::abs(exact[i]));
        difference = std::isfinite(here) ? std::max(difference, here) : INFINITY;
    }
    return difference;
}

std::uint16_t toBf16(float value)
{
    return std::uint16_t(std::bit_cast<std::uint32_t>(value) >> 16);
}

double ofBf16(std::uint16_t value)
{
    return std::bit_cast<float>(std::uint32_t(value) << 16);
}

void tableColumns()
{
    QTest::addColumn<const KernelTable *>("table");
    QTest::addColumn<int>("times");
    QTest::addColumn<int>("channels");
    QTest::addColumn<int>("size"); ///< states, or taps
}

/// Every shape with every table that runs here.
void addRows(const std::vector<std::array<int, 3>> &shapes)
{
    std::vector<const KernelTable *> tables{&plainKernels};
#ifdef __x86_64__
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
        tables.push_back(&avx2Kernels);
    if (&kernels() == &avx512Kernels)
        tables.push_back(&avx512Kernels);
#endif
    tableColumns();
    for (const KernelTable *table : tables) {
        for (const auto &[times, channels, size] : shapes)
            QTest::addRow("%s %d x %d, %d", table->name, times, channels, size) << table << times << channels << size;
    }
}

} // namespace

class TestKernels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void scan_data()
    {
        addRows({{1, 1, 16}, {5, 16, 16}, {40, 6, 16}, {300, 96, 16}, {33, 37, 16}, {20, 19, 5}, {9, 4, 64}});
    }
    void scan()
    {
        QFETCH(const KernelTable *, table);
        QFETCH(int, times);
        QFETCH(int, channels);
        QFETCH(int, size);
        for (int variant = 0; variant < 8; ++variant) {
            ScanCase one(times, channels, size, unsigned(variant + times * 100));
            one.scan.backwards = variant & 1;
            one.scan.adds = variant & 2;
            if (variant & 4)
                one.scan.gate = {};
            const std::vector<double> exact = one.exact();
            table->selectiveScan(one.scan);
            const double difference = worst(one.y, exact);
            QVERIFY2(difference < 2e-5, qPrintable(QStringLiteral("variant %1: %2").arg(variant).arg(difference)));
        }
    }

    /// What the GPU's threads do, one after the other.
    void segmentedScan_data()
    {
        QTest::addColumn<int>("times");
        QTest::addColumn<int>("channels");
        QTest::addColumn<int>("states");
        QTest::newRow("less than a segment") << 5 << 3 << 16;
        QTest::newRow("a segment") << 32 << 4 << 16;
        QTest::newRow("and one more") << 33 << 4 << 16;
        QTest::newRow("many") << 300 << 7 << 16;
        QTest::newRow("few states") << 70 << 5 << 3;
    }
    void segmentedScan()
    {
        QFETCH(int, times);
        QFETCH(int, channels);
        QFETCH(int, states);
        for (int variant = 0; variant < 8; ++variant) {
            ScanCase one(times, channels, states, unsigned(variant + times * 100));
            one.scan.backwards = variant & 1;
            one.scan.adds = variant & 2;
            if (variant & 4)
                one.scan.gate = {};
            const std::vector<double> exact = one.exact();
            SegmentedScan cut{one.scan, nullptr, nullptr};
            Numbers ends(std::size_t(cut.segments() * states * channels), NAN);
            Numbers steps(std::size_t(cut.segments() * channels), NAN);
            cut.states = ends.data();
            cut.steps = steps.data();
            const auto everywhere = [&](auto pass) {
                for (int segment = 0; segment < cut.segments(); ++segment)
                    for (int channel = 0; channel < channels; ++channel)
                        pass(cut, channel, segment);
            };
            everywhere(states == 16 ? scanSegment<16, false> : scanSegment<0, false>);
            for (int channel = 0; channel < channels; ++channel)
                for (int n = 0; n < states; ++n)
                    carryState(cut, channel, n);
            everywhere(states == 16 ? scanSegment<16, true> : scanSegment<0, true>);
            const double difference = worst(one.y, exact);
            QVERIFY2(difference < 2e-5, qPrintable(QStringLiteral("variant %1: %2").arg(variant).arg(difference)));
        }
    }

    void convolution_data() { addRows({{1, 1, 4}, {2, 16, 4}, {50, 37, 4}, {300, 96, 4}, {17, 20, 3}, {6, 18, 7}}); }
    void convolution()
    {
        QFETCH(const KernelTable *, table);
        QFETCH(int, times);
        QFETCH(int, channels);
        QFETCH(int, size);
        for (const bool backwards : {false, true}) {
            Random random(unsigned(times + channels));
            const int stride = 2 * channels;
            const Numbers x = random.numbers(times * stride, -3, 3);
            const Numbers weight = random.numbers(channels * size, -1, 1);
            const Numbers bias = random.numbers(channels, -1, 1);
            Numbers y(std::size_t(times * channels), NAN);
            CausalConv conv{times, channels, size, x.data(), stride, weight.data(), bias.data(), y.data(), backwards};
            table->causalConv(conv);
            std::vector<double> exact(y.size());
            for (int i = 0; i < times; ++i) {
                const int t = backwards ? times - 1 - i : i;
                for (int channel = 0; channel < channels; ++channel) {
                    double sum = bias[std::size_t(channel)];
                    for (int back = 0; back < size && back <= i; ++back) {
                        const int from = backwards ? t + back : t - back;
                        sum += double(weight[std::size_t(channel * size + size - 1 - back)])
                            * double(x[std::size_t(from * stride + channel)]);
                    }
                    exact[std::size_t(t * channels + channel)] = silu(sum);
                }
            }
            QVERIFY2(worst(y, exact) < 1e-5, qPrintable(QString::number(worst(y, exact))));
        }
    }

    /// Rows and columns here.
    void matrixTimesVector_data()
    {
        addRows({{1, 1, 0}, {7, 16, 0}, {40, 896, 0}, {3, 4864, 0}, {33, 131, 1}, {64, 64, 1}});
    }
    void matrixTimesVector()
    {
        QFETCH(const KernelTable *, table);
        QFETCH(int, times);
        QFETCH(int, channels);
        QFETCH(int, size);
        Random random(unsigned(times + channels));
        std::vector<std::uint16_t> matrix;
        for (const float value : random.numbers(times * channels, -1, 1))
            matrix.push_back(toBf16(value));
        std::vector<std::uint16_t> bias;
        for (const float value : random.numbers(times, -1, 1))
            bias.push_back(toBf16(value));
        const Numbers vector = random.numbers(channels, -1, 1);
        Numbers result(std::size_t(times), NAN);
        table->matrixVector(
            {times, channels, matrix.data(), vector.data(), size ? bias.data() : nullptr, result.data()});
        std::vector<double> exact;
        for (int row = 0; row < times; ++row) {
            double sum = size ? ofBf16(bias[std::size_t(row)]) : 0.0;
            for (int column = 0; column < channels; ++column)
                sum += ofBf16(matrix[std::size_t(row * channels + column)]) * double(vector[std::size_t(column)]);
            exact.push_back(sum);
        }
        QVERIFY2(worst(result, exact) < 1e-5, qPrintable(QString::number(worst(result, exact))));
    }
};

QTEST_GUILESS_MAIN(TestKernels)
#include "test_kernels.moc"
