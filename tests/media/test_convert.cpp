// Pictures of noise in every layout against the standards' formulas, computed here in double precision.
#include "core/media/convert.h"
#include "core/media/loader_rgb.h"
#include "tests/media/noise.h"

#include <QTest>

#include <cmath>

using namespace spotter;

namespace {

using Colour = std::array<double, 3>;

/// Bilinear, clamped at the edges; sample i lies at i.
double at(const std::vector<int> &codes, int width, int height, double x, double y)
{
    x = std::clamp(x, 0.0, width - 1.0);
    y = std::clamp(y, 0.0, height - 1.0);
    const int x0 = int(x), y0 = int(y), x1 = std::min(x0 + 1, width - 1), y1 = std::min(y0 + 1, height - 1);
    const auto code = [&](int column, int row) { return double(codes[std::size_t(row) * width + column]); };
    const double upper = std::lerp(code(x0, y0), code(x1, y0), x - x0);
    const double lower = std::lerp(code(x0, y1), code(x1, y1), x - x0);
    return std::lerp(upper, lower, y - y0);
}

struct Kr {
    double red, blue;
};

Kr weightsOf(YuvMatrix matrix)
{
    return matrix == YuvMatrix::Bt601 ? Kr{0.299, 0.114}
        : matrix == YuvMatrix::Bt709  ? Kr{0.2126, 0.0722}
                                      : Kr{0.2627, 0.0593};
}

/// Code value to E'Y, 0 … 1 (BT.601-7 §2.5.3, BT.709-6 §4.6, BT.2020-2 table 5; full range as H.273 tells).
double lumaOf(const Frame &frame, double code)
{
    const double unit = 1 << (frame.bitDepth - 8);
    return frame.range == YuvRange::Full ? code / ((1 << frame.bitDepth) - 1) : (code / unit - 16) / 219;
}

double chromaOf(const Frame &frame, double code)
{
    const double unit = 1 << (frame.bitDepth - 8);
    return frame.range == YuvRange::Full ? (code - 128 * unit) / ((1 << frame.bitDepth) - 1)
                                         : (code / unit - 128) / 224;
}

/// The colour at a place of the stored picture, in pixels from its upper left corner.
Colour colourAt(const Noise &noise, double x, double y)
{
    const Frame &frame = noise.frame;
    const auto sample = [&](int plane, int xShift, int yShift) {
        const int width = xShift || plane ? noise.chromaWidth() : frame.width;
        const int height = yShift || plane ? noise.chromaHeight() : frame.height;
        return at(noise.codes[plane], width, height, x / (1 << xShift) - 0.5, y / (1 << yShift) - 0.5);
    };
    Colour colour{};
    if (isRgbLayout(frame.layout)) {
        for (int c = 0; c < 3; ++c)
            colour[c] = sample(c, 0, 0) / 255.0;
    } else {
        const double luma = lumaOf(frame, sample(0, 0, 0));
        const bool grey = frame.layout == PixelLayout::Gray;
        const double cb = grey ? 0.0 : chromaOf(frame, sample(1, noise.xShift, noise.yShift));
        const double cr = grey ? 0.0 : chromaOf(frame, sample(2, noise.xShift, noise.yShift));
        const Kr k = weightsOf(frame.matrix);
        colour[0] = luma + 2 * (1 - k.red) * cr;
        colour[2] = luma + 2 * (1 - k.blue) * cb;
        colour[1] = (luma - k.red * colour[0] - k.blue * colour[2]) / (1 - k.red - k.blue);
    }
    for (double &part : colour)
        part = std::clamp(255.0 * part, 0.0, 255.0);
    return colour;
}

/// A place of the upright picture in the stored one.
std::array<double, 2> stored(const Frame &frame, double x, double y)
{
    switch (frame.rotation) {
    case 90:
        return {y, frame.height - x};
    case 180:
        return {frame.width - x, frame.height - y};
    case 270:
        return {frame.width - y, x};
    default:
        return {x, y};
    }
}

/// Largest difference of \p image from the formula.
double worst(const QImage &image, const Noise &noise)
{
    const QSize upright = noise.frame.uprightSize();
    double most = 0.0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const auto [u, v] = stored(noise.frame, (x + 0.5) * upright.width() / image.width(),
                (y + 0.5) * upright.height() / image.height());
            const Colour wanted = colourAt(noise, u, v);
            const QRgb got = image.pixel(x, y);
            most = std::max({most, std::abs(qRed(got) - wanted[0]), std::abs(qGreen(got) - wanted[1]),
                std::abs(qBlue(got) - wanted[2])});
        }
    }
    return most;
}

struct LayoutCase {
    const char *name;
    PixelLayout layout;
    int bitDepth = 8;
    bool msbAligned = false;
};

constexpr std::array layouts{
    LayoutCase{"gray", PixelLayout::Gray},
    LayoutCase{"gray 12", PixelLayout::Gray, 12},
    LayoutCase{"420", PixelLayout::Yuv420},
    LayoutCase{"420 10", PixelLayout::Yuv420, 10},
    LayoutCase{"420 12", PixelLayout::Yuv420, 12},
    LayoutCase{"420 16", PixelLayout::Yuv420, 16},
    LayoutCase{"422", PixelLayout::Yuv422},
    LayoutCase{"422 10", PixelLayout::Yuv422, 10},
    LayoutCase{"444", PixelLayout::Yuv444},
    LayoutCase{"444 12", PixelLayout::Yuv444, 12},
    LayoutCase{"nv12", PixelLayout::Nv12},
    LayoutCase{"p010", PixelLayout::Nv12, 10, true},
    LayoutCase{"yuyv", PixelLayout::Yuyv},
    LayoutCase{"uyvy", PixelLayout::Uyvy},
    LayoutCase{"rgb24", PixelLayout::Rgb24},
    LayoutCase{"bgr24", PixelLayout::Bgr24},
    LayoutCase{"bgrx", PixelLayout::Bgrx32},
    LayoutCase{"rgbx", PixelLayout::Rgbx32},
};

Frame likeOf(const LayoutCase &layout)
{
    Frame frame;
    frame.layout = layout.layout;
    frame.bitDepth = layout.bitDepth;
    frame.msbAligned = layout.msbAligned;
    return frame;
}

} // namespace

class ConvertTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void matchesTheFormula_data();
    void matchesTheFormula();
    void samplesToAnySize_data();
    void samplesToAnySize();
    void knownColours();
    void rgbBytesAreTheImage();
    void averagesLuma_data();
    void averagesLuma();
    void readsFromBottomUp();
    void nothingFromNothing();
    void loaderAgreesWhereChromaIsFlat_data();
    void loaderAgreesWhereChromaIsFlat();
    void loaderTakesTheNearestChroma();
};

void ConvertTest::matchesTheFormula_data()
{
    QTest::addColumn<int>("layout");
    QTest::addColumn<YuvMatrix>("matrix");
    QTest::addColumn<YuvRange>("range");
    const std::array matrices{
        std::pair(YuvMatrix::Bt601, "601"), std::pair(YuvMatrix::Bt709, "709"), std::pair(YuvMatrix::Bt2020, "2020")};
    for (std::size_t i = 0; i < layouts.size(); ++i)
        for (const auto &[matrix, name] : matrices)
            for (const YuvRange range : {YuvRange::Limited, YuvRange::Full})
                QTest::addRow("%s %s %s", layouts[i].name, name, range == YuvRange::Full ? "full" : "limited")
                    << int(i) << matrix << range;
}

void ConvertTest::matchesTheFormula()
{
    QFETCH(int, layout);
    QFETCH(YuvMatrix, matrix);
    QFETCH(YuvRange, range);
    Frame like = likeOf(layouts[layout]);
    like.matrix = matrix;
    like.range = range;
    const Noise noise = makeNoise(like, {97, 41});
    const QImage image = toImage(noise.frame);
    QCOMPARE(image.size(), QSize(97, 41));
    QVERIFY2(worst(image, noise) <= 1.0, qPrintable(QString::number(worst(image, noise))));
}

void ConvertTest::samplesToAnySize_data()
{
    QTest::addColumn<int>("layout");
    QTest::addColumn<QSize>("from");
    QTest::addColumn<QSize>("to");
    QTest::addColumn<int>("rotation");
    for (std::size_t i = 0; i < layouts.size(); ++i)
        for (const int rotation : {0, 90, 180, 270})
            QTest::addRow("%s turned %d", layouts[i].name, rotation)
                << int(i) << QSize(101, 67) << QSize(56, 49) << rotation;
    for (const int rotation : {0, 90, 180, 270})
        QTest::addRow("641x479 as it is, turned %d", rotation) << 2 << QSize(641, 479) << QSize() << rotation;
    QTest::addRow("641x479 to 224x224") << 2 << QSize(641, 479) << QSize(224, 224) << 0;
    QTest::addRow("enlarged") << 10 << QSize(33, 17) << QSize(100, 80) << 0;
    QTest::addRow("one pixel") << 2 << QSize(1, 1) << QSize(3, 3) << 90;
    QTest::addRow("to one pixel") << 12 << QSize(3, 3) << QSize(1, 1) << 0;
    QTest::addRow("same width only") << 10 << QSize(64, 48) << QSize(64, 20) << 0;
}

void ConvertTest::samplesToAnySize()
{
    QFETCH(int, layout);
    QFETCH(QSize, from);
    QFETCH(QSize, to);
    QFETCH(int, rotation);
    Frame like = likeOf(layouts[layout]);
    like.matrix = YuvMatrix::Bt709;
    like.rotation = rotation;
    const Noise noise = makeNoise(like, from);
    const QImage image = toImage(noise.frame, to);
    QCOMPARE(image.size(), to.isEmpty() ? noise.frame.uprightSize() : to);
    QVERIFY2(worst(image, noise) <= 1.0, qPrintable(QString::number(worst(image, noise))));
}

// So that the formula above is not the only witness: SMPTE's 75 % bars, as BT.601 and BT.709 list them.
void ConvertTest::knownColours()
{
    struct Bar {
        YuvMatrix matrix;
        std::array<std::uint8_t, 3> yuv;
        QRgb rgb;
    };
    const std::array bars{
        Bar{YuvMatrix::Bt601, {65, 100, 212}, qRgb(191, 0, 0)},
        Bar{YuvMatrix::Bt601, {112, 72, 58}, qRgb(0, 191, 0)},
        Bar{YuvMatrix::Bt709, {51, 109, 212}, qRgb(191, 0, 0)},
        Bar{YuvMatrix::Bt709, {28, 212, 120}, qRgb(0, 0, 191)},
        Bar{YuvMatrix::Bt709, {235, 128, 128}, qRgb(255, 255, 255)},
        Bar{YuvMatrix::Bt601, {16, 128, 128}, qRgb(0, 0, 0)},
    };
    for (const Bar &bar : bars) {
        Frame frame;
        frame.layout = PixelLayout::Yuv444;
        frame.width = frame.height = 1;
        frame.matrix = bar.matrix;
        for (int plane = 0; plane < 3; ++plane)
            frame.planes[plane] = {&bar.yuv[plane], 1};
        const QRgb got = toImage(frame).pixel(0, 0);
        QVERIFY(std::abs(qRed(got) - qRed(bar.rgb)) <= 2);
        QVERIFY(std::abs(qGreen(got) - qGreen(bar.rgb)) <= 2);
        QVERIFY(std::abs(qBlue(got) - qBlue(bar.rgb)) <= 2);
    }
}

void ConvertTest::rgbBytesAreTheImage()
{
    Frame like = likeOf(layouts[10]);
    like.rotation = 90;
    const Noise noise = makeNoise(like, {64, 37});
    std::vector<std::uint8_t> rgb(23 * 31 * 3);
    sampleRgb(noise.frame, 23, 31, rgb);
    const QImage image = toImage(noise.frame, {23, 31});
    for (int y = 0; y < 31; ++y)
        for (int x = 0; x < 23; ++x) {
            const std::uint8_t *got = &rgb[(y * 23 + x) * 3];
            QCOMPARE(qRgb(got[0], got[1], got[2]), image.pixel(x, y));
        }
}

void ConvertTest::averagesLuma_data()
{
    QTest::addColumn<int>("layout");
    QTest::addColumn<YuvRange>("range");
    QTest::addColumn<int>("rotation");
    QTest::addColumn<QSize>("to");
    for (std::size_t i = 0; i < layouts.size(); ++i) {
        QTest::addRow("%s limited", layouts[i].name) << int(i) << YuvRange::Limited << 0 << QSize(16, 16);
        QTest::addRow("%s full, turned", layouts[i].name) << int(i) << YuvRange::Full << 90 << QSize(13, 10);
    }
    QTest::addRow("turned over") << 2 << YuvRange::Limited << 180 << QSize(7, 5);
    QTest::addRow("turned back") << 2 << YuvRange::Limited << 270 << QSize(7, 5);
    QTest::addRow("enlarged") << 2 << YuvRange::Full << 0 << QSize(200, 150);
    QTest::addRow("as it is") << 2 << YuvRange::Full << 0 << QSize(97, 61);
}

void ConvertTest::averagesLuma()
{
    QFETCH(int, layout);
    QFETCH(YuvRange, range);
    QFETCH(int, rotation);
    QFETCH(QSize, to);
    Frame like = likeOf(layouts[layout]);
    like.range = range;
    like.rotation = rotation;
    like.matrix = YuvMatrix::Bt709;
    const Noise noise = makeNoise(like, {97, 61});
    std::vector<std::uint8_t> grey(std::size_t(to.width()) * to.height());
    sampleGrey(noise.frame, to.width(), to.height(), grey);

    const Kr k = weightsOf(like.matrix);
    const auto luma = [&](int x, int y) {
        const std::size_t i = std::size_t(y) * 97 + x;
        if (isRgbLayout(like.layout))
            return (k.red * noise.codes[0][i] + (1 - k.red - k.blue) * noise.codes[1][i] + k.blue * noise.codes[2][i])
                / 255;
        return lumaOf(noise.frame, noise.codes[0][i]);
    };
    const QSize upright = noise.frame.uprightSize();
    for (int y = 0; y < to.height(); ++y) {
        for (int x = 0; x < to.width(); ++x) {
            const auto [u0, v0] = stored(
                noise.frame, double(x) * upright.width() / to.width(), double(y) * upright.height() / to.height());
            const auto [u1, v1] = stored(noise.frame, double(x + 1) * upright.width() / to.width(),
                double(y + 1) * upright.height() / to.height());
            double sum = 0.0;
            double area = 0.0;
            for (int row = std::max(int(std::min(v0, v1)), 0); row < std::min(61.0, std::max(v0, v1)); ++row) {
                for (int column = std::max(int(std::min(u0, u1)), 0); column < std::min(97.0, std::max(u0, u1));
                     ++column) {
                    const double covered =
                        std::max(
                            std::min(std::max(u0, u1), column + 1.0) - std::max(std::min(u0, u1), double(column)), 0.0)
                        * std::max(
                            std::min(std::max(v0, v1), row + 1.0) - std::max(std::min(v0, v1), double(row)), 0.0);
                    sum += covered * luma(column, row);
                    area += covered;
                }
            }
            const double wanted = std::clamp(255.0 * sum / area, 0.0, 255.0);
            const int got = grey[std::size_t(y) * to.width() + x];
            QVERIFY2(std::abs(got - wanted) <= 1.0,
                qPrintable(QStringLiteral("%1,%2: %3, not %4").arg(x).arg(y).arg(got).arg(wanted)));
        }
    }
}

void ConvertTest::readsFromBottomUp()
{
    Noise noise = makeNoise(likeOf(layouts[14]), {20, 10});
    const QImage upright = toImage(noise.frame);
    Plane &plane = noise.frame.planes[0];
    plane.data += 9 * plane.stride;
    plane.stride = -plane.stride;
    QCOMPARE(toImage(noise.frame), upright.mirrored());
}

void ConvertTest::nothingFromNothing()
{
    QVERIFY(toImage(Frame()).isNull());
    std::vector<std::uint8_t> grey(4, 9);
    sampleGrey(Frame(), 2, 2, grey);
    QCOMPARE(grey, std::vector<std::uint8_t>(4, 0));
    std::vector<std::uint8_t> rgb(12, 9);
    sampleRgb(Frame(), 2, 2, rgb);
    QCOMPARE(rgb, std::vector<std::uint8_t>(12, 0));
}

void ConvertTest::loaderAgreesWhereChromaIsFlat_data()
{
    QTest::addColumn<int>("layout");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<YuvRange>("range");
    QTest::addColumn<int>("rotation");
    for (std::size_t i = 0; i < layouts.size(); ++i) {
        const bool grey = layouts[i].layout == PixelLayout::Gray; // full range to libswscale, always
        QTest::addRow("%s", layouts[i].name)
            << int(i) << QSize(64, 48) << (grey ? YuvRange::Full : YuvRange::Limited) << 0;
        QTest::addRow("%s full, odd, turned", layouts[i].name) << int(i) << QSize(37, 21) << YuvRange::Full << 90;
    }
    QTest::addRow("turned over") << 2 << QSize(64, 48) << YuvRange::Limited << 180;
    QTest::addRow("turned back") << 2 << QSize(61, 47) << YuvRange::Limited << 270;
    QTest::addRow("one pixel") << 2 << QSize(1, 1) << YuvRange::Limited << 0;
}

// Both conversions mean the same colours; how chroma is spread and rounded differs. So: any luma, one colour.
void ConvertTest::loaderAgreesWhereChromaIsFlat()
{
    QFETCH(int, layout);
    QFETCH(QSize, size);
    QFETCH(YuvRange, range);
    QFETCH(int, rotation);
    Frame like = likeOf(layouts[layout]);
    like.range = range;
    like.rotation = rotation;
    const Noise noise = makeNoise(like, size, true);
    const QSize upright = noise.frame.uprightSize();
    std::vector<std::uint8_t> rgb(std::size_t(upright.width()) * std::size_t(upright.height()) * 3);
    loaderRgb(noise.frame, rgb);
    const QImage image = toImage(noise.frame);
    int most = 0;
    for (int y = 0; y < upright.height(); ++y)
        for (int x = 0; x < upright.width(); ++x) {
            const std::uint8_t *got = &rgb[std::size_t(y * upright.width() + x) * 3];
            const QRgb wanted = image.pixel(x, y);
            most = std::max({most, std::abs(got[0] - qRed(wanted)), std::abs(got[1] - qGreen(wanted)),
                std::abs(got[2] - qBlue(wanted))});
        }
    QVERIFY2(most <= 3, qPrintable(QString::number(most)));
}

void ConvertTest::loaderTakesTheNearestChroma()
{
    constexpr int width = 64;
    std::vector<std::uint8_t> luma(width * 2, 126);
    std::vector<std::uint8_t> flat(width / 2, 128);
    std::vector<std::uint8_t> step(width / 2, 128);
    std::fill(step.begin() + width / 4, step.end(), std::uint8_t(200));
    Frame frame;
    frame.layout = PixelLayout::Yuv420;
    frame.width = width;
    frame.height = 2;
    frame.planes = {Plane{luma.data(), width}, Plane{flat.data(), width / 2}, Plane{step.data(), width / 2}};
    std::vector<std::uint8_t> rgb(width * 2 * 3);
    loaderRgb(frame, rgb);
    const auto red = [&](int x) { return int(rgb[std::size_t(x) * 3]); };
    QCOMPARE(red(width / 2 - 1), red(0));
    QCOMPARE(red(width / 2), red(width - 1));
    QVERIFY(red(width - 1) > red(0) + 100);
}

QTEST_GUILESS_MAIN(ConvertTest)
#include "test_convert.moc"
