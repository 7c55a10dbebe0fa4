// Keeps the session that is being coached, event by event, as they are told. Begun and left on the thread of the
// program's window; events come on the engine's thread, so connect them directly, and before those who show them: an
// event that is shown has been kept.
#pragma once

#include "core/session/session_library.h"

#include <QLockFile>

namespace spotter {

class SessionKeeper {
public:
    /// \p library outlives it.
    explicit SessionKeeper(SessionLibrary &library);

    /// Begins a session; `start.name` is chosen here. Returns its folder. Not while the engine tells events. Throws
    /// Error where the folder cannot be made.
    QString begin(SessionStart start);
    /// The film is closed: another program may have the session. Edits are kept with it until the next one.
    void leave();
    /// What follows is kept with no session.
    void forget();
    /// Of the session begun last; empty before the first.
    const QString &name() const { return m_name; }

    /// On the engine's thread.
    void keep(const ActionEvent &event);
    void keep(const Feedback &feedback);
    void keep(const Repetition &repetition);
    void keep(const Gap &gap);
    void keep(const Degradation &degradation);
    /// Written along with the next event, or after a second: a part of a curve is no event.
    void keep(const MotionSample &sample);
    /// The engine is done with the session.
    void end();

    /// Any thread.
    void keepRecordingGap(const Gap &gap);
    /// On the window's thread.
    void keep(const Review &review);
    void keep(const Note &note);
    void removeNote(int id);
    void keep(const OwnEvent &event);
    void removeEvent(int id);
    void keep(const SettingChange &change);
    /// More of where the session comes from. \p look is called on the library's thread: it may read files.
    void keepProvenance(std::function<QJsonObject()> look);

private:
    template <typename Event> void keepNow(const Event &event, const QString &changes = {});
    void writeMotion();

    SessionLibrary &m_library;
    QString m_name;
    std::unique_ptr<QLockFile> m_lock;
    std::vector<MotionSample> m_motion; ///< not written yet
    SessionTime m_latest{};             ///< told of
    bool m_running = false;
};

} // namespace spotter
