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

/// Of the second run more than of the first: -20 to 13 were seen alone, more than 40 once on a busy machine.
constexpr double most_MB = 100;

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
        Settings settings = sparseSettings(smallCheckpoint);
        settings.generation.doSample = true; // chance has a seed
        const LongSession first = coachLong(snapshot(settings), minutes, squatFrame);
        const LongSession second = coachLong(snapshot(settings), minutes, squatFrame);
        QCOMPARE(int(first.minutes.size()), minutes);
        QCOMPARE(first.told.toHex(), second.told.toHex());
        QVERIFY(first.decisions > 50 * minutes);
        QVERIFY(first.byModel > 2 * minutes);
        const double more_MB = second.minutes.back().resident_MB - first.minutes.back().resident_MB;
        if (memoryIsItsOwn)
            QVERIFY2(more_MB < most_MB, qPrintable(QString::number(more_MB)));

        settings.generation.temperature = 1.5;
        QVERIFY(coachLong(snapshot(settings), minutes, squatFrame).told != first.told);
    }

    void whatCannotCoachIsThrown()
    {
        QVERIFY_THROWS_EXCEPTION(
            Error, coachLong(snapshot(sparseSettings(QStringLiteral("/no/such/folder"))), 1, squatFrame));
    }
};

QTEST_GUILESS_MAIN(TestModelLong)
#include "test_model_long.moc"
