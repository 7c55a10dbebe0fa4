// A live session whose decisions come too late: the model is shown less, step by step, each told with its cause, and
// more again once there is time. Frames bear the stamps of arrival that make them late: no clock is waited for.
#include "model_session.h"

#include <QTest>

#include <ATen/Parallel.h>

using namespace spotter;
using namespace std::chrono_literals;

namespace {

/// Feeds an engine with frames that arrived a while ago, or are yet to.
class Feed {
public:
    Feed(const Settings &settings, TimeBase timeBase)
        : engine(snapshot(settings))
    {
        log.hear(engine);
        QObject::connect(
            &engine, &CoachEngine::degraded, &engine, [this](const Degradation &change) { causes += change.cause; },
            Qt::DirectConnection);
        engine.start(timeBase, Delivery::Wait, m_begun);
        engine.settle();
    }

    /// Four frames, a hop, for each of \p chunks, 8 a second; each frame arrived \p ago.
    void goOn(int chunks, std::chrono::nanoseconds ago)
    {
        for (const int end = m_frame + 4 * chunks; m_frame < end; ++m_frame) {
            Frame frame = squatFrame(m_frame * 30 / 8);
            frame.pts = m_frame * 125ms;
            frame.arrival = m_begun + frame.pts + (100h - ago);
            engine.offer(frame);
        }
        engine.settle();
    }

    QStringList causes;
    EngineLog log;
    CoachEngine engine;

private:
    std::chrono::steady_clock::time_point m_begun = std::chrono::steady_clock::now() - 100h;
    int m_frame = 0;
};

} // namespace

class TestModelPressure : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        at::set_num_threads(1);
        registerValueTypes();
    }

    void givesWayAndClimbsBack()
    {
        Feed feed(settingsFor(smallCheckpoint), TimeBase::Arrival);
        for (int step = 1; step <= 3; ++step) {
            feed.goOn(step == 1 ? 5 : 3, 50h); // the first chunk has eight frames
            QCOMPARE(feed.log.lines(QStringLiteral("degraded 1")).size(), step);
        }
        QCOMPARE(feed.log.lines(QStringLiteral("coach ")).back(), QStringLiteral("coach motion "));
        feed.goOn(10, 50h);
        QCOMPARE(feed.log.lines(QStringLiteral("degraded 1")).size(), 3); // nothing is left to give way
        for (const QString &cause : feed.causes)
            QVERIFY2(cause.contains(QStringLiteral("2 s")), qPrintable(cause));

        feed.goOn(3 * 41, -50h); // long to come: in time
        QCOMPARE(feed.log.lines(QStringLiteral("degraded 0")).size(), 3);
        QCOMPARE(feed.log.lines(QStringLiteral("coach ")),
            (QStringList{QStringLiteral("coach checkpoint "), QStringLiteral("coach motion "),
                QStringLiteral("coach checkpoint ")}));
        QVERIFY(feed.log.lines(QStringLiteral("failed")).isEmpty());
    }

    void otherwiseNothingGivesWay_data()
    {
        QTest::addColumn<bool>("live");
        QTest::addColumn<double>("limit_s");
        QTest::addColumn<bool>("model");
        QTest::addColumn<int>("ago_h");
        QTest::newRow("a film") << false << 2.0 << true << 50;
        QTest::newRow("no limit") << true << 0.0 << true << 50;
        QTest::newRow("motion coach alone") << true << 2.0 << false << 50;
        QTest::newRow("in time") << true << 2.0 << true << -50;
    }
    void otherwiseNothingGivesWay()
    {
        QFETCH(bool, live);
        QFETCH(double, limit_s);
        QFETCH(bool, model);
        QFETCH(int, ago_h);
        Settings settings = settingsFor(model ? smallCheckpoint : QString());
        settings.performance.latencyLimit_s = limit_s;
        Feed feed(settings, live ? TimeBase::Arrival : TimeBase::Media);
        feed.goOn(20, std::chrono::hours(ago_h));
        QVERIFY(feed.log.stats().chunks >= 18);
        QVERIFY(feed.log.lines(QStringLiteral("degraded")).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestModelPressure)
#include "test_model_pressure.moc"
