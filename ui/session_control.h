// What Start, Pause, Resume, Stop and Reset do: the countdown before a camera's session, the looks of the actions in
// each state of the session, and the session's clock. GUI thread.
#pragma once

#include "core/stream/coaching_session.h"

#include <QObject>
#include <QTimer>

namespace spotter {

class Actions;
class CoachPage;
class SessionKeeping;

class SessionControl : public QObject {
    Q_OBJECT

public:
    /// All outlive it.
    SessionControl(CoachingSession &session, SessionKeeping &keeping, const Actions &actions, CoachPage &page,
        QObject *parent = nullptr);

    /// One button: start, or with a camera first count down; again: leave the countdown; pause; resume.
    void startOrPause();
    /// Before the first frame that counts. Whoever runs before a camera wants to be in place first; a film waits for
    /// nobody.
    static std::chrono::seconds countdownBefore(const Settings &settings, bool isLive);

Q_SIGNALS:
    /// What was said before counts no longer: paused, reset, stopped or begun anew.
    void interrupted();

private:
    void start();
    void stop();
    void reset();
    void refresh();

    CoachingSession &m_session;
    SessionKeeping &m_keeping;
    const Actions &m_actions;
    CoachPage &m_page;
    QTimer m_clock;
};

} // namespace spotter
