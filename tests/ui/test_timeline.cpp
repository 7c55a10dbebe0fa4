#include "ui/timeline/timeline_view.h"

#include <QAbstractItemModelTester>
#include <QImage>
#include <QSignalSpy>
#include <QTest>

using namespace spotter;

namespace {

ActionEvent action(double time_s, ActionToken token, double confidence = 1.0)
{
    return {.time = fromSeconds(time_s), .token = token, .confidence = confidence, .cause = Cause::Form};
}

Feedback utterance(int id, double time_s, const QString &text, bool complete = true)
{
    return {.id = id,
        .from = fromSeconds(time_s - 2),
        .to = fromSeconds(time_s),
        .said = fromSeconds(time_s),
        .text = text,
        .coach = QStringLiteral("motion"),
        .complete = complete};
}

/// Of the same size and theme, with nothing in it.
QImage emptyPicture(QSize size)
{
    TimelineModel model;
    TimelineView view(model);
    view.resize(size);
    view.fitAll();
    return view.grab().toImage();
}

} // namespace

class TestTimeline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void modelKeepsItsContract();
    void utteranceGrowsInItsRow();
    void visibleRows_data();
    void visibleRows();
    void lateEventsAreSortedIn();
    void noteGoes();
    void scaleKeepsTimeUnderThePointer();
    void ticks_data();
    void ticks();
    void hundredThousandEventsArePainted();
    void followsUntilTheUserLooksBack();
    void keysWalkTheEvents();
    void doubleClickFits();
    void wheelZooms();
    void guidesAreDrawn_data();
    void guidesAreDrawn();
    void utterancesAreFoundBothWays();
};

void TestTimeline::modelKeepsItsContract()
{
    TimelineModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.add(action(1, ActionToken::Next));
    model.add(Repetition{.from = fromSeconds(0.5), .time = fromSeconds(2), .number = 1});
    model.add(utterance(7, 2, QStringLiteral("Slower")));
    model.add(Gap{fromSeconds(3), fromSeconds(4), GapReason::Dropped});
    model.add(MotionSample{.time = fromSeconds(5), .level = 0.5});

    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.index(2, TimelineModel::WhatColumn).data().toString(), QStringLiteral("Slower"));
    QCOMPARE(model.index(3, TimelineModel::WhatColumn).data().toString(), gapText(GapReason::Dropped));
    QCOMPARE(model.index(0, TimelineModel::CauseColumn).data().toString(), causeText(Cause::Form));
    QCOMPARE(model.end(), fromSeconds(5));
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.end(), SessionTime{});
}

void TestTimeline::utteranceGrowsInItsRow()
{
    TimelineModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.add(utterance(1, 2, QStringLiteral("Go"), false));
    model.add(action(2.5, ActionToken::Next));
    model.add(utterance(1, 2, QStringLiteral("Go deeper")));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.item(0).text, QStringLiteral("Go deeper"));
    QVERIFY(!model.item(0).growing);
    QCOMPARE(model.item(0).to, fromSeconds(2.5));
}

void TestTimeline::visibleRows_data()
{
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::addColumn<QList<int>>("rows");
    QTest::newRow("all") << 0.0 << 100.0 << QList<int>{0, 1, 2};
    QTest::newRow("one reaches in from the left") << 12.0 << 15.0 << QList<int>{0};
    QTest::newRow("between two") << 16.0 << 19.0 << QList<int>{};
    QTest::newRow("one reaches out at the right") << 28.0 << 31.0 << QList<int>{1, 2};
    QTest::newRow("behind all") << 50.0 << 60.0 << QList<int>{};
}

void TestTimeline::visibleRows()
{
    QFETCH(double, from);
    QFETCH(double, to);
    QFETCH(QList<int>, rows);
    TimelineModel model;
    for (const double start : {10.0, 20.0, 30.0})
        model.add(Gap{fromSeconds(start), fromSeconds(start + (start == 20.0 ? 9.0 : 5.0)), GapReason::Paused});
    const auto seen = model.rows(Lane::Gaps, fromSeconds(from), fromSeconds(to));
    QCOMPARE(QList<int>(seen.begin(), seen.end()), rows);
}

void TestTimeline::lateEventsAreSortedIn()
{
    TimelineModel model;
    for (const double time : {3.0, 1.0, 2.0})
        model.add(action(time, ActionToken::Next));
    const auto rows = model.rows(Lane::Actions, {}, fromSeconds(10));
    QCOMPARE(QList<int>(rows.begin(), rows.end()), (QList<int>{1, 2, 0}));
}

void TestTimeline::noteGoes()
{
    TimelineModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.add(action(1, ActionToken::Next));
    model.add(Note{.id = 1, .time = fromSeconds(2), .text = QStringLiteral("left knee")});
    model.add(action(3, ActionToken::Feedback));
    model.removeNote(2);
    QCOMPARE(model.rowCount(), 3);
    model.removeNote(1);
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(model.rows(Lane::Notes, {}, fromSeconds(10)).empty());
    const auto rows = model.rows(Lane::Actions, {}, fromSeconds(10));
    QCOMPARE(QList<int>(rows.begin(), rows.end()), (QList<int>{0, 1}));
    QCOMPARE(model.item(1).token, ActionToken::Feedback);
}

void TestTimeline::scaleKeepsTimeUnderThePointer()
{
    TimeScale scale{.left = fromSeconds(100), .pxPerSecond = 40};
    const SessionTime under = scale.time(300);
    scale.zoomAt(300, 2.0);
    QCOMPARE(scale.pxPerSecond, 80.0);
    QVERIFY(std::abs(scale.x(under) - 300) < 0.01);
    scale.pan(-80);
    QVERIFY(std::abs(scale.x(under) - 220) < 0.01);
    scale.pan(1e9);
    QCOMPARE(scale.left, SessionTime{});
    scale.fit(fromSeconds(0), fromSeconds(3600), 900);
    QCOMPARE(scale.pxPerSecond, 0.25);
    scale.zoomAt(0, 1e12);
    QCOMPARE(scale.pxPerSecond, TimeScale::mostPxPerSecond);
}

void TestTimeline::ticks_data()
{
    QTest::addColumn<double>("pxPerSecond");
    QTest::addColumn<double>("step_s");
    QTest::newRow("tenths") << 1000.0 << 0.1;
    QTest::newRow("seconds") << 70.0 << 1.0;
    QTest::newRow("a little less than a second's room") << 69.0 << 2.0;
    QTest::newRow("minutes") << 1.5 << 60.0;
    QTest::newRow("hours") << 0.005 << 3600.0;
}

void TestTimeline::ticks()
{
    QFETCH(double, pxPerSecond);
    QFETCH(double, step_s);
    QCOMPARE(TimeScale({.pxPerSecond = pxPerSecond}).tickStep(70), fromSeconds(step_s));
}

void TestTimeline::hundredThousandEventsArePainted()
{
    TimelineModel model;
    for (int i = 0; i < 100'000; ++i)
        model.add(action(i * 0.36, i % 10 == 0 ? ActionToken::Feedback : ActionToken::Next));
    for (int i = 0; i < 200'000; ++i)
        model.add(MotionSample{.time = fromSeconds(i * 0.18), .level = i % 100 / 100.0});
    TimelineView view(model);
    view.resize(1000, 200);
    view.fitAll();
    const QImage all = view.grab().toImage();
    QVERIFY(all != emptyPicture(view.size()));
    view.showMoment(fromSeconds(18'000));
    QVERIFY(view.grab().toImage() != all);
}

void TestTimeline::followsUntilTheUserLooksBack()
{
    TimelineModel model;
    TimelineView view(model);
    view.resize(600, 200);
    view.show();
    QVERIFY(view.isFollowing());
    model.add(action(100, ActionToken::Next));
    QTRY_VERIFY(view.scale().left > fromSeconds(80));

    QTest::keyClick(&view, Qt::Key_Home);
    QVERIFY(!view.isFollowing());
    QCOMPARE(view.scale().left, SessionTime{});
    model.add(action(200, ActionToken::Next));
    QTest::qWait(150);
    QCOMPARE(view.scale().left, SessionTime{});

    QTest::keyClick(&view, Qt::Key_End);
    QVERIFY(view.isFollowing());
    QVERIFY(view.scale().left > fromSeconds(180));
}

void TestTimeline::keysWalkTheEvents()
{
    TimelineModel model;
    model.add(action(1, ActionToken::Next));
    model.add(action(2, ActionToken::Feedback));
    model.add(Repetition{.from = fromSeconds(3), .time = fromSeconds(4), .number = 1});
    TimelineView view(model);
    view.resize(600, 200);
    view.show();
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.currentRow(), 1);
    QVERIFY(view.accessibleDescription().contains(causeText(Cause::Form)));
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.currentRow(), 2);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.currentRow(), 2);
    QTest::keyClick(&view, Qt::Key_Left);
    QCOMPARE(view.currentRow(), 1);
}

void TestTimeline::doubleClickFits()
{
    TimelineModel model;
    model.add(action(1000, ActionToken::Next));
    TimelineView view(model);
    view.resize(600, 200);
    view.show();
    QTest::mouseDClick(&view, Qt::LeftButton, {}, QPoint(300, 100));
    QCOMPARE(view.scale().left, SessionTime{});
    QVERIFY(view.scale().x(fromSeconds(1000)) < 600);
    QVERIFY(view.scale().x(fromSeconds(1000)) > 300);
}

void TestTimeline::wheelZooms()
{
    TimelineModel model;
    TimelineView view(model);
    view.resize(600, 200);
    const double before = view.scale().pxPerSecond;
    QWheelEvent turn(QPointF(300, 100), view.mapToGlobal(QPointF(300, 100)), {}, QPoint(0, 120), Qt::NoButton, {},
        Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&view, &turn);
    QVERIFY(view.scale().pxPerSecond > before);
}

void TestTimeline::guidesAreDrawn_data()
{
    QTest::addColumn<LaneGuides>("guides");
    QTest::newRow("motion threshold") << LaneGuides{.motionThreshold = 0.5};
    QTest::newRow("silence") << LaneGuides{.silence = fromSeconds(2)};
    QTest::newRow("confidence threshold") << LaneGuides{.confidenceThreshold = 0.9};
    QTest::newRow("rehearsed") << LaneGuides{
        .rehearsed = {action(3, ActionToken::Feedback)}, .rehearsedFrom = {}, .rehearsedTo = fromSeconds(5)};
}

void TestTimeline::guidesAreDrawn()
{
    QFETCH(LaneGuides, guides);
    TimelineModel model;
    model.add(action(1, ActionToken::Feedback, 0.8));
    model.add(utterance(1, 2, QStringLiteral("Go")));
    TimelineView view(model);
    view.resize(600, 200);
    const QImage plain = view.grab().toImage();
    view.setGuides(guides);
    QVERIFY(view.grab().toImage() != plain);
    view.setGuides(std::nullopt);
    QCOMPARE(view.grab().toImage(), plain);
}

void TestTimeline::utterancesAreFoundBothWays()
{
    TimelineModel model;
    model.add(utterance(4, 2, QStringLiteral("Go")));
    model.add(utterance(5, 3, QStringLiteral("Stop")));
    TimelineView view(model);
    view.resize(600, 200);
    view.show();
    QSignalSpy activated(&view, &TimelineView::utteranceActivated);
    view.showUtterance(5);
    QCOMPARE(view.currentRow(), 1);
    view.showUtterance(6);
    QCOMPARE(view.currentRow(), 1);
    QCOMPARE(activated.count(), 0);
    QTest::keyClick(&view, Qt::Key_Left);
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.at(0).at(0).toInt(), 4);
}

QTEST_MAIN(TestTimeline)
#include "test_timeline.moc"
