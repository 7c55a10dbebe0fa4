#include "ui/help/key_entries.h"

#include "ui/tells_keys.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QSet>

namespace spotter {

namespace {

struct Keys {
    Q_DECLARE_TR_FUNCTIONS(Keys)
};

QString plain(QString text)
{
    return text.remove(QLatin1Char('&'));
}

QString written(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys)
        texts << key.toString(QKeySequence::NativeText);
    return texts.join(Keys::tr(" or "));
}

/// Of the part of the window that \p widget belongs to.
QString placeOf(const QWidget *widget)
{
    for (; widget && !widget->isWindow(); widget = widget->parentWidget()) {
        if (!widget->accessibleName().isEmpty())
            return widget->accessibleName();
    }
    return {};
}

class Collector {
public:
    void addMenu(const QMenu &menu)
    {
        for (QAction *action : menu.actions()) {
            if (const QMenu *inner = action->menu())
                addMenu(*inner);
            else
                add(action, plain(menu.title()));
        }
    }
    void addWidget(const QWidget &widget)
    {
        for (QAction *action : widget.actions()) {
            if (!action->shortcut().isEmpty() && !action->menu())
                add(action, placeOf(&widget));
        }
        const auto *teller = dynamic_cast<const TellsKeys *>(&widget);
        if (!teller)
            return;
        for (const KeyHelp &help : teller->keyHelp())
            rows.push_back({placeOf(&widget), help.what, written(help.keys), nullptr});
    }

    std::vector<KeyEntry> rows;

private:
    void add(QAction *action, const QString &place)
    {
        if (action->isSeparator() || action->text().isEmpty() || m_known.contains(action))
            return;
        m_known.insert(action);
        rows.push_back({place, plain(action->text()), written(action->shortcuts()), action});
    }

    QSet<const QAction *> m_known;
};

} // namespace

std::vector<KeyEntry> keyEntries(const QWidget &window)
{
    Collector collector;
    if (const auto *bar = window.findChild<QMenuBar *>()) {
        for (const QAction *title : bar->actions()) {
            if (title->menu())
                collector.addMenu(*title->menu());
        }
    }
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->window() == &window && !qobject_cast<const QMenu *>(widget))
            collector.addWidget(*widget);
    }
    return std::move(collector.rows);
}

QString keyPage(const std::vector<KeyEntry> &rows)
{
    QString page = QStringLiteral("# %1\n\n| %2 | %3 | %4 |\n|---|---|---|\n")
                       .arg(Keys::tr("Keys"), Keys::tr("Action"), Keys::tr("Keys"), Keys::tr("Where"));
    for (const KeyEntry &row : rows)
        page += QStringLiteral("| %1 | %2 | %3 |\n")
                    .arg(row.text, QString(row.keys).replace(QLatin1Char('|'), QLatin1String("\\|")), row.place);
    return page;
}

} // namespace spotter
