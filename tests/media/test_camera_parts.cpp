// The parts of CameraSource that need no camera: which format is taken, how pictures are copied, what a stall is.
#include "core/media/camera_format.h"
#include "core/media/camera_jpeg.h"
#include "core/media/camera_picture.h"
#include "core/media/camera_pulse.h"
#include "core/media/convert.h"

#include <QBuffer>
#include <QTest>
#include <QVideoFrame>

using namespace spotter;
using namespace std::chrono_literals;

using Formats = std::vector<CameraFormat>;
using Bytes = std::vector<std::uint8_t>;
Q_DECLARE_METATYPE(Formats)

namespace {

CameraFormat format(const char *pixels, int width, int height, double fps)
{
    return {QSize(width, height), fps, fps, QString::fromLatin1(pixels)};
}

Bytes jpegOf(QRgb colour)
{
    QImage image(64, 48, QImage::Format_RGB32);
    image.fill(colour);
    QBuffer buffer;
    image.save(&buffer, "JPEG", 95);
    return Bytes(buffer.data().begin(), buffer.data().end());
}

/// One byte of every row and pixel by its place, so that a wrong row, plane or first byte shows.
std::uint8_t byteAt(int plane, qsizetype row, int column)
{
    return std::uint8_t(plane * 80 + row * 7 + column * 3);
}

} // namespace

class TestCameraParts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nearestFormatIsTaken_data();
    void nearestFormatIsTaken();
    void planesAreCopied_data();
    void planesAreCopied();
    void rgbHasItsColours_data();
    void rgbHasItsColours();
    void unreadableFormatsGiveNothing();
    void jpegEndsAtItsMarker();
    void jpegIsDecoded();
    void damagedJpegIsNoPicture();
    void silenceIsAStall();
    void slownessIsNone();
    void openingTakesItsTime();
};

void TestCameraParts::nearestFormatIsTaken_data()
{
    QTest::addColumn<Formats>("formats");
    QTest::addColumn<double>("fps");
    QTest::addColumn<int>("choice");
    const Formats webcam{format("YUYV", 640, 480, 30), format("YUYV", 1280, 720, 10), format("MJPEG", 640, 480, 30),
        format("MJPEG", 1280, 720, 30), format("MJPEG", 1920, 1080, 30), format("MJPEG", 1280, 720, 60)};
    QTest::newRow("720p at 30 is MJPEG") << webcam << 30.0 << 3;
    QTest::newRow("60 where it is asked for") << webcam << 60.0 << 5;
    QTest::newRow("uncompressed where it is as good")
        << Formats{format("MJPEG", 640, 480, 30), format("YUYV", 640, 480, 30)} << 30.0 << 1;
    QTest::newRow("MJPEG where the cable is too thin")
        << Formats{format("YUYV", 1280, 720, 30), format("MJPEG", 1280, 720, 30)} << 30.0 << 1;
    QTest::newRow("rate before size") << Formats{format("YUYV", 1280, 720, 5), format("YUYV", 640, 480, 30)} << 30.0
                                      << 1;
    QTest::newRow("colour before grey") << Formats{format("Grey", 1280, 720, 30), format("YUYV", 640, 480, 30)} << 30.0
                                        << 1;
    QTest::newRow("29.97 is 30") << Formats{format("MJPEG", 640, 480, 60), format("MJPEG", 1280, 720, 29.97)} << 30.0
                                 << 1;
    QTest::newRow("unknown ones are passed over")
        << Formats{format("H264", 1280, 720, 30), format("MJPEG", 320, 240, 15)} << 30.0 << 1;
    QTest::newRow("none") << Formats{format("H264", 1280, 720, 30)} << 30.0 << -1;
}

void TestCameraParts::nearestFormatIsTaken()
{
    QFETCH(Formats, formats);
    QFETCH(double, fps);
    QFETCH(int, choice);
    const std::optional<std::size_t> chosen = chooseFormat(formats, fps);
    QCOMPARE(chosen ? int(*chosen) : -1, choice);
}

void TestCameraParts::planesAreCopied_data()
{
    QTest::addColumn<QVideoFrameFormat::PixelFormat>("pixels");
    QTest::addColumn<PixelLayout>("layout");
    QTest::addColumn<QList<QSize>>("planes"); // bytes by rows
    using F = QVideoFrameFormat;
    QTest::newRow("YUYV") << F::Format_YUYV << PixelLayout::Yuyv << QList<QSize>{{12, 4}};
    QTest::newRow("UYVY") << F::Format_UYVY << PixelLayout::Uyvy << QList<QSize>{{12, 4}};
    QTest::newRow("NV12") << F::Format_NV12 << PixelLayout::Nv12 << QList<QSize>{{6, 4}, {6, 2}};
    QTest::newRow("YUV420P") << F::Format_YUV420P << PixelLayout::Yuv420 << QList<QSize>{{6, 4}, {3, 2}, {3, 2}};
    QTest::newRow("Y8") << F::Format_Y8 << PixelLayout::Gray << QList<QSize>{{6, 4}};
}

void TestCameraParts::planesAreCopied()
{
    QFETCH(QVideoFrameFormat::PixelFormat, pixels);
    QFETCH(PixelLayout, layout);
    QFETCH(QList<QSize>, planes);
    QVideoFrame frame(QVideoFrameFormat(QSize(6, 4), pixels));
    QVERIFY(frame.map(QVideoFrame::WriteOnly));
    for (int plane = 0; plane < planes.size(); ++plane) {
        for (int row = 0; row < planes[plane].height(); ++row) {
            for (int column = 0; column < planes[plane].width(); ++column)
                frame.bits(plane)[row * frame.bytesPerLine(plane) + column] = byteAt(plane, row, column);
        }
    }
    frame.unmap();

    std::optional<CameraPicture> picture = copyPicture(frame);
    frame = QVideoFrame();
    QVERIFY(picture);
    QCOMPARE(picture->frame.layout, layout);
    QCOMPARE(picture->frame.width, 6);
    QCOMPARE(picture->frame.height, 4);
    QCOMPARE(picture->frame.range, layout == PixelLayout::Gray ? YuvRange::Full : YuvRange::Limited);
    for (int plane = 0; plane < planes.size(); ++plane) {
        const Plane &copy = picture->frame.planes[std::size_t(plane)];
        for (int row = 0; row < planes[plane].height(); ++row) {
            for (int column = 0; column < planes[plane].width(); ++column)
                QCOMPARE(copy.data[row * copy.stride + column], byteAt(plane, row, column));
        }
    }
}

void TestCameraParts::rgbHasItsColours_data()
{
    QTest::addColumn<QVideoFrameFormat::PixelFormat>("pixels");
    QTest::addColumn<QByteArray>("bytes"); // as V4L2 has them: letters of the colours, x is nothing
    using F = QVideoFrameFormat;
    QTest::newRow("V4L2 XRGB32") << F::Format_XRGB8888 << QByteArray("xRGB");
    QTest::newRow("V4L2 ARGB32") << F::Format_ARGB8888 << QByteArray("xRGB");
    QTest::newRow("V4L2 RGBA32") << F::Format_RGBA8888 << QByteArray("RGBx");
    QTest::newRow("V4L2 BGR32") << F::Format_BGRX8888 << QByteArray("BGRx");
#ifdef Q_OS_LINUX
    QTest::newRow("V4L2 XBGR32") << F::Format_XBGR8888 << QByteArray("BGRx");
    QTest::newRow("V4L2 ABGR32") << F::Format_ABGR8888 << QByteArray("BGRx");
    QTest::newRow("V4L2 BGRA32") << F::Format_BGRA8888 << QByteArray("xBGR");
    QTest::newRow("V4L2 RGB32") << F::Format_RGBX8888 << QByteArray("xRGB");
#endif
}

void TestCameraParts::rgbHasItsColours()
{
    QFETCH(QVideoFrameFormat::PixelFormat, pixels);
    QFETCH(QByteArray, bytes);
    QVideoFrame frame(QVideoFrameFormat(QSize(4, 2), pixels));
    QVERIFY(frame.map(QVideoFrame::WriteOnly));
    for (int i = 0; i < frame.mappedBytes(0); ++i) {
        const char letter = bytes[i % 4];
        frame.bits(0)[i] = letter == 'R' ? 200 : letter == 'G' ? 100 : letter == 'B' ? 50 : 7;
    }
    frame.unmap();
    const std::optional<CameraPicture> picture = copyPicture(frame);
    QVERIFY(picture);
    const QImage image = toImage(picture->frame);
    QCOMPARE(image.pixel(0, 0), qRgb(200, 100, 50));
    QCOMPARE(image.pixel(3, 1), qRgb(200, 100, 50));
}

void TestCameraParts::unreadableFormatsGiveNothing()
{
    QVERIFY(!copyPicture(QVideoFrame()));
    QVERIFY(!copyPicture(QVideoFrame(QVideoFrameFormat(QSize(4, 4), QVideoFrameFormat::Format_Y16))));
}

void TestCameraParts::jpegEndsAtItsMarker()
{
    const Bytes jpeg = jpegOf(qRgb(200, 100, 50));
    QCOMPARE(jpegLength(jpeg), jpeg.size());
    Bytes buffer = jpeg; // as Qt 6.4 has it: the driver's whole buffer, with the rest of a longer picture
    buffer.insert(buffer.end(), jpeg.begin() + 100, jpeg.end());
    QCOMPARE(jpegLength(buffer), jpeg.size());
    buffer.assign(jpeg.begin(), jpeg.end() - 20);
    QCOMPARE(jpegLength(buffer), buffer.size());
    QCOMPARE(jpegLength(Bytes(100, 0)), std::size_t(0));
    QCOMPARE(jpegLength(Bytes{}), std::size_t(0));
}

void TestCameraParts::jpegIsDecoded()
{
    JpegDecoder decoder;
    const std::optional<Frame> frame = decoder.decode(jpegOf(qRgb(200, 100, 50)));
    QVERIFY(frame);
    QCOMPARE(QSize(frame->width, frame->height), QSize(64, 48));
    QCOMPARE(frame->range, YuvRange::Full);
    const QRgb seen = toImage(*frame).pixel(30, 20);
    QVERIFY(std::abs(qRed(seen) - 200) <= 2 && std::abs(qGreen(seen) - 100) <= 2 && std::abs(qBlue(seen) - 50) <= 2);
}

void TestCameraParts::damagedJpegIsNoPicture()
{
    JpegDecoder decoder;
    const Bytes whole = jpegOf(qRgb(200, 100, 50));
    QVERIFY(!decoder.decode(Bytes(whole.begin(), whole.begin() + std::ptrdiff_t(whole.size() / 2))));
    QVERIFY(!decoder.decode(Bytes(1000, 0xA5)));
    QVERIFY(!decoder.decode({}));
    QVERIFY(decoder.decode(whole)); // and goes on
}

void TestCameraParts::silenceIsAStall()
{
    CameraPulse::Clock::time_point now{};
    CameraPulse pulse(now, 30.0);
    for (int i = 0; i < 60; ++i)
        pulse.beat(now += 33ms);
    QVERIFY(!pulse.isStalled(now + 1900ms));
    QVERIFY(pulse.isStalled(now + 2100ms));
    pulse.beat(now += 10s);
    QVERIFY(!pulse.isStalled(now + 1900ms));
    QVERIFY(pulse.isStalled(now + 2100ms)); // the long silence has not made it patient
}

void TestCameraParts::slownessIsNone()
{
    CameraPulse::Clock::time_point now{};
    CameraPulse pulse(now, 30.0);
    for (int i = 0; i < 60; ++i) {
        QVERIFY(!pulse.isStalled(now));
        pulse.beat(now += 1s);
    }
    QVERIFY(!pulse.isStalled(now + 4500ms));
    QVERIFY(pulse.isStalled(now + 5500ms));
}

void TestCameraParts::openingTakesItsTime()
{
    const CameraPulse::Clock::time_point start{};
    CameraPulse pulse(start, 30.0);
    QVERIFY(!pulse.isStalled(start + 4s));
    QVERIFY(pulse.isStalled(start + 6s));
    pulse.beat(start + 6s);
    pulse.open(start + 7s);
    QVERIFY(!pulse.isStalled(start + 11s));
}

QTEST_GUILESS_MAIN(TestCameraParts)

#include "test_camera_parts.moc"
