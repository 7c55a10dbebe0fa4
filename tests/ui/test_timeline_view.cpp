// The timeline by hand, and how it looks.
#include "tests/ui/shown_timeline.h"
#include "ui/timeline/lanes.h"
#include "ui/timeline/timeline_text.h"

#include <QNativeGestureEvent>
#include <QPainter>
#include <QPointingDevice>
#include <QSignalSpy>
#include <QWheelEvent>

using namespace spotter;

namespace {

void turn(TimelineView &view, QPoint pixels, QPoint angle, Qt::KeyboardModifiers modifiers)
{
    const QPointF place(300, 100);
    QWheelEvent event(place, view.mapToGlobal(place), pixels, angle, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&view, &event);
}

} // namespace

class TestTimelineView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keysMoveTheView_data();
    void keysMoveTheView();
    void wheelAndTrackpad_data();
    void wheelAndTrackpad();
    void fingersZoom();
    void pinchZooms();
    void dragPansClickDoesNot();
    void clickChoosesTheEvent();
    void hoverTellsOfEveryLane_data();
    void hoverTellsOfEveryLane();
    void emptyTimelineSaysWhatWillCome();
    void focusIsSeen();
    void guidesTell();
    void namesAreWholeAndLead_data();
    void namesAreWholeAndLead();
    void sharpAtAnyScale_data();
    void sharpAtAnyScale();
    void removedRowIsNoLongerChosen();
};

void TestTimelineView::keysMoveTheView_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<QString>("effect");
    const Qt::KeyboardModifiers none;
    QTest::newRow("plus") << int(Qt::Key_Plus) << none << "nearer";
    QTest::newRow("plus with Shift") << int(Qt::Key_Plus) << Qt::KeyboardModifiers(Qt::ShiftModifier) << "nearer";
    QTest::newRow("plus on the keypad") << int(Qt::Key_Plus) << Qt::KeyboardModifiers(Qt::KeypadModifier) << "nearer";
    QTest::newRow("minus") << int(Qt::Key_Minus) << none << "farther";
    QTest::newRow("later") << int(Qt::Key_Right) << Qt::KeyboardModifiers(Qt::ShiftModifier) << "later";
    QTest::newRow("earlier") << int(Qt::Key_Left) << Qt::KeyboardModifiers(Qt::ShiftModifier) << "earlier";
    QTest::newRow("home") << int(Qt::Key_Home) << none << "start";
    QTest::newRow("end") << int(Qt::Key_End) << none << "follows";
    QTest::newRow("F") << int(Qt::Key_F) << none << "all";
    QTest::newRow("0") << int(Qt::Key_0) << none << "all";
}

void TestTimelineView::keysMoveTheView()
{
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(QString, effect);
    Shown shown;
    const TimeScale all = shown.view.scale();
    QTest::keyClick(&shown.view, Qt::Key_Plus);
    QTest::keyClick(&shown.view, Qt::Key_Plus);
    QTest::keyClick(&shown.view, Qt::Key_Plus);
    const TimeScale before = shown.view.scale();
    QVERIFY(before.left > SessionTime{});
    QTest::keyClick(&shown.view, Qt::Key(key), modifiers);
    const TimeScale after = shown.view.scale();
    if (effect == QStringLiteral("nearer"))
        QVERIFY(after.pxPerSecond > before.pxPerSecond);
    else if (effect == QStringLiteral("farther"))
        QVERIFY(after.pxPerSecond < before.pxPerSecond);
    else if (effect == QStringLiteral("later"))
        QVERIFY(after.left > before.left);
    else if (effect == QStringLiteral("earlier"))
        QVERIFY(after.left < before.left);
    else if (effect == QStringLiteral("start"))
        QCOMPARE(after.left, SessionTime{});
    else if (effect == QStringLiteral("follows"))
        QVERIFY(shown.view.isFollowing());
    else
        QCOMPARE(after.pxPerSecond, all.pxPerSecond);
}

void TestTimelineView::wheelAndTrackpad_data()
{
    QTest::addColumn<QPoint>("pixels");
    QTest::addColumn<QPoint>("angle");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<int>("zoom"); // -1, 0, 1
    QTest::addColumn<int>("pan");  // 1: to later times
    const Qt::KeyboardModifiers none;
    QTest::newRow("wheel away") << QPoint() << QPoint(0, 120) << none << 1 << 0;
    QTest::newRow("wheel towards") << QPoint() << QPoint(0, -120) << none << -1 << 0;
    QTest::newRow("Shift and wheel") << QPoint() << QPoint(0, -120) << Qt::KeyboardModifiers(Qt::ShiftModifier) << 0
                                     << 1;
    QTest::newRow("Ctrl and wheel") << QPoint() << QPoint(0, 120) << Qt::KeyboardModifiers(Qt::ControlModifier) << 1
                                    << 0;
    QTest::newRow("wheel tilted") << QPoint() << QPoint(120, 0) << none << 0 << -1;
    QTest::newRow("trackpad sideways, slanting") << QPoint(-40, 5) << QPoint(-40, 5) << none << 0 << 1;
    QTest::newRow("trackpad up") << QPoint(2, 40) << QPoint(2, 40) << none << 1 << 0;
}

void TestTimelineView::wheelAndTrackpad()
{
    QFETCH(QPoint, pixels);
    QFETCH(QPoint, angle);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(int, zoom);
    QFETCH(int, pan);
    Shown shown;
    shown.keys({Qt::Key_Plus, Qt::Key_Plus, Qt::Key_Plus});
    const TimeScale before = shown.view.scale();
    const double x = 300 - layoutOf(shown.view).axis.left();
    turn(shown.view, pixels, angle, modifiers);
    const TimeScale after = shown.view.scale();
    QCOMPARE((after.pxPerSecond > before.pxPerSecond) - (after.pxPerSecond < before.pxPerSecond), zoom);
    if (zoom != 0)
        QVERIFY(std::abs(after.x(before.time(x)) - x) < 0.01);
    else
        QCOMPARE((after.left > before.left) - (after.left < before.left), pan);
}

void TestTimelineView::fingersZoom()
{
    Shown shown;
    const TimeScale before = shown.view.scale();
    const auto gesture = [&](Qt::NativeGestureType type, double value) {
        const QPointF place(300, 100);
        QNativeGestureEvent event(
            type, QPointingDevice::primaryPointingDevice(), 2, place, place, shown.view.mapToGlobal(place), value, {});
        QCoreApplication::sendEvent(&shown.view, &event);
    };
    gesture(Qt::ZoomNativeGesture, 0.5);
    QCOMPARE(shown.view.scale().pxPerSecond, before.pxPerSecond * 1.5);
    gesture(Qt::SmartZoomNativeGesture, 1);
    QCOMPARE(shown.view.scale().pxPerSecond, before.pxPerSecond);
}

void TestTimelineView::pinchZooms()
{
    Shown shown;
    const double before = shown.view.scale().pxPerSecond;
    const std::unique_ptr<QPointingDevice> screen(QTest::createTouchDevice());
    QTest::touchEvent(&shown.view, screen.get()).press(0, {250, 100}).press(1, {350, 100});
    for (const int apart : {20, 60, 100})
        QTest::touchEvent(&shown.view, screen.get()).move(0, {250 - apart, 100}).move(1, {350 + apart, 100});
    QTest::touchEvent(&shown.view, screen.get()).release(0, {150, 100}).release(1, {450, 100});
    QVERIFY(shown.view.scale().pxPerSecond > before * 1.5);
}

void TestTimelineView::dragPansClickDoesNot()
{
    Shown shown;
    shown.keys({Qt::Key_Plus, Qt::Key_Plus, Qt::Key_Plus});
    const TimeScale before = shown.view.scale();
    QTest::mouseClick(&shown.view, Qt::LeftButton, {}, {300, 5});
    QCOMPARE(shown.view.scale().left, before.left);
    QTest::mousePress(&shown.view, Qt::LeftButton, {}, {300, 5});
    QTest::mouseMove(&shown.view, {280, 5});
    QTest::mouseMove(&shown.view, {250, 5});
    QTest::mouseRelease(&shown.view, Qt::LeftButton, {}, {250, 5});
    QVERIFY(std::abs(shown.view.scale().x(before.time(300)) - 250) < 0.01);
    QTest::mouseMove(&shown.view, {100, 5});
    QVERIFY(std::abs(shown.view.scale().x(before.time(300)) - 250) < 0.01);
}

void TestTimelineView::clickChoosesTheEvent()
{
    Shown shown;
    QSignalSpy activated(&shown.view, &TimelineView::utteranceActivated);
    QTest::mouseClick(&shown.view, Qt::LeftButton, {}, shown.placeOf(1));
    QCOMPARE(shown.view.currentRow(), 1);
    QTest::mouseClick(&shown.view, Qt::LeftButton, {}, shown.placeOf(2));
    QCOMPARE(shown.view.currentRow(), 2);
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.at(0).at(0).toInt(), 9);
}

void TestTimelineView::hoverTellsOfEveryLane_data()
{
    QTest::addColumn<int>("row");
    for (int row = 0; row < 5; ++row)
        QTest::addRow("row %d", row) << row;
}

void TestTimelineView::hoverTellsOfEveryLane()
{
    QFETCH(int, row);
    Shown shown;
    QCOMPARE(shown.view.tellOf(shown.placeOf(row)), describe(shown.model.item(row), QStringLiteral("\n")));
}

void TestTimelineView::emptyTimelineSaysWhatWillCome()
{
    TimelineModel model;
    TimelineView view(model);
    view.resize(shownSize);
    const QImage empty = view.grab().toImage();
    model.add(MotionSample{.time = SessionTime{}, .level = 0.0});
    view.fitAll();
    QVERIFY(view.grab().toImage() != empty);
}

void TestTimelineView::focusIsSeen()
{
    Shown shown;
    shown.view.activateWindow();
    shown.view.setFocus();
    QTRY_VERIFY(shown.view.hasFocus());
    const QImage all = shown.view.grab().toImage();
    shown.keys({Qt::Key_Down});
    const QImage lane = shown.view.grab().toImage();
    QVERIFY(lane != all);
    shown.keys({Qt::Key_Down});
    QVERIFY(shown.view.grab().toImage() != lane);
}

void TestTimelineView::guidesTell()
{
    Shown shown;
    LaneGuides guides;
    guides.rehearsed = {action(8, ActionToken::Correct)};
    guides.rehearsedFrom = fromSeconds(7);
    guides.rehearsedTo = fromSeconds(9);
    const QRectF lane = layoutOf(shown.view).lanes[2];
    const QPointF place(lane.left() + shown.view.scale().x(fromSeconds(8)), lane.bottom() - 3);
    QCOMPARE(shown.view.tellOf(place), QString());
    shown.view.setGuides(guides);
    QVERIFY2(shown.view.tellOf(place).contains(QStringLiteral("only with these settings")),
        qPrintable(shown.view.tellOf(place)));
}

void TestTimelineView::namesAreWholeAndLead_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TestTimelineView::namesAreWholeAndLead()
{
    QFETCH(Qt::LayoutDirection, direction);
    Shown shown;
    shown.view.setLayoutDirection(direction);
    const TimelineLayout layout = layoutOf(shown.view);
    for (std::size_t i = 0; i < layout.lanes.size(); ++i) {
        QVERIFY(layout.nameOf(i).width() >= shown.view.fontMetrics().horizontalAdvance(lanesFromTop()[i]->name()));
        QVERIFY(layout.lanes[i].height() >= shown.view.fontMetrics().height());
        QVERIFY(!layout.lanes[i].intersects(layout.nameOf(i)));
        QCOMPARE(layout.nameOf(i).left() < layout.lanes[i].left(), direction == Qt::LeftToRight);
    }
    QVERIFY(layout.lanes.back().bottom() <= shownSize.height());
    // Time runs from left to right either way.
    QVERIFY(shown.view.markOf(1).left() < shown.view.markOf(4).left());
}

void TestTimelineView::sharpAtAnyScale_data()
{
    QTest::addColumn<double>("ratio");
    QTest::newRow("100 %") << 1.0;
    QTest::newRow("150 %") << 1.5;
    QTest::newRow("200 %") << 2.0;
}

/// Ticks are lines of one colour and one width: no pixel is a mixture.
void TestTimelineView::sharpAtAnyScale()
{
    QFETCH(double, ratio);
    TimelineModel model;
    const TimeScale scale{.left = fromSeconds(3.3), .pxPerSecond = 37.0};
    const QPalette palette;
    const std::optional<LaneGuides> none;
    QImage picture(int(600 * ratio), int(20 * ratio), QImage::Format_RGB32);
    picture.setDevicePixelRatio(ratio);
    picture.fill(palette.color(QPalette::Base));
    QPainter painter(&picture);
    paintTimeAxis(painter, {model, scale, none, palette, ratio, QRectF(0, 0, 600, 20)});
    painter.end();
    QSet<QRgb> colours;
    QSet<int> widths;
    for (int x = 0, run = 0; x < picture.width(); ++x) {
        colours << picture.pixel(x, 0);
        const bool line = picture.pixel(x, 0) != palette.color(QPalette::Base).rgb();
        if (!line && run > 0)
            widths << run;
        run = line ? run + 1 : 0;
    }
    QCOMPARE(colours.size(), 2);
    QCOMPARE(widths, QSet<int>{int(ratio)});
}

void TestTimelineView::removedRowIsNoLongerChosen()
{
    Shown shown;
    shown.view.activate(4);
    shown.model.removeNote(1);
    QCOMPARE(shown.view.currentRow(), -1);
    shown.view.activate(3);
    shown.model.clear();
    QCOMPARE(shown.view.currentRow(), -1);
    shown.view.grab();
}

QTEST_MAIN(TestTimelineView)
#include "test_timeline_view.moc"
