#include "ui/sessions/change_sessions.h"

#include <QCoreApplication>

namespace spotter {

namespace {

struct Steps {
    Q_DECLARE_TR_FUNCTIONS(SessionSteps)
};

UndoStep::Name trashName(const std::vector<NamedSession> &sessions, bool trashed)
{
    return [count = int(sessions.size()), title = sessions.front().title, trashed] {
        if (count == 1)
            return (trashed ? Steps::tr("Put “%1” into the trash") : Steps::tr("Take “%1” out of the trash"))
                .arg(title);
        return trashed ? Steps::tr("Put %n session(s) into the trash", nullptr, count)
                       : Steps::tr("Take %n session(s) out of the trash", nullptr, count);
    };
}

UndoStep::Name titleName(const QString &title)
{
    return
        [title] { return title.isEmpty() ? Steps::tr("Take the title away") : Steps::tr("Call it “%1”").arg(title); };
}

} // namespace

TrashStep::TrashStep(SessionLibrary &library, const std::vector<NamedSession> &sessions, bool trashed)
    : UndoStep(trashName(sessions, trashed))
    , m_library(library)
    , m_sessions(sessions)
    , m_trashed(trashed)
{
}

void TrashStep::set(bool trashed)
{
    for (const NamedSession &session : m_sessions) {
        m_library.write(
            [name = session.name, trashed](SessionStore &store) { store.setTrashed(name, trashed); }, session.name);
    }
}

FieldStep::FieldStep(SessionLibrary &library, Set setter, Name stepName, std::vector<Change> changes, QString after)
    : UndoStep(std::move(stepName))
    , m_library(library)
    , m_set(setter)
    , m_changes(std::move(changes))
    , m_after(std::move(after))
{
}

void FieldStep::set(const QString &session, const QString &value)
{
    m_library.write(
        [setter = m_set, session, value](SessionStore &store) { (store.*setter)(session, value); }, session);
}

void FieldStep::undo()
{
    for (const Change &change : m_changes)
        set(change.name, change.before);
}

void FieldStep::redo()
{
    for (const Change &change : m_changes)
        set(change.name, m_after);
}

TitleStep::TitleStep(SessionLibrary &library, const QString &name, const QString &before, const QString &after)
    : UndoStep(titleName(after))
    , m_library(library)
    , m_name(name)
    , m_before(before)
    , m_after(after)
{
}

void TitleStep::set(const QString &title)
{
    m_library.write([name = m_name, title](SessionStore &store) { store.setTitle(name, title); }, m_name);
}

} // namespace spotter
