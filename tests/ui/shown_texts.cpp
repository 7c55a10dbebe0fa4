#include "tests/ui/shown_texts.h"

#include "ui/timeline/timeline_view.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTabBar>
#include <QTextBrowser>

namespace spotter {

namespace {

class Collector {
public:
    std::vector<ShownText> texts;

    void add(const QObject &owner, const char *what, const QString &text)
    {
        if (!text.isEmpty())
            texts.push_back({nameOf(owner) + QLatin1String(": ") + QLatin1String(what), text});
    }

    void addWidget(const QWidget &widget)
    {
        add(widget, "window title", widget.windowTitle());
        add(widget, "tool tip", widget.toolTip());
        add(widget, "status tip", widget.statusTip());
        add(widget, "accessible name", widget.accessibleName());
        add(widget, "accessible description", widget.accessibleDescription());
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            add(widget, "text", label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            add(widget, "text", button->text());
        if (const auto *box = qobject_cast<const QGroupBox *>(&widget))
            add(widget, "title", box->title());
        if (const auto *menu = qobject_cast<const QMenu *>(&widget))
            add(widget, "title", menu->title());
        if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
            add(widget, "placeholder", line->placeholderText());
        if (const auto *page = qobject_cast<const QPlainTextEdit *>(&widget))
            add(widget, "placeholder", page->placeholderText());
        if (const auto *spin = qobject_cast<const QAbstractSpinBox *>(&widget))
            add(widget, "text", spin->text());
        if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                add(widget, "tab", tabs->tabText(i));
        }
        if (const auto *choice = qobject_cast<const QComboBox *>(&widget)) {
            add(widget, "placeholder", choice->placeholderText());
            addModel(widget, *choice->model());
        }
        if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget); view && view->model())
            addModel(widget, *view->model());
        if (const auto *timeline = qobject_cast<const TimelineView *>(&widget))
            addTable(*timeline);
    }

    void addModel(const QWidget &view, const QAbstractItemModel &model)
    {
        for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)}) {
            for (int column = 0; column < model.columnCount(); ++column) {
                const QVariant head = model.headerData(column, Qt::Horizontal, role);
                if (head.typeId() == QMetaType::QString)
                    add(view, "header", head.toString());
                for (int row = 0; row < model.rowCount(); ++row)
                    add(view, "row", model.index(row, column).data(role).toString());
            }
        }
    }

    void addTable(const TimelineView &timeline)
    {
        auto *seen = QAccessible::queryAccessibleInterface(const_cast<TimelineView *>(&timeline));
        QAccessibleTableInterface *table = seen->tableInterface();
        for (int column = 0; column < table->columnCount(); ++column)
            add(timeline, "column", table->columnDescription(column));
        for (int i = 0; i < seen->childCount(); ++i)
            add(timeline, "cell", seen->child(i)->text(QAccessible::Name));
    }

    void addAction(const QAction &action)
    {
        if (action.isSeparator())
            return;
        add(action, "text", action.text());
        add(action, "tool tip", action.toolTip());
    }
};

} // namespace

QString nameOf(const QObject &object)
{
    QString name = QLatin1String(object.metaObject()->className());
    if (!object.objectName().isEmpty())
        name += QStringLiteral(" \"%1\"").arg(object.objectName());
    if (object.parent())
        name += QStringLiteral(" in ") + QLatin1String(object.parent()->metaObject()->className());
    return name;
}

std::vector<ShownText> shownTexts(const QWidget &window)
{
    Collector collector;
    collector.addWidget(window);
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisible() || qobject_cast<const QMenu *>(widget))
            collector.addWidget(*widget);
    }
    for (const QAction *action : window.findChildren<QAction *>())
        collector.addAction(*action);
    for (const QAction *action : window.actions())
        collector.addAction(*action);
    return std::move(collector.texts);
}

} // namespace spotter
