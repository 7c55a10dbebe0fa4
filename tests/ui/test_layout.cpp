// Every page and panel at the size of a small laptop's screen, in languages with longer and shorter words and from
// right to left: no text is cut, nothing lies over its neighbour or outside of what holds it.
#include "tests/ui/pseudo_language.h"
#include "tests/ui/shown_texts.h"
#include "tests/ui/whole_studio.h"

#include "translations/language.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMenuBar>
#include <QScrollArea>
#include <QStyleOptionComboBox>
#include <QStyleOptionFrame>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

using namespace spotter;

namespace {

constexpr int rounding_px = 1;

/// As words are read: without the marks of mnemonics.
QString plain(QString text)
{
    return text.remove(QLatin1Char('&'));
}

bool isToldElsewhere(const QWidget &widget, const QString &text)
{
    return widget.toolTip().contains(text) || widget.accessibleDescription().contains(text);
}

/// The width that \p text lacks in \p room.
int lack(const QWidget &widget, const QString &text, int room_px)
{
    const int lacking_px = widget.fontMetrics().horizontalAdvance(text) - room_px;
    return lacking_px > rounding_px && !isToldElsewhere(widget, text) ? lacking_px : 0;
}

int lackOfLabel(const QLabel &label)
{
    if (label.text().endsWith(u'…') && !label.toolTip().isEmpty())
        return 0; // cut where it is meant, and told whole
    if (label.wordWrap())
        return std::max(
            0, label.heightForWidth(label.width()) - label.height() - label.fontMetrics().lineSpacing() / 3);
    return std::max(0, label.sizeHint().width() - label.width() - rounding_px);
}

int lackOfButton(const QAbstractButton &button)
{
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    if (button.text().isEmpty()
        || (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull()))
        return 0;
    const int lacking_px = button.sizeHint().width() - button.width() - rounding_px;
    return lacking_px > 0 && !isToldElsewhere(button, plain(button.text())) ? lacking_px : 0;
}

int lackOfList(const QComboBox &list)
{
    QStyleOptionComboBox option;
    option.initFrom(&list);
    const QRect field = list.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &list);
    const int icon_px = list.itemIcon(list.currentIndex()).isNull() ? 0 : list.iconSize().width() + 4;
    return lack(list, list.currentText(), field.width() - icon_px);
}

int lackOfLine(const QLineEdit &line)
{
    QStyleOptionFrame option;
    option.initFrom(&line);
    const QRect field = line.style()->subElementRect(QStyle::SE_LineEditContents, &option, &line);
    if (line.text().isEmpty())
        return lack(line, line.placeholderText(), field.width());
    // A line of text may be scrolled; a number with its unit is to be read.
    constexpr int innerMargins_px = 4;
    return qobject_cast<const QAbstractSpinBox *>(line.parent())
        ? lack(line, line.text(), field.width() - innerMargins_px)
        : 0;
}

int lackOfTabs(const QTabBar &tabs)
{
    int lacking_px = 0;
    for (int i = 0; i < tabs.count(); ++i) {
        const QString text = plain(tabs.tabText(i));
        if (tabs.tabToolTip(i) != text)
            lacking_px = std::max(lacking_px, lack(tabs, text, tabs.tabRect(i).width()));
    }
    return lacking_px;
}

int lackOfHeader(const QHeaderView &header)
{
    int lacking_px = 0;
    for (int i = 0; header.orientation() == Qt::Horizontal && i < header.count(); ++i) {
        const QString text = header.model()->headerData(i, Qt::Horizontal).toString();
        const QString tip = header.model()->headerData(i, Qt::Horizontal, Qt::ToolTipRole).toString();
        const int width_px = header.fontMetrics().size(0, text).width();
        if (!tip.contains(text.simplified()) && width_px > header.sectionSize(i) + rounding_px)
            lacking_px = std::max(lacking_px, width_px - header.sectionSize(i));
    }
    return lacking_px;
}

/// What of the menus' titles lies under the corner, or is left out.
int lackOfMenus(const QMenuBar &menus)
{
    const QRect corner = menus.cornerWidget() ? menus.cornerWidget()->geometry() : QRect();
    int lacking_px = 0;
    for (const QAction *menu : menus.actions()) {
        const QRect place = menus.actionGeometry(const_cast<QAction *>(menu));
        const int outside_px = place.isEmpty() ? 1 : place.width() - (place & menus.rect()).width();
        lacking_px += outside_px + (place & corner).width();
    }
    return lacking_px;
}

/// By how many pixels a text of \p widget is cut.
int lackOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return lackOfLabel(*label);
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return lackOfButton(*button);
    if (const auto *list = qobject_cast<const QComboBox *>(&widget))
        return lackOfList(*list);
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        return lackOfLine(*line);
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
        return lackOfTabs(*tabs);
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
        return lackOfHeader(*header);
    if (const auto *menus = qobject_cast<const QMenuBar *>(&widget))
        return lackOfMenus(*menus);
    return 0;
}

bool isIn(const QLayout &layout, QWidget *widget)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem *item = layout.itemAt(i);
        if (item->widget() == widget || (item->layout() && isIn(*item->layout(), widget)))
            return true;
    }
    return false;
}

/// Those that a layout has placed, and those of the status strip, which places them itself.
std::vector<QWidget *> placedChildren(const QWidget &parent)
{
    std::vector<QWidget *> placed;
    for (QWidget *child : parent.findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        const bool byLayout = parent.layout() && isIn(*parent.layout(), child);
        if (child->isVisible() && !child->isWindow() && !child->size().isEmpty()
            && (byLayout || parent.inherits("spotter::StatusStrip")))
            placed.push_back(child);
    }
    return placed;
}

/// Over the picture lie messages and, in full screen, the bar; docks that share a place lie behind each other.
bool isOverlaid(const QWidget &parent)
{
    return parent.inherits("spotter::LivePage") || parent.inherits("QMainWindow");
}

QStringList faultsOf(const QWidget &widget)
{
    QStringList faults;
    if (const int lacking_px = lackOf(widget)) {
        const std::vector<ShownText> texts = shownTexts(widget);
        faults << QStringLiteral("%1 px of a text lack: %2")
                      .arg(lacking_px)
                      .arg(texts.empty() ? nameOf(*widget.parentWidget()) : texts.front().text);
    }
    const std::vector<QWidget *> children = placedChildren(widget);
    for (std::size_t i = 0; i < children.size() && !isOverlaid(widget); ++i) {
        if (!widget.rect().contains(children[i]->geometry()))
            faults << QStringLiteral("outside: ") + nameOf(*children[i]);
        for (std::size_t other = i + 1; other < children.size(); ++other) {
            if (children[i]->geometry().intersects(children[other]->geometry()))
                faults << QStringLiteral("%1 lies over %2").arg(nameOf(*children[i]), nameOf(*children[other]));
        }
    }
    return faults;
}

QStringList faultsOnScreen()
{
    QStringList all;
    for (const QWidget *window : WholeStudio::windows()) {
        for (const QWidget *widget : window->findChildren<QWidget *>()) {
            if (!widget->isVisible())
                continue;
            for (const QString &fault : faultsOf(*widget))
                all << nameOf(*widget) + QLatin1String(": ") + fault;
        }
    }
    return all;
}

} // namespace

class TestLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everythingHasRoom_data();
    void everythingHasRoom();
};

void TestLayout::init()
{
    Language::instance().choose(QStringLiteral("en"));
}

void TestLayout::cleanup()
{
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestLayout::everythingHasRoom_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("twice");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    for (const char *code : {"en", "de", "es", "zh_CN"})
        QTest::newRow(code) << QString::fromLatin1(code) << false << Qt::LeftToRight;
    QTest::newRow("twice as long") << QStringLiteral("en") << true << Qt::LeftToRight;
    QTest::newRow("from the right") << QStringLiteral("en") << false << Qt::RightToLeft;
    QTest::newRow("from the right, twice as long") << QStringLiteral("en") << true << Qt::RightToLeft;
}

void TestLayout::everythingHasRoom()
{
    QFETCH(QString, language);
    QFETCH(bool, twice);
    QFETCH(Qt::LayoutDirection, direction);
    QGuiApplication::setLayoutDirection(direction);
    PseudoLanguage pseudo(u'[', u']', true);
    WholeStudio studio(language);
    if (twice)
        pseudo.choose();
    const QSize screen = studio.window().size();
    QStringList faults;
    for (const WholeStudio::Scene &scene : WholeStudio::scenes()) {
        scene.show(studio);
        QStringList here;
        for (int patience = 10; patience > 0; --patience) {
            QTest::qWait(20); // layouts settle
            here = faultsOnScreen();
            if (here.isEmpty())
                break;
        }
        for (const QString &fault : std::as_const(here))
            faults << QLatin1String(scene.name) + QLatin1String(": ") + fault;
        // Words of twice the length may ask for more than a small screen; languages may not.
        QVERIFY2(twice || studio.window().size() == screen, scene.name);
        if (scene.leave)
            scene.leave(studio);
    }
    faults.removeDuplicates();
    for (const QString &fault : std::as_const(faults))
        qWarning("%s", qPrintable(fault));
    QCOMPARE(faults.size(), 0);
}

QTEST_MAIN(TestLayout)
#include "test_layout.moc"
