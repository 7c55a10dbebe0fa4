// Every text of the whole studio as it is drawn, in both themes: it stands out from what is behind it, 4.5:1 at least.
#include "tests/ui/colour_vision.h"
#include "tests/ui/shown_texts.h"
#include "tests/ui/whole_studio.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace spotter;

namespace {

constexpr double readable = 4.5; // WCAG 2.1, 1.4.3

/// What \p widget has to be read in it; empty: nothing, or only what cannot be used now.
QString wordsOf(const QWidget &widget)
{
    if (!widget.isEnabled())
        return {};
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    if (const auto *list = qobject_cast<const QComboBox *>(&widget))
        return list->currentText();
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        return line->text().isEmpty() ? line->placeholderText() : line->text();
    if (const auto *page = qobject_cast<const QPlainTextEdit *>(&widget))
        return page->toPlainText();
    return {};
}

/// Nothing lies over it, and all of it is in sight.
bool isOnTop(const QWidget &widget, const QRect &place, const QWidget &window)
{
    const QWidget *top = window.childAt(place.center());
    return widget.visibleRegion().boundingRect().size() == place.size()
        && (top == &widget || (top && widget.isAncestorOf(top)));
}

/// How far the ink in \p drawn stands out from the colour that most of it has.
double contrastIn(const QImage &drawn)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < drawn.height(); ++y) {
        for (int x = 0; x < drawn.width(); ++x)
            ++counts[drawn.pixel(x, y)];
    }
    const QColor ground(std::max_element(
        counts.keyValueBegin(), counts.keyValueEnd(), [](auto one, auto other) { return one.second < other.second; })
                            .base()
                            .key());
    double most = 1.0;
    for (auto colour = counts.keyBegin(); colour != counts.keyEnd(); ++colour)
        most = std::max(most, contrastOf(QColor(*colour), ground));
    return most;
}

} // namespace

class TestContrast : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTextStandsOut_data();
    void everyTextStandsOut();
};

void TestContrast::everyTextStandsOut_data()
{
    QTest::addColumn<QString>("theme");
    QTest::newRow("light") << QStringLiteral("light");
    QTest::newRow("dark") << QStringLiteral("dark");
}

void TestContrast::everyTextStandsOut()
{
    QFETCH(QString, theme);
    WholeStudio studio;
    auto *choice = studio.part<QComboBox>(QStringLiteral("demo.theme"));
    choice->setCurrentIndex(choice->findData(theme));
    QStringList faults;
    int read = 0;
    for (const WholeStudio::Scene &scene : WholeStudio::scenes()) {
        scene.show(studio);
        QCoreApplication::processEvents();
        for (QWidget *window : WholeStudio::windows()) {
            const QImage drawn = window->grab().toImage();
            for (const QWidget *widget : window->findChildren<QWidget *>()) {
                const QString words = wordsOf(*widget);
                const QRect place(widget->mapTo(window, QPoint()), widget->size());
                if (!words.contains(QRegularExpression(QStringLiteral("\\w"))) || !isOnTop(*widget, place, *window))
                    continue;
                ++read;
                const double contrast = contrastIn(drawn.copy(place));
                if (contrast < readable)
                    faults << QStringLiteral("%1: %2, “%3” in %4")
                                  .arg(QLatin1String(scene.name))
                                  .arg(contrast, 0, 'f', 2)
                                  .arg(words.left(40), nameOf(*widget));
            }
        }
        if (scene.leave)
            scene.leave(studio);
    }
    faults.removeDuplicates();
    for (const QString &fault : std::as_const(faults))
        qWarning("%s", qPrintable(fault));
    QCOMPARE(faults.size(), 0);
    QVERIFY(read > 400);
}

QTEST_MAIN(TestContrast)
#include "test_contrast.moc"
