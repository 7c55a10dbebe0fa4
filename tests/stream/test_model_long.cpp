// A long session with a model, as fast as it goes: the same is told again, and memory stays. SPOTTER_LONG_MINUTES: how
// many minutes of session time.
#include "core/stream/long_session.h"
#include "model_session.h"

#include <QTest>

#include <ATen/Parallel.h>

using namespace spotter;

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool memoryIsItsOwn = false; // a sanitizer's grows
#else
constexpr bool memoryIsItsOwn = true;
#endif

constexpr double most_MB =
    40; ///< of the second run more than of the first: a minute of frames never forgotten is more

} // namespace

class TestModelLong : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        at::set_num_threads(1);
        registerValueTypes();
    }

    void isFlatAndTheSameAgain()
    {
        const int asked = qEnvironmentVariableIntValue("SPOTTER_LONG_MINUTES");
        const int minutes = asked > 0 ? asked : 1;
        Settings settings = settingsFor(smallCheckpoint);
        settings.generation.doSample = true; // chance has a seed
        const LongSession first = coachLong(snapshot(settings), minutes, squatFrame);
        const LongSession second = coachLong(snapshot(settings), minutes, squatFrame);
        QCOMPARE(int(first.minutes.size()), minutes);
        QCOMPARE(first.told.toHex(), second.told.toHex());
        QVERIFY(first.decisions > 110 * minutes);
        QVERIFY(first.byModel > 2 * minutes);
        if (memoryIsItsOwn)
            QVERIFY(second.minutes.back().resident_MB - first.minutes.back().resident_MB < most_MB);

        settings.generation.temperature = 1.5;
        QVERIFY(coachLong(snapshot(settings), 1, squatFrame).told
            != coachLong(snapshot(settingsFor(smallCheckpoint)), 1, squatFrame).told);
    }

    void whatCannotCoachIsThrown()
    {
        QVERIFY_THROWS_EXCEPTION(
            Error, coachLong(snapshot(settingsFor(QStringLiteral("/no/such/folder"))), 1, squatFrame));
    }
};

QTEST_GUILESS_MAIN(TestModelLong)
#include "test_model_long.moc"
