// Clips are decoded again: each must begin and end on the frames that were asked for, and hold every one in between.
// SPOTTER_CUTS=1000 tries more pairs of places than the suite does.
#include "core/media/clip_cutter.h"
#include "core/media/convert.h"
#include "core/media/decoder.h"
#include "core/media/video_writer.h"
#include "core/values/error.h"
#include "tests/media/clips.h"

#include <QFile>
#include <QPainter>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace spotter;
using namespace std::chrono_literals;
using std::chrono::nanoseconds;

namespace {

constexpr int bits = 10;

/// The number as black and white bars, which no encoder at this quality gets wrong.
QImage picture(int number)
{
    QImage image(bits * 16, 96, QImage::Format_RGB32);
    image.fill(Qt::black);
    QPainter painter(&image);
    for (int bit = 0; bit < bits; ++bit) {
        if (number >> bit & 1)
            painter.fillRect(bit * 16, 0, 16, 96, Qt::white);
    }
    return image;
}

int numberIn(const Frame &frame)
{
    const QImage image = toImage(frame);
    int number = 0;
    for (int bit = 0; bit < bits; ++bit)
        number |= (qGray(image.pixel(bit * 16 + 8, 48)) > 127) << bit;
    return number;
}

struct Read {
    std::vector<int> numbers;
    std::vector<nanoseconds> times;
};

Read readAll(const QString &path, int (*numberOfFrame)(const Frame &))
{
    Read read;
    Decoder decoder(path);
    while (const std::optional<Frame> frame = decoder.next()) {
        read.numbers.push_back(numberOfFrame(*frame));
        read.times.push_back(frame->pts);
    }
    return read;
}

/// The place of the frame shown at \p time.
std::size_t shownAt(const Read &film, nanoseconds time)
{
    const auto behind = std::ranges::upper_bound(film.times, time);
    return std::size_t(std::max<std::ptrdiff_t>(0, behind - film.times.begin() - 1));
}

} // namespace

class TestClipCutter : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_film;

    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    void checkCut(const Read &film, const QString &source, nanoseconds from, nanoseconds to, MadeClip *made = nullptr,
        int (*numberOfFrame)(const Frame &) = &numberIn)
    {
        const MadeClip clip = cutClip({.source = source, .target = path("clip.mp4"), .from = from, .to = to});
        const std::size_t first = shownAt(film, from);
        const std::size_t last = shownAt(film, to);
        const Read read = readAll(path("clip.mp4"), numberOfFrame);
        const auto begin = film.numbers.begin();
        QCOMPARE(read.numbers, std::vector<int>(begin + std::ptrdiff_t(first), begin + std::ptrdiff_t(last) + 1));
        QCOMPARE(clip.frames, int(read.numbers.size()));
        QCOMPARE(clip.from, film.times[first]);
        QCOMPARE(clip.to, film.times[last]);
        for (std::size_t i = 0; i < read.times.size(); ++i)
            QVERIFY(std::chrono::abs(read.times[i] - (film.times[first + i] - film.times[first])) < 100us);
        if (made)
            *made = clip;
    }

private Q_SLOTS:
    /// As a camera gives them: no two frames as far apart as the next.
    void initTestCase()
    {
        m_film = path("recording.mp4");
        QRandomGenerator random(7);
        VideoWriter writer(m_film, picture(0).size(), 30.0, YuvMatrix::Bt601);
        nanoseconds time{};
        for (int i = 0; i < 360; ++i) {
            writer.write(picture(i), time);
            time += 20ms + std::chrono::microseconds(random.bounded(27'000));
        }
        writer.finish();
    }

    void cutsOnTheFrameAndCopiesTheRest()
    {
        const Read film = readAll(m_film, &numberIn);
        QCOMPARE(int(film.numbers.size()), 360);
        const int asked = qEnvironmentVariableIntValue("SPOTTER_CUTS");
        QRandomGenerator random(11);
        int most = 0;
        for (int cut = 0; cut < (asked > 0 ? asked : 60); ++cut) {
            nanoseconds from(qint64(random.generateDouble() * double(film.times.back().count())));
            nanoseconds to(qint64(random.generateDouble() * double(film.times.back().count())));
            if (cut % 3 == 0) // the very times of frames
                from = film.times[shownAt(film, from)];
            if (cut % 4 == 0)
                to = film.times[shownAt(film, to)];
            if (to < from)
                std::swap(from, to);
            MadeClip clip;
            checkCut(film, m_film, from, to, &clip);
            if (QTest::currentTestFailed())
                return;
            QVERIFY2(clip.encoded <= 60, qPrintable(QString::number(clip.encoded)));
            most = std::max(most, clip.encoded);
        }
        QVERIFY(most > 0);
        qInfo("at most %d frames encoded again", most);
    }

    void cutsAtTheEnds_data()
    {
        QTest::addColumn<double>("from");
        QTest::addColumn<double>("to");
        QTest::newRow("all") << 0.0 << 1000.0;
        QTest::newRow("one frame") << 3.0 << 3.0;
        QTest::newRow("the last one") << 999.0 << 1000.0;
        QTest::newRow("within a second") << 2.3 << 2.6;
    }
    void cutsAtTheEnds()
    {
        QFETCH(double, from);
        QFETCH(double, to);
        const auto ns = [](double s) { return nanoseconds(qint64(s * 1e9)); };
        checkCut(readAll(m_film, &numberIn), m_film, ns(from), ns(to));
    }

    void allOfItIsACopy()
    {
        const MadeClip clip = cutClip({.source = m_film, .target = path("copy.mp4")});
        QCOMPARE(clip.frames, 360);
        QCOMPARE(clip.encoded, 0);
    }

    void onKeyFramesNothingIsEncoded()
    {
        const MadeClip clip =
            cutClip({.source = m_film, .target = path("keys.mp4"), .from = 2500ms, .to = 4s, .onKeyFrames = true});
        QCOMPARE(clip.encoded, 0);
        QVERIFY(clip.from <= 2500ms && clip.from > 1400ms);
        QCOMPARE(int(readAll(path("keys.mp4"), &numberIn).numbers.size()), clip.frames);
    }

    void otherFilmsAreEncodedAgain_data()
    {
        QTest::addColumn<QString>("codec");
        QTest::addColumn<int>("bFrames");
        QTest::newRow("H.264 with B-frames") << "libx264" << 2;
        QTest::newRow("H.264 of others") << "libx264" << 0;
        QTest::newRow("MPEG-4") << "mpeg4" << 0;
    }
    void otherFilmsAreEncodedAgain()
    {
        QFETCH(QString, codec);
        QFETCH(int, bFrames);
        const QByteArray name = codec.toLatin1();
        if (!makeClip(path("other.mp4"), {.codec = name.constData(), .frames = 90, .bFrames = bFrames}))
            QSKIP("this libav lacks the encoder");
        MadeClip clip;
        checkCut(readAll(path("other.mp4"), &numberOf), path("other.mp4"), 700ms, 2100ms, &clip, &numberOf);
        QCOMPARE(clip.encoded, clip.frames);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("target");
        QTest::addColumn<int>("from_s");
        QTest::addColumn<int>("to_s");
        QTest::newRow("backwards") << m_film << path("x.mp4") << 5 << 4;
        QTest::newRow("itself") << m_film << m_film << 1 << 2;
        QTest::newRow("no film") << path("none.mp4") << path("x.mp4") << 1 << 2;
        QTest::newRow("no such folder") << m_film << path("no/such/x.mp4") << 1 << 2;
    }
    void refuses()
    {
        QFETCH(QString, source);
        QFETCH(QString, target);
        QFETCH(int, from_s);
        QFETCH(int, to_s);
        const ClipWish wish{
            .source = source, .target = target, .from = std::chrono::seconds(from_s), .to = std::chrono::seconds(to_s)};
        QVERIFY_THROWS_EXCEPTION(Error, cutClip(wish));
        QVERIFY(!QFile::exists(path("x.mp4")));
        QVERIFY(QFile::exists(m_film));
    }

    void canBeBrokenOff()
    {
        const MadeClip clip =
            cutClip({.source = m_film, .target = path("half.mp4"), .from = 500ms, .progress = [](double share) {
                         return share < 0.5;
                     }});
        QVERIFY(clip.brokenOff);
        QVERIFY(!QFile::exists(path("half.mp4")));
    }
};

QTEST_GUILESS_MAIN(TestClipCutter)
#include "test_clip_cutter.moc"
