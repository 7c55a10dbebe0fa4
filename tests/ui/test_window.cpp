#include "core/config/settings_file.h"
#include "resources/resources.h"
#include "ui/coach_page.h"
#include "ui/live/banner.h"
#include "ui/live/live_page.h"
#include "ui/live/notices.h"
#include "ui/live/passing_notice.h"
#include "ui/live/source_chooser.h"
#include "ui/live/transport_bar.h"
#include "ui/live/video_view.h"
#include "ui/main_window.h"
#include "ui/settings/setting_row.h"
#include "ui/settings/settings_panel.h"
#include "ui/timeline/timeline_view.h"
#include "ui/transcript/transcript_view.h"

#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QUrl>

#include <algorithm>

#include <sys/stat.h>

using namespace spotter;

class TestWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void showsTheSourceAtOnce();
    void startPauseResumeStop();
    void coachesOnTheSample();
    void marksFromAClicker();
    void spacePressesTheFocusedButton();
    void badFileIsToldInPlace_data();
    void badFileIsToldInPlace();
    void droppedFileIsOpened();
    void helpOpens();
    void countdownBeginsTheSession();
    void countdownIsCancelled_data();
    void countdownIsCancelled();
    void fullScreenAndBack();
    void fullScreenShowsTheBarOnMovement();
    void doubleClickTogglesFullScreen();
    void statisticsAndSettingsToggle();
    void thresholdsTellWhatTheyWouldHaveBrought();
    void everyControlHasAName();
    void refusedEncoderIsToldAtItsSetting();

private:
    /// Of the page Coach where it has one, else of the window.
    template <typename T> T *part(const QString &name = {}) const
    {
        T *ofCoach = m_window->findChild<CoachPage *>()->findChild<T *>(name);
        return ofCoach ? ofCoach : m_window->findChild<T *>(name);
    }
    void press(Qt::Key key) const { QTest::keyClick(m_window.get(), key); }

    QTemporaryDir m_folder;
    std::unique_ptr<SettingsFile> m_file;
    std::unique_ptr<CoachingSession> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void TestWindow::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    registerValueTypes();
}

void TestWindow::init()
{
    Settings settings;
    settings.demo.videoSource = sampleSessionPath();
    m_file = std::make_unique<SettingsFile>(m_folder.filePath(QStringLiteral("streaming_config.yaml")));
    m_session = std::make_unique<CoachingSession>(std::make_shared<const Settings>(settings));
    m_window = std::make_unique<MainWindow>(*m_session, *m_file);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QTRY_VERIFY(part<VideoView>()->hasPicture());
}

void TestWindow::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_file.reset();
}

void TestWindow::showsTheSourceAtOnce()
{
    QCOMPARE(m_session->engineState(), EngineState::Idle);
    QVERIFY(!part<LivePage>()->isEmpty());
    QVERIFY(!part<Banner>()->isVisible());
    QVERIFY(m_window->windowTitle().contains(m_session->sourceName()));
}

void TestWindow::refusedEncoderIsToldAtItsSetting()
{
    const auto rowOf = [this](const char *key) {
        const QList<SettingRow *> rows = m_window->findChildren<SettingRow *>();
        const auto found =
            std::ranges::find_if(rows, [&](const SettingRow *row) { return qstrcmp(row->setting().key, key) == 0; });
        return found == rows.end() ? nullptr : *found;
    };
    const SettingRow *encoder = rowOf("recording.encoder");
    QVERIFY(encoder);
    const QString why = QStringLiteral("There is no such card");
    Q_EMIT m_session->encoderRefused(Error(why, {}, {}, QStringLiteral("recording.encoder")));
    const auto told = [this] { return part<LivePage>()->notices().sentences().join(QLatin1Char(' ')); };
    QVERIFY2(told().contains(why), qPrintable(told()));
    QVERIFY(encoder->trouble().contains(why));
    // Trouble of the coach comes and goes beside it.
    Q_EMIT m_session->engine().coachChanged(
        {.coach = {}, .detail = {}, .trouble = Error(why, {}, {}, QStringLiteral("model.device"))});
    QVERIFY(rowOf("model.device")->trouble().contains(why));
    Q_EMIT m_session->engine().coachChanged({});
    QVERIFY(rowOf("model.device")->trouble().isEmpty());
    QVERIFY(encoder->trouble().contains(why));
    Q_EMIT m_window->findChild<SettingsPanel *>()->settingsChanged(Settings()); // software again
    QVERIFY(encoder->trouble().isEmpty());
    QVERIFY(!told().contains(why));
}

void TestWindow::startPauseResumeStop()
{
    const auto *start = part<QToolButton>(QStringLiteral("start"));
    const QString startText = start->text();
    press(Qt::Key_Space);
    QTRY_COMPARE(m_session->engineState(), EngineState::Running);
    QTRY_VERIFY(start->text() != startText);
    const QString pauseText = start->text();
    press(Qt::Key_Space);
    QTRY_COMPARE(m_session->engineState(), EngineState::Paused);
    QTRY_VERIFY(start->text() != pauseText);
    QTest::mouseClick(part<QToolButton>(QStringLiteral("start")), Qt::LeftButton);
    QTRY_COMPARE(m_session->engineState(), EngineState::Running);
    QTest::keyClick(m_window.get(), Qt::Key_Period, Qt::ControlModifier);
    QTRY_COMPARE(m_session->engineState(), EngineState::Idle);
    QTRY_COMPARE(start->text(), startText);
}

void TestWindow::coachesOnTheSample()
{
    press(Qt::Key_Space);
    const auto *lines = part<TranscriptView>()->model();
    QTRY_VERIFY_WITH_TIMEOUT(lines->rowCount() > 0, 20'000);
    QVERIFY(!part<VideoView>()->overlay().words().isEmpty());
    press(Qt::Key_R);
    QVERIFY(part<VideoView>()->overlay().words().isEmpty());
    QCOMPARE(m_session->engineState(), EngineState::Running);
    QVERIFY(lines->rowCount() > 0);
    QVERIFY(part<VideoView>()->picturesPainted() > 10);
}

void TestWindow::marksFromAClicker()
{
    auto *lines = part<TranscriptView>();
    const auto notes = [&] {
        return lines->model()->match(
            lines->model()->index(0, 0), TranscriptModel::KindRole, int(TranscriptModel::Kind::Note), -1);
    };
    press(Qt::Key_PageDown);
    QVERIFY(notes().isEmpty());
    press(Qt::Key_Space);
    QTRY_COMPARE(m_session->engineState(), EngineState::Running);
    QTRY_VERIFY(m_session->now() > SessionTime::zero());
    press(Qt::Key_PageDown);
    QCOMPARE(notes().size(), 1);
    QVERIFY(part<PassingNotice>()->isVisible());
    QVERIFY(notes().front().data(TranscriptModel::TimeRole).toLongLong() > 0);
    // A list that has the focus does not take the clicker's key while the session runs.
    lines->setFocus();
    QTest::keyClick(lines, Qt::Key_PageDown);
    QCOMPARE(notes().size(), 2);
    press(Qt::Key_M);
    QCOMPARE(notes().size(), 3);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(notes().size(), 2);
    press(Qt::Key_Space);
    QTRY_COMPARE(m_session->engineState(), EngineState::Paused);
    QTest::keyClick(lines, Qt::Key_PageDown);
    QCOMPARE(notes().size(), 2);
}

void TestWindow::spacePressesTheFocusedButton()
{
    auto *settingsBox = m_window->findChild<QAbstractButton *>(QStringLiteral("demo.mirror"));
    const bool before = settingsBox->isChecked();
    settingsBox->setFocus();
    QTest::keyClick(settingsBox, Qt::Key_Space);
    QCOMPARE(settingsBox->isChecked(), !before);
    QCOMPARE(m_session->settings()->demo.mirror, !before);
    QCOMPARE(m_session->engineState(), EngineState::Idle);
}

void TestWindow::badFileIsToldInPlace_data()
{
    QTest::addColumn<QString>("path");
    const auto written = [this](const char *name, const QByteArray &bytes) {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", name);
        return file.fileName();
    };
    QFile sample(sampleSessionPath());
    if (!sample.open(QIODevice::ReadOnly))
        qFatal("no sample");
    const QByteArray whole = sample.readAll();
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("folder.mp4")));
    const QString fifo = m_folder.filePath(QStringLiteral("pipe.mp4"));
    ::mkfifo(QFile::encodeName(fifo).constData(), 0600);

    QTest::newRow("missing") << m_folder.filePath(QStringLiteral("missing.mp4"));
    QTest::newRow("text") << written("text.mp4", "this is no film");
    QTest::newRow("empty") << written("empty.mp4", {});
    QTest::newRow("no frames") << written("none.mp4", whole.left(whole.indexOf("moof") - 4));
    QTest::newRow("a folder") << m_folder.filePath(QStringLiteral("folder.mp4"));
    QTest::newRow("a pipe") << fifo;
    QTest::newRow("a device") << QStringLiteral("/dev/zero");
}

void TestWindow::badFileIsToldInPlace()
{
    QFETCH(QString, path);
    Q_EMIT part<SourceChooser>()->sourceChosen(path);
    const auto *banner = part<Banner>();
    QTRY_VERIFY(banner->isVisible());
    QVERIFY2(banner->message().contains(path), qPrintable(banner->message()));
    QVERIFY(!part<QToolButton>(QStringLiteral("start"))->isEnabled());
    QCOMPARE(QApplication::topLevelWidgets().indexOf(QApplication::activeModalWidget()), -1);

    Q_EMIT part<SourceChooser>()->sampleChosen();
    QTRY_VERIFY(part<VideoView>()->hasPicture());
    QVERIFY(!banner->isVisible());
    QVERIFY(part<QToolButton>(QStringLiteral("start"))->isEnabled());
    QVERIFY(part<SourceChooser>()->findData(path) < 0);
}

void TestWindow::droppedFileIsOpened()
{
    const QString path = m_folder.filePath(QStringLiteral("dropped.mp4"));
    QVERIFY(QFile::copy(sampleSessionPath(), path));
    QMimeData dragged;
    dragged.setUrls({QUrl::fromLocalFile(path)});
    auto *page = part<LivePage>();
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &dragged, Qt::LeftButton, {});
    QCoreApplication::sendEvent(page, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &dragged, Qt::LeftButton, {});
    QCoreApplication::sendEvent(page, &drop);
    QTRY_VERIFY(m_session->sourceName().contains(QStringLiteral("dropped")));
    QTRY_VERIFY(part<VideoView>()->hasPicture());
}

void TestWindow::helpOpens()
{
    press(Qt::Key_F1);
    const auto *text = part<QTextBrowser>();
    QVERIFY(text && text->isVisible());
    QVERIFY(text->toPlainText().size() > 100);
    const QString first = text->toPlainText();
    Q_EMIT part<QTextBrowser>()->anchorClicked(QUrl(QStringLiteral("timeline.md")));
    QVERIFY(text->toPlainText() != first);
    text->window()->close();
}

void TestWindow::countdownBeginsTheSession()
{
    Countdown &countdown = part<VideoView>()->countdown();
    const QString start = part<QToolButton>(QStringLiteral("start"))->text();
    countdown.begin(std::chrono::seconds(1));
    QCOMPARE(m_session->engineState(), EngineState::Idle);
    QVERIFY(part<QToolButton>(QStringLiteral("start"))->text() != start);
    QVERIFY(!part<VideoView>()->accessibleDescription().isEmpty());
    QTRY_COMPARE(m_session->engineState(), EngineState::Running);
    QVERIFY(m_session->now() < std::chrono::seconds(1)); // time begins after it
}

void TestWindow::countdownIsCancelled_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("Esc") << int(Qt::Key_Escape);
    QTest::newRow("Space") << int(Qt::Key_Space);
}

void TestWindow::countdownIsCancelled()
{
    QFETCH(int, key);
    Countdown &countdown = part<VideoView>()->countdown();
    const QString start = part<QToolButton>(QStringLiteral("start"))->text();
    countdown.begin(std::chrono::seconds(60));
    press(Qt::Key(key));
    QVERIFY(!countdown.isRunning());
    QCOMPARE(m_session->engineState(), EngineState::Idle);
    QCOMPARE(part<QToolButton>(QStringLiteral("start"))->text(), start);

    press(Qt::Key_F11);
    countdown.begin(std::chrono::seconds(60));
    press(Qt::Key(key));
    QVERIFY(!countdown.isRunning());
    QVERIFY(m_window->isFullScreen());
}

void TestWindow::fullScreenAndBack()
{
    press(Qt::Key_F11);
    QVERIFY(m_window->isFullScreen());
    QVERIFY(!part<TimelineView>()->isVisible());
    QVERIFY(!part<QDockWidget>(QStringLiteral("settings"))->isVisible());
    QVERIFY(part<VideoView>()->isVisible());
    press(Qt::Key_Escape);
    QVERIFY(!m_window->isFullScreen());
    QVERIFY(part<TimelineView>()->isVisible());
    QVERIFY(part<QDockWidget>(QStringLiteral("settings"))->isVisible());
}

void TestWindow::fullScreenShowsTheBarOnMovement()
{
    auto *video = part<VideoView>();
    const auto *bar = part<TransportBar>();
    const QSize windowed = video->size();
    press(Qt::Key_F11);
    QVERIFY(!bar->isVisible());
    QTRY_VERIFY(video->width() > windowed.width());
    QCOMPARE(video->cursor().shape(), Qt::BlankCursor);
    const QSize whole = video->size();
    QTest::mouseMove(video, QPoint(40, 40));
    QTest::mouseMove(video, QPoint(60, 40));
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(video->cursor().shape() != Qt::BlankCursor);
    QCOMPARE(video->size(), whole); // it lies over the picture
    QTRY_VERIFY_WITH_TIMEOUT(!bar->isVisible(), 15'000);
    QCOMPARE(video->cursor().shape(), Qt::BlankCursor);
    press(Qt::Key_F11);
    QVERIFY(bar->isVisible());
    const auto windowY = [this](
                             const QWidget *widget, int y) { return widget->mapTo(m_window.get(), QPoint(0, y)).y(); };
    QTRY_VERIFY(windowY(bar, 0) >= windowY(video, video->height())); // it stands below again
    QVERIFY(video->cursor().shape() != Qt::BlankCursor);
}

void TestWindow::doubleClickTogglesFullScreen()
{
    auto *video = part<VideoView>();
    QTest::mouseDClick(video, Qt::LeftButton, {}, QPoint(50, 50));
    QVERIFY(m_window->isFullScreen());
    QTest::mouseDClick(video, Qt::LeftButton, {}, QPoint(50, 50));
    QVERIFY(!m_window->isFullScreen());
}

void TestWindow::statisticsAndSettingsToggle()
{
    const auto *statistics = part<QDockWidget>(QStringLiteral("statistics"));
    QVERIFY(!statistics->isVisible());
    press(Qt::Key_S);
    QVERIFY(statistics->isVisible());
    press(Qt::Key_S);
    QVERIFY(!statistics->isVisible());
    const auto *settings = part<QDockWidget>(QStringLiteral("settings"));
    QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
    QVERIFY(!settings->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
    QVERIFY(settings->isVisible());
}

void TestWindow::thresholdsTellWhatTheyWouldHaveBrought()
{
    auto *row = [this]() -> SettingRow * {
        for (SettingRow *each : m_window->findChildren<SettingRow *>()) {
            if (qstrcmp(each->setting().key, "action_prediction.confidence_threshold") == 0)
                return each;
        }
        return nullptr;
    }();
    auto *slider = part<QWidget>(QStringLiteral("action_prediction.confidence_threshold.slider"));
    press(Qt::Key_Space);
    QTRY_COMPARE(m_session->engineState(), EngineState::Running);
    m_window->activateWindow();
    slider->setFocus();
    QTRY_VERIFY_WITH_TIMEOUT(!row->rehearsed().isEmpty(), 20'000);
    QTest::keyClick(slider, Qt::Key_End);
    QCOMPARE(m_session->settings()->actionPrediction.confidenceThreshold, 1.0);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_session->settings()->actionPrediction.confidenceThreshold, 0.75);
    part<QWidget>(QStringLiteral("demo.mirror"))->setFocus();
    QTRY_VERIFY_WITH_TIMEOUT(row->rehearsed().isEmpty(), 15'000);
}

void TestWindow::everyControlHasAName()
{
    press(Qt::Key_S);
    press(Qt::Key_F1);
    for (QWidget *widget : m_window->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->focusProxy())
            continue;
        const QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(widget);
        const QString name = seen ? seen->text(QAccessible::Name) : QString();
        QVERIFY2(!name.isEmpty(),
            qPrintable(QStringLiteral("%1 \"%2\" in %3")
                           .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
                               QLatin1String(widget->parentWidget()->metaObject()->className()))));
    }
}

QTEST_MAIN(TestWindow)
#include "test_window.moc"
