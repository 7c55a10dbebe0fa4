// The last seconds of a live picture: what is kept, what goes, and what comes back, at once and late.
#include "core/media/convert.h"
#include "core/media/decoder.h"
#include "core/media/delayed_picture.h"
#include "core/values/error.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace spotter;
using namespace std::chrono_literals;
using std::chrono::nanoseconds;

namespace {

/// A grey that tells its number of tenths of a second, up to 24 s.
Frame greyFrame(int number, QSize size = {64, 48})
{
    const auto pixels =
        std::make_shared<std::vector<std::uint8_t>>(std::size_t(size.width() * size.height()), std::uint8_t(number));
    Frame frame;
    frame.width = size.width();
    frame.height = size.height();
    frame.range = YuvRange::Full;
    frame.planes[0] = {pixels->data(), size.width()};
    frame.owner = pixels;
    return frame;
}

int numberOf(const Frame &frame)
{
    return qGray(toImage(frame).pixel(frame.width / 2, frame.height / 2));
}

void offer(ReplayMemory &memory, int number, QSize size = {64, 48})
{
    const nanoseconds time = 1h + number * 100ms;
    memory.offer(greyFrame(number, size), time);
    while (memory.stats().to < time) // no faster than it can encode: a camera is slower
        std::this_thread::sleep_for(1ms);
}

} // namespace

class TestReplayMemory : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString target() const { return m_folder.filePath(QStringLiteral("saved.mp4")); }

private Q_SLOTS:
    void keepsTheLastSeconds()
    {
        ReplayMemory memory(6s, 10.0);
        for (int i = 0; i < 200; ++i)
            offer(memory, i);
        const ReplayMemory::Stats stats = memory.stats();
        QCOMPARE(stats.dropped, 0);
        QCOMPARE(stats.to, nanoseconds(1h + 19900ms));
        QVERIFY(stats.from <= stats.to - 6s);
        QVERIFY(stats.from >= stats.to - 11s);
        QVERIFY(stats.bytes > 0);
        QVERIFY(stats.processor > 0ns);

        const ReplayMemory::Piece saved = memory.save(target(), 0s, 2h);
        QCOMPARE(saved.from, stats.from);
        Decoder film(target());
        int number = int((saved.from - 1h) / 100ms);
        int pictures = 0;
        nanoseconds last{};
        for (; const std::optional<Frame> frame = film.next(); ++number, ++pictures) {
            QVERIFY2(std::abs(numberOf(*frame) - number) <= 3, qPrintable(QString::number(numberOf(*frame))));
            QVERIFY(std::chrono::abs(frame->pts - (1h + number * 100ms - saved.from)) < 1ms);
            last = frame->pts;
        }
        QVERIFY(pictures > 60);
        QVERIFY(saved.from + last >= stats.to - 600ms); // the last fragment may be under way
    }

    void givesThePieceAskedFor()
    {
        ReplayMemory memory(30s, 10.0);
        for (int i = 0; i < 100; ++i)
            offer(memory, i);
        const ReplayMemory::Piece saved = memory.save(target(), 1h + 5s, 1h + 5500ms);
        QVERIFY(saved.from <= 1h + 5s && saved.from > 1h + 2900ms);
        QVERIFY(saved.to >= 1h + 5500ms && saved.to < 1h + 8s);
        Decoder film(target());
        film.seek(1h + 5s - saved.from);
        QVERIFY(std::abs(numberOf(*film.next()) - 50) <= 3);
        QVERIFY(!memory.pieceAt(1h + 9950ms)); // still to come
        QCOMPARE(memory.pieceAt(0s)->from, memory.stats().from);
    }

    void nothingIsThereYet()
    {
        ReplayMemory memory(30s, 10.0);
        QVERIFY_THROWS_EXCEPTION(Error, memory.save(target(), 0s, 2h));
        offer(memory, 0);
        QVERIFY_THROWS_EXCEPTION(Error, memory.save(target(), 2h, 3h));
    }

    void anotherSizeBeginsAnew()
    {
        ReplayMemory memory(60s, 10.0);
        for (int i = 0; i < 50; ++i)
            offer(memory, i);
        for (int i = 50; i < 100; ++i)
            offer(memory, i, {96, 64});
        const ReplayMemory::Piece saved = memory.save(target(), 0s, 2h);
        QVERIFY(saved.from >= 1h + 5s);
        QCOMPARE(Decoder(target()).pictureSize(), QSize(96, 64));
    }

    void comesLate()
    {
        const auto memory = std::make_shared<ReplayMemory>(30s, 10.0);
        std::atomic<int> shown = -1;
        std::atomic<int> pictures = 0;
        std::atomic<bool> rises = true;
        for (int i = 0; i < 60; ++i)
            offer(*memory, i);
        const DelayedPicture late(memory, 3s, [&](const Frame &frame) {
            const int number = numberOf(frame);
            rises = rises && number > shown - 2;
            shown = number;
            ++pictures;
        });
        for (int i = 60; i < 120; ++i) {
            offer(*memory, i);
            QTest::qWait(15);
        }
        // The newest is 119: three seconds before it is 89.
        QTRY_VERIFY(std::abs(shown - 89) <= 4);
        QTest::qWait(100);
        QVERIFY2(std::abs(shown - 89) <= 4, qPrintable(QString::number(shown)));
        QVERIFY(rises);
        QVERIFY(pictures > 20);
    }
};

QTEST_GUILESS_MAIN(TestReplayMemory)
#include "test_replay_memory.moc"
