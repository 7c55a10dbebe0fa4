// What those who tune and test with drawn clips rely on: the truth beside the clip, the same pixels each time, and a
// figure that moves as the exercise asks, with bones that keep their length and feet that stay where they stand.
#include "core/render/figure_renderer.h"
#include "core/render/poses.h"
#include "core/values/error.h"

#include <QTest>

#include <cmath>
#include <numeric>

Q_DECLARE_METATYPE(spotter::Exercise)

using namespace spotter;

namespace {

constexpr QSize small(160, 120);

RenderScript scriptFor(Exercise exercise)
{
    RenderScript script;
    script.exercise = exercise;
    script.size = small;
    script.framesPerSecond = 15.0;
    script.sets = {RenderSet{.repetitions = 2, .restBefore_s = 1.0}};
    script.hold_s = 6.0;
    script.clutter = 0;
    return script;
}

QImage at(const FigureRenderer &renderer, double time_s, double framesPerSecond)
{
    return renderer.draw(int(std::lround(time_s * framesPerSecond)));
}

/// Mean difference of the green channel, grey levels.
double difference(const QImage &a, const QImage &b)
{
    double sum = 0.0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            sum += std::abs(qGreen(a.pixel(x, y)) - qGreen(b.pixel(x, y)));
    }
    return sum / (a.width() * a.height());
}

double meanLevel(const QImage &image)
{
    return difference(image, [&] {
        QImage black(image.size(), QImage::Format_RGB32);
        black.fill(Qt::black);
        return black;
    }());
}

/// The figure's bounds: where a picture differs from the same room without anybody. A shadow is too faint to count.
QRect figureBounds(const RenderScript &script, double time_s)
{
    RenderScript alone = script;
    alone.exercise = Exercise::EmptyRoom;
    const QImage room = FigureRenderer(alone).draw(0);
    const QImage picture = at(FigureRenderer(script), time_s, script.framesPerSecond);
    QRect bounds;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = picture.width() / 6; x < picture.width() * 5 / 6; ++x) {
            if (std::abs(qGreen(picture.pixel(x, y)) - qGreen(room.pixel(x, y))) > 30)
                bounds |= QRect(x, y, 1, 1);
        }
    }
    return bounds;
}

double fullRange_s(const RenderedTruth &truth)
{
    const Repetition &first = truth.repetitions.front();
    return 0.5 * (toSeconds(first.from) + toSeconds(first.time));
}

} // namespace

class TestRender : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesEveryExercise_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name :
            {"squat", "push-up", "jumping-jack", "lunge", "shoulder-press", "plank", "empty-room", "walking-about"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void namesEveryExercise()
    {
        QFETCH(QString, name);
        QCOMPARE(exerciseName(exerciseFromName(name)), name);
    }

    void anUnknownNameListsTheKnownOnes()
    {
        try {
            exerciseFromName(QStringLiteral("handstand"));
        } catch (const Error &error) {
            QVERIFY(error.sentence().contains(QStringLiteral("handstand")));
            QVERIFY(error.sentence().contains(QStringLiteral("squat, push-up")));
            return;
        }
        QFAIL("accepted");
    }

    void countsWhatTheScriptSays_data()
    {
        QTest::addColumn<Exercise>("exercise");
        QTest::addColumn<int>("repetitions");
        QTest::newRow("squat") << Exercise::Squat << 12;
        QTest::newRow("lunge: one a side") << Exercise::Lunge << 12;
        QTest::newRow("jumping jack") << Exercise::JumpingJack << 12;
        QTest::newRow("plank") << Exercise::Plank << 0;
        QTest::newRow("empty room") << Exercise::EmptyRoom << 0;
        QTest::newRow("walking") << Exercise::WalkingAbout << 0;
    }
    void countsWhatTheScriptSays()
    {
        QFETCH(Exercise, exercise);
        QFETCH(int, repetitions);
        RenderScript script = scriptFor(exercise);
        script.sets = {RenderSet{.repetitions = 7}, RenderSet{.repetitions = 5}};
        const FigureRenderer renderer(script);
        QCOMPARE(int(renderer.truth().repetitions.size()), repetitions);
        QCOMPARE(renderer.frameCount(), int(std::lround(toSeconds(renderer.truth().length) * 15.0)));
    }

    void tellsWhenEachRepetitionIs()
    {
        RenderScript script = scriptFor(Exercise::Squat);
        script.sets = {RenderSet{.repetitions = 4, .tempo_hz = 0.5, .restBefore_s = 3.0, .pause_s = 1.5},
            RenderSet{.repetitions = 2, .tempo_hz = 1.0, .restBefore_s = 5.0}};
        script.endRest_s = 4.0;
        const FigureRenderer renderer(script);
        const std::vector<Repetition> &r = renderer.truth().repetitions;
        QCOMPARE(toSeconds(r[0].from), 3.0);
        for (std::size_t i = 0; i < r.size(); ++i) {
            QCOMPARE(r[i].number, int(i) + 1);
            const double usual_s = i < 4 ? 2.0 : 1.0;
            QVERIFY(std::abs(toSeconds(r[i].time - r[i].from) / usual_s - 1.0) < 0.11);
        }
        const auto gap_s = [&](std::size_t i) { return toSeconds(r[i].from - r[i - 1].time); };
        QVERIFY(std::abs(gap_s(1) - 1.5) < 1e-6);
        QVERIFY(std::abs(gap_s(4) - 5.0) < 1e-6);
        QVERIFY(std::abs(gap_s(5)) < 1e-6);
        QVERIFY(std::abs(toSeconds(renderer.truth().length - r.back().time) - 4.0) < 1e-6);
    }

    void fatigueMakesRepetitionsShallower()
    {
        RenderScript script = scriptFor(Exercise::Squat);
        script.sets = {RenderSet{.repetitions = 6, .fatigue = 0.5}};
        const RenderedTruth truth = FigureRenderer(script).truth();
        QVERIFY(truth.repetitions.front().range > 1.0);
        QVERIFY(truth.repetitions.back().range < 0.65);
    }

    void drawsTheSamePixelsForTheSameSeed()
    {
        RenderScript script = scriptFor(Exercise::JumpingJack);
        script.noise = 5.0;
        script.shake_px = 4.0;
        script.flicker = 0.5;
        const FigureRenderer one(script);
        const FigureRenderer two(script);
        one.draw(3); // drawing other pictures before makes no difference
        QCOMPARE(one.draw(20), two.draw(20));
        script.seed = 2;
        QVERIFY(FigureRenderer(script).draw(20) != two.draw(20));
    }

    void movesAsTheExerciseAsks_data()
    {
        QTest::addColumn<Exercise>("exercise");
        QTest::addColumn<int>("topDown"); // pixels of 120 that the figure's highest point goes down, at least
        QTest::newRow("squat") << Exercise::Squat << 12;
        QTest::newRow("lunge") << Exercise::Lunge << 5;
        QTest::newRow("push-up") << Exercise::PushUp << 9;
        QTest::newRow("jumping jack: hands up") << Exercise::JumpingJack << -10;
        QTest::newRow("shoulder press: hands up") << Exercise::ShoulderPress << -8;
    }
    void movesAsTheExerciseAsks()
    {
        QFETCH(Exercise, exercise);
        QFETCH(int, topDown);
        const RenderScript script = scriptFor(exercise);
        const RenderedTruth truth = FigureRenderer(script).truth();
        const QRect start = figureBounds(script, toSeconds(truth.repetitions.front().from));
        const QRect turn = figureBounds(script, fullRange_s(truth));
        const QRect end = figureBounds(script, toSeconds(truth.repetitions.front().time));
        const int down = turn.top() - start.top();
        QVERIFY2(topDown > 0 ? down >= topDown : down <= topDown, qPrintable(QString::number(down)));
        QVERIFY(std::abs(end.top() - start.top()) <= 2);
    }

    void aJumpingJackSpreadsTheLegs()
    {
        const Build build(1);
        const auto feetApart = [&](double amount) {
            const Pose pose = exercisePose(Exercise::JumpingJack, build, {amount, 0.0, 1, 1.0}, 0.0);
            return pose.ankles[Left].x - pose.ankles[Right].x;
        };
        QVERIFY(feetApart(0.0) < 0.25);
        QVERIFY(feetApart(1.0) > 0.6);
    }

    void lungesAlternateSides()
    {
        const Build build(1);
        const auto frontFoot = [&](int repetition) {
            const Pose pose = exercisePose(Exercise::Lunge, build, {1.0, 0.0, repetition, 1.0}, 0.0);
            return pose.ankles[Left].z > pose.ankles[Right].z ? Left : Right;
        };
        QVERIFY(frontFoot(1) != frontFoot(2));
        QCOMPARE(frontFoot(1), frontFoot(3));
    }

    void standsStillWhereNothingIsRepeated()
    {
        const auto change = [](Exercise exercise, double from_s, double to_s) {
            const RenderScript script = scriptFor(exercise);
            const FigureRenderer renderer(script);
            return difference(at(renderer, from_s, 15.0), at(renderer, to_s, 15.0));
        };
        const double squat = change(Exercise::Squat, 1.0, 2.0);
        QVERIFY(squat > 3.0);
        QVERIFY(change(Exercise::Squat, 0.2, 0.8) < 0.25 * squat);
        QVERIFY(change(Exercise::Plank, 1.0, 3.3) < 0.25 * squat);
        QVERIFY(change(Exercise::EmptyRoom, 1.0, 3.3) < 0.25 * squat);
        QVERIFY(change(Exercise::WalkingAbout, 1.5, 4.5) > 2.0);
    }

    void bonesKeepTheirLengthAndNothingJumps_data()
    {
        QTest::addColumn<Exercise>("exercise");
        for (const Exercise exercise : {Exercise::Squat, Exercise::PushUp, Exercise::JumpingJack, Exercise::Lunge,
                 Exercise::ShoulderPress, Exercise::Plank})
            QTest::newRow(qPrintable(exerciseName(exercise))) << exercise;
    }
    void bonesKeepTheirLengthAndNothingJumps()
    {
        QFETCH(Exercise, exercise);
        const Build build(5);
        const Proportions &body = build.body;
        RenderScript script = scriptFor(exercise);
        script.sets = {RenderSet{.repetitions = 3, .tempo_hz = 0.5, .depth = 1.0, .pause_s = 0.4}};
        const Timeline timeline(script);
        Skeleton before;
        for (int i = 0; i < 600; ++i) {
            const double time_s = i / 60.0;
            const Pose pose = exercisePose(exercise, build, timeline.at(time_s), time_s);
            const Skeleton s = solve(pose, body);
            for (const int side : {Left, Right}) {
                QVERIFY(std::abs(length(s.knees[side] - s.hips[side]) - body.thigh) < 2e-3);
                QVERIFY(std::abs(length(s.ankles[side] - s.knees[side]) - body.shank) < 2e-3);
                QVERIFY(std::abs(length(s.elbows[side] - s.shoulders[side]) - body.upperArm) < 2e-3);
                QVERIFY2(length(s.ankles[side] - pose.ankles[side]) < 0.03, "a foot is out of the leg's reach");
                QVERIFY(s.ankles[side].y > 0.02 && s.knees[side].y > 0.0);
                if (i > 0) {
                    QVERIFY2(length(s.wrists[side] - before.wrists[side]) < 0.12, qPrintable(QString::number(time_s)));
                    QVERIFY2(length(s.knees[side] - before.knees[side]) < 0.06, qPrintable(QString::number(time_s)));
                    QVERIFY2(length(s.ankles[side] - before.ankles[side]) < 0.06, qPrintable(QString::number(time_s)));
                }
            }
            before = s;
        }
    }

    void feetStayPlanted_data()
    {
        QTest::addColumn<Exercise>("exercise");
        QTest::newRow("squat") << Exercise::Squat;
        QTest::newRow("push-up") << Exercise::PushUp;
        QTest::newRow("shoulder press") << Exercise::ShoulderPress;
    }
    void feetStayPlanted()
    {
        QFETCH(Exercise, exercise);
        const Build build(3);
        const auto feet = [&](double amount) {
            return solve(exercisePose(exercise, build, {amount, 0.0, 1, 1.0}, 0.0), build.body).toes;
        };
        for (const int side : {Left, Right})
            QVERIFY(length(feet(0.0)[side] - feet(1.0)[side]) < 0.02);
    }

    void noiseHasTheStrengthAskedFor()
    {
        RenderScript script = scriptFor(Exercise::EmptyRoom);
        const QImage clean = FigureRenderer(script).draw(0);
        script.noise = 6.0;
        const QImage noisy = FigureRenderer(script).draw(0);
        double squares = 0.0;
        for (int y = 0; y < clean.height(); ++y) {
            for (int x = 0; x < clean.width(); ++x)
                squares += std::pow(qGreen(noisy.pixel(x, y)) - qGreen(clean.pixel(x, y)), 2);
        }
        const double deviation = std::sqrt(squares / (clean.width() * clean.height()));
        QVERIFY2(std::abs(deviation - 6.0) < 0.4, qPrintable(QString::number(deviation)));
    }

    void duskIsDarkerAndShakeMovesThePicture()
    {
        RenderScript script = scriptFor(Exercise::EmptyRoom);
        const FigureRenderer lit(script);
        script.light = 0.1;
        QVERIFY(meanLevel(FigureRenderer(script).draw(0)) < 0.45 * meanLevel(lit.draw(0)));

        script.light = 1.0;
        script.shake_px = 6.0;
        const FigureRenderer shaken(script);
        QVERIFY(difference(shaken.draw(0), shaken.draw(6)) > 4.0 * difference(lit.draw(0), lit.draw(6)));
    }

    void twiceAsFarIsHalfAsTall()
    {
        RenderScript script = scriptFor(Exercise::Squat);
        const int near = figureBounds(script, 0.5).height();
        script.distance = 2.0;
        const int far = figureBounds(script, 0.5).height();
        QVERIFY2(far > 0.38 * near && far < 0.62 * near, qPrintable(QStringLiteral("%1 of %2").arg(far).arg(near)));
    }

    void somebodyPassesOnlyWhenAsked()
    {
        RenderScript script = scriptFor(Exercise::Squat);
        script.sets[0].restBefore_s = 6.0;
        script.endRest_s = 6.0;
        const double middle_s = 0.5 * toSeconds(FigureRenderer(script).truth().length);
        const QImage without = at(FigureRenderer(script), middle_s, 15.0);
        const QImage before = at(FigureRenderer(script), 1.0, 15.0);
        script.somebodyPassing = true;
        QVERIFY(at(FigureRenderer(script), middle_s, 15.0) != without);
        QCOMPARE(at(FigureRenderer(script), 1.0, 15.0), before);
    }
};

QTEST_MAIN(TestRender)
#include "test_render.moc"
