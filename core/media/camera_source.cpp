#include "core/media/camera_source.h"

#include "core/media/camera_capture.h"
#include "core/media/camera_delivery.h"
#include "core/media/camera_format.h"
#include "core/media/camera_pulse.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMediaDevices>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <utility>

namespace spotter {

namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

constexpr auto watchInterval = 250ms;
constexpr auto unlistedPatience = 500ms;
constexpr auto damagedPatience = 5s;
constexpr auto reopenAfter = 8s; // of silence: some cameras come to themselves only when they are opened anew

std::optional<CameraInfo> sameCamera(const CameraInfo &wanted)
{
    const std::vector<CameraInfo> cameras = listCameras();
    auto found = std::ranges::find_if(cameras, [&wanted](const CameraInfo &camera) {
        return camera.id == wanted.id && camera.description == wanted.description;
    });
    // Plugged in again, it may have another number.
    if (found == cameras.end())
        found = std::ranges::find(cameras, wanted.description, &CameraInfo::description);
    return found == cameras.end() ? std::nullopt : std::optional(*found);
}

bool isListed(const QByteArray &id)
{
    const QList<QCameraDevice> devices = QMediaDevices::videoInputs();
    return std::ranges::find(devices, id, &QCameraDevice::id) != devices.end();
}

bool hasReturned(const CameraInfo &camera)
{
    return std::ranges::any_of(QMediaDevices::videoInputs(), [&camera](const QCameraDevice &device) {
        return device.id() == camera.id || device.description() == camera.description;
    });
}

/// Qt's own objects for what was chosen; null ones where the camera has gone meanwhile.
std::pair<QCameraDevice, QCameraFormat> inQt(const QByteArray &id, const CameraFormat &wanted)
{
    const QList<QCameraDevice> devices = QMediaDevices::videoInputs();
    const auto device = std::ranges::find(devices, id, &QCameraDevice::id);
    if (device == devices.end())
        return {};
    const QList<QCameraFormat> formats = device->videoFormats();
    const auto format = std::ranges::find_if(formats, [&wanted](const QCameraFormat &candidate) {
        const CameraPixels *pixels = cameraPixels(candidate.pixelFormat());
        return pixels && wanted.pixelFormat == QLatin1String(pixels->name) && wanted.size == candidate.resolution()
            && float(wanted.maxFps) == candidate.maxFrameRate();
    });
    return {*device, format == formats.end() ? QCameraFormat() : *format};
}

Error notThere(const QString &description)
{
    return Error(QCoreApplication::translate("Camera", "The camera is not there"), description,
        QCoreApplication::translate("Camera", "Plug it in, or choose another one"));
}

Error refusedToOpen(const QString &description, const QString &words)
{
    return Error(QCoreApplication::translate("Camera", "The camera cannot be opened (%1)").arg(words), description,
        QCoreApplication::translate(
            "Camera", "Close other programs that use it, or unplug it and plug it in again, and start again"));
}

} // namespace

/// From start() to stop() or a failure. On the source's thread, but for the handler.
class CameraSource::Run : public QObject {
public:
    explicit Run(CameraSource &source);

    void setPaused(bool paused);
    std::int64_t droppedFrames() const { return m_delivery ? m_delivery->dropped() : 0; }
    /// When this returns no handler runs any more and none will. The object itself may still be at work further up the
    /// stack: it is deleted later.
    void halt();

private:
    void open();
    void refuse(const QString &words);
    void receive(const QVideoFrame &frame);
    void deliver(const Frame &frame);
    void pictureCame();
    void watch();
    void watchOpenCamera(Clock::time_point now);
    bool isGone(Clock::time_point now) const;
    bool isStalled(Clock::time_point now);
    void close(GapReason gap, SourceState state);
    void fail(const Error &error);

    CameraSource &m_source;
    const Clock::time_point m_started = Clock::now();
    CameraPulse m_pulse;
    Clock::time_point m_watched = m_started;
    Clock::time_point m_good = m_started; ///< a good picture had come, or none was expected
    std::int64_t m_goodCount = 0;
    GapReason m_nextGap = GapReason::None;
    bool m_paused;
    std::atomic<bool> m_awaited = true; ///< the next picture changes the state

    QTimer m_timer;
    std::unique_ptr<CameraDelivery> m_delivery;
    std::unique_ptr<QMediaDevices> m_devices;
    std::unique_ptr<CameraCapture> m_capture; ///< null while the camera is away
};

CameraSource::Run::Run(CameraSource &source)
    : m_source(source)
    , m_pulse(m_started, source.m_fps)
    , m_paused(source.m_paused)
    , m_delivery(std::make_unique<CameraDelivery>([this](const Frame &frame) { deliver(frame); }))
{
    connect(&m_timer, &QTimer::timeout, this, &Run::watch);
    m_timer.start(watchInterval);
    QMetaObject::invokeMethod(this, &Run::open, Qt::QueuedConnection);
}

void CameraSource::Run::halt()
{
    m_timer.stop();
    m_devices.reset();
    m_capture.reset();
    m_delivery.reset();
}

void CameraSource::Run::setPaused(bool paused)
{
    if (std::exchange(m_paused, paused) == paused)
        return;
    if (!paused && m_nextGap == GapReason::None)
        m_nextGap = GapReason::Paused;
    const SourceState from = paused ? SourceState::Playing : SourceState::Paused;
    if (m_source.state() == from)
        m_source.setState(paused ? SourceState::Paused : SourceState::Playing);
}

void CameraSource::Run::open()
{
    if (!m_delivery)
        return;
    const std::optional<CameraInfo> camera = sameCamera(m_source.m_camera);
    if (!camera || camera->trouble) {
        if (m_source.state() != SourceState::Lost)
            fail(camera ? *camera->trouble : notThere(m_source.name()));
        return;
    }
    const std::optional<std::size_t> choice = chooseFormat(camera->formats, m_source.m_fps);
    if (!choice)
        return;
    const auto [device, format] = inQt(camera->id, camera->formats[*choice]);
    if (device.isNull() || format.isNull())
        return;
    m_source.m_camera = *camera;
    m_source.m_format = camera->formats[*choice];
    if (!m_devices) {
        m_devices = std::make_unique<QMediaDevices>();
        connect(m_devices.get(), &QMediaDevices::videoInputsChanged, this, &Run::watch, Qt::QueuedConnection);
    }
    m_good = Clock::now();
    m_pulse.open(m_good);
    m_awaited = true;
    m_capture = std::make_unique<CameraCapture>(
        device, format, [this](const QVideoFrame &frame) { receive(frame); },
        [this](const QString &words) {
            QMetaObject::invokeMethod(
                this, [this, words] { refuse(words); }, Qt::QueuedConnection);
        });
}

void CameraSource::Run::refuse(const QString &words)
{
    if (m_capture)
        fail(refusedToOpen(m_source.name(), words));
}

void CameraSource::Run::receive(const QVideoFrame &frame)
{
    const Clock::time_point arrival = Clock::now();
    m_pulse.beat(arrival);
    if (m_paused) {
        if (m_awaited.exchange(false))
            QMetaObject::invokeMethod(this, &Run::pictureCame, Qt::QueuedConnection);
        return;
    }
    std::optional<CameraPicture> picture = copyPicture(frame);
    if (!picture) {
        if (m_nextGap == GapReason::None)
            m_nextGap = GapReason::Damaged;
        return;
    }
    picture->frame.arrival = arrival;
    picture->frame.pts = arrival - m_started;
    picture->frame.gapBefore = std::exchange(m_nextGap, GapReason::None);
    m_delivery->put(std::move(*picture));
}

// On the delivery's thread.
void CameraSource::Run::deliver(const Frame &frame)
{
    if (m_awaited.exchange(false))
        QMetaObject::invokeMethod(this, &Run::pictureCame, Qt::QueuedConnection);
    m_source.deliver(frame);
}

void CameraSource::Run::pictureCame()
{
    if (!m_capture)
        return;
    if (m_source.state() == SourceState::Opening && m_source.m_remembered)
        rememberCamera(m_source.m_camera);
    m_source.setState(m_paused ? SourceState::Paused : SourceState::Playing);
}

void CameraSource::Run::watch()
{
    if (!m_delivery)
        return;
    const Clock::time_point now = Clock::now();
    const Clock::duration sinceLast = now - std::exchange(m_watched, now);
    // This thread itself was held up: pictures may be waiting that it has not looked at yet.
    if (sinceLast > 4 * watchInterval)
        return;
    if (m_capture)
        watchOpenCamera(now);
    else if (hasReturned(m_source.m_camera))
        open();
    else if (m_source.state() != SourceState::Lost && m_pulse.isStalled(now))
        fail(notThere(m_source.name()));
}

void CameraSource::Run::watchOpenCamera(Clock::time_point now)
{
    if (isGone(now))
        return close(GapReason::CameraLost, SourceState::Lost);
    if (!isStalled(now))
        return;
    if (now - m_good > reopenAfter || m_pulse.silence(now) > reopenAfter)
        return close(GapReason::Stalled, m_source.state());
    if (m_source.state() == SourceState::Lost)
        return;
    m_nextGap = GapReason::Stalled;
    m_awaited = true;
    m_source.setState(SourceState::Stalled);
}

// Qt before 6.8 says nothing when a camera is unplugged, but that the list has changed. A driver that may be opened
// only once is missing from that list as well while it is used here: that one still sends pictures.
bool CameraSource::Run::isGone(Clock::time_point now) const
{
    const QByteArray &id = m_source.m_camera.id;
    if (id.startsWith('/') && !QFileInfo::exists(QString::fromLocal8Bit(id)))
        return true;
    return m_pulse.silence(now) > unlistedPatience && !isListed(id);
}

// A camera that sends nothing but damaged pictures has stalled, too. One whose pictures wait for the handler has not.
bool CameraSource::Run::isStalled(Clock::time_point now)
{
    const std::int64_t count = m_delivery->delivered();
    if (std::exchange(m_goodCount, count) != count || m_delivery->isWorking() || m_paused)
        m_good = now;
    return m_pulse.isStalled(now) || now - m_good > damagedPatience;
}

void CameraSource::Run::close(GapReason gap, SourceState state)
{
    m_capture.reset();
    m_nextGap = gap;
    m_pulse.open(Clock::now());
    m_source.setState(state);
}

// Whoever hears of it may stop or start the source at once: nothing of this object is used after the first signal.
void CameraSource::Run::fail(const Error &error)
{
    CameraSource &source = m_source;
    const Error told = error;
    source.stopRun();
    source.setState(SourceState::Failed);
    Q_EMIT source.failed(told);
}

CameraSource::CameraSource(CameraInfo camera, double fps, QObject *parent)
    : FrameSource(parent)
    , m_camera(std::move(camera))
    , m_fps(fps)
{
}

CameraSource::~CameraSource()
{
    stopRun();
}

void CameraSource::start()
{
    if (m_run)
        return;
    m_dropped = 0;
    try {
        m_run = std::make_unique<Run>(*this);
    } catch (const Error &error) {
        setState(SourceState::Failed);
        Q_EMIT failed(error);
        return;
    }
    setState(SourceState::Opening);
}

void CameraSource::stop()
{
    stopRun();
    setState(SourceState::Stopped);
}

void CameraSource::stopRun()
{
    if (!m_run)
        return;
    m_dropped = m_run->droppedFrames();
    m_run->halt();
    m_run.release()->deleteLater();
}

void CameraSource::setPaused(bool paused)
{
    m_paused = paused;
    if (m_run)
        m_run->setPaused(paused);
}

QString CameraSource::name() const
{
    return m_camera.description;
}

CameraFormat CameraSource::format() const
{
    return m_format;
}

std::int64_t CameraSource::droppedFrames() const
{
    return m_run ? m_run->droppedFrames() : m_dropped;
}

} // namespace spotter
