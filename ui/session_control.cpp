#include "ui/session_control.h"

#include "ui/actions.h"
#include "ui/coach_page.h"
#include "ui/icons.h"
#include "ui/keep_translated.h"
#include "ui/live/live_page.h"
#include "ui/live/transport_bar.h"
#include "ui/live/video_view.h"
#include "ui/session_keeping.h"

namespace spotter {

namespace {

constexpr auto clockInterval = std::chrono::milliseconds(100);

bool givesPictures(SourceState state)
{
    return state != SourceState::Stopped && state != SourceState::Failed;
}

} // namespace

SessionControl::SessionControl(CoachingSession &session, SessionKeeping &keeping, const Actions &actions,
    CoachPage &page, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_keeping(keeping)
    , m_actions(actions)
    , m_page(page)
{
    connect(actions[Act::StartPause], &QAction::triggered, this, &SessionControl::startOrPause);
    connect(actions[Act::Stop], &QAction::triggered, this, &SessionControl::stop);
    connect(actions[Act::Reset], &QAction::triggered, this, &SessionControl::reset);

    Countdown &countdown = page.live().video().countdown();
    connect(&countdown, &Countdown::over, this, &SessionControl::start);
    connect(&countdown, &Countdown::changed, this, &SessionControl::refresh);
    connect(&session, &CoachingSession::engineStateChanged, this, [this](EngineState state) {
        refresh();
        if (state != EngineState::Running)
            Q_EMIT interrupted();
    });
    connect(&session, &CoachingSession::sourceStateChanged, this, [this, &countdown](SourceState state) {
        if (!givesPictures(state) || state == SourceState::Lost)
            countdown.cancel(); // somebody is before a camera that sees nothing
        refresh();
    });

    TransportBar &transport = page.live().transport();
    connect(&m_clock, &QTimer::timeout, this, [this, &transport] { transport.setClock(clockText(m_session.now())); });
    transport.setClock(clockText({}));
    keepTranslated(this, [this] { refresh(); });
}

std::chrono::seconds SessionControl::countdownBefore(const Settings &settings, bool isLive)
{
    return std::chrono::seconds(isLive ? settings.demo.countdown_s : 0);
}

void SessionControl::startOrPause()
{
    Countdown &countdown = m_page.live().video().countdown();
    if (countdown.isRunning())
        return countdown.cancel();
    switch (m_session.engineState()) {
    case EngineState::Running:
        return m_session.pause();
    case EngineState::Paused:
        return m_session.resume();
    case EngineState::Idle:
    case EngineState::Failed:
        return countdown.begin(countdownBefore(*m_session.settings(), m_session.isLive()));
    }
}

void SessionControl::start()
{
    Q_EMIT interrupted();
    m_page.beginSession();
    m_page.live().clearTrouble();
    m_session.start(m_keeping.begin());
}

void SessionControl::stop()
{
    m_page.live().video().countdown().cancel();
    m_session.stop();
}

void SessionControl::reset()
{
    m_session.reset();
    m_page.resetCount();
    Q_EMIT interrupted();
}

void SessionControl::refresh()
{
    struct Look {
        QString text;
        QString icon;
    };
    const EngineState state = m_session.engineState();
    const bool counting = m_page.live().video().countdown().isRunning();
    const Look look = counting          ? Look{tr("Cancel"), QStringLiteral("stop")}
        : state == EngineState::Running ? Look{tr("Pause"), QStringLiteral("pause")}
        : state == EngineState::Paused  ? Look{tr("Resume"), QStringLiteral("play")}
                                        : Look{tr("Start"), QStringLiteral("play")};
    QAction *start = m_actions[Act::StartPause];
    start->setText(look.text);
    start->setIcon(themedIcon(look.icon));
    const bool inSession = state == EngineState::Running || state == EngineState::Paused;
    start->setEnabled(inSession || counting || givesPictures(m_session.sourceState()));
    m_actions[Act::Stop]->setEnabled(inSession || counting);
    m_actions[Act::Reset]->setEnabled(inSession);
    // A clicker has no focus in mind: while the session runs Page-Down marks, wherever the focus is. Else it scrolls.
    m_actions[Act::Mark]->setShortcuts(state == EngineState::Running ? QList<QKeySequence>{Qt::Key_M, Qt::Key_PageDown}
                                                                     : QList<QKeySequence>{Qt::Key_M});
    m_actions[Act::Mark]->setEnabled(inSession);
    m_actions[Act::MarkAndWrite]->setEnabled(inSession);
    if (state == EngineState::Running)
        m_clock.start(clockInterval);
    else
        m_clock.stop();
}

} // namespace spotter
