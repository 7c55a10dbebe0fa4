#include "core/stream/frame_clock.h"

#include <QTest>

using namespace spotter;
using namespace std::chrono_literals;

namespace {

SessionTime frameTime(int number, double fps)
{
    return fromSeconds(number / fps);
}

} // namespace

class TestFrameClock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRate_data()
    {
        QTest::addColumn<double>("sourceFps");
        QTest::addColumn<double>("processFps");
        QTest::addColumn<double>("keptPerSecond");
        QTest::newRow("30 to 8") << 30.0 << 8.0 << 8.0;
        QTest::newRow("29.97 to 8") << 30000.0 / 1001 << 8.0 << 8.0;
        QTest::newRow("60 to 7.3") << 60.0 << 7.3 << 7.3;
        QTest::newRow("240 to 15") << 240.0 << 15.0 << 15.0;
        QTest::newRow("30 to 30") << 30.0 << 30.0 << 30.0;
        QTest::newRow("a slower source is kept whole") << 5.0 << 8.0 << 5.0;
        QTest::newRow("one a second") << 1.0 << 8.0 << 1.0;
    }

    void keepsTheRate()
    {
        QFETCH(double, sourceFps);
        QFETCH(double, processFps);
        QFETCH(double, keptPerSecond);
        FrameClock clock;
        clock.setRate(processFps, 3);
        const double seconds = 1000;
        int kept = 0;
        for (int i = 0; i < int(seconds * sourceFps); ++i)
            kept += clock.keeps(frameTime(i, sourceFps)) ? 1 : 0;
        QVERIFY2(std::abs(kept - seconds * keptPerSecond) <= 1, qPrintable(QString::number(kept)));
    }

    void doesNotDrift()
    {
        FrameClock clock;
        clock.setRate(8, 3);
        int kept = 0;
        for (int i = 0; i < 300000; ++i) {
            const SessionTime time = frameTime(i, 30);
            if (!clock.keeps(time))
                continue;
            const double off_s = toSeconds(time) - kept / 8.0;
            QVERIFY2(std::abs(off_s) <= 0.5 / 30 + 1e-6, qPrintable(QString::number(off_s)));
            ++kept;
        }
    }

    void survivesJitterAtTheSourcesOwnRate()
    {
        FrameClock clock;
        clock.setRate(30, 3);
        int kept = 0;
        for (int i = 0; i < 3000; ++i)
            kept += clock.keeps(frameTime(i, 30) + (i * 7919 % 11 - 5) * 1ms) ? 1 : 0;
        QVERIFY2(kept >= 2940, qPrintable(QString::number(kept)));
    }

    void goesOnAfterAHole()
    {
        FrameClock clock;
        clock.setRate(8, 3);
        for (int i = 0; i < 30; ++i)
            clock.keeps(frameTime(i, 30));
        int kept = 0;
        for (int i = 300; i < 330; ++i)
            kept += clock.keeps(frameTime(i, 30)) ? 1 : 0;
        QVERIFY2(kept >= 8 && kept <= 9, qPrintable(QString::number(kept)));
    }

    void followsAVariableRate()
    {
        FrameClock clock;
        clock.setRate(8, 3);
        SessionTime time{};
        int kept = 0;
        while (time < 100s) {
            kept += clock.keeps(time) ? 1 : 0;
            time += time / 10s % 2 == 0 ? 16ms : 41ms;
        }
        QVERIFY2(std::abs(kept - 800) <= 2, qPrintable(QString::number(kept)));
    }

    void withoutARateSkipsFrames()
    {
        FrameClock clock;
        clock.setRate(std::nullopt, 3);
        QList<int> kept;
        for (int i = 0; i < 10; ++i) {
            if (clock.keeps(frameTime(i, 30)))
                kept.push_back(i);
        }
        QCOMPARE(kept, (QList<int>{0, 3, 6, 9}));
    }

    void takesAnotherRateLive()
    {
        FrameClock clock;
        clock.setRate(8, 3);
        for (int i = 0; i < 301; ++i)
            clock.keeps(frameTime(i, 30));
        clock.setRate(15, 3);
        int kept = 0;
        for (int i = 301; i < 601; ++i)
            kept += clock.keeps(frameTime(i, 30)) ? 1 : 0;
        QCOMPARE(kept, 150);
    }
};

QTEST_APPLESS_MAIN(TestFrameClock)
#include "test_frame_clock.moc"
