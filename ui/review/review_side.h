// What stands beside the film of the Review page, one at a time: the transcript, own events, the time budget, what the
// next run is coached with. Own events and their vocabulary are kept here: every change is saved as it is made. GUI
// thread.
#pragma once

#include "core/session/session_library.h"
#include "core/session/time_budget.h"
#include "ui/review/own_events_model.h"
#include "ui/review/vocabulary_model.h"

#include <QWidget>

class QComboBox;
class QStackedWidget;
class QUndoStack;

namespace spotter {

class BudgetPanel;
class EventsPanel;

class ReviewSide : public QWidget {
    Q_OBJECT

public:
    enum Panel { Transcript, OwnEvents, Budget, NextRun, PanelCount };

    /// \p transcript and \p nextRun become children; the others outlive it.
    ReviewSide(
        SessionLibrary &library, QWidget *transcript, QWidget *nextRun, QUndoStack &undo, QWidget *parent = nullptr);

    /// Of the session that is shown from now on. \p budget is its timeBudget().
    void showSession(const KeptSession &session, const std::vector<BudgetRow> &budget);
    void showPanel(Panel panel);
    /// See VocabularyModel.
    void setTaken(std::function<QString(const QKeySequence &)> taken);
    const VocabularyModel &vocabulary() const { return m_vocabulary; }
    /// Marks it at \p now, or ends what it began.
    void mark(const EventKind &kind, SessionTime now);

Q_SIGNALS:
    void momentChosen(spotter::SessionTime time);
    /// A word of the vocabulary was chosen, to be marked where the film is.
    void markWanted(const spotter::EventKind &kind);
    void eventPut(const spotter::OwnEvent &event);
    void eventRemoved(int id);

private:
    void keepEdits();

    SessionLibrary &m_library;
    QString m_name; ///< of the session
    OwnEventsModel m_events;
    VocabularyModel m_vocabulary;
    QComboBox *m_choice;
    QStackedWidget *m_panels;
    EventsPanel *m_eventsPanel;
    BudgetPanel *m_budget;
};

} // namespace spotter
