// Chunks as the predecessor cut them: the first after chunk_size frames, then one every chunk_size - overlap.
#include "core/stream/frame_window.h"

#include <QTest>

#include <set>

using namespace spotter;
using namespace std::chrono_literals;

namespace {

SeenFrame frameAt(int number)
{
    return {SessionTime(number * 125ms), {}, {}};
}

int numberOf(const SeenFrame &frame)
{
    return int(frame.time / 125ms);
}

} // namespace

class TestFrameWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cutsChunks_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("overlap");
        QTest::addColumn<QList<int>>("lastFrames"); ///< number of the frame that completes each chunk
        QTest::newRow("default") << 8 << 4 << QList<int>{7, 11, 15, 19};
        QTest::newRow("no overlap") << 8 << 0 << QList<int>{7, 15};
        QTest::newRow("largest overlap") << 4 << 3
                                         << QList<int>{3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19};
        QTest::newRow("one frame") << 1 << 0
                                   << QList<int>{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19};
        QTest::newRow("sixteen") << 16 << 12 << QList<int>{15, 19};
        QTest::newRow("never full") << 32 << 4 << QList<int>{};
    }

    void cutsChunks()
    {
        QFETCH(int, size);
        QFETCH(int, overlap);
        QFETCH(QList<int>, lastFrames);
        FrameWindow window;
        window.setSize(size, overlap);
        QList<int> seen;
        for (int i = 0; i < 20; ++i) {
            const std::optional<Chunk> chunk = window.push(frameAt(i));
            if (!chunk)
                continue;
            QCOMPARE(chunk->number, int(seen.size()));
            QCOMPARE(int(chunk->frames.size()), size);
            QCOMPARE(numberOf(chunk->frames.front()), i - size + 1);
            QCOMPARE(chunk->to(), frameAt(i).time);
            QCOMPARE(chunk->from(), frameAt(i - size + 1).time);
            seen.push_back(i);
        }
        QCOMPARE(seen, lastFrames);
    }

    void historyOfThreeKnowsSixteenFrames()
    {
        FrameWindow window;
        window.setSize(8, 4);
        std::vector<std::set<int>> chunks;
        for (int i = 0; i < 40; ++i) {
            if (const std::optional<Chunk> chunk = window.push(frameAt(i))) {
                chunks.emplace_back();
                for (const SeenFrame &frame : chunk->frames)
                    chunks.back().insert(numberOf(frame));
            }
        }
        for (std::size_t i = 2; i < chunks.size(); ++i) {
            std::set<int> known = chunks[i];
            known.insert(chunks[i - 1].begin(), chunks[i - 1].end());
            known.insert(chunks[i - 2].begin(), chunks[i - 2].end());
            QCOMPARE(int(known.size()), 16);
        }
    }

    void sizeChangesLive_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("overlap");
        QTest::addColumn<QList<int>>("lastFrames"); ///< of the chunks after frame 11, where 8 by 4 had given a chunk
        QTest::newRow("larger") << 12 << 4 << QList<int>{19, 27};
        QTest::newRow("smaller") << 4 << 2 << QList<int>{13, 15, 17, 19, 21, 23, 25, 27, 29};
        QTest::newRow("more overlap") << 8 << 7
                                      << QList<int>{
                                             12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29};
        QTest::newRow("none") << 8 << 0 << QList<int>{19, 27};
    }

    void sizeChangesLive()
    {
        QFETCH(int, size);
        QFETCH(int, overlap);
        QFETCH(QList<int>, lastFrames);
        FrameWindow window;
        window.setSize(8, 4);
        for (int i = 0; i < 12; ++i)
            window.push(frameAt(i));
        window.setSize(size, overlap);
        QList<int> seen;
        for (int i = 12; i < 30; ++i) {
            if (const std::optional<Chunk> chunk = window.push(frameAt(i))) {
                QCOMPARE(int(chunk->frames.size()), size);
                QCOMPARE(numberOf(chunk->frames.back()) - numberOf(chunk->frames.front()), size - 1);
                seen.push_back(i);
            }
        }
        QCOMPARE(seen, lastFrames);
    }

    void clearBeginsANewChunk()
    {
        FrameWindow window;
        window.setSize(4, 2);
        for (int i = 0; i < 7; ++i)
            window.push(frameAt(i));
        window.clear();
        for (int i = 7; i < 10; ++i)
            QVERIFY(!window.push(frameAt(i)));
        const std::optional<Chunk> chunk = window.push(frameAt(10));
        QVERIFY(chunk);
        QCOMPARE(numberOf(chunk->frames.front()), 7);
        QCOMPARE(chunk->number, 2);
    }

    void resetNumbersFromZero()
    {
        FrameWindow window;
        window.setSize(2, 0);
        for (int i = 0; i < 5; ++i)
            window.push(frameAt(i));
        window.reset();
        QVERIFY(!window.push(frameAt(5)));
        const std::optional<Chunk> chunk = window.push(frameAt(6));
        QVERIFY(chunk);
        QCOMPARE(chunk->number, 0);
    }
};

QTEST_APPLESS_MAIN(TestFrameWindow)
#include "test_frame_window.moc"
