// Keeps what is coached in the window: begins a session in the library with each Start, hands it every event before it
// is shown, verdicts and notes as they are made, and watches the room on the disk. GUI thread.
#pragma once

#include "core/session/session_keeper.h"
#include "core/stream/coaching_session.h"

#include <QObject>
#include <QTimer>

namespace spotter {

class Notices;
class OwnEventsModel;
class TranscriptModel;

class SessionKeeping : public QObject {
    Q_OBJECT

public:
    /// All outlive it. Make it before those who show the engine's events.
    SessionKeeping(SessionLibrary &library, CoachingSession &session, QObject *parent = nullptr);
    ~SessionKeeping() override;

    /// Edits of these lines and events are kept with the session begun last; trouble is told in \p notices.
    void follow(TranscriptModel &lines, OwnEventsModel &events, Notices &notices);
    /// A session begins with the settings as they are. Returns the file that it is to be recorded in; empty where
    /// nothing is kept.
    QString begin();
    /// The settings become \p settings.
    void noteChanges(const Settings &settings);
    /// The session begun last; empty where there is none, or it is not kept.
    const QString &name() const { return m_keeper.name(); }
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    /// A session has ended and can be reviewed.
    void kept(const QString &name);

private:
    void watchEngine();
    void lookAtModel();
    void checkRoom();
    void stopRecording(const QString &why);
    void endSession();
    void tell(const QString &key, const QString &sentence);

    SessionLibrary &m_library;
    CoachingSession &m_session;
    SessionKeeper m_keeper;
    SettingsSnapshot m_inForce; ///< null: no session runs
    Notices *m_notices = nullptr;
    QTimer m_roomCheck;
    QString m_film; ///< empty: not recorded, or no longer
    bool m_running = false;
};

} // namespace spotter
