#include "tests/ui/whole_studio.h"

#include "core/session/session_store.h"
#include "core/values/remembered.h"
#include "resources/resources.h"
#include "ui/help/help_window.h"
#include "ui/live/live_page.h"
#include "ui/live/notices.h"
#include "ui/live/video_view.h"
#include "ui/review/export_dialog.h"
#include "ui/review/review_page.h"
#include "ui/settings/setting_row.h"
#include "ui/settings/settings_section.h"
#include "ui/transcript/transcript_view.h"
#include "ui/welcome/welcome_page.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDockWidget>
#include <QFile>
#include <QLineEdit>
#include <QSettings>
#include <QTest>
#include <QToolButton>

namespace spotter {

namespace {

using namespace std::chrono_literals;

constexpr QSize laptop{1366, 768};
constexpr int settingsWidth_px = 310; // as the window gives it on a screen that is no smaller

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

void escape()
{
    QTest::keyClick(QApplication::activePopupWidget() ? QApplication::activePopupWidget() : QApplication::focusWidget(),
        Qt::Key_Escape);
}

/// One of everything that the engine tells.
void tellAll(CoachEngine &engine)
{
    for (int i = 0; i < 60; ++i)
        Q_EMIT engine.motionSampled({.time = 100ms * i, .level = 0.5, .phase = 0.5, .present = true, .repetitions = 1});
    for (const ActionToken token : {ActionToken::Next, ActionToken::Feedback, ActionToken::Correct}) {
        const SessionTime time = 1s + 1s * int(token);
        Q_EMIT engine.actionDecided(
            {.time = time, .token = token, .confidence = 0.8, .cause = Cause::Form, .latency = 40ms});
        if (token == ActionToken::Next)
            continue;
        Q_EMIT engine.feedbackGiven({.id = 1000 + int(token),
            .from = time - 1s,
            .to = time,
            .said = time,
            .token = token,
            .text = QStringLiteral("1 2 3"),
            .confidence = 0.8,
            .coach = QStringLiteral("7"),
            .complete = true});
    }
    Q_EMIT engine.repetitionCounted({.from = 1s, .time = 2s, .number = 1});
    for (const GapReason reason : {GapReason::Dropped, GapReason::Stalled, GapReason::Paused})
        Q_EMIT engine.gapSeen({.from = 3s, .to = 5s, .reason = reason});
    Q_EMIT engine.degraded({.time = 4s, .cause = QStringLiteral("8"), .effect = QStringLiteral("9")});
    EngineStats stats;
    stats.framesIn = 40;
    stats.framesDropped = 2;
    stats.latencyP95_ms = 60;
    stats.stages = {{.name = QStringLiteral("observe"), .runs = 1}};
    Q_EMIT engine.statsChanged(stats);
}

void runSession(WholeStudio &studio)
{
    const EngineState running = EngineState::Running;
    QTest::keyClick(&studio.window(), Qt::Key_Space);
    [&] { QTRY_COMPARE(studio.session().engineState(), running); }();
    QTest::keyClick(&studio.window(), Qt::Key_Space);
    [&] { QTRY_COMPARE(studio.session().engineState(), EngineState::Paused); }();
    tellAll(studio.session().engine());
    QCoreApplication::processEvents();
}

void showEmptyPage(WholeStudio &studio, bool first)
{
    studio.part<WelcomePage>()->setFirst(first);
    studio.part<LivePage>()->setEmpty(true);
    QCoreApplication::processEvents();
}

void leaveEmptyPage(WholeStudio &studio)
{
    studio.part<LivePage>()->setEmpty(false);
}

void leavePage(WholeStudio &studio)
{
    studio.press(QKeySequence(Qt::CTRL | Qt::Key_1));
}

void showHelp(WholeStudio &studio, void (HelpWindow::*page)())
{
    studio.press(QKeySequence(Qt::Key_F1));
    (studio.part<HelpWindow>()->*page)();
}

void leaveHelp(WholeStudio &studio)
{
    studio.part<HelpWindow>()->close();
}

const WholeStudio::Scene all[]{
    {"coach", [](WholeStudio &) {}},
    {"a session", [](WholeStudio &studio) { runSession(studio); }},
    {"find and filter",
        [](WholeStudio &studio) {
            studio.press(QKeySequence(Qt::CTRL | Qt::Key_F));
            for (QToolButton *button : studio.window().findChildren<QToolButton *>()) {
                if (button->isCheckable() && button->parentWidget()->inherits("spotter::TranscriptPanel"))
                    button->setChecked(true);
            }
        },
        [](WholeStudio &) { escape(); }},
    {"statistics",
        [](WholeStudio &studio) {
            studio.press(QKeySequence(Qt::Key_S));
            QCoreApplication::processEvents();
        }},
    {"settings",
        [](WholeStudio &studio) {
            studio.part<QDockWidget>(QStringLiteral("settings"))->raise();
            for (SettingRow *row : studio.window().findChildren<SettingRow *>())
                row->setHelpShown(true);
        }},
    {"settings, changed",
        [](WholeStudio &studio) {
            studio.part<QAbstractButton>(QStringLiteral("demo.mirror"))->click();
            auto *theme = studio.part<QWidget>(QStringLiteral("demo.theme"));
            QTest::keyClick(theme, Qt::Key_Down);
            auto *level = studio.part<QWidget>(QStringLiteral("logging.level"));
            QTest::keyClick(level, Qt::Key_Down);
        }},
    {"settings, nothing found",
        [](WholeStudio &studio) { studio.part<QLineEdit>(QStringLiteral("search"))->setText(QStringLiteral("0000")); },
        [](WholeStudio &studio) { studio.part<QLineEdit>(QStringLiteral("search"))->clear(); }},
    {"presets", [](WholeStudio &studio) { studio.part<QToolButton>(QStringLiteral("presets"))->click(); },
        [](WholeStudio &studio) { studio.part<QToolButton>(QStringLiteral("presetsBack"))->click(); }},
    {"a line rewritten",
        [](WholeStudio &studio) {
            auto *lines = studio.part<TranscriptView>();
            lines->setFocus();
            lines->setCurrentIndex(lines->model()->index(0, 0));
            lines->judge(Verdict::Accepted);
            lines->rewrite();
        },
        [](WholeStudio &) { escape(); }},
    {"first start", [](WholeStudio &studio) { showEmptyPage(studio, true); }, leaveEmptyPage},
    {"no camera", [](WholeStudio &studio) { showEmptyPage(studio, false); }, leaveEmptyPage},
    {"messages",
        [](WholeStudio &studio) {
            studio.part<LivePage>()->tellTrouble(QStringLiteral("1"));
            studio.part<LivePage>()->notices().tell(QStringLiteral("1"), QStringLiteral("2"));
        },
        [](WholeStudio &studio) {
            studio.part<LivePage>()->clearTrouble();
            studio.part<LivePage>()->notices().forget(QStringLiteral("1"));
        }},
    {"countdown", [](WholeStudio &studio) { studio.part<VideoView>()->countdown().begin(60s); },
        [](WholeStudio &studio) { studio.part<VideoView>()->countdown().cancel(); }},
    {"sources",
        [](WholeStudio &studio) {
            studio.press(QKeySequence(Qt::CTRL | Qt::Key_U));
            QCoreApplication::processEvents();
        },
        [](WholeStudio &) { escape(); }},
    {"sessions", [](WholeStudio &studio) { studio.press(QKeySequence(Qt::CTRL | Qt::Key_2)); }, leavePage},
    {"review", [](WholeStudio &studio) { studio.press(QKeySequence(Qt::CTRL | Qt::Key_3)); }, leavePage},
    {"another run",
        [](WholeStudio &studio) {
            studio.press(QKeySequence(Qt::CTRL | Qt::Key_3));
            studio.part<QToolButton>(QStringLiteral("runChoice"))->click();
            auto *coach = studio.part<QComboBox>(QStringLiteral("runCoach"));
            coach->setCurrentIndex(coach->count() - 1); // its field, and that there is none yet
        },
        leavePage},
    {"export",
        [](WholeStudio &studio) {
            SessionStore store(studio.session().settings()->library.folder);
            Q_EMIT studio.part<ReviewPage>()->exportWanted(store.list().front(), {});
            QCoreApplication::processEvents();
        },
        [](WholeStudio &studio) { studio.part<ExportDialog>()->close(); }},
    {"find an action", [](WholeStudio &studio) { studio.press(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)); },
        [](WholeStudio &) { escape(); }},
    {"help", [](WholeStudio &studio) { showHelp(studio, &HelpWindow::showStart); }, leaveHelp},
    {"keys", [](WholeStudio &studio) { showHelp(studio, &HelpWindow::showKeys); }, leaveHelp},
    {"about", [](WholeStudio &studio) { showHelp(studio, &HelpWindow::showAbout); }, leaveHelp},
};

} // namespace

WholeStudio::WholeStudio(const QString &language)
{
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_folder.path()));
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    registerValueTypes();
    write(m_folder.filePath(QStringLiteral("spotter/presets/1.yaml")), "video:\n  process_fps: 7\n");
    write(m_folder.filePath(QStringLiteral("spotter/presets/2.yaml")), "video: [\n");
    write(m_folder.filePath(QStringLiteral("3.mp4")), "");
    remembered().setValue(QStringLiteral("files"),
        QStringList{m_folder.filePath(QStringLiteral("3.mp4")), m_folder.filePath(QStringLiteral("4.mp4"))});

    Settings settings;
    settings.demo.language = language;
    settings.demo.videoSource = m_folder.filePath(QStringLiteral("5.mp4"));
    QFile::copy(sampleSessionPath(), settings.demo.videoSource);
    settings.library.folder = m_folder.filePath(QStringLiteral("7"));
    m_file = std::make_unique<SettingsFile>(m_folder.filePath(QStringLiteral("6.yaml")));
    m_session = std::make_unique<CoachingSession>(std::make_shared<const Settings>(settings));
    m_window = std::make_unique<MainWindow>(*m_session, *m_file);
    m_window->resize(laptop);
    m_window->show();
    m_window->activateWindow();
    [this] {
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_VERIFY(part<VideoView>()->hasPicture());
    }();
    m_window->resizeDocks({part<QDockWidget>(QStringLiteral("settings"))}, {settingsWidth_px}, Qt::Horizontal);
    QCoreApplication::processEvents();
    for (SettingsSection *section : m_window->findChildren<SettingsSection *>())
        section->setFolded(false);
}

WholeStudio::~WholeStudio() = default;

std::span<const WholeStudio::Scene> WholeStudio::scenes()
{
    return all;
}

std::vector<QWidget *> WholeStudio::windows()
{
    std::vector<QWidget *> shown;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->isVisible())
            shown.push_back(widget);
    }
    return shown;
}

void WholeStudio::press(const QKeySequence &keys)
{
    for (QAction *action : m_window->actions()) {
        if (action->shortcuts().contains(keys))
            return action->trigger();
    }
    qFatal("no action has the keys %s", qPrintable(keys.toString()));
}

} // namespace spotter
