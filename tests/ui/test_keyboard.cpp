// The Coach page by the keyboard alone: Tab reaches everything and comes back, what has the focus shows it, and every
// control answers keys.
#include "tests/ui/shown_texts.h"
#include "tests/ui/whole_studio.h"

#include "ui/timeline/timeline_view.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace spotter;

namespace {

/// Not behind another dock, nor scrolled away.
bool isInSight(QWidget &widget)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(&widget);
    return widget.isVisible() && !(area ? area->viewport() : &widget)->visibleRegion().isEmpty();
}

/// In the window and meant for the Tab key.
std::vector<QWidget *> stops(const QWidget &window)
{
    std::vector<QWidget *> all;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy()
            && widget->window() == &window && isInSight(*widget))
            all.push_back(widget);
    }
    return all;
}

/// Where \p key leads, from where the focus is until it is there again.
std::vector<QWidget *> walk(QWidget &window, Qt::Key key)
{
    constexpr int most = 400;
    std::vector<QWidget *> visited;
    QWidget *first = QApplication::focusWidget();
    for (int i = 0; i < most; ++i) {
        QWidget *here = QApplication::focusWidget();
        if (i > 0 && here == first)
            return visited;
        visited.push_back(here);
        QTest::keyClick(&window, key);
    }
    return {};
}

QImage pictureOf(QWidget &widget)
{
    QWidget *parent = widget.parentWidget();
    return parent->grab(widget.geometry().adjusted(-3, -3, 3, 3)).toImage();
}

bool answersPress(QAbstractButton &button)
{
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    if (tool && tool->popupMode() == QToolButton::InstantPopup) {
        bool popped = false;
        QTimer::singleShot(0, &button, [&popped] {
            popped = qobject_cast<QMenu *>(QApplication::activePopupWidget()) != nullptr;
            if (popped)
                QApplication::activePopupWidget()->close();
        });
        QTest::keyClick(&button, Qt::Key_Space);
        return popped;
    }
    QTest::keyPress(&button, Qt::Key_Space);
    const bool isDown = button.isDown();
    button.setDown(false); // and nothing happens
    QTest::keyRelease(&button, Qt::Key_Space);
    return isDown;
}

bool answersPopup(QComboBox &list)
{
    QTest::keyClick(&list, Qt::Key_F4);
    const bool popped = list.view()->isVisible();
    list.hidePopup();
    return popped;
}

/// Two keys, of which one at least leads to another value: the first may be at an end.
template <typename Value> bool changes(QWidget &widget, Qt::Key one, Qt::Key other, Value value)
{
    const auto before = value();
    QTest::keyClick(&widget, one);
    const bool byOne = value() != before;
    QTest::keyClick(&widget, other);
    return byOne || value() != before;
}

bool answersKeys(QWidget &widget)
{
    if (auto *button = qobject_cast<QAbstractButton *>(&widget))
        return answersPress(*button);
    if (auto *list = qobject_cast<QComboBox *>(&widget))
        return answersPopup(*list);
    if (auto *slider = qobject_cast<QAbstractSlider *>(&widget))
        return changes(widget, Qt::Key_Right, Qt::Key_Left, [slider] { return slider->value(); });
    if (auto *spin = qobject_cast<QAbstractSpinBox *>(&widget))
        return changes(widget, Qt::Key_Up, Qt::Key_Down, [spin] { return spin->text(); });
    if (auto *line = qobject_cast<QLineEdit *>(&widget))
        return changes(widget, Qt::Key_7, Qt::Key_Backspace, [line] { return line->text(); });
    if (auto *page = qobject_cast<QPlainTextEdit *>(&widget))
        return changes(widget, Qt::Key_7, Qt::Key_Backspace, [page] { return page->toPlainText(); });
    if (auto *view = qobject_cast<QAbstractItemView *>(&widget))
        return view->model()->rowCount() < 2
            || changes(widget, Qt::Key_Up, Qt::Key_Down, [view] { return view->currentIndex(); });
    if (auto *timeline = qobject_cast<TimelineView *>(&widget))
        return changes(widget, Qt::Key_Left, Qt::Key_Right, [timeline] { return timeline->currentRow(); });
    if (auto *tabs = qobject_cast<QTabBar *>(&widget))
        return changes(widget, Qt::Key_Right, Qt::Key_Left, [tabs] { return tabs->currentIndex(); });
    return widget.inherits("spotter::StatisticsChart"); // only to be read
}

} // namespace

class TestKeyboard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingIsReached_data();
    void everythingIsReached();
    void focusIsSeen();
    void everyControlAnswersKeys();
};

void TestKeyboard::everythingIsReached_data()
{
    QTest::addColumn<int>("scene");
    int number = 0;
    for (const WholeStudio::Scene &scene : WholeStudio::scenes()) {
        if (qstrcmp(scene.name, "a line rewritten") != 0) // the field goes when the focus does
            QTest::newRow(scene.name) << number;
        ++number;
    }
}

void TestKeyboard::everythingIsReached()
{
    QFETCH(int, scene);
    WholeStudio studio;
    const auto scenes = WholeStudio::scenes();
    scenes[1].show(studio); // a session: more can be done
    if (scene != 1)
        scenes[std::size_t(scene)].show(studio);
    QCoreApplication::processEvents();
    QWidget *popup = QApplication::activePopupWidget();
    QWidget &window = popup ? *popup : *QApplication::activeWindow();
    if (!QApplication::focusWidget() || QApplication::focusWidget()->window() != &window)
        QTest::keyClick(&window, Qt::Key_Tab);
    const std::vector<QWidget *> there = walk(window, Qt::Key_Tab);
    QVERIFY2(!there.empty(), "does not come back");
    for (QWidget *widget : there)
        QVERIFY2(widget->isVisible(), qPrintable(nameOf(*widget)));
    std::vector<QWidget *> back = walk(window, Qt::Key_Backtab);
    QCOMPARE(back.size(), there.size());
    std::ranges::reverse(back.begin() + 1, back.end());
    for (std::size_t i = 0; i < there.size(); ++i)
        QVERIFY2(there[i] == back[i], qPrintable(nameOf(*there[i]) + QStringLiteral(" / ") + nameOf(*back[i])));
    QStringList missed;
    for (QWidget *widget : stops(window)) {
        if (std::ranges::find(there, widget) == there.end())
            missed << nameOf(*widget);
    }
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(QLatin1Char('\n'))));
}

void TestKeyboard::focusIsSeen()
{
    WholeStudio studio;
    WholeStudio::scenes()[1].show(studio);
    QTest::keyClick(&studio.window(), Qt::Key_Tab);
    const std::vector<QWidget *> all = walk(studio.window(), Qt::Key_Tab);
    QVERIFY(all.size() > 20);
    QStringList unseen;
    for (QWidget *widget : all) {
        widget->setFocus(Qt::TabFocusReason);
        QCoreApplication::processEvents();
        const QImage with = pictureOf(*widget);
        all[widget == all[0] ? 1 : 0]->setFocus(Qt::TabFocusReason);
        QCoreApplication::processEvents();
        if (pictureOf(*widget) == with)
            unseen << nameOf(*widget);
    }
    QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(QLatin1Char('\n'))));
}

void TestKeyboard::everyControlAnswersKeys()
{
    WholeStudio studio;
    WholeStudio::scenes()[1].show(studio);
    QStringList deaf;
    for (QWidget *widget : stops(studio.window())) {
        widget->setFocus(Qt::TabFocusReason);
        if (!answersKeys(*widget))
            deaf << nameOf(*widget);
        QCoreApplication::processEvents();
    }
    QVERIFY2(deaf.isEmpty(), qPrintable(deaf.join(QLatin1Char('\n'))));
}

QTEST_MAIN(TestKeyboard)
#include "test_keyboard.moc"
