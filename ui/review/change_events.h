// What may be changed about own events, as steps that can be undone: an event marked, ended, removed; another
// vocabulary. Steps about a session that is gone take themselves off the stack. GUI thread.
#pragma once

#include "ui/review/own_events_model.h"
#include "ui/review/vocabulary_model.h"
#include "ui/undo_step.h"

namespace spotter {

/// Each event before and after, empty where there is none. The model outlives the step.
class OwnEventsStep : public UndoStep {
public:
    struct Change {
        std::optional<OwnEvent> before;
        std::optional<OwnEvent> after;
    };

    OwnEventsStep(OwnEventsModel &model, Name name, std::vector<Change> changes);
    void undo() override;
    void redo() override;

private:
    void put(const std::optional<OwnEvent> &wanted, const std::optional<OwnEvent> &present);

    OwnEventsModel &m_model;
    std::vector<Change> m_changes;
    QObject m_life;
};

class VocabularyStep : public UndoStep {
public:
    VocabularyStep(VocabularyModel &model, std::vector<EventKind> after);
    void undo() override { m_model.setKinds(m_before); }
    void redo() override { m_model.setKinds(m_after); }

private:
    VocabularyModel &m_model;
    std::vector<EventKind> m_before;
    std::vector<EventKind> m_after;
};

/// What the key of \p kind does at \p now: marks the moment, or begins what lasts and ends it with the next press.
OwnEventsStep *markEvent(OwnEventsModel &model, const EventKind &kind, SessionTime now);
/// \p ids are not empty, and all there.
OwnEventsStep *removeEvents(OwnEventsModel &model, const std::vector<int> &ids);

} // namespace spotter
