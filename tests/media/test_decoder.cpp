// What comes out of a video file: every picture once, in its place in time, however the file is made or damaged.
#include "core/media/convert.h"
#include "core/media/decoder.h"
#include "core/values/error.h"
#include "tests/media/clips.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include <optional>
#include <random>

using namespace spotter;
using namespace std::chrono_literals;

class DecoderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesEveryPicture_data();
    void givesEveryPicture();
    void takesAMatrixWhereNoneIsTold_data();
    void takesAMatrixWhereNoneIsTold();
    void keepsUnevenTimes();
    void beginsAtZero();
    void timesNeverGoBack();
    void turnsUpright();
    void deinterlaces();
    void seeksToTheFrameShown_data();
    void seeksToTheFrameShown();
    void refusesWithOneSentence_data();
    void refusesWithOneSentence();
    void cutShort();
    void damagedAnywhere();
    void stops();
    void realVideo();

private:
    QString made(const QString &name, const Clip &clip);

    QTemporaryDir m_folder;
};

QString DecoderTest::made(const QString &name, const Clip &clip)
{
    const QString path = m_folder.filePath(name);
    return makeClip(path, clip) ? path : QString();
}

void DecoderTest::takesAMatrixWhereNoneIsTold_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<std::optional<YuvMatrix>>("untold");
    QTest::addColumn<YuvMatrix>("matrix");
    using Untold = std::optional<YuvMatrix>;
    QTest::newRow("small") << QSize(64, 48) << Untold() << YuvMatrix::Bt601;
    QTest::newRow("of 720 lines") << QSize(64, 720) << Untold() << YuvMatrix::Bt709;
    QTest::newRow("of 720 lines, as loaders do") << QSize(64, 720) << Untold(YuvMatrix::Bt601) << YuvMatrix::Bt601;
    QTest::newRow("small, as wished") << QSize(64, 48) << Untold(YuvMatrix::Bt709) << YuvMatrix::Bt709;
}

void DecoderTest::takesAMatrixWhereNoneIsTold()
{
    QFETCH(QSize, size);
    QFETCH(std::optional<YuvMatrix>, untold);
    QFETCH(YuvMatrix, matrix);
    const QString path = made(QStringLiteral("untold.mp4"), {.size = size, .frames = 2});
    QVERIFY(!path.isEmpty());
    const std::optional<Frame> frame = Decoder(path, {}, untold).next();
    QVERIFY(frame);
    QCOMPARE(frame->matrix, matrix);
}

void DecoderTest::givesEveryPicture_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Clip>("clip");
    const auto row = [](const char *name, const Clip &clip) {
        QTest::newRow(name) << QString::fromLatin1(name) << clip;
    };
    row("h264.mp4", {});
    row("h264.mkv", {});
    row("h264.ts", {});
    row("h264.avi", {.bFrames = 0});
    row("without-stamps.h264", {.bFrames = 0});
    row("ten-bit.mp4", {.format = "yuv420p10le"});
    row("4:2:2.mkv", {.format = "yuv422p"});
    row("mpeg4.avi", {.codec = "mpeg4"});
    row("mpeg2.mpg", {.codec = "mpeg2video"});
    row("odd.mkv", {.codec = "ffv1", .size = {641, 479}, .frames = 5});
    row("alpha.mkv", {.codec = "ffv1", .format = "yuva420p"});
    row("rgb.mkv", {.codec = "ffv1", .format = "bgr0"});
    row("grey.mkv", {.codec = "ffv1", .format = "gray"});
    row("4:1:1.mkv", {.codec = "ffv1", .format = "yuv411p"});
    row("mjpeg.avi", {.codec = "mjpeg", .format = "yuvj420p"});
    row("one-fps.mp4", {.frames = 8, .fps = 1});
    row("240-fps.mp4", {.fps = 240});
    row("single.png", {.codec = "png", .format = "rgb24", .frames = 1});
}

void DecoderTest::givesEveryPicture()
{
    QFETCH(QString, name);
    QFETCH(Clip, clip);
    const QString path = made(name, clip);
    if (path.isEmpty())
        QSKIP("this libav has no such encoder");
    Decoder decoder(path);
    QCOMPARE(decoder.pictureSize(), clip.size);
    std::chrono::nanoseconds before = -1ns;
    int number = 0;
    while (const std::optional<Frame> frame = decoder.next()) {
        QCOMPARE(numberOf(*frame), number);
        QVERIFY(frame->pts > before);
        if (!name.endsWith(QLatin1String(".h264"))) { // which tells no rate
            const double wanted = double(number) / clip.fps;
            QVERIFY2(
                std::abs(toSeconds(frame->pts) - wanted) < 0.002, qPrintable(QString::number(toSeconds(frame->pts))));
        }
        QCOMPARE(frame->gapBefore, GapReason::None);
        before = frame->pts;
        ++number;
    }
    QCOMPARE(number, clip.frames);
}

void DecoderTest::keepsUnevenTimes()
{
    const auto stamp = [](int n) { return std::int64_t(n) * 20 + (n % 7) * 3 + (n > 30 ? 2500 : 0); };
    Decoder decoder(made(QStringLiteral("uneven.mkv"), {.stamp = stamp}));
    for (int n = 0; n < 60; ++n) {
        const std::optional<Frame> frame = decoder.next();
        QVERIFY(frame);
        QCOMPARE(frame->pts, std::chrono::nanoseconds(std::chrono::milliseconds(stamp(n))));
    }
}

void DecoderTest::beginsAtZero()
{
    const auto late = [](int n) { return 7000 + std::int64_t(n) * 40; };
    for (const char *name : {"late.mkv", "late.ts"}) {
        Decoder decoder(made(QString::fromLatin1(name), {.stamp = late}));
        QCOMPARE(decoder.next()->pts, 0ns);
        QCOMPARE(decoder.next()->pts, std::chrono::nanoseconds(40ms));
        decoder.seek(1s);
        QCOMPARE(numberOf(*decoder.next()), 25);
    }
}

// Two transport streams one after the other: the stamps begin again in the middle.
void DecoderTest::timesNeverGoBack()
{
    const QString path = made(QStringLiteral("twice.ts"), {});
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray once = file.readAll();
    file.write(once);
    file.close();
    Decoder decoder(path);
    std::chrono::nanoseconds before = -1ns;
    int frames = 0;
    while (const std::optional<Frame> frame = decoder.next()) {
        QVERIFY(frame->pts > before);
        QVERIFY(frame->pts - before < 1s);
        before = frame->pts;
        ++frames;
    }
    QVERIFY(frames > 100);
}

void DecoderTest::turnsUpright()
{
    for (const int rotation : {90, 180, 270}) {
        Decoder decoder(made(QStringLiteral("turned.mp4"), {.rotation = rotation}));
        const std::optional<Frame> frame = decoder.next();
        QCOMPARE(frame->rotation, rotation);
        QCOMPARE(frame->uprightSize(), rotation == 180 ? QSize(64, 48) : QSize(48, 64));
        QCOMPARE(decoder.pictureSize(), frame->uprightSize());
    }
}

void DecoderTest::deinterlaces()
{
    const QString path = made(QStringLiteral("fields.mpg"), {.codec = "mpeg2video", .interlaced = true});
    Decoder decoder(path);
    int number = 0;
    for (; const std::optional<Frame> frame = decoder.next(); ++number) {
        QCOMPARE(numberOf(*frame), number);
        QVERIFY(std::abs(toSeconds(frame->pts) - number / 30.0) < 0.002);
    }
    QCOMPARE(number, 60);
    decoder.seek(1s);
    QCOMPARE(numberOf(*decoder.next()), 30);
}

void DecoderTest::seeksToTheFrameShown_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"seek.mp4", "seek.mkv", "seek.ts", "seek.avi", "seek.h264"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void DecoderTest::seeksToTheFrameShown()
{
    QFETCH(QString, name);
    Clip clip;
    clip.frames = 200;
    clip.fps = 25;
    clip.bFrames = name.endsWith(QLatin1String("4")) && !name.endsWith(QLatin1String(".h264")) ? 2 : 0;
    clip.keyEvery = 50;
    Decoder decoder(made(name, clip));
    for (const int wanted : {0, 199, 120, 49, 50, 51, 3, 198}) {
        decoder.seek(wanted * 40ms + 20ms);
        QCOMPARE(numberOf(*decoder.next()), wanted);
        const std::optional<Frame> after = decoder.next();
        QCOMPARE(after.has_value(), wanted < 199);
        if (after)
            QCOMPARE(numberOf(*after), wanted + 1);
    }
    decoder.seek(-5s);
    QCOMPARE(numberOf(*decoder.next()), 0);
    decoder.seek(1h);
    QCOMPARE(numberOf(*decoder.next()), 199);
}

void DecoderTest::refusesWithOneSentence_data()
{
    QTest::addColumn<QString>("path");
    const auto written = [this](const char *name, const QByteArray &bytes) {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    };
    const QString fifo = m_folder.filePath(QStringLiteral("fifo"));
    ::mkfifo(QFile::encodeName(fifo), 0600);
    QByteArray header(44, '\0'); // of a sound file: one channel, 8 kHz, 8 bits
    header.replace(0, 44,
        QByteArray("RIFF\x24\x40\0\0WAVEfmt \x10\0\0\0\1\0\1\0\x40\x1f\0\0\x40\x1f\0\0\1\0\x8\0data\0\x40\0\0", 44));
    QTest::newRow("missing") << QStringLiteral("/nowhere/at/all.mp4");
    QTest::newRow("no name") << QString();
    QTest::newRow("folder") << m_folder.path();
    QTest::newRow("device") << QStringLiteral("/dev/zero");
    QTest::newRow("fifo") << fifo;
    QTest::newRow("network") << QStringLiteral("http://example.org/a.mp4");
    QTest::newRow("empty") << written("empty.mp4", {});
    QTest::newRow("text") << written("text.mp4", QByteArray("Squats on Monday.\n").repeated(500));
    QTest::newRow("plain text") << written("notes.txt", QByteArray("Squats on Monday.\n").repeated(500));
    QTest::newRow("zeros") << written("zeros.mp4", QByteArray(100'000, '\0'));
    QTest::newRow("sound only") << written("sound.wav", header + QByteArray(16384, '\x80'));
    QTest::newRow("no frames") << made(QStringLiteral("none.mkv"), {.codec = "ffv1", .frames = 0});
    QTest::newRow("too large") << made(
        QStringLiteral("large.avi"), {.codec = "mjpeg", .format = "yuvj420p", .size = {20000, 16}, .frames = 1});
}

void DecoderTest::refusesWithOneSentence()
{
    QFETCH(QString, path);
    try {
        Decoder(path).next();
        QFAIL("was not refused");
    } catch (const Error &error) {
        QVERIFY(!error.message().isEmpty());
        QCOMPARE(error.place(), path);
        QVERIFY(!error.remedy().isEmpty());
        QVERIFY(!error.sentence().contains(QLatin1Char('\n')));
    }
}

void DecoderTest::cutShort()
{
    const QString path = made(QStringLiteral("cut.mkv"), {});
    QVERIFY(QFile::resize(path, QFile(path).size() / 2));
    Decoder decoder(path);
    int frames = 0;
    while (decoder.next())
        ++frames;
    QVERIFY(frames > 0 && frames < 60);

    const QString headless = made(QStringLiteral("cut.mp4"), {});
    QVERIFY(QFile::resize(headless, QFile(headless).size() / 2));
    QVERIFY_THROWS_EXCEPTION(Error, Decoder{headless});
}

void DecoderTest::damagedAnywhere()
{
    std::mt19937 random(11);
    constexpr int placesAFile = 250;
    int refused = 0;
    int gaps = 0;
    for (const char *name : {"damaged.mp4", "damaged.mkv", "damaged.ts", "damaged.avi"}) {
        const QString path = made(QString::fromLatin1(name), {.frames = 24, .keyEvery = 8, .bFrames = 0});
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray whole = file.readAll();
        for (int i = 0; i < placesAFile; ++i) {
            QByteArray bytes = whole;
            const int place = int(random() % unsigned(bytes.size()));
            const int count = std::min<int>(1 + int(random() % 16), int(bytes.size()) - place);
            for (int k = 0; k < count; ++k)
                bytes[place + k] = char(random());
            QVERIFY(file.seek(0));
            QCOMPARE(file.write(bytes), bytes.size());
            QVERIFY(file.flush());
            try {
                Decoder decoder(path);
                std::chrono::nanoseconds before = -1ns;
                int frames = 0;
                for (; const std::optional<Frame> frame = decoder.next(); ++frames) {
                    QVERIFY(frame->pts > before);
                    before = frame->pts;
                    gaps += frame->gapBefore == GapReason::Damaged ? 1 : 0;
                    QVERIFY(!toImage(*frame, {16, 16}).isNull());
                }
                QVERIFY2(frames <= 24 + 1, qPrintable(QString::number(frames)));
                decoder.seek(400ms);
                decoder.next();
            } catch (const Error &error) {
                QVERIFY(!error.sentence().isEmpty());
                ++refused;
            }
        }
    }
    QVERIFY2(refused < placesAFile, "a little damage should not cost the whole file");
    QVERIFY(gaps > 0);
}

void DecoderTest::stops()
{
    std::stop_source stop;
    Decoder decoder(made(QStringLiteral("stop.mp4"), {}), stop.get_token());
    QVERIFY(decoder.next());
    stop.request_stop();
    QVERIFY(!decoder.next());
}

void DecoderTest::realVideo()
{
    const QString path = QStringLiteral(SPOTTER_SOURCE "/../shared/reference/sample.mp4");
    if (!QFile::exists(path))
        QSKIP("the reference video is not beside this checkout");
    Decoder decoder(path);
    int frames = 0;
    while (decoder.next())
        ++frames;
    QCOMPARE(frames, 145);
}

QTEST_GUILESS_MAIN(DecoderTest)
#include "test_decoder.moc"
