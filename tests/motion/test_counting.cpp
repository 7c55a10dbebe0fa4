#include "clip_set.h"
#include "tests.h"

#include <QTest>

namespace spotter {

void TestCounting::exercises()
{
    const std::vector<ClipCase> clips = countingClips();
    QVERIFY(clips.size() >= 120);
    const std::vector<ClipResult> results = analyse(clips);
    int withinOne = 0;
    double error = 0.0;
    for (std::size_t i = 0; i < clips.size(); ++i) {
        const ClipResult &result = results[i];
        withinOne += result.withinOne() ? 1 : 0;
        error += result.relativeError() / double(clips.size());
        if (!result.withinOne())
            qWarning("%s: %d of %d", qPrintable(clips[i].name), result.counted, result.truth);
    }
    QVERIFY2(withinOne >= 0.97 * double(clips.size()), QByteArray::number(withinOne));
    QVERIFY2(error <= 0.04, QByteArray::number(error));
}

void TestCounting::idle()
{
    const std::vector<ClipCase> clips = idleClips();
    const std::vector<ClipResult> results = analyse(clips);
    for (std::size_t i = 0; i < clips.size(); ++i) {
        QVERIFY2(results[i].counted == 0, qPrintable(clips[i].name));
        QVERIFY2(!results[i].exercised, qPrintable(clips[i].name));
    }
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
    const ClipResult result = analyse(script);
    QVERIFY2(std::abs(result.counted - 11) <= 1, QByteArray::number(result.counted));
    QVERIFY2(std::abs(result.last.setRepetitions - 5) <= 1, QByteArray::number(result.last.setRepetitions));
}

} // namespace spotter
