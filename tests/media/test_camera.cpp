// CameraSource on a webcam that is not there, with all its faults.
#include "virtual_webcam.h"

#include "core/media/camera_source.h"
#include "core/values/remembered.h"
#include "core/media/convert.h"
#include "core/media/media_backend.h"

#include <QDir>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QLibraryInfo>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVersionNumber>

#include <algorithm>
#include <mutex>
#include <thread>

using namespace spotter;
using namespace std::chrono_literals;

namespace {

// Four fields of one colour each: left and right above, left and right below.
constexpr std::array<QRgb, 4> fields{0xFFB43C28, 0xFF2864B4, 0xFFF0F0F0, 0xFF101010};

QString fieldsAsFilter()
{
    const auto colour = [](QRgb rgb) { return QStringLiteral("0x%1").arg(rgb & 0xFFFFFF, 6, 16, QLatin1Char('0')); };
    const auto box = [&colour](int x, int y, QRgb rgb) {
        return QStringLiteral(",drawbox=x=%1:y=%2:w=640:h=360:t=fill:color=%3").arg(x).arg(y).arg(colour(rgb));
    };
    return QStringLiteral("lavfi:color=s=1280x720:r=30:d=2:c=%1,format=gbrp").arg(colour(fields[0]))
        + box(640, 0, fields[1]) + box(0, 360, fields[2]) + box(640, 360, fields[3]);
}

/// A source, and what came out of it.
struct Watched {
    explicit Watched(double fps = 30.0)
        : source(findCamera({}), fps)
    {
        source.setHandler([this](const Frame &frame) {
            const std::scoped_lock lock(mutex);
            frames.push_back(frame);
            if (frames.size() > 300)
                frames.erase(frames.begin());
            gaps.push_back(frame.gapBefore);
        });
    }
    std::size_t count()
    {
        const std::scoped_lock lock(mutex);
        return gaps.size();
    }
    Frame last()
    {
        const std::scoped_lock lock(mutex);
        return frames.back();
    }
    /// The first gap told from frame \p from on, but for what a busy machine drops.
    GapReason gapAfter(std::size_t from)
    {
        const std::scoped_lock lock(mutex);
        const auto found = std::find_if(gaps.begin() + std::ptrdiff_t(from), gaps.end(),
            [](GapReason gap) { return gap != GapReason::None && gap != GapReason::Dropped; });
        return found == gaps.end() ? GapReason::None : *found;
    }
    bool dropped()
    {
        const std::scoped_lock lock(mutex);
        return std::ranges::count(gaps, GapReason::Dropped) > 0;
    }
    bool play()
    {
        source.start();
        return QTest::qWaitFor([this] { return source.state() == SourceState::Playing && count() > 3; }, 10000);
    }

    std::mutex mutex;
    std::vector<Frame> frames;
    std::vector<GapReason> gaps;
    CameraSource source;
};

qsizetype openFiles()
{
    return QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::AllEntries | QDir::System).size();
}

} // namespace

class TestCamera : public QObject {
    Q_OBJECT

public:
    explicit TestCamera(QString trouble)
        : m_trouble(std::move(trouble))
    {
    }

private Q_SLOTS:
    void init();
    void isListed();
    void isFoundByNumberIdAndName();
    void lastUsedIsRemembered();
    void coloursAreThoseOfThePicture_data();
    void coloursAreThoseOfThePicture();
    void stampsRise();
    void slowHandlerDropsFrames();
    void pausedGivesNoFrames();
    void unpluggedAndPluggedInAgain();
    void stalledRecovers();
    void slowIsNotStalled();
    void damagedPicturesAreLeftOut();
    void startsAndStopsManyTimes();
    void mayBeStoppedAndDestroyedAtAnyTime();
    void streamThatCannotStartIsStalled();
    void troubleFails_data();
    void troubleFails();

private:
    QString m_trouble;
};

void TestCamera::init()
{
    if (!m_trouble.isEmpty())
        QSKIP(qPrintable(m_trouble));
    setWebcam("plug");
    QTRY_VERIFY(QFile::exists(QStringLiteral("/dev/video0")));
    QTRY_VERIFY(!listCameras().empty() && !listCameras().front().trouble);
}

void TestCamera::isListed()
{
    const std::vector<CameraInfo> cameras = listCameras();
    QCOMPARE(cameras.size(), std::size_t(1));
    QCOMPARE(cameras[0].description, QStringLiteral("Virtual Webcam"));
    QVERIFY(!cameras[0].trouble);
    QCOMPARE(cameras[0].formats.size(), std::size_t(3));
    QVERIFY(std::ranges::any_of(cameras[0].formats, [](const CameraFormat &format) {
        return format.pixelFormat == QLatin1String("MJPEG") && format.size == QSize(1280, 720) && format.maxFps == 30.0;
    }));
}

void TestCamera::isFoundByNumberIdAndName()
{
    for (const char *wanted : {"", "0", "/dev/video0", "Virtual Webcam", "webcam"})
        QCOMPARE(findCamera(QString::fromLatin1(wanted)).id, QByteArray("/dev/video0"));
    try {
        findCamera(QStringLiteral("Telescope"));
        QFAIL("found");
    } catch (const Error &error) {
        QVERIFY(error.remedy().contains(QStringLiteral("Virtual Webcam")));
    }
}

void TestCamera::lastUsedIsRemembered()
{
    remembered().clear();
    Watched watched;
    QVERIFY(watched.play());
    QCOMPARE(remembered().value(QStringLiteral("camera/description")).toString(), QStringLiteral("Virtual Webcam"));
    QVERIFY(listCameras().front().isDefault);
}

void TestCamera::coloursAreThoseOfThePicture_data()
{
    QTest::addColumn<double>("fps");
    QTest::addColumn<QString>("pixelFormat");
    QTest::newRow("MJPEG") << 30.0 << QStringLiteral("MJPEG");
    QTest::newRow("YUYV") << 60.0 << QStringLiteral("YUYV");
    QTest::newRow("NV12") << 120.0 << QStringLiteral("NV12");
}

void TestCamera::coloursAreThoseOfThePicture()
{
    QFETCH(double, fps);
    QFETCH(QString, pixelFormat);
    Watched watched(fps);
    QVERIFY(watched.play());
    QCOMPARE(watched.source.format().pixelFormat, pixelFormat);
    const Frame frame = watched.last();
    QCOMPARE(QSize(frame.width, frame.height), watched.source.format().size);
    const QImage image = toImage(frame);
    for (int field = 0; field < 4; ++field) {
        const QRgb seen =
            image.pixel(frame.width * (1 + 2 * (field % 2)) / 4, frame.height * (1 + 2 * (field / 2)) / 4);
        const QRgb wanted = fields[std::size_t(field)];
        const int off = std::max({std::abs(qRed(seen) - qRed(wanted)), std::abs(qGreen(seen) - qGreen(wanted)),
            std::abs(qBlue(seen) - qBlue(wanted))});
        QVERIFY2(off <= 3, qPrintable(QStringLiteral("field %1 is %2").arg(field).arg(seen, 0, 16)));
    }
}

void TestCamera::stampsRise()
{
    Watched watched;
    QVERIFY(watched.play());
    QTRY_VERIFY(watched.count() > 30);
    const std::scoped_lock lock(watched.mutex);
    for (std::size_t i = 1; i < watched.frames.size(); ++i) {
        const Frame &before = watched.frames[i - 1];
        const Frame &frame = watched.frames[i];
        QVERIFY(frame.pts > before.pts);
        QCOMPARE((frame.arrival - before.arrival).count(), (frame.pts - before.pts).count());
    }
}

void TestCamera::slowHandlerDropsFrames()
{
    Watched watched;
    watched.source.setHandler([&watched](const Frame &frame) {
        std::this_thread::sleep_for(150ms);
        const std::scoped_lock lock(watched.mutex);
        watched.gaps.push_back(frame.gapBefore);
    });
    QVERIFY(watched.play());
    QVERIFY(watched.source.droppedFrames() > 0);
    QVERIFY(watched.dropped());
    const std::int64_t dropped = watched.source.droppedFrames();
    watched.source.stop();
    QVERIFY(watched.source.droppedFrames() >= dropped);
}

void TestCamera::pausedGivesNoFrames()
{
    Watched watched;
    QVERIFY(watched.play());
    watched.source.setPaused(true);
    QCOMPARE(watched.source.state(), SourceState::Paused);
    QTest::qWait(100);
    const std::size_t before = watched.count();
    QTest::qWait(2500); // longer than it takes to be called stalled
    QCOMPARE(watched.count(), before);
    QCOMPARE(watched.source.state(), SourceState::Paused);
    watched.source.setPaused(false);
    QTRY_VERIFY(watched.count() > before);
    QCOMPARE(watched.source.state(), SourceState::Playing);
    QCOMPARE(watched.gapAfter(before), GapReason::Paused);
}

void TestCamera::unpluggedAndPluggedInAgain()
{
    Watched watched;
    QVERIFY(watched.play());
    for (int time = 0; time < 2; ++time) {
        setWebcam("unplug");
        QTRY_COMPARE_WITH_TIMEOUT(watched.source.state(), SourceState::Lost, 2000);
        const std::size_t before = watched.count();
        QTest::qWait(300);
        setWebcam("plug");
        QTRY_COMPARE(watched.source.state(), SourceState::Playing);
        QTRY_VERIFY(watched.count() > before + 5);
        QCOMPARE(watched.gapAfter(before), GapReason::CameraLost);
    }
}

void TestCamera::stalledRecovers()
{
    Watched watched;
    QVERIFY(watched.play());
    setWebcam("stall");
    QTRY_COMPARE(watched.source.state(), SourceState::Stalled);
    const std::size_t before = watched.count();
    setWebcam("plug");
    QTRY_COMPARE(watched.source.state(), SourceState::Playing);
    QCOMPARE(watched.gapAfter(before), GapReason::Stalled);
}

void TestCamera::slowIsNotStalled()
{
    Watched watched;
    QVERIFY(watched.play());
    const QSignalSpy states(&watched.source, &FrameSource::stateChanged);
    setWebcam("slow");
    const std::size_t before = watched.count();
    QTest::qWait(3500);
    QVERIFY(watched.count() > before + 5);
    QCOMPARE(states.size(), 0);
    QCOMPARE(watched.gapAfter(0), GapReason::None);
}

void TestCamera::damagedPicturesAreLeftOut()
{
    Watched watched;
    QVERIFY(watched.play());
    setWebcam("corrupt");
    const std::size_t before = watched.count();
    QTRY_VERIFY(watched.count() > before + 40);
    QCOMPARE(watched.source.state(), SourceState::Playing);
    QTRY_COMPARE(watched.gapAfter(before), GapReason::Damaged);
    const std::scoped_lock lock(watched.mutex);
    for (const Frame &frame : watched.frames) {
        const QRgb seen = toImage(frame, QSize(4, 4)).pixel(0, 3);
        QVERIFY2(qGray(seen) > 0xE8, "a damaged picture was shown");
    }
}

void TestCamera::startsAndStopsManyTimes()
{
    Watched watched;
    QVERIFY(watched.play());
    watched.source.stop();
    QTest::qWait(50);
    const qsizetype before = openFiles();
    for (int time = 0; time < 50; ++time) {
        watched.source.start();
        QTest::qWait(time % 5 * 30);
        watched.source.stop();
        QCOMPARE(watched.source.state(), SourceState::Stopped);
    }
    QTest::qWait(50);
    QCOMPARE(openFiles(), before);
    const std::size_t delivered = watched.count();
    QVERIFY(watched.play());
    QVERIFY(watched.count() > delivered);
}

void TestCamera::mayBeStoppedAndDestroyedAtAnyTime()
{
    for (int wait : {0, 1, 20, 300}) {
        Watched watched;
        watched.source.start();
        QTest::qWait(wait);
    }
    {
        Watched watched; // stopped by one who hears of a change
        connect(&watched.source, &FrameSource::stateChanged, &watched.source, [&watched](SourceState state) {
            if (state == SourceState::Playing)
                watched.source.stop();
        });
        watched.source.start();
        QTRY_VERIFY(watched.count() > 0);
        QTRY_COMPARE(watched.source.state(), SourceState::Stopped);
    }
    Watched watched;
    QVERIFY(watched.play());
    setWebcam("unplug");
    QTest::qWait(30); // gone, and nobody has noticed
}

void TestCamera::streamThatCannotStartIsStalled()
{
    Watched watched;
    setWebcam("refuse");
    watched.source.start();
    QTRY_COMPARE_WITH_TIMEOUT(watched.source.state(), SourceState::Stalled, 10000);
    QCOMPARE(watched.count(), std::size_t(0));
}

void TestCamera::troubleFails_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<QString>("message");
    QTest::newRow("used by another program") << QByteArray("busy") << QStringLiteral("used by another program");
    QTest::newRow("no permission") << QByteArray("locked") << QStringLiteral("no permission");
    QTest::newRow("gone") << QByteArray("unplug") << QStringLiteral("not there");
    if (QLibraryInfo::version() < QVersionNumber(6, 6)) // later ones read such a camera
        QTest::newRow("sizes as a range") << QByteArray("stepwise") << QStringLiteral("as a range");
}

void TestCamera::troubleFails()
{
    QFETCH(QByteArray, word);
    QFETCH(QString, message);
    Watched watched;
    QSignalSpy failures(&watched.source, &FrameSource::failed);
    setWebcam(word);
    watched.source.start();
    QTRY_COMPARE(failures.size(), 1);
    const auto error = failures.front().front().value<Error>();
    QVERIFY2(error.message().contains(message), qPrintable(error.sentence()));
    QVERIFY(!error.remedy().isEmpty());
    QCOMPARE(watched.source.state(), SourceState::Failed);
    QCOMPARE(watched.count(), std::size_t(0));
}

int main(int argc, char **argv)
{
    chooseMediaBackend();
    QLoggingCategory::setFilterRules(QStringLiteral("default.debug=false")); // Qt 6.4 tells of every opening
    QGuiApplication application(argc, argv);
    QString trouble;
    const QStringList formats{
        QStringLiteral("YUYV:640x480@60"), QStringLiteral("MJPG:1280x720@30"), QStringLiteral("NV12:320x240@120")};
    if (const std::optional<int> status = runWithVirtualWebcam(formats, fieldsAsFilter(), trouble))
        return *status;

    const QTemporaryDir settings;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    qRegisterMetaType<Error>();
    qRegisterMetaType<SourceState>();
    TestCamera test(trouble);
    return QTest::qExec(&test, argc, argv);
}

#include "test_camera.moc"
