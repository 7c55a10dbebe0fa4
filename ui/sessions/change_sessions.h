// What may be changed in the library, as steps that can be undone: trash and back, another title. GUI thread.
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
