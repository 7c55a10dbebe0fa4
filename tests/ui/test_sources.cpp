// Where a session's pictures come from, as chosen by key and mouse: the first start, the board of sources with a webcam
// that is not there, files used last.
#include "tests/media/virtual_webcam.h"

#include "core/config/settings_file.h"
#include "core/media/camera_capture.h"
#include "core/media/media_backend.h"
#include "core/values/remembered.h"
#include "resources/resources.h"
#include "ui/live/live_page.h"
#include "ui/live/recent_files.h"
#include "ui/live/source_board.h"
#include "ui/live/source_card.h"
#include "ui/live/sources_popup.h"
#include "ui/live/video_view.h"
#include "ui/coach_page.h"
#include "ui/main_window.h"
#include "ui/welcome/welcome_page.h"

#include <QApplication>
#include <QFile>
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

const QByteArray webcam = "/dev/video0";

} // namespace

class TestSources : public QObject {
    Q_OBJECT

public:
    explicit TestSources(QString trouble)
        : m_trouble(std::move(trouble))
    {
    }

private Q_SLOTS:
    void init();
    void cleanup();
    void greetsOnce();
    void startsTheSampleFromTheGreeting();
    void greetingStaysOutOfTheWay_data();
    void greetingStaysOutOfTheWay();
    void filesAreKeptNewestFirst();
    void fileThatIsGoneIsMarkedAndTakenOut();
    void cameraIsShownLive();
    void cameraIsClosedWithThePopup();
    void cameraInUseIsNotOpenedTwice();
    void lookingDoesNotChangeTheDefault();
    void troubleStandsInThePicturesPlace_data();
    void troubleStandsInThePicturesPlace();
    void cameraComesAndGoes();

private:
    void openWindow(const QString &source);
    SourceBoard &openPopup();
    bool needsWebcam();
    /// Of the page Coach where it has one, else of the window.
    template <typename T> T *part(const QString &name = {}) const
    {
        T *ofCoach = m_window->findChild<CoachPage *>()->findChild<T *>(name);
        return ofCoach ? ofCoach : m_window->findChild<T *>(name);
    }

    QString m_trouble;
    QTemporaryDir m_folder;
    std::unique_ptr<SettingsFile> m_file;
    std::unique_ptr<CoachingSession> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void TestSources::init()
{
    remembered().clear();
    if (m_trouble.isEmpty())
        setWebcam("plug");
}

void TestSources::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_file.reset();
}

void TestSources::openWindow(const QString &source)
{
    cleanup();
    Settings settings;
    settings.demo.videoSource = source;
    m_file = std::make_unique<SettingsFile>(m_folder.filePath(QStringLiteral("streaming_config.yaml")));
    m_session = std::make_unique<CoachingSession>(std::make_shared<const Settings>(settings));
    m_window = std::make_unique<MainWindow>(*m_session, *m_file);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QCoreApplication::processEvents();
}

/// Over a window that plays the sample.
SourceBoard &TestSources::openPopup()
{
    openWindow(sampleSessionPath());
    [this] { QTRY_VERIFY(part<VideoView>()->hasPicture()); }();
    QTest::keyClick(m_window.get(), Qt::Key_U, Qt::ControlModifier);
    return *part<SourcesPopup>()->findChild<SourceBoard *>();
}

bool TestSources::needsWebcam()
{
    return !m_trouble.isEmpty();
}

#define NEEDS_WEBCAM                                                                                                   \
    if (needsWebcam())                                                                                                 \
    QSKIP(qPrintable(m_trouble))

void TestSources::greetsOnce()
{
    const QString byDefault = Settings{}.demo.videoSource;
    openWindow(byDefault);
    QTRY_VERIFY(part<WelcomePage>()->isVisible());
    QVERIFY(part<WelcomePage>()->isFirst());
    QCOMPARE(m_session->sourceState(), SourceState::Stopped);
    openWindow(byDefault);
    QTest::qWait(50);
    QVERIFY(!part<WelcomePage>()->isFirst());
    if (m_trouble.isEmpty()) // with a camera the next start shows its picture at once
        QTRY_VERIFY(part<VideoView>()->hasPicture());
}

void TestSources::startsTheSampleFromTheGreeting()
{
    openWindow(Settings{}.demo.videoSource);
    QTRY_VERIFY(part<WelcomePage>()->isVisible());
    auto *sample = part<WelcomePage>()->findChild<QPushButton *>(QStringLiteral("sample"));
    QTest::mouseClick(sample, Qt::LeftButton);
    QTRY_VERIFY(part<VideoView>()->hasPicture());
    QVERIFY(!part<WelcomePage>()->isVisible());
    QVERIFY(!part<WelcomePage>()->isFirst());
}

void TestSources::greetingStaysOutOfTheWay_data()
{
    QTest::addColumn<QString>("source");
    QTest::newRow("a source by settings or --video") << sampleSessionPath();
}

void TestSources::greetingStaysOutOfTheWay()
{
    QFETCH(QString, source);
    openWindow(source);
    QTRY_VERIFY(part<VideoView>()->hasPicture());
    QVERIFY(!part<WelcomePage>()->isVisible());
}

void TestSources::filesAreKeptNewestFirst()
{
    RecentFiles files;
    for (int i = 0; i < 20; ++i)
        files.add(QStringLiteral("/clips/%1.mp4").arg(i));
    files.add(QStringLiteral("/clips/15.mp4"));
    QCOMPARE(files.paths().mid(0, 2), QStringList({QStringLiteral("/clips/15.mp4"), QStringLiteral("/clips/19.mp4")}));
    QCOMPARE(files.paths().count(QStringLiteral("/clips/15.mp4")), 1);
    QVERIFY(files.paths().size() < 20);
    QCOMPARE(RecentFiles().paths(), files.paths());
    files.remove(QStringLiteral("/clips/19.mp4"));
    QCOMPARE(RecentFiles().paths(), files.paths());
    QVERIFY(!files.paths().contains(QStringLiteral("/clips/19.mp4")));
}

void TestSources::fileThatIsGoneIsMarkedAndTakenOut()
{
    const QString gone = m_folder.filePath(QStringLiteral("gone.mp4"));
    RecentFiles().add(gone);
    SourceBoard &board = openPopup();
    const auto rowOf = [&board, &gone]() -> QPushButton * {
        for (QPushButton *button : board.findChildren<QPushButton *>()) {
            if (button->toolTip() == gone)
                return button;
        }
        return nullptr;
    };
    QVERIFY(rowOf());
    QVERIFY(!rowOf()->isEnabled());
    QVERIFY(rowOf()->text() != QStringLiteral("gone.mp4"));
    auto *remove = rowOf()->parentWidget()->findChild<QToolButton *>();
    QTest::mouseClick(remove, Qt::LeftButton);
    QTRY_VERIFY(!rowOf());
    QVERIFY(!RecentFiles().paths().contains(gone));
}

void TestSources::cameraIsShownLive()
{
    NEEDS_WEBCAM;
    SourceBoard &board = openPopup();
    QTRY_VERIFY(board.cardOf(webcam));
    QTRY_VERIFY_WITH_TIMEOUT(board.cardOf(webcam)->hasPicture(), 10'000);
    QVERIFY(board.cardOf(webcam)->accessibleDescription().contains(QStringLiteral("1280")));
    QVERIFY(board.cardOf(webcam)->toolTip().contains(QStringLiteral("640")));
    board.cardOf(webcam)->setFocus();
    QTest::keyClick(board.cardOf(webcam), Qt::Key_Return);
    QVERIFY(!part<SourcesPopup>()->isVisible());
    QTRY_VERIFY(m_session->isLive());
    QTRY_COMPARE(m_session->sourceState(), SourceState::Playing);
}

void TestSources::cameraIsClosedWithThePopup()
{
    NEEDS_WEBCAM;
    SourceBoard &board = openPopup();
    QTRY_VERIFY(board.cardOf(webcam));
    QTRY_VERIFY_WITH_TIMEOUT(board.cardOf(webcam)->hasPicture(), 10'000);
    QVERIFY(CameraCapture::isOpen(webcam));
    QTest::keyClick(part<SourcesPopup>(), Qt::Key_Escape);
    QVERIFY(!part<SourcesPopup>()->isVisible());
    QVERIFY(!CameraCapture::isOpen(webcam));
}

void TestSources::cameraInUseIsNotOpenedTwice()
{
    NEEDS_WEBCAM;
    openWindow(QString::fromUtf8(webcam));
    QTRY_COMPARE_WITH_TIMEOUT(m_session->sourceState(), SourceState::Playing, 10'000);
    QTest::keyClick(m_window.get(), Qt::Key_U, Qt::ControlModifier);
    auto *board = part<SourcesPopup>()->findChild<SourceBoard *>();
    QTRY_VERIFY(board->cardOf(webcam));
    QTRY_VERIFY(board->cardOf(webcam)->hasPicture());
    QVERIFY(board->cardOf(webcam)->trouble().isEmpty());
    part<SourcesPopup>()->close();
    QVERIFY(CameraCapture::isOpen(webcam));
    QCOMPARE(m_session->sourceState(), SourceState::Playing);
}

void TestSources::lookingDoesNotChangeTheDefault()
{
    NEEDS_WEBCAM;
    SourceBoard &board = openPopup();
    QTRY_VERIFY(board.cardOf(webcam));
    QTRY_VERIFY_WITH_TIMEOUT(board.cardOf(webcam)->hasPicture(), 10'000);
    QVERIFY(!remembered().contains(QStringLiteral("camera/id")));
}

void TestSources::troubleStandsInThePicturesPlace_data()
{
    QTest::addColumn<QByteArray>("word");
    for (const char *word : {"busy", "refuse", "locked"})
        QTest::newRow(word) << QByteArray(word);
    if (QLibraryInfo::version() < QVersionNumber(6, 6)) // later ones read such a camera
        QTest::newRow("stepwise") << QByteArray("stepwise");
}

void TestSources::troubleStandsInThePicturesPlace()
{
    NEEDS_WEBCAM;
    QFETCH(QByteArray, word);
    setWebcam(word);
    SourceBoard &board = openPopup();
    QTRY_VERIFY(board.cardOf(webcam));
    QTRY_VERIFY_WITH_TIMEOUT(!board.cardOf(webcam)->trouble().isEmpty(), 15'000);
    QVERIFY(!board.cardOf(webcam)->hasPicture());
    QCOMPARE(QApplication::activeModalWidget(), nullptr);
}

void TestSources::cameraComesAndGoes()
{
    NEEDS_WEBCAM;
    SourceBoard &board = openPopup();
    QTRY_VERIFY(board.cardOf(webcam));
    setWebcam("unplug");
    QTRY_VERIFY_WITH_TIMEOUT(!board.hasCameras(), 15'000);
    setWebcam("plug");
    QTRY_VERIFY_WITH_TIMEOUT(board.cardOf(webcam) && board.cardOf(webcam)->hasPicture(), 15'000);
}

int main(int argc, char **argv)
{
    chooseMediaBackend();
    QLoggingCategory::setFilterRules(QStringLiteral("default.debug=false")); // Qt 6.4 tells of every opening
    QApplication application(argc, argv);
    QString trouble;
    const QStringList formats{QStringLiteral("YUYV:640x480@30"), QStringLiteral("MJPG:1280x720@30")};
    if (const std::optional<int> status = runWithVirtualWebcam(formats, QStringLiteral("lavfi:testsrc2"), trouble))
        return *status;

    const QTemporaryDir settings;
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    registerValueTypes();
    TestSources test(trouble);
    return QTest::qExec(&test, argc, argv);
}

#include "test_sources.moc"
