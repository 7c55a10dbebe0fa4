#include "ui/main_window.h"

#include "ui/actions.h"
#include "ui/coach_page.h"
#include "ui/help/action_finder.h"
#include "ui/help/help_window.h"
#include "ui/icons.h"
#include "ui/live/live_page.h"
#include "ui/live/source_keeper.h"
#include "ui/live/transport_bar.h"
#include "ui/live/video_view.h"
#include "core/values/remembered.h"
#include "ui/settings/settings_panel.h"
#include "ui/settings/threshold_guides.h"
#include "ui/statistics_panel.h"
#include "ui/status_strip.h"
#include "ui/theme/theme.h"
#include "ui/undo_actions.h"

#include <QApplication>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QTimer>
#include <QUndoStack>

namespace spotter {

namespace {

constexpr int settingsWidth_px = 310;
constexpr auto clockInterval = std::chrono::milliseconds(100);

} // namespace

class MainWindow::Private {
public:
    Private(MainWindow *window, CoachingSession &itsSession, SettingsFile &file);

    void connectActions();
    void connectSession();
    void startOrPause();
    void refreshActions();
    void refreshSource();
    void setFullScreen(bool on);
    void applyManner();
    HelpWindow &help();
    QDockWidget *addDock(const QString &name, const QString &title, QWidget *content, QAction *toggle);

    MainWindow *q;
    CoachingSession &session;
    Theme theme;
    Actions actions;
    QUndoStack undo; ///< of all that the window edits
    CoachPage *page;
    SourceKeeper sources;
    SettingsPanel *settings;
    ThresholdGuides guides;
    StatisticsPanel *statistics;
    StatusStrip *status;
    QDockWidget *settingsDock;
    QDockWidget *statisticsDock;
    ActionFinder *finder = nullptr;
    QByteArray layoutBeforeFullScreen;
    SpaceBelongsToButtons spaceFilter;
    QTimer clock;
    QTimer second;

private:
    HelpWindow *m_help = nullptr;
};

MainWindow::Private::Private(MainWindow *window, CoachingSession &itsSession, SettingsFile &file)
    : q(window)
    , session(itsSession)
    , page(new CoachPage(actions, undo))
    , sources(session, page->live())
    , settings(new SettingsPanel(*session.settings(), file, undo))
    , statistics(new StatisticsPanel)
    , status(new StatusStrip)
{
    q->setCentralWidget(page);
    q->setStatusBar(status);
    settingsDock = addDock(QStringLiteral("settings"), tr("Settings"), settings, actions[Act::ShowSettings]);
    statisticsDock = addDock(QStringLiteral("statistics"), tr("Statistics"), statistics, actions[Act::ShowStatistics]);
    statisticsDock->hide();
    auto *sourceMenu = new QMenu(tr("So&urce"), q);
    connect(sourceMenu, &QMenu::aboutToShow, q, [this, sourceMenu] { sources.fillMenu(sourceMenu); });
    actions.fill(q->menuBar(), sourceMenu);
    connectActions();
    connectSession();
    applyManner();
    refreshActions();
    refreshSource();
    qApp->installEventFilter(&spaceFilter);
}

QDockWidget *MainWindow::Private::addDock(const QString &name, const QString &title, QWidget *content, QAction *toggle)
{
    auto *dock = new QDockWidget(title, q);
    dock->setObjectName(name);
    dock->setWidget(content);
    q->addDockWidget(Qt::RightDockWidgetArea, dock);
    connect(toggle, &QAction::triggered, dock, &QWidget::setVisible);
    connect(dock->toggleViewAction(), &QAction::toggled, toggle, &QAction::setChecked);
    return dock;
}

void MainWindow::Private::connectActions()
{
    const auto on = [this](Act act, auto step) { connect(actions[act], &QAction::triggered, q, step); };
    on(Act::OpenVideo, [this] { sources.openByDialog(); });
    on(Act::OpenSample, [this] { sources.openSample(); });
    on(Act::ShowSources, [this] { sources.showSources(); });
    on(Act::SaveSettings, [this] { settings->save(); });
    on(Act::Quit, [this] { q->close(); });
    followUndo(undo, actions);
    on(Act::StartPause, [this] { startOrPause(); });
    on(Act::Stop, [this] { session.stop(); });
    on(Act::Reset, [this] {
        session.reset();
        page->resetCount();
    });
    on(Act::Mark, [this] { page->mark(session.now(), false); });
    on(Act::MarkAndWrite, [this] { page->mark(session.now(), true); });
    on(Act::FullScreen, [this](bool checked) { setFullScreen(checked); });
    on(Act::Help, [this] { help().showStart(); });
    on(Act::Keys, [this] { help().showKeys(); });
    on(Act::FindAction, [this] {
        if (!finder)
            finder = new ActionFinder(q);
        finder->popUp();
    });
    on(Act::About, [this] { help().showAbout(); });

    // In full screen the menu bar is hidden, and with it the actions it would bring into the window.
    for (int act = 0; act <= int(Act::About); ++act)
        q->addAction(actions[Act(act)]);
    auto *leave = new QAction(q);
    leave->setShortcut(QKeySequence(Qt::Key_Escape));
    connect(leave, &QAction::triggered, q, [this] { setFullScreen(false); });
    page->addAction(leave);
    leave->setEnabled(false);
    connect(actions[Act::FullScreen], &QAction::toggled, leave, &QAction::setEnabled);
}

void MainWindow::Private::connectSession()
{
    const CoachEngine &engine = session.engine();
    page->watch(engine);
    connect(&engine, &CoachEngine::statsChanged, q, [this](const EngineStats &stats) {
        status->showStats(stats);
        if (statisticsDock->isVisible())
            statistics->showStats(stats);
    });
    connect(&engine, &CoachEngine::degraded, status, &StatusStrip::showDegradation);
    connect(
        &session, &CoachingSession::frameReady, q, [this] { page->live().video().setFrame(session.latestFrame()); });
    connect(&session, &CoachingSession::engineStateChanged, q, [this] { refreshActions(); });
    connect(&session, &CoachingSession::sourceChanged, q, [this] { refreshSource(); });
    connect(&session, &CoachingSession::sourceStateChanged, q, [this] { refreshSource(); });
    connect(&session, &CoachingSession::failed, q, [this] { refreshSource(); });
    connect(settings, &SettingsPanel::settingsChanged, q, [this](const Settings &changed) {
        session.apply(std::make_shared<const Settings>(changed));
        guides.apply(changed);
        applyManner();
    });
    guides.watch(engine);
    connect(settings, &SettingsPanel::settingTouched, &guides,
        [this](const Setting *setting) { guides.touch(*setting, settings->inUse()); });
    connect(settings, &SettingsPanel::settingLeft, &guides, &ThresholdGuides::leave);
    connect(&guides, &ThresholdGuides::guidesChanged, page, &CoachPage::setGuides);
    connect(&guides, &ThresholdGuides::rehearsed, settings, &SettingsPanel::tellRehearsed);
    connect(settings, &SettingsPanel::unsavedChanged, actions[Act::SaveSettings], &QAction::setEnabled);
    actions[Act::SaveSettings]->setEnabled(settings->hasUnsaved());

    connect(&clock, &QTimer::timeout, q, [this] { page->live().transport().setClock(clockText(session.now())); });
    connect(&second, &QTimer::timeout, q, [this] { status->tick(page->live().video().picturesPainted()); });
    page->live().transport().setClock(clockText({}));
    second.start(std::chrono::seconds(1));
}

void MainWindow::Private::startOrPause()
{
    switch (session.engineState()) {
    case EngineState::Running:
        return session.pause();
    case EngineState::Paused:
        return session.resume();
    case EngineState::Idle:
    case EngineState::Failed:
        page->beginSession();
        page->live().clearTrouble();
        return session.start();
    }
}

void MainWindow::Private::refreshActions()
{
    struct Look {
        QString text;
        QString icon;
    };
    const EngineState state = session.engineState();
    const Look look = state == EngineState::Running ? Look{tr("Pause"), QStringLiteral("pause")}
        : state == EngineState::Paused              ? Look{tr("Resume"), QStringLiteral("play")}
                                                    : Look{tr("Start"), QStringLiteral("play")};
    QAction *start = actions[Act::StartPause];
    start->setText(look.text);
    start->setIcon(themedIcon(look.icon));
    const bool inSession = state == EngineState::Running || state == EngineState::Paused;
    const SourceState source = session.sourceState();
    start->setEnabled(inSession || (source != SourceState::Stopped && source != SourceState::Failed));
    actions[Act::Stop]->setEnabled(inSession);
    actions[Act::Reset]->setEnabled(inSession);
    // A clicker has no focus in mind: while the session runs Page-Down marks, wherever the focus is. Else it scrolls.
    actions[Act::Mark]->setShortcuts(state == EngineState::Running ? QList<QKeySequence>{Qt::Key_M, Qt::Key_PageDown}
                                                                   : QList<QKeySequence>{Qt::Key_M});
    actions[Act::Mark]->setEnabled(inSession);
    actions[Act::MarkAndWrite]->setEnabled(inSession);
    status->showEngine(state);
    if (state == EngineState::Running)
        clock.start(clockInterval);
    else
        clock.stop();
}

void MainWindow::Private::refreshSource()
{
    const SourceState state = session.sourceState();
    status->showSource(session.sourceName(), sourceStateText(state, session.isLive()));
    q->setWindowTitle(session.sourceName().isEmpty() ? tr("Spotter") : tr("%1 – Spotter").arg(session.sourceName()));
    applyManner();
    refreshActions();
}

void MainWindow::Private::applyManner()
{
    const Settings::Demo &demo = session.settings()->demo;
    page->live().video().setManner({.mirrored = demo.mirror && session.isLive(),
        .showsPicture = demo.displayVideo,
        .showsWords = demo.textOverlay});
    status->setRateShown(demo.displayFps);
    theme.choose(demo.theme);
}

void MainWindow::Private::setFullScreen(bool on)
{
    if (on == q->isFullScreen())
        return;
    actions[Act::FullScreen]->setChecked(on);
    if (on)
        layoutBeforeFullScreen = q->saveState();
    page->setPictureOnly(on);
    q->menuBar()->setHidden(on);
    status->setHidden(on);
    if (on) {
        settingsDock->hide();
        statisticsDock->hide();
        q->showFullScreen();
    } else {
        q->showNormal();
        q->restoreState(layoutBeforeFullScreen);
    }
}

HelpWindow &MainWindow::Private::help()
{
    if (!m_help)
        m_help = new HelpWindow(q);
    return *m_help;
}

MainWindow::MainWindow(CoachingSession &session, SettingsFile &file, QWidget *parent)
    : QMainWindow(parent)
    , d(std::make_unique<Private>(this, session, file))
{
    setWindowIcon(programIcon());
    setStyleSheet(Theme::styleSheet());
    connect(&d->theme, &Theme::changed, this, [this] { setStyleSheet(Theme::styleSheet()); });
    resize(QSize(1280, 720).boundedTo(screen()->availableSize()));
    resizeDocks({d->settingsDock}, {settingsWidth_px}, Qt::Horizontal);
    restoreGeometry(remembered().value(QStringLiteral("geometry")).toByteArray());
    restoreState(remembered().value(QStringLiteral("docks")).toByteArray());
    d->actions[Act::ShowSettings]->setChecked(!d->settingsDock->isHidden());
    d->actions[Act::ShowStatistics]->setChecked(!d->statisticsDock->isHidden());
    d->page->restoreColumns(remembered().value(QStringLiteral("columns")).toByteArray());
    // After the window is on the screen: looking for cameras takes a moment.
    QTimer::singleShot(0, this, [this] { d->sources.openFirst(); });
}

MainWindow::~MainWindow()
{
    d->setFullScreen(false);
    remembered().setValue(QStringLiteral("geometry"), saveGeometry());
    remembered().setValue(QStringLiteral("docks"), saveState());
    remembered().setValue(QStringLiteral("columns"), d->page->columns());
}

} // namespace spotter
