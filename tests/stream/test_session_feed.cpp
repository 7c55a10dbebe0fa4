// What of a session's frames gets into its film.
#include "core/media/decoder.h"
#include "core/stream/session_feed.h"

#include <QTemporaryDir>
#include <QTest>

using namespace spotter;
using namespace std::chrono_literals;

namespace {

std::vector<std::chrono::nanoseconds> timesOf(const QString &film)
{
    std::vector<std::chrono::nanoseconds> times;
    Decoder decoder(film);
    while (const std::optional<Frame> frame = decoder.next())
        times.push_back(std::chrono::round<std::chrono::milliseconds>(frame->pts));
    return times;
}

} // namespace

class TestSessionFeed : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::chrono::steady_clock::time_point m_begun{};
    std::vector<Gap> m_gaps;

    QString film() const { return m_folder.filePath(QStringLiteral("film.mp4")); }

    SessionFeed::Plan livePlan()
    {
        SessionFeed::Plan plan{.live = true, .begun = m_begun};
        plan.recorders.push_back(std::make_unique<Recorder>(
            film(), 10.0, Recorder::Failure(), [this](const Gap &gap) { m_gaps.push_back(gap); },
            Recorder::WhenFull::Wait));
        return plan;
    }

    Frame frameAt(std::chrono::nanoseconds time) const
    {
        const auto pixels = std::make_shared<std::vector<std::uint8_t>>(64 * 48, std::uint8_t(time / 20ms));
        Frame frame;
        frame.width = 64;
        frame.height = 48;
        frame.planes[0] = {pixels->data(), 64};
        frame.arrival = m_begun + time;
        frame.owner = pixels;
        return frame;
    }

private Q_SLOTS:
    void init() { m_gaps.clear(); }

    void theFilmPausesWithTheSession()
    {
        CoachEngine engine(std::make_shared<const Settings>());
        int shown = 0;
        SessionFeed feed(
            engine, [&] { ++shown; }, [] {});
        feed.begin(livePlan());
        for (int i = 0; i <= 10; ++i) {
            feed.setPaused(i >= 3 && i <= 6);
            feed.take(frameAt(i * 100ms));
        }
        feed.end();
        QCOMPARE(shown, 11);
        QCOMPARE(
            timesOf(film()), (std::vector<std::chrono::nanoseconds>{0ms, 100ms, 200ms, 700ms, 800ms, 900ms, 1000ms}));
        QVERIFY(m_gaps.empty()); // the engine tells the pause
    }

    void anEndedRecordingIsAGapUpToTheSessionsEnd()
    {
        CoachEngine engine(std::make_shared<const Settings>());
        SessionFeed feed(
            engine, [] {}, [] {});
        feed.begin(livePlan());
        for (int i = 0; i <= 5; ++i)
            feed.take(frameAt(i * 100ms));
        feed.endRecording();
        QCOMPARE(timesOf(film()).size(), 6U);
        for (int i = 6; i <= 20; ++i)
            feed.take(frameAt(i * 100ms));
        QVERIFY(m_gaps.empty());
        feed.end();
        QCOMPARE(m_gaps.size(), 1U);
        QCOMPARE(m_gaps[0].from, SessionTime(500ms));
        QCOMPARE(m_gaps[0].to, SessionTime(2s));
    }

    void aFilmBeginsWithItsSession()
    {
        CoachEngine engine(std::make_shared<const Settings>());
        SessionFeed feed(
            engine, [] {}, [] {});
        feed.begin(livePlan());
        feed.take(frameAt(300ms)); // the camera's first frame after Start
        feed.take(frameAt(400ms));
        feed.end();
        QCOMPARE(timesOf(film()), (std::vector<std::chrono::nanoseconds>{0ms, 300ms, 400ms}));
    }
};

QTEST_GUILESS_MAIN(TestSessionFeed)
#include "test_session_feed.moc"
