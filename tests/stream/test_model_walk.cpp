// A hand that touches every control of a session coached by a model, thousands of times in any order: nothing is lost,
// nothing hangs, nothing is told twice. SPOTTER_WALK_STEPS: how many, for a long walk.
#include "core/stream/coach_engine.h"
#include "model_session.h"
#include "tests/model/written_adapter.h"

#include <QTemporaryDir>
#include <QTest>

#include <ATen/Parallel.h>

#include <map>
#include <mutex>
#include <random>
#include <thread>

using namespace spotter;
using namespace std::chrono_literals;

namespace {

/// What must hold of all that an engine tells. Outlives the engine.
class Witness {
public:
    void hear(CoachEngine &engine)
    {
        QObject::connect(&engine, &CoachEngine::feedbackGiven, [this](const Feedback &feedback) {
            const std::lock_guard lock(m_mutex);
            if (feedback.id <= m_lastComplete)
                complain(QStringLiteral("utterance %1 is told on after its end").arg(feedback.id));
            if (m_open >= 0 && feedback.id != m_open)
                complain(QStringLiteral("utterance %1 begins before %2 ended").arg(feedback.id).arg(m_open));
            m_open = feedback.complete ? -1 : feedback.id;
            if (feedback.complete)
                m_lastComplete = feedback.id;
            if (feedback.complete && feedback.coach != QLatin1String("motion"))
                ++m_byModel;
        });
        QObject::connect(&engine, &CoachEngine::actionDecided, [this](const ActionEvent &event) {
            const std::lock_guard lock(m_mutex);
            if (event.time < m_lastTime)
                complain(QStringLiteral("time goes back"));
            m_lastTime = event.time;
        });
        QObject::connect(&engine, &CoachEngine::degraded, [this](const Degradation &degradation) {
            const std::lock_guard lock(m_mutex);
            int &active = m_limits[degradation.effect];
            active += degradation.active ? 1 : -1;
            if (active < 0 || active > 1)
                complain(degradation.effect + QStringLiteral(" begins or ends twice"));
        });
        QObject::connect(&engine, &CoachEngine::failed, [this](const Error &error) {
            const std::lock_guard lock(m_mutex);
            complain(error.sentence());
        });
        QObject::connect(&engine, &CoachEngine::stateChanged, [this](EngineState state) {
            const std::lock_guard lock(m_mutex);
            if (state != EngineState::Idle)
                return;
            if (m_open >= 0)
                complain(QStringLiteral("utterance %1 has no end").arg(m_open));
            m_lastComplete = -1;
            m_lastTime = {};
            m_limits.clear();
        });
    }

    QString complaints() const
    {
        const std::lock_guard lock(m_mutex);
        return m_complaints.join(u'\n');
    }
    int byModel() const
    {
        const std::lock_guard lock(m_mutex);
        return m_byModel;
    }

private:
    void complain(const QString &what) { m_complaints += what; }

    mutable std::mutex m_mutex;
    QStringList m_complaints;
    int m_open = -1;
    int m_lastComplete = -1;
    SessionTime m_lastTime{};
    std::map<QString, int> m_limits;
    int m_byModel = 0;
};

} // namespace

class TestModelWalk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        registerValueTypes();
        at::set_num_threads(1);
    }

    void everyOrderIsSafe_data()
    {
        QTest::addColumn<unsigned>("seed");
        QTest::addColumn<bool>("live");
        for (unsigned seed = 1; seed <= 2; ++seed) {
            QTest::addRow("live, %u", seed) << seed << true;
            QTest::addRow("file, %u", seed) << seed << false;
        }
    }

    void everyOrderIsSafe()
    {
        QFETCH(unsigned, seed);
        QFETCH(bool, live);
        const int steps = qEnvironmentVariableIntValue("SPOTTER_WALK_STEPS") > 0
            ? qEnvironmentVariableIntValue("SPOTTER_WALK_STEPS")
            : 200;
        std::mt19937 chance(seed);
        const auto upTo = [&](int most) { return int(chance() % unsigned(most + 1)); };

        Settings settings = sparseSettings(smallCheckpoint);
        settings.generation.doSample = true;
        settings.generation.maxNewTokens = 40;
        settings.actionPrediction.rules.minFeedbackInterval_s = 0.5;
        settings.actionPrediction.rules.timeBasedInterval = 2;
        const WrittenAdapter written(openCheckpoint(smallCheckpoint));
        const QString adapter = written.write();
        QTemporaryDir folder;
        settings.performance.profilePath = folder.filePath(QStringLiteral("trace.json"));
        settings.performance.latencyLimit_s = 0;
        Witness witness;
        CoachEngine engine(snapshot(settings));
        witness.hear(engine);
        const auto arrivalOfFirst = std::chrono::steady_clock::now() - 100h; // all decisions come late
        const auto begin = [&] {
            engine.start(live ? TimeBase::Arrival : TimeBase::Media, live ? Delivery::NewestWins : Delivery::Wait,
                arrivalOfFirst);
        };
        begin();
        int frame = 0;
        GapReason before = GapReason::None;
        for (int step = 0; step < steps; ++step) {
            switch (upTo(21)) {
            case 0:
                engine.pause();
                break;
            case 1:
            case 2:
                engine.resume();
                break;
            case 3:
                engine.reset();
                break;
            case 4:
                if (upTo(3) == 0) {
                    engine.stop();
                    engine.settle();
                }
                begin();
                break;
            case 5:
                before = std::array{GapReason::Sought, GapReason::CameraLost, GapReason::Stalled,
                    GapReason::Dropped}[std::size_t(upTo(3))];
                frame += upTo(60);
                break;
            case 6:
                settings.video.chunkSize = 4 + upTo(8);
                settings.video.overlap = upTo(settings.video.chunkSize - 1);
                settings.video.numContextImages = 1 + upTo(20);
                settings.temporal.maxHistory = 1 + upTo(4);
                engine.apply(snapshot(settings));
                break;
            case 7:
                settings.model.useCache = upTo(3) > 0;
                settings.model.rebuildAfter = upTo(5);
                settings.generation.doSample = upTo(1) > 0;
                settings.generation.maxNewTokens = 1 + upTo(60);
                settings.prompts.observationContext = QString::number(upTo(3));
                engine.apply(snapshot(settings));
                break;
            case 8:
                settings.model.dtype = upTo(1) > 0 ? QStringLiteral("float32") : QStringLiteral("bfloat16");
                settings.model.pretrainedPath = upTo(3) > 0 ? smallCheckpoint : QStringLiteral("/no/such/folder");
                engine.apply(snapshot(settings));
                break;
            case 9:
                if (upTo(5) == 0) {
                    engine.finish();
                    engine.settle();
                    begin();
                }
                break;
            case 10:
                engine.settle();
                break;
            case 11:
                settings.model.adapterPath = upTo(2) > 0 ? QString() : upTo(3) > 0 ? adapter : QStringLiteral("/none");
                engine.apply(snapshot(settings));
                break;
            case 12:
                settings.performance.profile = upTo(1) > 0;
                settings.performance.latencyLimit_s = upTo(3) > 0 ? 0 : 2;
                engine.apply(snapshot(settings));
                break;
            default:
                engine.resume();
                for (const int end = frame + 4 + upTo(40); frame < end; ++frame) {
                    Frame shown = squatFrame(frame);
                    shown.gapBefore = std::exchange(before, GapReason::None);
                    shown.arrival = arrivalOfFirst + shown.pts;
                    engine.offer(shown);
                    if (live && upTo(3) > 0)
                        std::this_thread::sleep_for(4ms); // that it is not only replaced
                }
            }
        }
        engine.stop();
        engine.settle();
        QCOMPARE(engine.state(), EngineState::Idle);
        QCOMPARE(witness.complaints(), QString());
        QVERIFY(witness.byModel() > 0);
    }
};

QTEST_GUILESS_MAIN(TestModelWalk)
#include "test_model_walk.moc"
