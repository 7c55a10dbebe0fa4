// Own events on the Review page: the words for them with their keys, and those of the session. A key of the vocabulary
// marks the moment that is shown; Enter goes to an event, Delete removes it. All of it can be undone. GUI thread.
#pragma once

#include "ui/review/own_events_model.h"
#include "ui/review/vocabulary_model.h"

#include <QWidget>

class QLabel;
class QTableView;
class QToolButton;
class QUndoStack;

namespace spotter {

class EventsPanel : public QWidget {
    Q_OBJECT

public:
    /// All outlive the panel.
    EventsPanel(OwnEventsModel &events, VocabularyModel &vocabulary, QUndoStack &undo, QWidget *parent = nullptr);

    /// Marks \p kind at \p now, or ends it. Told to a screen reader.
    void mark(const EventKind &kind, SessionTime now);

Q_SIGNALS:
    /// An event was chosen to be gone to.
    void momentChosen(spotter::SessionTime time);
    /// The chosen word is to be marked where the film is.
    void markWanted(const spotter::EventKind &kind);

private:
    QWidget *makeVocabulary();
    QWidget *makeEvents();
    void addKind();
    void removeKind();
    void removeChosen();
    void refresh();

    OwnEventsModel &m_events;
    VocabularyModel &m_vocabulary;
    QUndoStack &m_undo;
    QTableView *m_kindsView;
    QTableView *m_eventsView;
    QToolButton *m_mark;
    QToolButton *m_add;
    QToolButton *m_removeKind;
    QToolButton *m_removeEvent;
    QLabel *m_told; ///< what was refused, or done
};

} // namespace spotter
