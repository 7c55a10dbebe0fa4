#include "ui/review/events_panel.h"

#include "ui/icons.h"
#include "ui/keep_translated.h"
#include "ui/review/change_events.h"
#include "ui/undo_actions.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QToolButton>
#include <QUndoStack>
#include <QVBoxLayout>

namespace spotter {

namespace {

QTableView *table(QAbstractItemModel &model, int wideColumn)
{
    auto *view = new QTableView;
    view->setModel(&model);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setTabKeyNavigation(false);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setFrameShape(QFrame::NoFrame);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() + 8);
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view->horizontalHeader()->setSectionResizeMode(wideColumn, QHeaderView::Stretch);
    view->horizontalHeader()->setHighlightSections(false);
    return view;
}

QToolButton *button(const QString &icon)
{
    auto *made = new QToolButton;
    made->setIcon(themedIcon(icon));
    made->setFocusPolicy(Qt::StrongFocus);
    made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return made;
}

void name(QToolButton *button, const QString &text)
{
    button->setText(text);
    button->setAccessibleName(text);
}

} // namespace

EventsPanel::EventsPanel(OwnEventsModel &events, VocabularyModel &vocabulary, QUndoStack &undo, QWidget *parent)
    : QWidget(parent)
    , m_events(events)
    , m_vocabulary(vocabulary)
    , m_undo(undo)
    , m_kindsView(table(vocabulary, VocabularyModel::NameColumn))
    , m_eventsView(table(events, OwnEventsModel::NameColumn))
    , m_mark(button(QStringLiteral("mark")))
    , m_add(button(QStringLiteral("larger")))
    , m_removeKind(button(QStringLiteral("remove")))
    , m_removeEvent(button(QStringLiteral("remove")))
    , m_told(new QLabel)
{
    m_told->setWordWrap(true);
    m_told->setContentsMargins(8, 2, 8, 2);
    m_told->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeVocabulary(), 2);
    column->addWidget(m_told);
    column->addWidget(makeEvents(), 3);

    connect(&vocabulary, &VocabularyModel::wanted, this, [this](const std::vector<EventKind> &kinds) {
        m_told->hide();
        m_undo.push(new VocabularyStep(m_vocabulary, kinds));
    });
    connect(&vocabulary, &VocabularyModel::refused, this, [this](const QString &sentence) {
        m_told->setText(sentence);
        m_told->show();
    });
    connect(
        &events, &QAbstractItemModel::modelReset, this, [this] { dropObsolete(m_undo); }, Qt::QueuedConnection);
    for (const QTableView *view : {m_kindsView, m_eventsView})
        connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &EventsPanel::refresh);
    connect(&vocabulary, &QAbstractItemModel::modelReset, this, &EventsPanel::refresh);
    connect(&events, &QAbstractItemModel::modelReset, this, &EventsPanel::refresh);
    keepTranslated(this, [this] {
        setAccessibleName(tr("Own events"));
        m_kindsView->setAccessibleName(tr("Words for own events"));
        m_eventsView->setAccessibleName(tr("Own events of this session"));
        name(m_mark, tr("Mark"));
        m_mark->setToolTip(tr("Mark the chosen event where the film is"));
        name(m_add, tr("New"));
        m_add->setToolTip(tr("A new word for what you see"));
        name(m_removeKind, tr("Remove"));
        m_removeKind->setToolTip(tr("Remove the word; events that are marked stay"));
        name(m_removeEvent, tr("Remove"));
        m_removeEvent->setToolTip(tr("Remove the chosen events (Delete)"));
        refresh();
    });
}

QWidget *EventsPanel::makeVocabulary()
{
    m_kindsView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_kindsView->setEditTriggers(
        QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked);
    connect(m_mark, &QToolButton::clicked, this, [this] {
        if (const QModelIndex chosen = m_kindsView->currentIndex(); chosen.isValid())
            Q_EMIT markWanted(m_vocabulary.kinds().at(std::size_t(chosen.row())));
    });
    connect(m_add, &QToolButton::clicked, this, &EventsPanel::addKind);
    connect(m_removeKind, &QToolButton::clicked, this, &EventsPanel::removeKind);
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_kindsView, 1);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 4, 8, 4);
    for (QToolButton *made : {m_mark, m_add, m_removeKind})
        row->addWidget(made);
    row->addStretch(1);
    column->addLayout(row);
    return part;
}

QWidget *EventsPanel::makeEvents()
{
    m_eventsView->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_eventsView->setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(m_eventsView, &QTableView::activated, this, [this](const QModelIndex &event) {
        Q_EMIT momentChosen(SessionTime(event.data(OwnEventsModel::TimeRole).toLongLong()));
    });
    connect(m_eventsView, &QTableView::clicked, this, [this](const QModelIndex &event) {
        Q_EMIT momentChosen(SessionTime(event.data(OwnEventsModel::TimeRole).toLongLong()));
    });
    auto *remove = new QAction(this);
    remove->setShortcut(Qt::Key_Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_eventsView->addAction(remove);
    connect(remove, &QAction::triggered, this, &EventsPanel::removeChosen);
    connect(m_removeEvent, &QToolButton::clicked, this, &EventsPanel::removeChosen);
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_eventsView, 1);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 4, 8, 4);
    row->addWidget(m_removeEvent);
    row->addStretch(1);
    column->addLayout(row);
    return part;
}

void EventsPanel::addKind()
{
    std::vector<EventKind> kinds = m_vocabulary.kinds();
    QString word = tr("Event");
    for (int number = 2; std::ranges::find(kinds, word, &EventKind::name) != kinds.end(); ++number)
        word = tr("Event %1").arg(number);
    kinds.push_back({.name = word, .key = m_vocabulary.freeKey()});
    m_undo.push(new VocabularyStep(m_vocabulary, kinds));
    const QModelIndex added = m_vocabulary.index(m_vocabulary.rowCount() - 1, VocabularyModel::NameColumn);
    m_kindsView->setCurrentIndex(added);
    m_kindsView->setFocus();
    m_kindsView->edit(added);
}

void EventsPanel::removeKind()
{
    const QModelIndex chosen = m_kindsView->currentIndex();
    if (!chosen.isValid())
        return;
    std::vector<EventKind> kinds = m_vocabulary.kinds();
    kinds.erase(kinds.begin() + chosen.row());
    m_undo.push(new VocabularyStep(m_vocabulary, kinds));
}

void EventsPanel::removeChosen()
{
    std::vector<int> ids;
    const QModelIndexList rows = m_eventsView->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        ids.push_back(row.data(OwnEventsModel::IdRole).toInt());
    if (!ids.empty())
        m_undo.push(removeEvents(m_events, ids));
}

void EventsPanel::mark(const EventKind &kind, SessionTime now)
{
    OwnEventsStep *step = markEvent(m_events, kind, now);
    const QString done = step->name();
    m_undo.push(step);
    m_told->setText(tr("%1: %2", "time, what was done").arg(clockText(now), done));
    m_told->show();
    QAccessibleEvent told(m_told, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void EventsPanel::refresh()
{
    const bool hasKind = m_kindsView->currentIndex().isValid();
    m_mark->setEnabled(hasKind);
    m_removeKind->setEnabled(hasKind);
    m_removeEvent->setEnabled(m_eventsView->selectionModel()->hasSelection());
}

} // namespace spotter
