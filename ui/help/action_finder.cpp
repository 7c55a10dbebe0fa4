#include "ui/help/action_finder.h"

#include "ui/help/key_entries.h"
#include "ui/keep_translated.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTreeView>
#include <QVBoxLayout>

namespace spotter {

namespace {

enum Column { Text, Where, Keys, ColumnCount };

constexpr int actionRole = Qt::UserRole;
constexpr int wordsRole = Qt::UserRole + 1; ///< all that a search looks at
constexpr QSize leastSize{560, 380};

/// Every word somewhere in the row, in any order.
QRegularExpression everyWord(const QString &query)
{
    QString pattern;
    for (const QString &word : query.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        pattern += QStringLiteral("(?=.*%1)").arg(QRegularExpression::escape(word));
    return QRegularExpression(QLatin1Char('^') + pattern, QRegularExpression::CaseInsensitiveOption);
}

} // namespace

ActionFinder::ActionFinder(QWidget *window)
    : QFrame(window, Qt::Popup)
    , m_search(new QLineEdit)
    , m_list(new QTreeView)
{
    setFrameShape(StyledPanel);
    m_found.setSourceModel(&m_actions);
    m_found.setFilterRole(wordsRole);
    m_found.setFilterKeyColumn(Text);
    m_list->setModel(&m_found);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    keepTranslated(this, [this] {
        setAccessibleName(tr("Find an action"));
        m_search->setPlaceholderText(tr("What do you want to do?"));
        m_search->setAccessibleName(m_search->placeholderText());
        m_list->setAccessibleName(tr("Actions"));
        if (isVisible())
            fill();
    });

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_search);
    column->addWidget(m_list);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &query) {
        m_found.setFilterRegularExpression(everyWord(query));
        chooseFirst();
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { run(m_list->currentIndex()); });
    connect(m_list, &QTreeView::activated, this, &ActionFinder::run);
    connect(m_list, &QTreeView::clicked, this, &ActionFinder::run);
}

void ActionFinder::fill()
{
    m_actions.clear();
    m_actions.setHorizontalHeaderLabels({tr("Action"), tr("Where"), tr("Keys")});
    for (const KeyEntry &row : keyEntries(*parentWidget())) {
        const QList<QStandardItem *> items{
            new QStandardItem(row.text), new QStandardItem(row.place), new QStandardItem(row.keys)};
        const bool canRun = row.action && row.action->isEnabled();
        for (QStandardItem *item : items)
            item->setEnabled(canRun);
        items[Text]->setData(QVariant::fromValue(row.action.data()), actionRole);
        items[Text]->setData(QStringList{row.text, row.place, row.keys}.join(QLatin1Char(' ')), wordsRole);
        m_actions.appendRow(items);
    }
    for (int column = 0; column < ColumnCount; ++column)
        m_list->resizeColumnToContents(column);
    m_list->setColumnWidth(Text, m_list->columnWidth(Text) + 2 * fontMetrics().averageCharWidth());
}

void ActionFinder::popUp()
{
    m_search->clear();
    fill();
    const QRect window = parentWidget()->rect();
    resize(leastSize.expandedTo(QSize(window.width() / 2, window.height() / 2)).boundedTo(window.size()));
    move(parentWidget()->mapToGlobal(QPoint((window.width() - width()) / 2, window.height() / 10)));
    show();
    m_search->setFocus(Qt::PopupFocusReason);
    chooseFirst();
}

/// The first that can be run.
void ActionFinder::chooseFirst()
{
    for (int row = 0; row < m_found.rowCount(); ++row) {
        const QModelIndex index = m_found.index(row, Text);
        if (index.flags() & Qt::ItemIsEnabled)
            return m_list->setCurrentIndex(index);
    }
    m_list->setCurrentIndex({});
}

void ActionFinder::run(const QModelIndex &index)
{
    if (!index.isValid() || !(index.flags() & Qt::ItemIsEnabled))
        return;
    auto *action = index.siblingAtColumn(Text).data(actionRole).value<QAction *>();
    close(); // first: the action may open something itself
    action->trigger();
}

/// The list is walked while the words are typed.
bool ActionFinder::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return QCoreApplication::sendEvent(m_list, event);
    default:
        return false;
    }
}

} // namespace spotter
