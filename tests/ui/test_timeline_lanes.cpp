// What the timeline finds without looking at everything is what a look at everything finds.
#include "ui/timeline/rehearsal_marks.h"
#include "ui/timeline/timeline_text.h"
#include "ui/timeline/timeline_walk.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <random>

using namespace spotter;

namespace {

ActionEvent action(double time_s, ActionToken token, double confidence = 1.0)
{
    return {.time = fromSeconds(time_s), .token = token, .confidence = confidence, .cause = Cause::Form};
}

Gap gap(double from_s, double to_s)
{
    return {fromSeconds(from_s), fromSeconds(to_s), GapReason::Paused};
}

/// A letter for each difference, in time order.
QString letters(const std::vector<RehearsedMark> &marks)
{
    QString all;
    for (const RehearsedMark &mark : marks)
        all += QLatin1Char("=+-~"[std::size_t(mark.difference)]);
    return all;
}

} // namespace

class TestTimelineLanes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pyramidAgreesWithAScan_data();
    void pyramidAgreesWithAScan();
    void pyramidFollowsChanges();
    void longSpanReachesOverShortOnes();
    void degradationLastsUntilItEnds();
    void degradationsMayOverlap();
    void finishedUtteranceKeepsItsEnd();
    void movedNoteIsFoundWhereItIs();
    void walkVisitsEveryEventOnce_data();
    void walkVisitsEveryEventOnce();
    void nearestRowIsNearest_data();
    void nearestRowIsNearest();
    void rehearsalIsCompared_data();
    void rehearsalIsCompared();
    void descriptionNamesWhatIsKnown_data();
    void descriptionNamesWhatIsKnown();
};

void TestTimelineLanes::pyramidAgreesWithAScan_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 15, 16, 17, 255, 256, 257, 5000})
        QTest::addRow("%d values", size) << size;
}

void TestTimelineLanes::pyramidAgreesWithAScan()
{
    QFETCH(int, size);
    std::mt19937 random(7);
    std::vector<float> values;
    SummaryPyramid<LevelRange> pyramid;
    for (int i = 0; i < size; ++i) {
        values.push_back(float(random() % 1000));
        pyramid.append({values.back(), values.back()});
    }
    for (int trial = 0; trial < 300; ++trial) {
        const std::size_t first = random() % (std::size_t(size) + 1);
        const std::size_t last = first + random() % (std::size_t(size) - first + 1);
        LevelRange expected;
        for (std::size_t i = first; i < last; ++i)
            expected.merge({values[i], values[i]});
        QCOMPARE(pyramid.over(first, last).most, expected.most);
        QCOMPARE(pyramid.over(first, last).least, expected.least);

        const float high = float(990 + random() % 12);
        const auto isHigh = [high](const LevelRange &range) { return range.most >= high; };
        std::size_t next = first;
        while (next < values.size() && values[next] < high)
            ++next;
        QCOMPARE(pyramid.findFrom(first, isHigh), next);
        std::size_t before = first;
        while (before > 0 && values[before - 1] < high)
            --before;
        QCOMPARE(pyramid.findBefore(first, isHigh), before > 0 ? before - 1 : values.size());
    }
}

void TestTimelineLanes::pyramidFollowsChanges()
{
    std::mt19937 random(3);
    std::vector<float> values;
    SummaryPyramid<LevelRange> pyramid;
    for (int i = 0; i < 1500; ++i) {
        const float value = float(random() % 1000);
        const std::size_t at = random() % (values.size() + 1);
        if (i % 3 == 2) {
            values.erase(values.begin() + std::ptrdiff_t(at % values.size()));
            pyramid.erase(at % (values.size() + 1));
        } else {
            values.insert(values.begin() + std::ptrdiff_t(at), value);
            pyramid.insert(at, {value, value});
        }
        if (values.empty())
            continue;
        const std::size_t replaced = random() % values.size();
        values[replaced] = value;
        pyramid.replace(replaced, {value, value});
        QCOMPARE(pyramid.size(), values.size());
        QCOMPARE(pyramid.over(0, values.size()).most, std::ranges::max(values));
        QCOMPARE(pyramid.over(0, values.size()).least, std::ranges::min(values));
    }
}

void TestTimelineLanes::longSpanReachesOverShortOnes()
{
    TimelineModel model;
    model.add(gap(0, 100));
    model.add(gap(10, 11));
    model.add(gap(20, 21));
    const auto rows = model.rows(Lane::Gaps, fromSeconds(50), fromSeconds(60));
    QVERIFY(!rows.empty());
    QCOMPARE(rows.front(), 0);
    QVERIFY(model.rows(Lane::Gaps, fromSeconds(101), fromSeconds(110)).empty());
}

void TestTimelineLanes::degradationLastsUntilItEnds()
{
    TimelineModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto tell = [&model](double time_s, bool active) {
        model.add(Degradation{fromSeconds(time_s), QStringLiteral("busy"), QStringLiteral("fewer frames"), active});
    };
    tell(2, true);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.end(), fromSeconds(2));
    QVERIFY(!model.rows(Lane::Degradations, fromSeconds(50), fromSeconds(60)).empty());
    tell(5, false);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.item(0).from, fromSeconds(2));
    QCOMPARE(model.item(0).to, fromSeconds(5));
    QCOMPARE(model.index(0, TimelineModel::CauseColumn).data().toString(), QStringLiteral("busy"));
    QVERIFY(model.rows(Lane::Degradations, fromSeconds(50), fromSeconds(60)).empty());
    tell(8, true);
    QCOMPARE(model.rowCount(), 2);
}

void TestTimelineLanes::degradationsMayOverlap()
{
    TimelineModel model;
    const auto tell = [&model](double time_s, const QString &effect, bool active) {
        model.add(Degradation{fromSeconds(time_s), QStringLiteral("busy"), effect, active});
    };
    tell(1, QStringLiteral("a"), true);
    tell(2, QStringLiteral("b"), true);
    tell(3, QStringLiteral("a"), false);
    tell(4, QStringLiteral("b"), false);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.item(0).to, fromSeconds(3));
    QCOMPARE(model.item(1).to, fromSeconds(4));
}

void TestTimelineLanes::finishedUtteranceKeepsItsEnd()
{
    TimelineModel model;
    const auto say = [&model](const QString &text, bool complete) {
        model.add(Feedback{.id = 3, .said = fromSeconds(1), .text = text, .coach = {}, .complete = complete});
    };
    say(QStringLiteral("Go"), false);
    model.add(action(2, ActionToken::Next));
    say(QStringLiteral("Go deeper"), true);
    model.add(action(9, ActionToken::Next));
    say(QStringLiteral("Go lower"), true);
    QCOMPARE(model.item(0).text, QStringLiteral("Go lower"));
    QCOMPARE(model.item(0).to, fromSeconds(2));
}

void TestTimelineLanes::movedNoteIsFoundWhereItIs()
{
    TimelineModel model;
    model.add(Note{1, fromSeconds(5), QStringLiteral("a")});
    model.add(Note{2, fromSeconds(6), QStringLiteral("b")});
    model.add(Note{1, fromSeconds(9), QStringLiteral("a")});
    const auto rows = model.rows(Lane::Notes, {}, fromSeconds(20));
    QCOMPARE(QList<int>(rows.begin(), rows.end()), (QList<int>{1, 0}));
}

void TestTimelineLanes::walkVisitsEveryEventOnce_data()
{
    QTest::addColumn<int>("lane"); // -1: all
    QTest::addColumn<QList<int>>("rows");
    QTest::newRow("all, without what only watched") << -1 << QList<int>{3, 1, 2, 5};
    QTest::newRow("actions, all of them") << int(Lane::Actions) << QList<int>{0, 1, 4, 5};
    QTest::newRow("utterances") << int(Lane::Utterances) << QList<int>{2};
    QTest::newRow("an empty lane") << int(Lane::Gaps) << QList<int>{};
}

void TestTimelineLanes::walkVisitsEveryEventOnce()
{
    QFETCH(int, lane);
    QFETCH(QList<int>, rows);
    TimelineModel model;
    model.add(action(1, ActionToken::Next));
    model.add(action(2, ActionToken::Feedback));
    model.add(Feedback{.id = 1, .said = fromSeconds(2), .text = QStringLiteral("Go"), .coach = {}});
    model.add(Repetition{.from = fromSeconds(0.5), .time = fromSeconds(3), .number = 1});
    model.add(action(4, ActionToken::Next));
    model.add(action(5, ActionToken::Correct));
    const std::optional<Lane> only = lane < 0 ? std::nullopt : std::optional(Lane(lane));

    QList<int> forward;
    for (int row = nextRow(model, only, -1, {}, WalkDirection::Forward); row >= 0;
         row = nextRow(model, only, row, {}, WalkDirection::Forward))
        forward << row;
    QCOMPARE(forward, rows);
    QList<int> back;
    for (int row = nextRow(model, only, -1, model.end(), WalkDirection::Back); row >= 0;
         row = nextRow(model, only, row, {}, WalkDirection::Back))
        back.prepend(row);
    QCOMPARE(back, rows);
}

void TestTimelineLanes::nearestRowIsNearest_data()
{
    QTest::addColumn<double>("time");
    QTest::addColumn<int>("row");
    QTest::newRow("before all") << 0.0 << 0;
    QTest::newRow("nearer to the first") << 14.0 << 0;
    QTest::newRow("nearer to the second") << 16.0 << 1;
    QTest::newRow("on it") << 20.0 << 1;
    QTest::newRow("behind all") << 90.0 << 2;
}

void TestTimelineLanes::nearestRowIsNearest()
{
    QFETCH(double, time);
    QFETCH(int, row);
    TimelineModel model;
    QCOMPARE(nearestRow(model, Lane::Gaps, {}), -1);
    for (const double start : {10.0, 20.0, 30.0})
        model.add(gap(start, start + 1));
    QCOMPARE(nearestRow(model, Lane::Gaps, fromSeconds(time)), row);
}

void TestTimelineLanes::rehearsalIsCompared_data()
{
    QTest::addColumn<LaneGuides>("guides");
    QTest::addColumn<QString>("differences");
    const auto rehearsed = [](std::vector<ActionEvent> actions, double from_s, double to_s) {
        LaneGuides guides;
        guides.rehearsed = std::move(actions);
        guides.rehearsedFrom = fromSeconds(from_s);
        guides.rehearsedTo = fromSeconds(to_s);
        return guides;
    };
    // Decided: 1 next, 2 feedback, 3 correct.
    QTest::newRow("no rehearsal") << LaneGuides{} << "";
    QTest::newRow("the same") << rehearsed({action(2, ActionToken::Feedback), action(3, ActionToken::Correct)}, 0, 9)
                              << "==";
    QTest::newRow("one more") << rehearsed(
        {action(1, ActionToken::Feedback), action(2, ActionToken::Feedback), action(3, ActionToken::Correct)}, 0, 9)
                              << "+==";
    QTest::newRow("one less, told") << rehearsed({action(2, ActionToken::Next), action(3, ActionToken::Correct)}, 0, 9)
                                    << "-=";
    QTest::newRow("all gone, left out") << rehearsed({}, 0, 9) << "--";
    QTest::newRow("of the other kind") << rehearsed({action(2, ActionToken::Correct), action(3, ActionToken::Correct)},
        0, 9) << "~=";
    QTest::newRow("only the last minute counts") << rehearsed({action(3, ActionToken::Correct)}, 2.5, 9) << "=";
}

void TestTimelineLanes::rehearsalIsCompared()
{
    QFETCH(LaneGuides, guides);
    QFETCH(QString, differences);
    TimelineModel model;
    model.add(action(1, ActionToken::Next));
    model.add(action(2, ActionToken::Feedback));
    model.add(action(3, ActionToken::Correct));
    QCOMPARE(letters(rehearsedMarks(model, guides)), differences);
}

void TestTimelineLanes::descriptionNamesWhatIsKnown_data()
{
    QTest::addColumn<TimelineItem>("item");
    QTest::addColumn<QString>("text");
    QTest::newRow("decision") << TimelineItem{.from = fromSeconds(61),
        .to = fromSeconds(61),
        .lane = Lane::Actions,
        .token = ActionToken::Correct,
        .confidence = 0.5,
        .cause = Cause::Form,
        .latency = std::chrono::milliseconds(40)}
                              << QStringLiteral("1:01.0|Actions|praise|Confidence: 50 %|Cause: %1|Latency: 40 ms")
                                     .arg(causeText(Cause::Form));
    QTest::newRow("gap") << TimelineItem{.from = fromSeconds(1),
        .to = fromSeconds(2),
        .lane = Lane::Gaps,
        .gap = GapReason::Paused}
                         << QStringLiteral("0:01.0|End: 0:02.0|Gaps|%1").arg(gapText(GapReason::Paused));
    QTest::newRow("what is not over") << TimelineItem{.from = fromSeconds(1),
        .to = TimelineItem::open,
        .lane = Lane::Degradations,
        .text = QStringLiteral("less"),
        .reason = QStringLiteral("busy")}
                                      << QStringLiteral("0:01.0|End: not over yet|Limits|less|Cause: busy");
}

void TestTimelineLanes::descriptionNamesWhatIsKnown()
{
    QFETCH(TimelineItem, item);
    QFETCH(QString, text);
    QCOMPARE(describe(item, QStringLiteral("|")), text);
}

QTEST_MAIN(TestTimelineLanes)
#include "test_timeline_lanes.moc"
