#include "ui/main_window.h"

#include "ui/actions.h"
#include "ui/coach_events.h"
#include "ui/coach_page.h"
#include "ui/full_screen.h"
#include "ui/help/action_finder.h"
#include "ui/help/help_window.h"
#include "ui/icons.h"
#include "ui/keep_translated.h"
#include "ui/live/live_page.h"
#include "ui/live/notices.h"
#include "ui/live/replay.h"
#include "ui/live/source_keeper.h"
#include "ui/live/video_view.h"
#include "core/stream/model_shelf.h"
#include "core/values/process_memory.h"
#include "core/values/remembered.h"
#include "ui/pages.h"
#include "ui/review/export_dialog.h"
#include "ui/review/export_queue.h"
#include "ui/review/review_page.h"
#include "ui/session_control.h"
#include "ui/session_keeping.h"
#include "ui/sessions/sessions_page.h"
#include "ui/settings/settings_panel.h"
#include "ui/settings/threshold_guides.h"
#include "ui/statistics/statistics_panel.h"
#include "ui/status_strip.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timeline_view.h"
#include "translations/language.h"
#include "ui/undo_actions.h"
#include "ui/voice/system_speaker.h"
#include "ui/voice/voice.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QStyle>
#include <QTabBar>
#include <QTimer>
#include <QUndoStack>

namespace spotter {

namespace {

constexpr int settingsWidth_px = 310;

/// Asked for in the settings, or by the system: a style without animations says that they take no time.
bool reducesMotion(const Settings::Demo &demo)
{
    return demo.reducedMotion || qApp->style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0;
}

/// Qt names them whenever the dock gets another place, in the language of that moment.
void nameTitleButtons(const QDockWidget &dock)
{
    if (auto *button = dock.findChild<QAbstractButton *>(QStringLiteral("qt_dockwidget_floatbutton"))) {
        button->setAccessibleName(MainWindow::tr("Take out of the window, or put back"));
        button->setToolTip(button->accessibleName());
        button->setAccessibleDescription({});
    }
    if (auto *button = dock.findChild<QAbstractButton *>(QStringLiteral("qt_dockwidget_closebutton"))) {
        button->setAccessibleName(MainWindow::tr("Close"));
        button->setToolTip(button->accessibleName());
        button->setAccessibleDescription({});
    }
}

} // namespace

class MainWindow::Private {
public:
    Private(MainWindow *window, CoachingSession &itsSession, SettingsFile &file);

    void connectActions();
    void connectSession();
    void refreshSource();
    void showTitle();
    void passSecond();
    void openReview(const QString &name, SessionTime at);
    void applyManner();
    void announceExports(int written, int failed, int faceless);
    /// Why the film is encoded in software; none: nobody wants it otherwise.
    void announceEncoder(const std::optional<Error> &refusal);
    /// Before a session: who will coach it.
    void announceCoach();
    HelpWindow &help();
    void settleTabs();
    QDockWidget *addDock(const QString &name, QWidget *content, QAction *toggle);

    MainWindow *q;
    CoachingSession &session;
    Theme theme;
    SessionLibrary library;
    SessionKeeping keeping; ///< before the page, which shows what is kept
    ExportQueue exports;
    Actions actions;
    QUndoStack undo; ///< of all that the window edits
    CoachPage *page;
    SessionsPage *sessions;
    ReviewPage *review;
    CoachEvents coachEvents;
    Pages pages;
    Replay replay;
    SourceKeeper sources;
    SessionControl control;
    Voice voice;
    StatisticsHistory history;
    SettingsPanel *settings;
    ThresholdGuides guides;
    StatisticsPanel *statistics;
    StatusStrip *status;
    QDockWidget *settingsDock;
    QDockWidget *statisticsDock;
    ActionFinder *finder = nullptr;
    FullScreen fullScreen;
    SpaceBelongsToButtons spaceFilter;
    QTimer second;

private:
    HelpWindow *m_help = nullptr;
};

MainWindow::Private::Private(MainWindow *window, CoachingSession &itsSession, SettingsFile &file)
    : q(window)
    , session(itsSession)
    , library(libraryPlace(*session.settings()))
    , keeping(library, session)
    , page(new CoachPage(actions, undo))
    , sessions(new SessionsPage(library, exports, undo))
    , review(new ReviewPage(library, actions, undo, [this] { return *session.settings(); }))
    , coachEvents(*page, session, review->vocabulary())
    , pages(actions)
    , replay(session, page->live(), actions)
    , sources(session, page->live())
    , control(session, keeping, actions, *page)
    , voice(std::make_unique<SystemSpeaker>())
    , settings(new SettingsPanel(*session.settings(), file, undo))
    , statistics(new StatisticsPanel(history))
    , status(new StatusStrip)
    , fullScreen(*window, *page, actions)
{
    pages.add(*page, Act::ShowCoach, page->timeline());
    pages.add(*sessions, Act::ShowSessions, sessions->list());
    pages.add(*review, Act::ShowReview, review->timeline());
    q->setCentralWidget(pages.stack());
    q->menuBar()->setCornerWidget(pages.tabs());
    q->setStatusBar(status);
    settingsDock = addDock(QStringLiteral("settings"), settings, actions[Act::ShowSettings]);
    statisticsDock = addDock(QStringLiteral("statistics"), statistics, actions[Act::ShowStatistics]);
    q->tabifyDockWidget(settingsDock, statisticsDock); // one below the other both are too low on a laptop
    for (const QDockWidget *dock : {settingsDock, statisticsDock})
        connect(
            dock, &QDockWidget::visibilityChanged, q, [this] { settleTabs(); }, Qt::QueuedConnection);
    statisticsDock->hide();
    auto *sourceMenu = new QMenu(q);
    auto *eventsMenu = new QMenu(q);
    auto *replayMenu = new QMenu(q);
    keepTranslated(q, [this, sourceMenu, eventsMenu, replayMenu] {
        settingsDock->setWindowTitle(tr("Settings"));
        statisticsDock->setWindowTitle(tr("Statistics"));
        sourceMenu->setTitle(tr("So&urce"));
        eventsMenu->setTitle(tr("&Own Events"));
        replayMenu->setTitle(tr("&Replay"));
        showTitle();
        q->setLocale(QLocale()); // numbers in fields
    });
    connect(sourceMenu, &QMenu::aboutToShow, q, [this, sourceMenu] { sources.fillMenu(sourceMenu); });
    connect(eventsMenu, &QMenu::aboutToShow, q, [this, eventsMenu] { coachEvents.fill(*eventsMenu); });
    connect(replayMenu, &QMenu::aboutToShow, q, [this, replayMenu] { replay.fill(*replayMenu); });
    actions.fill(q->menuBar(), sourceMenu, eventsMenu, replayMenu);
    connectActions();
    connectSession();
    refreshSource();
    announceCoach();
    qApp->installEventFilter(&spaceFilter);
}

QDockWidget *MainWindow::Private::addDock(const QString &name, QWidget *content, QAction *toggle)
{
    auto *dock = new QDockWidget(q);
    dock->setObjectName(name);
    dock->setWidget(content);
    const auto nameButtons = [dock] { nameTitleButtons(*dock); };
    keepTranslated(dock, nameButtons);
    connect(dock, &QDockWidget::topLevelChanged, dock, nameButtons);
    connect(dock, &QDockWidget::visibilityChanged, dock, nameButtons);
    // Qt mirrors layouts, but not the places of docks.
    q->addDockWidget(q->isRightToLeft() ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea, dock);
    connect(toggle, &QAction::triggered, dock, [dock](bool shown) {
        dock->setVisible(shown);
        dock->raise(); // before what it shares its place with
    });
    connect(dock->toggleViewAction(), &QAction::toggled, toggle, &QAction::setChecked);
    return dock;
}

/// With a single dock Qt keeps its row of tabs out of sight, but lets the Tab key stop there.
void MainWindow::Private::settleTabs()
{
    for (QTabBar *tabs : q->findChildren<QTabBar *>(Qt::FindDirectChildrenOnly))
        tabs->setFocusPolicy(tabs->count() > 1 ? Qt::TabFocus : Qt::NoFocus);
}

void MainWindow::Private::connectActions()
{
    const auto on = [this](Act act, auto step) { connect(actions[act], &QAction::triggered, q, step); };
    on(Act::OpenVideo, [this] { sources.openByDialog(); });
    on(Act::OpenSample, [this] { sources.openSample(); });
    on(Act::ShowSources, [this] { sources.showSources(); });
    on(Act::SaveSettings, [this] { settings->save(); });
    on(Act::Quit, [this] { q->close(); });
    on(Act::FullScreen, [this] { pages.show(Act::ShowCoach); }); // only its picture fills the screen
    followUndo(undo, actions);
    on(Act::Mark, [this] { page->mark(session.now(), false); });
    on(Act::MarkAndWrite, [this] { page->mark(session.now(), true); });
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
}

void MainWindow::Private::connectSession()
{
    const CoachEngine &engine = session.engine();
    page->watch(engine);
    keeping.follow(page->lines(), page->ownEvents(), page->live().notices());
    connect(&library, &SessionLibrary::savingChanged, status, &StatusStrip::showSaving);
    connect(&library, &SessionLibrary::mended, q, [this](const MendedLibrary &mended) {
        page->live().notices().tell(QStringLiteral("mended"),
            tr("The library was damaged and has been mended: %n session(s) could be read. The damaged file is %1.",
                nullptr, mended.sessions)
                .arg(mended.copy));
    });
    connect(&engine, &CoachEngine::statsChanged, q, [this](const EngineStats &stats) {
        status->showStats(stats);
        statistics->showStats(stats);
    });
    connect(&engine, &CoachEngine::actionDecided, q, [this](const ActionEvent &event) {
        if (event.latency.count() > 0)
            history.addLatency(std::chrono::duration<double, std::milli>(event.latency).count());
    });
    connect(&engine, &CoachEngine::degraded, status, &StatusStrip::showDegradation);
    connect(&engine, &CoachEngine::coachChanged, q, [this](const CoachState &state) {
        status->showCoach(state);
        settings->tellTrouble(QStringLiteral("coach"), state.trouble);
    });
    connect(&session, &CoachingSession::frameReady, q, [this] {
        if (!replay.ownsPicture())
            page->live().video().setFrame(session.latestFrame());
    });
    connect(&session, &CoachingSession::engineStateChanged, status, &StatusStrip::showEngine);
    connect(sessions, &SessionsPage::opened, q, [this](const QString &name) { openReview(name, {}); });
    connect(&page->timeline(), &TimelineView::momentOpened, q, [this](SessionTime time) {
        if (!keeping.isRunning() && !keeping.name().isEmpty())
            openReview(keeping.name(), time);
    });
    connect(&coachEvents, &CoachEvents::wordsWanted, q, [this] {
        review->showVocabulary();
        pages.show(Act::ShowReview);
    });
    connect(review, &ReviewPage::exportWanted, q, [this](const LibraryEntry &kept, const ReviewRange &range) {
        auto *dialog = new ExportDialog(library, exports, kept, range, q);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show(); // beside the window: the next range can be looked for meanwhile
    });
    connect(&exports, &ExportQueue::finished, q,
        [this](int written, int failed, int faceless) { announceExports(written, failed, faceless); });
    connect(&session, &CoachingSession::encoderRefused, q, [this](const Error &error) { announceEncoder(error); });
    voice.watch(engine);
    connect(&control, &SessionControl::interrupted, &voice, &Voice::stop);
    connect(&voice, &Voice::troubled, q,
        [this](const QString &sentence) { page->live().notices().tell(QStringLiteral("voice"), sentence); });
    connect(&voice, &Voice::voicesFound, settings,
        [this](const QStringList &names) { settings->offer(u"demo.voice_name", names); });
    connect(&session, &CoachingSession::sourceChanged, q, [this] { refreshSource(); });
    connect(&session, &CoachingSession::sourceStateChanged, q, [this] { refreshSource(); });
    connect(&session, &CoachingSession::failed, q, [this] { refreshSource(); });
    connect(settings, &SettingsPanel::settingsChanged, q, [this](const Settings &changed) {
        keeping.noteChanges(changed);
        session.apply(std::make_shared<const Settings>(changed));
        guides.apply(changed);
        review->followSettings();
        applyManner();
        announceCoach();
        if (changed.recording.encoder == Settings::Recording().encoder)
            announceEncoder({});
    });
    guides.watch(engine);
    connect(settings, &SettingsPanel::settingTouched, &guides,
        [this](const Setting *setting) { guides.touch(*setting, settings->inUse()); });
    connect(settings, &SettingsPanel::settingLeft, &guides, &ThresholdGuides::leave);
    connect(&guides, &ThresholdGuides::guidesChanged, page, &CoachPage::setGuides);
    connect(&guides, &ThresholdGuides::rehearsed, settings, &SettingsPanel::tellRehearsed);
    connect(settings, &SettingsPanel::unsavedChanged, actions[Act::SaveSettings], &QAction::setEnabled);
    actions[Act::SaveSettings]->setEnabled(settings->hasUnsaved());

    connect(&second, &QTimer::timeout, q, [this] { passSecond(); });
    second.start(std::chrono::seconds(1));
}

void MainWindow::Private::openReview(const QString &name, SessionTime at)
{
    review->open(name, at);
    pages.show(Act::ShowReview);
    review->timeline().setFocus(Qt::OtherFocusReason);
}

void MainWindow::Private::passSecond()
{
    const std::int64_t pictures = page->live().video().picturesPainted();
    const std::int64_t memory_bytes = residentBytes();
    statistics->setShown(pictures);
    history.tick(pictures, memory_bytes);
    status->showSecond(history.shownLastSecond(), memory_bytes);
}

void MainWindow::Private::refreshSource()
{
    status->showSource(session.sourceName(), session.sourceState(), session.isLive());
    showTitle();
    applyManner();
}

void MainWindow::Private::showTitle()
{
    q->setWindowTitle(session.sourceName().isEmpty() ? tr("Spotter") : tr("%1 – Spotter").arg(session.sourceName()));
}

/// A sound and a mark on the task bar too: nobody waits before the screen for a long export.
void MainWindow::Private::announceExports(int written, int failed, int faceless)
{
    if (written + failed == 0)
        return; // all of it was cancelled
    page->live().notices().tell(QStringLiteral("exports"),
        failed > 0         ? tr("%n export(s) failed. The export window says why.", nullptr, failed)
            : faceless > 0 ? tr("No face was found in %n clip(s): nothing is blurred there.", nullptr, faceless)
                           : tr("%n export(s) done.", nullptr, written),
        std::chrono::seconds(15));
    QApplication::beep();
    QApplication::alert(q);
}

void MainWindow::Private::announceEncoder(const std::optional<Error> &refusal)
{
    const QString encoder = QStringLiteral("encoder");
    settings->tellTrouble(encoder, refusal);
    if (refusal)
        page->live().notices().tell(encoder, tr("The processor encodes the film. %1").arg(refusal->sentence()));
    else
        page->live().notices().forget(encoder);
}

void MainWindow::Private::announceCoach()
{
    const EngineState state = session.engineState();
    if (state == EngineState::Running || state == EngineState::Paused)
        return;
    const Settings::Model &model = session.settings()->model;
    CoachState coach;
    if (asksForModel(model))
        coach = {tr("%1, not loaded yet").arg(modelName(model)), tr("It is loaded when the session starts."), {}};
    status->showCoach(coach);
}

void MainWindow::Private::applyManner()
{
    const Settings::Demo &demo = session.settings()->demo;
    page->live().video().setManner({.mirrored = demo.mirror && session.isLive(),
        .showsPicture = demo.displayVideo,
        .showsWords = demo.textOverlay,
        .fadesWords = !reducesMotion(demo)});
    status->setRateShown(demo.displayFps);
    voice.apply(*session.settings());
    theme.choose(demo.theme);
    Language::instance().choose(demo.language);
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
    resize(QSize(1600, 1000).boundedTo(screen()->availableSize())); // a laptop's whole screen
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
    d->fullScreen.set(false);
    remembered().setValue(QStringLiteral("geometry"), saveGeometry());
    remembered().setValue(QStringLiteral("docks"), saveState());
    remembered().setValue(QStringLiteral("columns"), d->page->columns());
}

} // namespace spotter
