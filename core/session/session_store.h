// The library of sessions: a folder with a folder for each session's film, and a database that knows all the rest.
// Everything is carried out at once, on the thread that made the store, and has been committed when the call returns.
// The studio talks to it through SessionLibrary, the command line directly.
#pragma once

#include "core/session/kept_session.h"
#include "core/session/library_mending.h"
#include "core/session/library_place.h"

#include <QHash>

#include <functional>
#include <memory>

namespace spotter {

class Database;
class StoreJournal;

class SessionStore {
public:
    /// Makes the folder and the database where there is none, and mends one that is damaged: see mended(). Throws
    /// Error, as every member does: its place is the database where it cannot be used, else what was asked for makes no
    /// sense.
    explicit SessionStore(const LibraryPlace &place);
    /// Carries nothing out: every change is noted in \p journal, which outlives it, and what looks something up throws
    /// Error.
    explicit SessionStore(StoreJournal &journal);
    SessionStore(SessionStore &&) noexcept;
    ~SessionStore();

    const QString &folder() const { return m_folder; }
    /// The place of errors that are the database's own fault.
    const QString &database() const;
    /// The damage that was met when it was opened, or none.
    const std::optional<MendedLibrary> &mended() const { return m_mended; }
    /// To be opened anew before it can be changed: it was read-only, or damage has been met.
    bool wantsOpeningAnew() const;

    /// No write waits for the disk from now on: somebody else syncs the log, and keeps it short.
    void leaveLogToOthers();

    /// \p work, all of it or nothing, and on the disk once instead of after each step.
    void together(const std::function<void()> &work);

    void begin(const SessionStart &start);
    /// What is found out later: the keys of \p part stand beside those that were there, or in their place.
    void addProvenance(const QString &name, const QJsonObject &part);
    void add(const QString &name, const ActionEvent &event);
    /// The same id again changes it.
    void add(const QString &name, const KeptUtterance &utterance);
    void add(const QString &name, const Repetition &repetition);
    void add(const QString &name, const std::vector<MotionSample> &samples);
    void add(const QString &name, const Gap &gap);
    void add(const QString &name, const Degradation &degradation);
    void add(const QString &name, const SettingChange &change);
    /// The same id again changes it.
    void put(const QString &name, const Note &note);
    void removeNote(const QString &name, int id);
    /// Verdict::None takes it away.
    void put(const QString &name, const Review &review);
    /// The same id again changes it.
    void put(const QString &name, const OwnEvent &event);
    void removeEvent(const QString &name, int id);
    void finish(const QString &name, SessionTime length, SessionState state = SessionState::Finished);

    /// All events, notes, verdicts and changes of settings that \p part holds.
    void addEvents(const QString &name, const KeptSession &part);

    /// All of \p session as a session of its own, named after when it began; \p film becomes its film. Returns its
    /// name.
    QString import(const KeptSession &session, const QString &film = {});
    /// What another run of \p name gave, see nameOfRun(). Its coach saw the same film. Returns the run's name, empty
    /// where it is only noted. Use together().
    QString addRun(const QString &name, const KeptSession &run);
    /// Without the first one, oldest first.
    std::vector<LibraryEntry> runsOf(const QString &name);

    /// Newest first, the trashed ones too; no runs but the first.
    std::vector<LibraryEntry> list();
    /// Throws Error where there is none of that name.
    LibraryEntry summary(const QString &name);
    /// As summary(); "last" is the newest one that is not in the trash. What people type.
    LibraryEntry find(const QString &wanted);
    /// Detail::Shown leaves out what a timeline of a hundred thousand decisions does not show: ActionEvent::frames.
    enum class Detail { All, Shown };
    KeptSession load(const QString &name, Detail detail = Detail::All);
    /// Of the decision at \p decided. Of no scores where they were not kept.
    ScoredFrames framesOf(const QString &name, SessionTime decided);

    void setTitle(const QString &name, const QString &title);
    void setPerson(const QString &name, const QString &person);
    void setExercise(const QString &name, const QString &exercise);
    void setTrashed(const QString &name, bool trashed);
    /// Database and folder, with all its runs; of another run, itself alone. Nothing brings it back.
    void destroy(const QString &name);

    /// The words for own events, of the whole library, in their order.
    std::vector<EventKind> vocabulary();
    void setVocabulary(const std::vector<EventKind> &kinds);

    /// Finishes sessions whose program died: their length is that of what was kept. Folders that the database of this
    /// machine does not know are taken in, should it have been lost. Those that another program records at this moment,
    /// and those of other machines, are left alone. Returns the ones that were repaired.
    std::vector<LibraryEntry> repair();

private:
    /// Throws Error where there is none.
    class Reached {
    public:
        Reached &operator=(std::unique_ptr<Database> database);
        Database &operator*() const;
        Database *operator->() const { return &**this; }

    private:
        std::unique_ptr<Database> m_database;
    };

    qint64 idOf(const QString &name);
    void addAll(const QString &name, const KeptSession &session);
    void destroyRows(qint64 id);
    void refreshCounts(qint64 id);
    void takeInUnknown();
    SessionTime lastMoment(qint64 id);

    LibraryPlace m_place;
    QString m_folder;
    std::optional<MendedLibrary> m_mended;
    Reached m_database;
    StoreJournal *m_journal = nullptr; ///< null: changes are carried out
    QHash<QString, qint64> m_ids;
};

} // namespace spotter
