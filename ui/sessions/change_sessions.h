// What may be changed in the library, as steps that can be undone: trash and back, another title,
// who exercises and what. GUI thread.
#pragma once

#include "core/session/session_library.h"
#include "ui/undo_step.h"

namespace spotter {

/// A session of a step; the step is called by its title.
struct NamedSession {
    QString name;
    QString title; ///< as it is shown
};

class TrashStep : public UndoStep {
public:
    /// \p library outlives the step; \p sessions are not empty.
    TrashStep(SessionLibrary &library, const std::vector<NamedSession> &sessions, bool trashed);
    void undo() override { set(!m_trashed); }
    void redo() override { set(m_trashed); }

private:
    void set(bool trashed);

    SessionLibrary &m_library;
    std::vector<NamedSession> m_sessions;
    bool m_trashed;
};

/// Who exercises, or what: another one for some sessions.
class FieldStep : public UndoStep {
public:
    using Set = void (SessionStore::*)(const QString &name, const QString &value);
    struct Change {
        QString name;
        QString before;
    };

    /// \p stepName says it for \p after, which is the same for all. \p changes are not empty.
    FieldStep(SessionLibrary &library, Set setter, Name stepName, std::vector<Change> changes, QString after);
    void undo() override;
    void redo() override;

private:
    void set(const QString &session, const QString &value);

    SessionLibrary &m_library;
    Set m_set;
    std::vector<Change> m_changes;
    QString m_after;
};

class TitleStep : public UndoStep {
public:
    TitleStep(SessionLibrary &library, const QString &name, const QString &before, const QString &after);
    void undo() override { set(m_before); }
    void redo() override { set(m_after); }

private:
    void set(const QString &title);

    SessionLibrary &m_library;
    QString m_name;
    QString m_before;
    QString m_after;
};

} // namespace spotter
