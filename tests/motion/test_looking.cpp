#include "clip_set.h"
#include "core/media/convert.h"
#include "core/media/decoder.h"
#include "tests.h"

#include <QFile>
#include <QTest>

namespace spotter {

namespace {

using Grey = std::vector<std::uint8_t>;

/// Every answer that \p analyser gives to \p script, frame by frame.
std::vector<MotionEvidence> evidenceOver(MotionAnalyser &analyser, const RenderScript &script, SessionTime from = {})
{
    const FigureRenderer figure(script);
    std::vector<MotionEvidence> evidence;
    for (int frame = 0; frame < figure.frameCount(); ++frame) {
        const SessionTime time = from + figure.timeOf(frame);
        if (!analyser.wants(time))
            continue;
        analyser.add(greyGrid(figure.draw(frame)), time);
        evidence.push_back(analyser.evidence());
    }
    return evidence;
}

} // namespace

void TestLooking::presence_data()
{
    QTest::addColumn<Exercise>("exercise");
    QTest::addColumn<bool>("present");
    QTest::addColumn<bool>("holding");
    QTest::newRow("plank from the first frame on") << Exercise::Plank << true << true;
    QTest::newRow("empty room") << Exercise::EmptyRoom << false << false;
    QTest::newRow("rest after squats") << Exercise::Squat << true << true;
}

void TestLooking::presence()
{
    QFETCH(Exercise, exercise);
    RenderScript script = smallClip(exercise);
    script.sets[0].repetitions = 5;
    script.endRest_s = 6.0;
    MotionAnalyser analyser;
    evidenceOver(analyser, script);
    QTEST(analyser.evidence().present, "present");
    QTEST(analyser.evidence().holding, "holding");
    QVERIFY(!analyser.evidence().exercising);
}

void TestLooking::realHold()
{
    const QString path = QStringLiteral(SPOTTER_SOURCE "/../shared/reference/sample.mp4");
    if (!QFile::exists(path))
        QSKIP("the reference video is not beside this checkout");
    Decoder decoder(path);
    MotionAnalyser analyser;
    Grey grey(MotionAnalyser::gridWidth * MotionAnalyser::gridHeight);
    while (const auto frame = decoder.next()) {
        sampleGrey(*frame, MotionAnalyser::gridWidth, MotionAnalyser::gridHeight, grey);
        analyser.add(grey, frame->pts);
        QVERIFY(!analyser.evidence().exercising);
    }
    QCOMPARE(analyser.evidence().repetitions, 0);
    QVERIFY(analyser.evidence().present);
    QVERIFY(analyser.evidence().holding);
}

void TestLooking::view_data()
{
    QTest::addColumn<Exercise>("exercise");
    QTest::addColumn<double>("light");
    QTest::addColumn<double>("shake_px");
    QTest::addColumn<double>("distance");
    QTest::addColumn<int>("view");
    QTest::newRow("fine") << Exercise::Squat << 1.0 << 0.0 << 1.0 << int(ViewTrouble::None);
    QTest::newRow("dark") << Exercise::Squat << 0.01 << 0.0 << 1.0 << int(ViewTrouble::TooDark);
    QTest::newRow("shaking") << Exercise::Squat << 1.0 << 14.0 << 1.0 << int(ViewTrouble::Shaking);
    QTest::newRow("nobody") << Exercise::EmptyRoom << 1.0 << 0.0 << 1.0 << int(ViewTrouble::NobodyThere);
    QTest::newRow("bright") << Exercise::Squat << 8.0 << 0.0 << 1.0 << int(ViewTrouble::TooBright);
    QTest::newRow("far away") << Exercise::Squat << 1.0 << 0.0 << 2.5 << int(ViewTrouble::TooFar);
}

void TestLooking::view()
{
    QFETCH(Exercise, exercise);
    RenderScript script = smallClip(exercise);
    script.noise = 0.5;
    QFETCH(double, light);
    QFETCH(double, shake_px);
    QFETCH(double, distance);
    script.light = light;
    script.shake_px = shake_px;
    script.distance = distance;
    script.endRest_s = 0.5;
    MotionAnalyser analyser;
    const auto evidence = evidenceOver(analyser, script);
    QTEST(int(evidence.back().view), "view");
    int changes = 0;
    for (std::size_t i = 1; i < evidence.size(); ++i)
        changes += evidence[i].view != evidence[i - 1].view ? 1 : 0;
    QVERIFY2(changes <= 2, QByteArray::number(changes)); // it does not flicker
}

void TestLooking::framesTooNearArePassedOver()
{
    MotionAnalyser analyser;
    const Grey grey(MotionAnalyser::gridWidth * MotionAnalyser::gridHeight, 100);
    int used = 0;
    for (int frame = 0; frame < 240; ++frame) {
        const SessionTime time = fromSeconds(frame / 240.0);
        used += analyser.wants(time) ? 1 : 0;
        analyser.add(grey, time);
    }
    QVERIFY(used >= 14 && used <= 30);
}

void TestLooking::gapEndsTheCountingButKeepsTheCount()
{
    RenderScript script = smallClip(Exercise::Squat);
    script.sets[0].repetitions = 6;
    script.sets[0].tempo_hz = 0.8;
    script.endRest_s = 1.0;
    MotionAnalyser analyser;
    evidenceOver(analyser, script);
    const int before = analyser.evidence().repetitions;
    QVERIFY(before >= 5);
    analyser.gap();
    const auto after = evidenceOver(analyser, script, std::chrono::seconds(60));
    QCOMPARE(after.front().repetitions, before);
    QVERIFY(!after.front().exercising);
    QVERIFY(std::abs(after.back().repetitions - 2 * before) <= 1);
}

void TestLooking::resetForgetsAll()
{
    RenderScript script = smallClip(Exercise::Squat);
    script.sets[0].repetitions = 6;
    script.sets[0].tempo_hz = 0.8;
    MotionAnalyser analyser;
    const auto first = evidenceOver(analyser, script);
    analyser.reset();
    QCOMPARE(analyser.evidence().repetitions, 0);
    QVERIFY(analyser.takeRepetitions().empty());
    const auto second = evidenceOver(analyser, script);
    QCOMPARE(second.back().repetitions, first.back().repetitions);
}

void TestLooking::sameFramesSameAnswers()
{
    RenderScript script = smallClip(Exercise::Lunge);
    script.shake_px = 1.0;
    MotionAnalyser one;
    MotionAnalyser two;
    const auto first = evidenceOver(one, script);
    const auto second = evidenceOver(two, script);
    QCOMPARE(first.size(), second.size());
    for (std::size_t i = 0; i < first.size(); ++i) {
        QCOMPARE(first[i].level, second[i].level); // bit by bit
        QCOMPARE(first[i].phase, second[i].phase);
        QCOMPARE(first[i].repetitions, second[i].repetitions);
        QCOMPARE(first[i].range, second[i].range);
    }
    const auto told = one.takeRepetitions();
    const auto again = two.takeRepetitions();
    QCOMPARE(told.size(), again.size());
    QVERIFY(one.takeRepetitions().empty()); // each is told once
    for (std::size_t i = 0; i < told.size(); ++i) {
        QCOMPARE(told[i].time, again[i].time);
        QCOMPARE(told[i].number, int(i) + 1);
        QVERIFY(told[i].from < told[i].time);
    }
}

void TestLooking::anyFrameRate_data()
{
    QTest::addColumn<double>("framesPerSecond");
    for (const double rate : {8.0, 10.0, 12.5, 20.0, 24.0, 25.0, 30.0})
        QTest::addRow("%.1f", rate) << rate;
}

void TestLooking::anyFrameRate()
{
    QFETCH(double, framesPerSecond);
    RenderScript script = smallClip(Exercise::PushUp, framesPerSecond);
    script.sets[0].repetitions = 7;
    script.sets[0].tempo_hz = 0.7;
    const ClipResult result = analyse({{script}});
    QVERIFY2(result.withinOne(), QByteArray::number(result.counted));
}

void TestLooking::featuresGrowWithMovement()
{
    RenderScript jacks = smallClip(Exercise::JumpingJack);
    jacks.sets[0].repetitions = 12;
    jacks.sets[0].tempo_hz = 1.0;
    jacks.sets[0].restBefore_s = 0.2;
    jacks.endRest_s = 0.2;
    const double still = analyse({{smallClip(Exercise::Plank)}}).featureVariance;
    const double lively = analyse({{jacks}}).featureVariance;
    // The predecessor's motion score is this variance / 0.3, at most 1.
    QVERIFY2(still / 0.3 < 0.05, QByteArray::number(still / 0.3));
    QVERIFY2(lively / 0.3 > 0.7, QByteArray::number(lively / 0.3));
}

void TestLooking::shallowerAndSlowerIsNoticed()
{
    RenderScript steady = smallClip(Exercise::Squat);
    steady.sets[0].repetitions = 9;
    steady.sets[0].tempo_hz = 0.5;
    RenderScript tired = steady;
    tired.sets[0].fatigue = 0.5;
    const MotionEvidence even = analyse({{steady}}).last;
    const MotionEvidence shallow = analyse({{tired}}).last;
    QVERIFY2(even.range > 0.85 && even.range < 1.15, QByteArray::number(even.range));
    QVERIFY2(shallow.range < 0.8, QByteArray::number(shallow.range));
    QVERIFY(even.steadiness > shallow.steadiness);

    RenderScript lowered = steady;
    lowered.sets[0].downShare = 0.7;
    const auto slowDown = analyse({{lowered}}).last.downShare;
    QVERIFY(slowDown && even.downShare);
    QVERIFY2(*slowDown > *even.downShare + 0.08, QByteArray::number(*slowDown));
}

void TestLooking::bothSidesAreAlike()
{
    RenderScript jacks = smallClip(Exercise::JumpingJack);
    jacks.viewAngle_deg = 0.0;
    jacks.sets[0].repetitions = 8;
    jacks.sets[0].tempo_hz = 0.7;
    const auto symmetry = analyse({{jacks}}).last.symmetry;
    QVERIFY(symmetry);
    QVERIFY2(*symmetry > 0.85, QByteArray::number(*symmetry));
}

} // namespace spotter
