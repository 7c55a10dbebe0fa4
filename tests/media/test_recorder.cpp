// Films are read back with libav: what a player, a crash, a slow or full disk would meet.
#include "core/media/hardware_encoder.h"
#include "core/media/libav.h"
#include "core/media/recorder.h"
#include "core/media/video_writer.h"
#include "tests/session/slow_disk.h"

#include <QFile>
#include <QRandomGenerator>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

extern "C" {
#include <libavutil/opt.h>
}

#include <algorithm>
#include <atomic>
#include <cmath>
#include <thread>

#include <csignal>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace spotter;
using namespace std::chrono_literals;

namespace {

struct Film {
    QSize size;
    std::vector<double> times_s; ///< of all pictures
    std::vector<double> keys_s;  ///< of the key frames
    AVColorSpace matrix = AVCOL_SPC_UNSPECIFIED;
    AVColorRange range = AVCOL_RANGE_UNSPECIFIED;
    int reordered = 0;   ///< B-frames that the decoder must expect
    double middle = 0.0; ///< luma in the middle of the first picture
};

Film read(const QString &path)
{
    Film film;
    AVFormatContext *opened = nullptr;
    if (avformat_open_input(&opened, qPrintable(path), nullptr, nullptr) < 0)
        return film;
    const AvInputPtr input(opened);
    if (avformat_find_stream_info(opened, nullptr) < 0 || opened->nb_streams != 1)
        return film;
    const AVStream &stream = *opened->streams[0];
    AvCodecPtr decoder(avcodec_alloc_context3(avcodec_find_decoder(stream.codecpar->codec_id)));
    avcodec_parameters_to_context(decoder.get(), stream.codecpar);
    avcodec_open2(decoder.get(), nullptr, nullptr);
    film.size = QSize(stream.codecpar->width, stream.codecpar->height);
    film.matrix = stream.codecpar->color_space;
    film.range = stream.codecpar->color_range;
    film.reordered = stream.codecpar->video_delay;

    const AvPacketPtr packet = makeAvPacket();
    const AvFramePtr picture = makeAvFrame();
    const auto receive = [&] {
        while (avcodec_receive_frame(decoder.get(), picture.get()) >= 0) {
            if (film.times_s.empty())
                film.middle = picture->data[0][picture->linesize[0] * (picture->height / 2) + picture->width / 2];
            film.times_s.push_back(double(picture->pts) * av_q2d(stream.time_base));
        }
    };
    while (av_read_frame(opened, packet.get()) >= 0) {
        if (packet->flags & AV_PKT_FLAG_KEY)
            film.keys_s.push_back(double(packet->pts) * av_q2d(stream.time_base));
        avcodec_send_packet(decoder.get(), packet.get());
        av_packet_unref(packet.get());
        receive();
    }
    avcodec_send_packet(decoder.get(), nullptr);
    receive();
    return film;
}

/// Planar 4:2:0 with a bright bar that goes down, so that pictures differ.
Frame yuvFrame(int width, int height, int number, YuvMatrix matrix = YuvMatrix::Bt709)
{
    const int chroma = (width + 1) / 2 * ((height + 1) / 2);
    const auto pixels = std::make_shared<std::vector<std::uint8_t>>(std::size_t(width * height + 2 * chroma), 40);
    std::fill(pixels->begin() + width * height, pixels->end(), 128);
    std::fill_n(pixels->begin() + (number * 3 % height) * width, width, 200);
    Frame frame;
    frame.layout = PixelLayout::Yuv420;
    frame.width = width;
    frame.height = height;
    frame.matrix = matrix;
    frame.planes = {Plane{pixels->data(), width}, Plane{pixels->data() + width * height, (width + 1) / 2},
        Plane{pixels->data() + width * height + chroma, (width + 1) / 2}};
    frame.owner = pixels;
    return frame;
}

/// Takes the encoder some kilobytes.
Frame noisyFrame(int number)
{
    constexpr int width = 160;
    constexpr int height = 120;
    const auto pixels = std::make_shared<std::vector<std::uint32_t>>(width * height / 4);
    QRandomGenerator(std::uint32_t(number)).fillRange(pixels->data(), qsizetype(pixels->size()));
    Frame frame;
    frame.width = width;
    frame.height = height;
    frame.planes[0] = {reinterpret_cast<const std::uint8_t *>(pixels->data()), width};
    frame.owner = pixels;
    return frame;
}

std::chrono::nanoseconds seconds(double value)
{
    return std::chrono::nanoseconds(std::llround(value * 1e9));
}

} // namespace

class TestRecorder : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

private Q_SLOTS:
    void busyDiskTakesNoPictures()
    {
        syncTakes_ms = 2000; // longer than the queue can bridge
        const auto usual = qScopeGuard([] { syncTakes_ms = 0; });
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("film.mp4"));
        std::int64_t dropped = 0;
        {
            Recorder recorder(path, 30, {});
            for (int number = 0; number < 120; ++number) {
                recorder.offer(yuvFrame(64, 48, number), number * 33ms);
                std::this_thread::sleep_for(10ms);
            }
            dropped = recorder.droppedFrames();
        }
        QCOMPARE(dropped, 0);
        QCOMPARE(read(path).times_s.size(), 120U);
    }

    void keepsSizeColoursAndTimes_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QSize>("written");
        QTest::addColumn<int>("matrix");
        QTest::newRow("480 lines") << QSize(640, 480) << QSize(640, 480) << int(AVCOL_SPC_SMPTE170M);
        QTest::newRow("720 lines") << QSize(1280, 720) << QSize(1280, 720) << int(AVCOL_SPC_BT709);
        QTest::newRow("odd") << QSize(321, 239) << QSize(320, 238) << int(AVCOL_SPC_SMPTE170M);
    }
    void keepsSizeColoursAndTimes()
    {
        QFETCH(QSize, size);
        QFETCH(QSize, written);
        QFETCH(int, matrix);
        QImage image(size, QImage::Format_RGB32);
        image.fill(QColor(128, 128, 128));
        VideoWriter writer(path("film.mp4"), size, 30.0, usualMatrix(size));
        for (int i = 0; i < 65; ++i)
            writer.write(image, seconds(i / 30.0));
        writer.finish();

        const Film film = read(path("film.mp4"));
        QCOMPARE(film.size, written);
        QCOMPARE(int(film.matrix), matrix);
        QCOMPARE(int(film.range), int(AVCOL_RANGE_MPEG));
        QCOMPARE(film.reordered, 0);
        QVERIFY(std::abs(film.middle - (16 + 219 * 128 / 255.0)) <= 2.0);
        QCOMPARE(int(film.times_s.size()), 65);
        QVERIFY(std::abs(film.times_s[64] - 64 / 30.0) < 1e-4);
        QCOMPARE(film.keys_s, (std::vector<double>{0.0, 1.0, 2.0}));
    }

    void theSamePicturesGiveTheSameBytes()
    {
        QByteArray bytes[2];
        for (QByteArray &all : bytes) {
            VideoWriter writer(path("same.mp4"), {160, 120}, 15.0, YuvMatrix::Bt601);
            for (int i = 0; i < 40; ++i)
                writer.write(yuvFrame(160, 120, i, YuvMatrix::Bt601), seconds(i / 15.0));
            writer.finish();
            QFile file(path("same.mp4"));
            QVERIFY(file.open(QIODevice::ReadOnly));
            all = file.readAll();
        }
        QVERIFY(!bytes[0].isEmpty());
        QCOMPARE(bytes[0], bytes[1]);
    }

    void fullRangeIsBroughtToLimited()
    {
        Frame frame = yuvFrame(160, 120, 0);
        frame.range = YuvRange::Full;
        VideoWriter writer(path("range.mp4"), {160, 120}, 15.0, YuvMatrix::Bt709);
        writer.write(frame, 0s);
        writer.finish();
        QVERIFY(std::abs(read(path("range.mp4")).middle - (16 + 219 * 40 / 255.0)) <= 2.0);
    }

    void recordsFramesAtTheirOwnTimes()
    {
        const std::vector<double> times_s{0.0, 0.033, 0.1, 0.101, 0.9, 1.7, 1.75, 4.2};
        bool failed = false;
        {
            Recorder recorder(path("recorded.mp4"), 30.0, [&](const Error &) { failed = true; });
            for (std::size_t i = 0; i < times_s.size(); ++i)
                recorder.offer(yuvFrame(320, 240, int(i)), seconds(times_s[i]));
        }
        QVERIFY(!failed);
        const Film film = read(path("recorded.mp4"));
        QCOMPARE(film.size, QSize(320, 240));
        QCOMPARE(int(film.matrix), int(AVCOL_SPC_BT709));
        QCOMPARE(film.times_s.size(), times_s.size());
        for (std::size_t i = 0; i < times_s.size(); ++i)
            QVERIFY2(std::abs(film.times_s[i] - times_s[i]) < 1e-4, qPrintable(QString::number(film.times_s[i])));
    }

    void aCardThatIsNotThereIsToldAndReplaced_data()
    {
        QTest::addColumn<FilmEncoder>("encoder");
        QTest::addColumn<QString>("device");
        QTest::addColumn<QString>("says");
        QTest::newRow("nvenc") << FilmEncoder::Nvenc << "/dev/nvidiactl"
                               << "NVENC";
        QTest::newRow("vaapi") << FilmEncoder::Vaapi << "/dev/dri/renderD128"
                               << "VA-API";
    }
    void aCardThatIsNotThereIsToldAndReplaced()
    {
        QFETCH(FilmEncoder, encoder);
        QFETCH(QString, device);
        QFETCH(QString, says);
        if (QFile::exists(device))
            QSKIP("there is such a card here");
        bool failed = false;
        std::vector<Error> refusals;
        std::vector<Gap> gaps;
        {
            Recorder recorder(
                path("card.mp4"), 30.0, [&](const Error &) { failed = true; },
                [&](const Gap &gap) { gaps.push_back(gap); }, Recorder::WhenFull::Wait,
                {encoder, [&](const Error &error) { refusals.push_back(error); }});
            for (int i = 0; i < 75; ++i)
                recorder.offer(yuvFrame(320, 240, i), seconds(i / 30.0));
        }
        QVERIFY(!failed && gaps.empty());
        QCOMPARE(refusals.size(), 1U);
        QCOMPARE(refusals[0].key(), QStringLiteral("recording.encoder"));
        QVERIFY2(refusals[0].message().contains(says), qPrintable(refusals[0].sentence()));
        QVERIFY(!refusals[0].remedy().isEmpty());
        const Film film = read(path("card.mp4"));
        QCOMPARE(film.times_s.size(), 75U);
        QVERIFY(std::ranges::includes(film.keys_s, std::vector{0.0, 1.0, 2.0})); // others are cuts of the scene
        QCOMPARE(film.reordered, 0);
    }

    void anEncoderIsLookedAtBeforeItIsTrusted_data()
    {
        QTest::addColumn<int>("bFrames");
        QTest::addColumn<int>("keyEvery");  // pictures
        QTest::addColumn<QString>("fault"); // a word of it
        QTest::newRow("as wanted") << 0 << 61 << QString();
        QTest::newRow("B-frames") << 2 << 61 << "order";
        QTest::newRow("key frames that nobody asked for") << 0 << 1 << "key frames";
    }
    void anEncoderIsLookedAtBeforeItIsTrusted()
    {
        QFETCH(int, bFrames);
        QFETCH(int, keyEvery);
        QFETCH(QString, fault);
        const AVCodec *codec = avcodec_find_encoder_by_name("libx264");
        if (!codec)
            QSKIP("this libav lacks libx264");
        const AvCodecPtr encoder = makeH264Context(*codec, {320, 240}, 30.0, YuvMatrix::Bt601);
        encoder->max_b_frames = bFrames;
        encoder->gop_size = keyEvery;
        av_opt_set(encoder->priv_data, "forced-idr", "1", 0);
        av_opt_set(encoder->priv_data, "x264-params", bFrames > 0 ? "b-adapt=0" : "", 0);
        QVERIFY(avcodec_open2(encoder.get(), codec, nullptr) >= 0);
        const QString found = streamFault(*encoder);
        QCOMPARE(found.isEmpty(), fault.isEmpty());
        QVERIFY2(found.contains(fault), qPrintable(found));
    }

    void takesAnotherSizeInTheMiddle()
    {
        {
            Recorder recorder(path("sizes.mp4"), 30.0, {});
            recorder.offer(yuvFrame(320, 240, 0), 0s);
            recorder.offer(yuvFrame(640, 480, 1), 1s);
            recorder.offer(yuvFrame(320, 240, 2), 2s);
        }
        const Film film = read(path("sizes.mp4"));
        QCOMPARE(film.size, QSize(320, 240));
        QCOMPARE(int(film.times_s.size()), 3);
    }

    void isReadableWhenTheProgramDies()
    {
        Recorder recorder(path("alive.mp4"), 30.0, {});
        for (int i = 0; i < 150; ++i) {
            recorder.offer(yuvFrame(160, 120, i), seconds(i / 30.0));
            QTest::qWait(1); // no faster than it can write
        }
        // What a sudden death at this moment leaves: all whole fragments. The last ones still go through the encoder.
        const auto pictures = [&] {
            QFile::remove(path("dead.mp4"));
            QFile::copy(path("alive.mp4"), path("dead.mp4"));
            return int(read(path("dead.mp4")).times_s.size());
        };
        QTRY_VERIFY(pictures() >= 140 - recorder.droppedFrames()); // a fragment every quarter of a second
    }

    void aBlockedDiskCostsFramesAndNoTime()
    {
        const QByteArray pipe = QFile::encodeName(path("pipe.mp4"));
        QCOMPARE(mkfifo(pipe.constData(), 0600), 0);
        auto recorder = std::make_unique<Recorder>(path("pipe.mp4"), 30.0, Recorder::Failure());
        for (int i = 0; i < 100; ++i)
            recorder->offer(yuvFrame(160, 120, i), seconds(i / 30.0)); // nobody reads: the writer waits
        const std::int64_t dropped = recorder->droppedFrames();

        std::thread reader([&] {
            const int file = ::open(pipe.constData(), O_RDONLY);
            char bytes[4096];
            while (::read(file, bytes, sizeof bytes) > 0) { }
            ::close(file);
        });
        recorder.reset();
        reader.join();
        QVERIFY2(dropped >= 60 && dropped < 100, qPrintable(QString::number(dropped)));
    }

    void aSourceThatWaitsLosesNothing()
    {
        const QByteArray pipe = QFile::encodeName(path("patient.mp4"));
        QCOMPARE(mkfifo(pipe.constData(), 0600), 0);
        std::thread reader([&] {
            std::this_thread::sleep_for(200ms);
            const int file = ::open(pipe.constData(), O_RDONLY);
            char bytes[4096];
            while (::read(file, bytes, sizeof bytes) > 0)
                std::this_thread::sleep_for(1ms);
            ::close(file);
        });
        Recorder::Stats stats;
        {
            Recorder recorder(path("patient.mp4"), 30.0, {}, {}, Recorder::WhenFull::Wait);
            for (int i = 0; i < 100; ++i)
                recorder.offer(yuvFrame(160, 120, i), seconds(i / 30.0));
            recorder.stop();
            stats = recorder.stats();
        }
        reader.join();
        QCOMPARE(stats.dropped, 0);
        QCOMPARE(stats.written, 100);
        QVERIFY(stats.processor > 0ns);
    }

    void whatComesAfterTheEndIsAGap()
    {
        std::vector<Gap> gaps;
        {
            Recorder recorder(path("ended.mp4"), 30.0, {}, [&](const Gap &gap) { gaps.push_back(gap); });
            for (int i = 0; i <= 10; ++i)
                recorder.offer(yuvFrame(160, 120, i), seconds(i * 0.1));
            recorder.stop();
            QCOMPARE(int(read(path("ended.mp4")).times_s.size()), 11);
            recorder.offer(yuvFrame(160, 120, 11), 2s);
            recorder.offer(yuvFrame(160, 120, 12), 5s);
        }
        QCOMPARE(gaps.size(), 1U);
        QCOMPARE(gaps[0].from, SessionTime(1s));
        QCOMPARE(gaps[0].to, SessionTime(5s));
        QCOMPARE(gaps[0].reason, GapReason::NotRecorded);
    }

    /// As on a disk that gets full, or takes no file of more than so many bytes.
    void aFullDiskLeavesAWholeFilmAndAGap()
    {
        const auto usual = std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        const rlimit limited{400'000, before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limited);
        std::atomic<int> told = 0;
        Error error;
        std::vector<Gap> gaps;
        {
            Recorder recorder(
                path("full.mp4"), 30.0,
                [&](const Error &failure) {
                    error = failure;
                    ++told;
                },
                [&](const Gap &gap) { gaps.push_back(gap); }, Recorder::WhenFull::Wait);
            for (int i = 0; i < 150; ++i)
                recorder.offer(noisyFrame(i), seconds(i / 30.0));
        }
        setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, usual);
        QCOMPARE(told.load(), 1);
        QVERIFY2(error.message().contains(QStringLiteral("larger")), qPrintable(error.sentence()));
        const Film film = read(path("full.mp4"));
        QVERIFY(film.times_s.size() > 10 && film.times_s.size() < 150);
        QCOMPARE(gaps.size(), 1U);
        QVERIFY(std::abs(toSeconds(gaps[0].from) - film.times_s.back()) < 1e-4);
        QVERIFY(std::abs(toSeconds(gaps[0].to) - 149 / 30.0) < 1e-4);
    }

    void tellsOnceThatItCannotGoOn_data()
    {
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("says");
        QTest::newRow("disk full") << QStringLiteral("/dev/full") << QStringLiteral("full");
        QTest::newRow("no such folder") << path("missing/film.mp4") << QStringLiteral("cannot be written");
    }
    void tellsOnceThatItCannotGoOn()
    {
        QFETCH(QString, where);
        QFETCH(QString, says);
        std::atomic<int> told = 0;
        Error error;
        std::int64_t dropped = 0;
        {
            Recorder recorder(where, 30.0, [&](const Error &failure) {
                error = failure;
                ++told;
            });
            for (int i = 0; i < 100 && told == 0; ++i) {
                recorder.offer(yuvFrame(160, 120, i), seconds(i / 10.0));
                QTest::qWait(2);
            }
            recorder.offer(yuvFrame(160, 120, 0), 20s);
            dropped = recorder.droppedFrames();
        }
        QCOMPARE(told.load(), 1);
        QVERIFY(dropped >= 1);
        QCOMPARE(error.place(), where);
        QVERIFY2(error.message().contains(says), qPrintable(error.sentence()));
        QVERIFY(!error.remedy().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRecorder)
#include "test_recorder.moc"
