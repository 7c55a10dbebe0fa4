#include "core/stream/session_clock.h"

#include <QTest>

using namespace spotter;
using namespace std::chrono_literals;

namespace {

const std::chrono::steady_clock::time_point start{100s};

Frame fileFrame(std::chrono::nanoseconds pts, GapReason before = GapReason::None)
{
    Frame frame;
    frame.pts = pts;
    frame.gapBefore = before;
    return frame;
}

Frame liveFrame(std::chrono::nanoseconds sinceStart)
{
    Frame frame;
    frame.arrival = start + sinceStart;
    return frame;
}

} // namespace

class TestSessionClock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileCountsFromItsFirstFrame()
    {
        SessionClock clock(TimeBase::Media, start);
        QVERIFY(clock.timeOf(fileFrame(7s)) == SessionTime(0s));
        QVERIFY(clock.timeOf(fileFrame(7s + 40ms)) == SessionTime(40ms));
        QVERIFY(clock.now() == SessionTime(40ms));
    }

    void aCameraCountsFromTheStart()
    {
        SessionClock clock(TimeBase::Arrival, start);
        QVERIFY(!clock.timeOf(liveFrame(-5ms)));
        QVERIFY(clock.timeOf(liveFrame(20ms)) == SessionTime(20ms));
    }

    void timeNeverGoesBack()
    {
        SessionClock clock(TimeBase::Media, start);
        clock.timeOf(fileFrame(0s));
        clock.timeOf(fileFrame(2s));
        QVERIFY(!clock.timeOf(fileFrame(1s)));
        QVERIFY(!clock.timeOf(fileFrame(2s)));
        QVERIFY(clock.timeOf(fileFrame(3s)) == SessionTime(3s));
    }

    void afterAJumpBackItGoesOn()
    {
        SessionClock clock(TimeBase::Media, start);
        clock.timeOf(fileFrame(0s));
        clock.timeOf(fileFrame(10s));
        const std::optional<SessionTime> jumped = clock.timeOf(fileFrame(4s, GapReason::Sought));
        QVERIFY(jumped && *jumped > 10s && *jumped < 10100ms);
        QVERIFY(clock.timeOf(fileFrame(5s)) == *jumped + 1s);
    }

    void aJumpForwardIsAsLongAsInTheFile()
    {
        SessionClock clock(TimeBase::Media, start);
        clock.timeOf(fileFrame(0s));
        QVERIFY(clock.timeOf(fileFrame(30s, GapReason::Sought)) == SessionTime(30s));
    }
};

QTEST_APPLESS_MAIN(TestSessionClock)
#include "test_session_clock.moc"
