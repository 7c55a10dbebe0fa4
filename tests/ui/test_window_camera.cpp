// The whole window on a webcam that is not there, with all its faults: what somebody in front of it sees.
#include "tests/media/virtual_webcam.h"

#include "core/config/settings_file.h"
#include "core/media/camera_list.h"
#include "core/media/media_backend.h"
#include "ui/coach_page.h"
#include "ui/live/banner.h"
#include "ui/live/live_page.h"
#include "ui/live/source_chooser.h"
#include "ui/live/video_view.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLoggingCategory>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QVersionNumber>

using namespace spotter;

namespace {

const QString webcam = QStringLiteral("/dev/video0");
const QString webcamName = QStringLiteral("Virtual Webcam");

qsizetype openFiles()
{
    return QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::AllEntries | QDir::System).size();
}

} // namespace

class TestWindowCamera : public QObject {
    Q_OBJECT

public:
    explicit TestWindowCamera(QString trouble)
        : m_trouble(std::move(trouble))
    {
    }

private Q_SLOTS:
    void init();
    void cleanup() { closeWindow(); }
    void showsThePictureAndCoaches();
    void unpluggedIsToldAndTheSessionGoesOn();
    void stalledIsToldFromLost();
    void slowIsNoTrouble();
    void damagedPicturesAreAGap();
    void troubleIsToldAndCanBeMended_data();
    void troubleIsToldAndCanBeMended();
    void pluggedInLaterIsOpened();
    void closesWhileTheCameraIsAway_data();
    void closesWhileTheCameraIsAway();

private:
    void openWindow();
    void closeWindow();
    void openWindowOnPicture();
    void startSession();
    int gaps(GapReason reason) const;
    bool paintsOn() const;
    /// Of the page Coach where it has one, else of the window.
    template <typename T> T *part(const QString &name = {}) const
    {
        T *ofCoach = m_window->findChild<CoachPage *>()->findChild<T *>(name);
        return ofCoach ? ofCoach : m_window->findChild<T *>(name);
    }
    QPushButton *bannerButton() const { return part<Banner>()->findChild<QPushButton *>(); }

    QString m_trouble;
    QTemporaryDir m_folder;
    std::vector<Gap> m_gaps;
    int m_decisions = 0;
    std::unique_ptr<SettingsFile> m_file;
    std::unique_ptr<CoachingSession> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void TestWindowCamera::init()
{
    if (!m_trouble.isEmpty())
        QSKIP(qPrintable(m_trouble));
    setWebcam("plug");
    QTRY_VERIFY(QFile::exists(webcam));
    QTRY_VERIFY(!listCameras().empty() && !listCameras().front().trouble);
}

void TestWindowCamera::openWindow()
{
    Settings settings;
    settings.demo.videoSource = webcam;
    m_file = std::make_unique<SettingsFile>(m_folder.filePath(QStringLiteral("streaming_config.yaml")));
    m_session = std::make_unique<CoachingSession>(std::make_shared<const Settings>(settings));
    m_gaps.clear();
    m_decisions = 0;
    connect(&m_session->engine(), &CoachEngine::gapSeen, m_session.get(),
        [this](const Gap &gap) { m_gaps.push_back(gap); });
    connect(&m_session->engine(), &CoachEngine::actionDecided, m_session.get(), [this] { ++m_decisions; });
    m_window = std::make_unique<MainWindow>(*m_session, *m_file);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestWindowCamera::closeWindow()
{
    m_window.reset();
    m_session.reset();
    m_file.reset();
}

void TestWindowCamera::openWindowOnPicture()
{
    openWindow();
    QTRY_VERIFY(part<VideoView>()->picturesPainted() > 0);
}

void TestWindowCamera::startSession()
{
    QTest::keyClick(m_window.get(), Qt::Key_Space);
    QTRY_COMPARE(m_session->engineState(), EngineState::Running);
    QTRY_VERIFY(m_decisions > 0);
}

int TestWindowCamera::gaps(GapReason reason) const
{
    return int(std::ranges::count(m_gaps, reason, &Gap::reason));
}

bool TestWindowCamera::paintsOn() const
{
    const auto *video = part<VideoView>();
    const std::int64_t before = video->picturesPainted();
    return QTest::qWaitFor([&] { return video->picturesPainted() > before + 5; }, 10'000);
}

void TestWindowCamera::showsThePictureAndCoaches()
{
    openWindowOnPicture();
    QVERIFY(m_window->windowTitle().contains(webcamName));
    QCOMPARE(part<SourceChooser>()->currentText(), webcamName);
    QVERIFY(!part<Banner>()->isVisible());
    QVERIFY(part<QToolButton>(QStringLiteral("start"))->isEnabled());
    startSession();
    QVERIFY(paintsOn());
    QVERIFY(m_session->isLive());
}

void TestWindowCamera::unpluggedIsToldAndTheSessionGoesOn()
{
    openWindowOnPicture();
    startSession();
    const auto *banner = part<Banner>();
    for (int time = 1; time <= 2; ++time) {
        const int decisions = m_decisions;
        const SessionTime before = m_session->now();
        setWebcam("unplug");
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), 2000);
        QVERIFY2(banner->message().contains(webcamName), qPrintable(banner->message()));
        QVERIFY(!bannerButton()->isVisible()); // it would end the session
        QCOMPARE(m_session->sourceState(), SourceState::Lost);
        QCOMPARE(m_session->engineState(), EngineState::Running);
        QCOMPARE(part<SourceChooser>()->currentText(), QString());
        QCOMPARE(part<SourceChooser>()->placeholderText(), webcamName);

        setWebcam("plug");
        QTRY_VERIFY(!banner->isVisible());
        QVERIFY(paintsOn());
        QCOMPARE(m_session->engineState(), EngineState::Running);
        QTRY_COMPARE(gaps(GapReason::CameraLost), time);
        QTRY_VERIFY(m_decisions > decisions);
        QVERIFY(m_session->now() > before); // the same session
        QTRY_COMPARE(part<SourceChooser>()->currentText(), webcamName);
    }
}

void TestWindowCamera::stalledIsToldFromLost()
{
    openWindowOnPicture();
    startSession();
    const auto *banner = part<Banner>();
    setWebcam("stall");
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), 6000);
    QCOMPARE(m_session->sourceState(), SourceState::Stalled);
    const QString stalled = banner->message();
    QVERIFY(!bannerButton()->isVisible());
    setWebcam("plug");
    QTRY_VERIFY(!banner->isVisible());
    QVERIFY(paintsOn());
    QTRY_COMPARE(gaps(GapReason::Stalled), 1);
    setWebcam("unplug");
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(banner->message() != stalled);
    QCOMPARE(m_session->engineState(), EngineState::Running);
}

void TestWindowCamera::slowIsNoTrouble()
{
    openWindowOnPicture();
    startSession();
    setWebcam("slow");
    QTest::qWait(3500); // longer than it takes to be called stalled
    QVERIFY(!part<Banner>()->isVisible());
    QCOMPARE(m_session->sourceState(), SourceState::Playing);
    QVERIFY(paintsOn());
}

void TestWindowCamera::damagedPicturesAreAGap()
{
    openWindowOnPicture();
    startSession();
    setWebcam("corrupt");
    QTRY_VERIFY(gaps(GapReason::Damaged) > 0);
    QVERIFY(paintsOn());
    QVERIFY(!part<Banner>()->isVisible());
    QCOMPARE(m_session->engineState(), EngineState::Running);
}

void TestWindowCamera::troubleIsToldAndCanBeMended_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<QString>("message");
    QTest::newRow("used by another program") << QByteArray("busy") << QStringLiteral("used by another program");
    QTest::newRow("no permission") << QByteArray("locked") << QStringLiteral("no permission");
    if (QLibraryInfo::version() < QVersionNumber(6, 6)) // later ones read such a camera
        QTest::newRow("sizes as a range") << QByteArray("stepwise") << QStringLiteral("as a range");
}

void TestWindowCamera::troubleIsToldAndCanBeMended()
{
    QFETCH(QByteArray, word);
    QFETCH(QString, message);
    setWebcam(word);
    openWindow();
    const auto *banner = part<Banner>();
    QTRY_VERIFY(banner->isVisible());
    QVERIFY2(banner->message().contains(message), qPrintable(banner->message()));
    QVERIFY(!part<QToolButton>(QStringLiteral("start"))->isEnabled());
    setWebcam("plug");
    QTest::mouseClick(bannerButton(), Qt::LeftButton);
    QVERIFY(paintsOn());
    QVERIFY(!banner->isVisible());
    QVERIFY(part<QToolButton>(QStringLiteral("start"))->isEnabled());
}

void TestWindowCamera::pluggedInLaterIsOpened()
{
    setWebcam("unplug");
    QTRY_VERIFY(!QFile::exists(webcam));
    openWindow();
    QTRY_VERIFY(part<LivePage>()->isEmpty() || part<Banner>()->isVisible());
    setWebcam("plug");
    QVERIFY(paintsOn());
    QVERIFY(!part<LivePage>()->isEmpty());
    QVERIFY(!part<Banner>()->isVisible());
}

void TestWindowCamera::closesWhileTheCameraIsAway_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<int>("wait_ms");
    QTest::newRow("unplugged, and nobody has noticed") << QByteArray("unplug") << 20;
    QTest::newRow("lost") << QByteArray("unplug") << 1500;
    QTest::newRow("stalled") << QByteArray("stall") << 3000;
    QTest::newRow("coming back") << QByteArray("plug") << 0;
}

void TestWindowCamera::closesWhileTheCameraIsAway()
{
    QFETCH(QByteArray, word);
    QFETCH(int, wait_ms);
    openWindowOnPicture();
    closeWindow();
    const qsizetype before = openFiles();
    openWindowOnPicture();
    startSession();
    if (word == "plug") {
        setWebcam("unplug");
        QTRY_COMPARE(m_session->sourceState(), SourceState::Lost);
    }
    setWebcam(word);
    QTest::qWait(wait_ms);
    m_window->close();
    closeWindow();
    QTRY_COMPARE(openFiles(), before);
}

int main(int argc, char **argv)
{
    chooseMediaBackend();
    QLoggingCategory::setFilterRules(QStringLiteral("default.debug=false")); // Qt 6.4 tells of every opening
    QApplication application(argc, argv);
    QString trouble;
    if (const std::optional<int> status =
            runWithVirtualWebcam({}, QStringLiteral(SPOTTER_SOURCE "/resources/sample.mp4"), trouble))
        return *status;

    const QTemporaryDir settings;
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    registerValueTypes();
    TestWindowCamera test(trouble);
    return QTest::qExec(&test, argc, argv);
}

#include "test_window_camera.moc"
