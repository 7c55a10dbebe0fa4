// The timeline by keyboard and by screen reader.
#include "tests/ui/shown_timeline.h"
#include "ui/timeline/timeline_text.h"

#include <QSignalSpy>

using namespace spotter;

class TestTimelineWalk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keysWalkLanes_data();
    void keysWalkLanes();
    void everyKeyIsTold();
    void otherKeysAreLeft();
    void enterOpensTheMoment();
    void motionLaneIsWalkedToo();
    void hoverAndFocusSayTheSame();
    void screenReaderWalksATable();
    void screenReaderChooses();
};

void TestTimelineWalk::keysWalkLanes_data()
{
    using Keys = QList<int>;
    QTest::addColumn<Keys>("keys");
    QTest::addColumn<int>("lane"); // -1: all
    QTest::addColumn<int>("row");
    QTest::newRow("first of all") << Keys{Qt::Key_Right} << -1 << 1;
    QTest::newRow("second of all") << Keys{Qt::Key_Right, Qt::Key_Right} << -1 << 2;
    QTest::newRow("there and back") << Keys{Qt::Key_Right, Qt::Key_Right, Qt::Key_Left} << -1 << 1;
    QTest::newRow("last of all") << Keys{Qt::Key_Left} << -1 << 4;
    QTest::newRow("no lane above all") << Keys{Qt::Key_Up} << -1 << -1;
    QTest::newRow("motion is first") << Keys{Qt::Key_Down} << 0 << -1;
    QTest::newRow("nearest of the lane") << Keys{Qt::Key_Right, Qt::Key_Down, Qt::Key_Down} << 1 << 3;
    QTest::newRow("in a lane all count") << Keys{Qt::Key_Right, Qt::Key_Down, Qt::Key_Down, Qt::Key_Down, Qt::Key_Left}
                                         << 2 << 0;
    QTest::newRow("an empty lane has none")
        << Keys{Qt::Key_Down, Qt::Key_Down, Qt::Key_Down, Qt::Key_Down, Qt::Key_Down, Qt::Key_Down} << 5 << -1;
    QTest::newRow("back to all") << Keys{Qt::Key_Down, Qt::Key_Up} << -1 << -1;
}

void TestTimelineWalk::keysWalkLanes()
{
    QFETCH(QList<int>, keys);
    QFETCH(int, lane);
    QFETCH(int, row);
    Shown shown;
    for (const int key : keys)
        QTest::keyClick(&shown.view, Qt::Key(key));
    QCOMPARE(shown.view.currentLane() ? int(*shown.view.currentLane()) : -1, lane);
    QCOMPARE(shown.view.currentRow(), row);
}

void TestTimelineWalk::everyKeyIsTold()
{
    Shown shown;
    const QList<KeyHelp> help = shown.view.keyHelp();
    QCOMPARE(help.size(), 12);
    for (const KeyHelp &row : help) {
        QVERIFY(!row.keys.isEmpty());
        QVERIFY(!row.what.isEmpty());
    }
}

void TestTimelineWalk::otherKeysAreLeft()
{
    Shown shown;
    for (const Qt::Key key : {Qt::Key_PageDown, Qt::Key_PageUp, Qt::Key_M, Qt::Key_Tab}) {
        QKeyEvent event(QEvent::KeyPress, key, {});
        event.accept();
        QCoreApplication::sendEvent(&shown.view, &event);
        QVERIFY2(!event.isAccepted() || key == Qt::Key_Tab, qPrintable(QString::number(key)));
    }
}

void TestTimelineWalk::enterOpensTheMoment()
{
    Shown shown;
    QSignalSpy opened(&shown.view, &TimelineView::momentOpened);
    shown.keys({Qt::Key_Return});
    QCOMPARE(opened.count(), 0);
    shown.keys({Qt::Key_Right, Qt::Key_Enter});
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.at(0).at(0).value<SessionTime>(), fromSeconds(2));
}

void TestTimelineWalk::motionLaneIsWalkedToo()
{
    Shown shown;
    shown.view.showMoment(fromSeconds(5));
    shown.keys({Qt::Key_Down, Qt::Key_Right});
    const QString there = shown.view.accessibleDescription();
    QVERIFY2(there.contains(QLatin1Char('%')), qPrintable(there));
    shown.keys({Qt::Key_Right});
    QVERIFY(shown.view.accessibleDescription() != there);
}

void TestTimelineWalk::hoverAndFocusSayTheSame()
{
    Shown shown;
    shown.keys({Qt::Key_Right});
    QCOMPARE(shown.view.accessibleDescription(), shown.view.tellOf(shown.placeOf(1)));
    QVERIFY(shown.view.accessibleDescription().contains(causeText(Cause::Form)));
}

void TestTimelineWalk::screenReaderWalksATable()
{
    Shown shown;
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&shown.view);
    QVERIFY(face);
    QCOMPARE(face->role(), QAccessible::Table);
    QCOMPARE(face->text(QAccessible::Name), shown.view.accessibleName());
    QAccessibleTableInterface *table = shown.table();
    QVERIFY(table);
    QCOMPARE(table->rowCount(), shown.model.rowCount());
    QCOMPARE(table->columnCount(), int(TimelineModel::ColumnCount));
    QCOMPARE(face->childCount(), table->rowCount() * table->columnCount());
    for (int row = 0; row < table->rowCount(); ++row) {
        for (int column = 0; column < table->columnCount(); ++column) {
            QAccessibleInterface *cell = table->cellAt(row, column);
            QVERIFY(cell && cell->isValid());
            QCOMPARE(cell->role(), QAccessible::Cell);
            QCOMPARE(cell->text(QAccessible::Name), shown.model.index(row, column).data().toString());
            QCOMPARE(cell->tableCellInterface()->rowIndex(), row);
            QCOMPARE(cell->tableCellInterface()->columnIndex(), column);
            QCOMPARE(face->child(face->indexOfChild(cell)), cell);
            QCOMPARE(cell->parent(), face);
        }
        QVERIFY(shown.view.rect().contains(shown.view.mapFromGlobal(table->cellAt(row, 0)->rect().center())));
    }
    QCOMPARE(table->columnDescription(TimelineModel::CauseColumn), QStringLiteral("Cause"));
    QVERIFY(!table->cellAt(table->rowCount(), 0));
    QVERIFY(!table->cellAt(-1, 0));
}

void TestTimelineWalk::screenReaderChooses()
{
    Shown shown;
    shown.view.activateWindow();
    shown.view.setFocus();
    QTRY_VERIFY(shown.view.hasFocus());
    QAccessibleTableInterface *table = shown.table();
    QSignalSpy activated(&shown.view, &TimelineView::utteranceActivated);
    QAccessibleInterface *cell = table->cellAt(2, TimelineModel::WhatColumn);
    QVERIFY(!cell->state().focused);
    cell->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(shown.view.currentRow(), 2);
    QCOMPARE(activated.count(), 1);
    QVERIFY(cell->state().focused);
    QVERIFY(table->isRowSelected(2));
    QCOMPARE(table->selectedRows(), QList<int>{2});
    QCOMPARE(QAccessible::queryAccessibleInterface(&shown.view)->focusChild(), cell);
    QTest::keyClick(&shown.view, Qt::Key_Right);
    QVERIFY(!cell->state().focused);
    QVERIFY(table->cellAt(3, TimelineModel::WhatColumn)->state().focused);
}

QTEST_MAIN(TestTimelineWalk)
#include "test_timeline_walk.moc"
