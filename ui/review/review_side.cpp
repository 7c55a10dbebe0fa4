#include "ui/review/review_side.h"

#include "ui/keep_translated.h"
#include "ui/review/budget_panel.h"
#include "ui/review/events_panel.h"

#include <QComboBox>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace spotter {

ReviewSide::ReviewSide(
    SessionLibrary &library, QWidget *transcript, QWidget *nextRun, QUndoStack &undo, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_choice(new QComboBox)
    , m_panels(new QStackedWidget)
    , m_eventsPanel(new EventsPanel(m_events, m_vocabulary, undo))
    , m_budget(new BudgetPanel)
{
    m_choice->setObjectName(QStringLiteral("reviewSide"));
    m_choice->addItems(QStringList(PanelCount, QString()));
    for (QWidget *panel :
        {transcript, static_cast<QWidget *>(m_eventsPanel), static_cast<QWidget *>(m_budget), nextRun})
        m_panels->addWidget(panel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(8, 4, 8, 2);
    top->addWidget(m_choice);
    column->addLayout(top);
    column->addWidget(m_panels, 1);
    connect(m_choice, &QComboBox::currentIndexChanged, m_panels, &QStackedWidget::setCurrentIndex);
    connect(m_eventsPanel, &EventsPanel::momentChosen, this, &ReviewSide::momentChosen);
    connect(m_eventsPanel, &EventsPanel::markWanted, this, &ReviewSide::markWanted);
    keepEdits();
    keepTranslated(this, [this] {
        m_choice->setAccessibleName(tr("What stands beside the film"));
        m_choice->setItemText(Transcript, tr("Transcript"));
        m_choice->setItemText(OwnEvents, tr("Own events"));
        m_choice->setItemText(Budget, tr("Time budget"));
        m_choice->setItemText(NextRun, tr("Run again"));
        m_choice->setToolTip(m_choice->accessibleName());
    });
    library.read([](SessionStore &store) { return store.vocabulary(); }, this,
        [this](std::vector<EventKind> kinds) { m_vocabulary.setKinds(std::move(kinds)); });
}

void ReviewSide::keepEdits()
{
    connect(&m_events, &OwnEventsModel::eventPut, this, [this](const OwnEvent &event) {
        m_library.write([name = m_name, event](SessionStore &store) { store.put(name, event); });
        m_budget->showOwnEvents(ownEventBudget(m_events.events()));
        Q_EMIT eventPut(event);
    });
    connect(&m_events, &OwnEventsModel::eventRemoved, this, [this](int id) {
        m_library.write([name = m_name, id](SessionStore &store) { store.removeEvent(name, id); });
        m_budget->showOwnEvents(ownEventBudget(m_events.events()));
        Q_EMIT eventRemoved(id);
    });
    connect(&m_vocabulary, &VocabularyModel::kindsChanged, this, [this](const std::vector<EventKind> &kinds) {
        m_library.write([kinds](SessionStore &store) { store.setVocabulary(kinds); });
    });
}

void ReviewSide::showSession(const KeptSession &session, const std::vector<BudgetRow> &budget)
{
    m_name = session.summary.name;
    m_events.setEvents(session.ownEvents);
    m_budget->showBudget(budget, session.summary.length);
}

void ReviewSide::showPanel(Panel panel)
{
    m_choice->setCurrentIndex(panel);
}

void ReviewSide::setTaken(std::function<QString(const QKeySequence &)> taken)
{
    m_vocabulary.setTaken(std::move(taken));
}

void ReviewSide::mark(const EventKind &kind, SessionTime now)
{
    if (!m_name.isEmpty())
        m_eventsPanel->mark(kind, now);
}

} // namespace spotter
