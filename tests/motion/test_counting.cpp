#include "clip_set.h"
#include "tests.h"

#include <QTest>

namespace spotter {

void TestCounting::exercises_data()
{
    QTest::addColumn<std::vector<ClipCase>>("clips");
    QTest::addColumn<int>("least");        // clips
    QTest::addColumn<double>("withinOne"); // share of the clips
    QTest::addColumn<double>("error");     // mean relative
    QTest::newRow("every exercise, tempo and condition") << countingClips() << 120 << 0.97 << 0.04;
    QTest::newRow("as webcams see it") << webcamClips() << 25 << 0.95 << 0.03;
}

void TestCounting::exercises()
{
    QFETCH(std::vector<ClipCase>, clips);
    QFETCH(int, least);
    QFETCH(double, withinOne);
    QFETCH(double, error);
    QVERIFY(int(clips.size()) >= least);
    const std::vector<ClipResult> results = analyse(clips);
    int near = 0;
    double errors = 0.0;
    for (std::size_t i = 0; i < clips.size(); ++i) {
        const ClipResult &result = results[i];
        near += result.withinOne() ? 1 : 0;
        errors += result.relativeError() / double(clips.size());
        if (!result.withinOne())
            qWarning("%s: %d of %d", qPrintable(clips[i].name), result.counted, result.truth);
    }
    QVERIFY2(near >= withinOne * double(clips.size()), QByteArray::number(near));
    QVERIFY2(errors <= error, QByteArray::number(errors));
}

void TestCounting::nothingToCount_data()
{
    QTest::addColumn<std::vector<ClipCase>>("clips");
    QTest::addColumn<int>("most"); // clips in which something is counted all the same
    QTest::newRow("still, empty, walking") << idleClips() << 0;
    QTest::newRow("held in the hand") << shakenClips(2500, 1) << 0;
    // An arm that goes up at an even pace by chance is not told from a press: two of the twenty.
    QTest::newRow("restless") << restlessClips() << 3;
}

void TestCounting::nothingToCount()
{
    QFETCH(std::vector<ClipCase>, clips);
    QFETCH(int, most);
    const std::vector<ClipResult> results = analyse(clips);
    int wrong = 0;
    for (std::size_t i = 0; i < clips.size(); ++i) {
        if (results[i].counted == 0 && !results[i].exercised)
            continue;
        ++wrong;
        qWarning("%s: %d", qPrintable(clips[i].name), results[i].counted);
    }
    QVERIFY2(wrong <= most, QByteArray::number(wrong));
}

void TestCounting::pausesBetweenSets()
{
    RenderScript script = smallClip(Exercise::Squat);
    script.sets.resize(2);
    script.sets[0].repetitions = 6;
    script.sets[0].tempo_hz = 0.7;
    script.sets[1].repetitions = 5;
    script.sets[1].tempo_hz = 0.5;
    script.sets[1].restBefore_s = 9.0;
    const ClipResult result = analyse({{script}});
    QVERIFY2(std::abs(result.counted - 11) <= 1, QByteArray::number(result.counted));
    QVERIFY2(std::abs(result.last.setRepetitions - 5) <= 1, QByteArray::number(result.last.setRepetitions));
}

} // namespace spotter
