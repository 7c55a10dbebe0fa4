// The studio as a screen reader meets it: a tree in which everything has a role and a name, the timeline as a table,
// and news that are told wherever the focus is.
#include "tests/ui/shown_texts.h"
#include "tests/ui/whole_studio.h"

#include "ui/live_region.h"
#include "ui/timeline/timeline_model.h"
#include "ui/timeline/timeline_view.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QDockWidget>
#include <QHeaderView>
#include <QTest>

using namespace spotter;

namespace {

/// Roles whose sense is in their words: nameless they are a riddle.
bool needsName(const QAccessibleInterface &seen)
{
    switch (seen.role()) {
    case QAccessible::Button:
    case QAccessible::ButtonMenu:
    case QAccessible::CheckBox:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::Link:
    case QAccessible::List:
    case QAccessible::MenuItem:
    case QAccessible::PageTab:
    case QAccessible::RadioButton:
    case QAccessible::Slider:
    case QAccessible::SpinBox:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::ColumnHeader:
    case QAccessible::Dialog:
    case QAccessible::PopupMenu:
        return true;
    case QAccessible::Cell: // may be empty
    case QAccessible::TreeItem:
        return false;
    default:
        return seen.state().focusable;
    }
}

/// Parts of Qt's own controls, which stand for the control that they are in.
bool isInnerPart(const QAccessibleInterface &seen)
{
    const QObject *object = seen.object();
    for (; object; object = object->parent()) {
        if (object->objectName().startsWith(QLatin1String("qt_")) && !object->inherits("QAbstractButton"))
            return true;
        if (object->inherits("QComboBoxPrivateContainer"))
            return true;
        if (object->parent()
            && (object->parent()->inherits("QAbstractSpinBox") || object->parent()->inherits("QLineEdit")))
            return true;
    }
    return false;
}

QString whereOf(const QAccessibleInterface &seen)
{
    const QAccessibleInterface *outer = &seen;
    while (outer && !outer->object())
        outer = outer->parent();
    return QStringLiteral("role 0x%1 of %2")
        .arg(int(seen.role()), 0, 16)
        .arg(outer && outer->object() ? nameOf(*outer->object()) : QStringLiteral("?"));
}

class Reader {
public:
    QStringList faults;
    int met = 0;

    void read(QAccessibleInterface *seen)
    {
        if (!seen || !seen->isValid() || seen->state().invisible)
            return;
        ++met;
        if (seen->role() == QAccessible::NoRole)
            faults << QStringLiteral("no role: ") + whereOf(*seen);
        if (needsName(*seen) && !isInnerPart(*seen) && seen->text(QAccessible::Name).trimmed().isEmpty())
            faults << QStringLiteral("no name: ") + whereOf(*seen);
        for (int i = 0; i < seen->childCount(); ++i) {
            QAccessibleInterface *child = seen->child(i);
            if (!child)
                continue;
            if (child->object() && seen->indexOfChild(child) != i)
                faults << QStringLiteral("lost: ") + whereOf(*child);
            read(child);
        }
    }
};

/// What regions that a screen reader listens to say now.
QStringList toldIn(const QWidget &window)
{
    QStringList told;
    for (LiveRegion *region : window.findChildren<LiveRegion *>()) {
        const QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(region);
        if (seen->role() == QAccessible::Notification && region->isVisible())
            told << seen->text(QAccessible::Name);
    }
    return told;
}

} // namespace

class TestAccess : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingHasRoleAndName();
    void everyActionAndHeaderHasAName();
    void timelineIsATable();
    void statesFollow();
    void newsAreTold_data();
    void newsAreTold();
};

void TestAccess::everythingHasRoleAndName()
{
    WholeStudio studio;
    QStringList faults;
    for (const WholeStudio::Scene &scene : WholeStudio::scenes()) {
        scene.show(studio);
        QCoreApplication::processEvents();
        for (QWidget *window : WholeStudio::windows()) {
            Reader reader;
            reader.read(QAccessible::queryAccessibleInterface(window));
            QVERIFY(reader.met > 3);
            for (const QString &fault : std::as_const(reader.faults))
                faults << QStringLiteral("%1: %2").arg(QLatin1String(scene.name), fault);
        }
        if (scene.leave)
            scene.leave(studio);
    }
    faults.removeDuplicates();
    for (const QString &fault : std::as_const(faults))
        qWarning("%s", qPrintable(fault));
    QCOMPARE(faults.size(), 0);
}

void TestAccess::everyActionAndHeaderHasAName()
{
    WholeStudio studio;
    for (const WholeStudio::Scene &scene : WholeStudio::scenes()) {
        scene.show(studio);
        for (const QAction *action : studio.window().actions())
            QVERIFY2(action->isSeparator() || !action->text().isEmpty(), qPrintable(nameOf(*action)));
        for (const QDockWidget *dock : studio.window().findChildren<QDockWidget *>())
            QVERIFY2(!dock->windowTitle().isEmpty(), qPrintable(nameOf(*dock)));
        for (const QHeaderView *header : studio.window().findChildren<QHeaderView *>()) {
            for (int i = 0; header->isVisible() && i < header->count(); ++i) {
                const QString text = header->model()->headerData(i, header->orientation()).toString();
                QVERIFY2(!text.isEmpty(), qPrintable(nameOf(*header)));
            }
        }
        if (scene.leave)
            scene.leave(studio);
    }
}

void TestAccess::timelineIsATable()
{
    WholeStudio studio;
    WholeStudio::scenes()[1].show(studio);
    auto *view = studio.part<TimelineView>();
    QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(view);
    QCOMPARE(seen->role(), QAccessible::Table);
    QAccessibleTableInterface *table = seen->tableInterface();
    QVERIFY(table);
    QCOMPARE(table->columnCount(), int(TimelineModel::ColumnCount));
    QVERIFY(table->rowCount() >= 8); // one of everything
    for (int row = 0; row < table->rowCount(); ++row) {
        QAccessibleInterface *lane = table->cellAt(row, TimelineModel::LaneColumn);
        QCOMPARE(lane->role(), QAccessible::Cell);
        QVERIFY(!lane->text(QAccessible::Name).isEmpty());
        QVERIFY(!table->cellAt(row, TimelineModel::TimeColumn)->text(QAccessible::Name).isEmpty());
        QVERIFY(!table->rowDescription(row).isEmpty());
        QVERIFY(table->selectRow(row));
        QCOMPARE(view->currentRow(), row);
        QVERIFY(lane->state().selected);
    }
    view->setFocus();
    QVERIFY(seen->focusChild());
    QVERIFY(seen->focusChild()->state().focused);
}

void TestAccess::statesFollow()
{
    WholeStudio studio;
    const auto stateOf = [](QWidget *widget) { return QAccessible::queryAccessibleInterface(widget)->state(); };
    auto *mirror = studio.part<QAbstractButton>(QStringLiteral("demo.mirror"));
    const bool before = mirror->isChecked();
    QCOMPARE(bool(stateOf(mirror).checked), before);
    mirror->click();
    QCOMPARE(bool(stateOf(mirror).checked), !before);
    mirror->setFocus();
    QVERIFY(stateOf(mirror).focused);

    auto *start = studio.part<QWidget>(QStringLiteral("start"));
    const auto nameOfStart = [start] { return QAccessible::queryAccessibleInterface(start)->text(QAccessible::Name); };
    const QString idle = nameOfStart();
    WholeStudio::scenes()[1].show(studio);
    QVERIFY(nameOfStart() != idle);
    QVERIFY(!stateOf(start).disabled);
}

void TestAccess::newsAreTold_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("an utterance") << QStringLiteral("4 5 6");
    QTest::newRow("a degradation") << QStringLiteral("11");
    QTest::newRow("a gap") << QStringLiteral("0:07");
}

void TestAccess::newsAreTold()
{
    QFETCH(QString, words);
    using namespace std::chrono_literals;
    WholeStudio studio;
    CoachEngine &engine = studio.session().engine();
    Q_EMIT engine.feedbackGiven({.id = 1,
        .from = 1s,
        .to = 2s,
        .said = 2s,
        .token = ActionToken::Feedback,
        .text = QStringLiteral("4 5 6"),
        .confidence = 0.8,
        .coach = QStringLiteral("7"),
        .complete = true});
    Q_EMIT engine.degraded({.time = 4s, .cause = QStringLiteral("10"), .effect = QStringLiteral("11")});
    Q_EMIT engine.gapSeen({.from = 7s, .to = 9s, .reason = GapReason::Stalled});
    QTRY_COMPARE(toldIn(studio.window()).filter(words).size(), 1);
}

QTEST_MAIN(TestAccess)
#include "test_access.moc"
