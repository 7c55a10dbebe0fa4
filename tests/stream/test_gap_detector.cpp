#include "core/stream/gap_detector.h"

#include <QTest>

using namespace spotter;
using namespace std::chrono_literals;

class TestGapDetector : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsMissingFrames_data()
    {
        QTest::addColumn<int>("usual_ms");
        QTest::addColumn<int>("step_ms");
        QTest::addColumn<int>("before");
        QTest::addColumn<bool>("gap");
        QTest::addColumn<int>("reason");
        const auto none = int(GapReason::None);
        const auto dropped = int(GapReason::Dropped);
        QTest::newRow("the usual step") << 33 << 33 << none << false << 0;
        QTest::newRow("one frame missing is not told") << 33 << 66 << none << false << 0;
        QTest::newRow("two frames missing") << 33 << 99 << none << true << dropped;
        QTest::newRow("a slow source") << 1000 << 1100 << none << false << 0;
        QTest::newRow("a slow source that stalls") << 1000 << 2600 << none << true << dropped;
        QTest::newRow("240 a second") << 4 << 12 << none << true << dropped;
        QTest::newRow("camera lost") << 33 << 5000 << int(GapReason::CameraLost) << true << int(GapReason::CameraLost);
        QTest::newRow("damaged, however short")
            << 33 << 66 << int(GapReason::Damaged) << true << int(GapReason::Damaged);
    }

    void tellsMissingFrames()
    {
        QFETCH(int, usual_ms);
        QFETCH(int, step_ms);
        QFETCH(int, before);
        QFETCH(bool, gap);
        QFETCH(int, reason);
        GapDetector detector;
        SessionTime time{};
        for (int i = 0; i < 20; ++i, time += std::chrono::milliseconds(usual_ms))
            QVERIFY(!detector.next(time, GapReason::None));
        const SessionTime last = time - std::chrono::milliseconds(usual_ms);
        const SessionTime next = last + std::chrono::milliseconds(step_ms);
        const std::optional<Gap> found = detector.next(next, GapReason(before));
        QCOMPARE(found.has_value(), gap);
        if (!gap)
            return;
        QCOMPARE(int(found->reason), reason);
        QVERIFY(found->from == last);
        QVERIFY(found->to == next);
    }

    void aPauseIsAGapHoweverShort()
    {
        GapDetector detector;
        detector.next(0ms, GapReason::None);
        detector.next(33ms, GapReason::None);
        detector.pause();
        const std::optional<Gap> gap = detector.next(66ms, GapReason::None);
        QVERIFY(gap);
        QCOMPARE(gap->reason, GapReason::Paused);
        QVERIFY(!detector.next(99ms, GapReason::None));
    }

    void getsUsedToASlowerRate()
    {
        GapDetector detector;
        SessionTime time{};
        for (int i = 0; i < 60; ++i, time += 33ms)
            detector.next(time, GapReason::None);
        int gaps = 0;
        for (int i = 0; i < 60; ++i, time += 200ms)
            gaps += detector.next(time, GapReason::None) ? 1 : 0;
        QVERIFY2(gaps > 0 && gaps < 20, qPrintable(QString::number(gaps)));
    }
};

QTEST_APPLESS_MAIN(TestGapDetector)
#include "test_gap_detector.moc"
