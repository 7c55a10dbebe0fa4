#include "core/media/camera_capture.h"

#include <QVideoFrame>

namespace spotter {

namespace {

/// GUI thread only.
QList<QByteArray> &openCameras()
{
    static QList<QByteArray> ids;
    return ids;
}

} // namespace

CameraCapture::CameraCapture(const QCameraDevice &device, const QCameraFormat &format, Receive receive, Refuse refuse)
    : m_receive(std::move(receive))
    , m_camera(device)
{
    openCameras().append(device.id());
    QObject::connect(
        &m_sink, &QVideoSink::videoFrameChanged, &m_sink, [this](const QVideoFrame &frame) { pass(frame); },
        Qt::DirectConnection);
    QObject::connect(
        &m_camera, &QCamera::errorOccurred, &m_sink,
        [refuse = std::move(refuse)](QCamera::Error, const QString &words) { refuse(words); }, Qt::DirectConnection);
    m_camera.setCameraFormat(format);
    m_session.setCamera(&m_camera);
    m_session.setVideoSink(&m_sink);
    m_camera.start();
}

CameraCapture::~CameraCapture()
{
    m_sink.disconnect();
    m_camera.disconnect();
    m_camera.stop();
    m_session.setVideoSink(nullptr);
    m_session.setCamera(nullptr);
    openCameras().removeOne(m_camera.cameraDevice().id());
}

bool CameraCapture::isOpen(const QByteArray &id)
{
    return openCameras().contains(id);
}

// When a buffer cannot be taken from the driver, Qt 6.4 shows its first buffer all the same, whose time is then no
// time: the same as before, or one before the start. -1 is Qt's word for a frame without a time.
void CameraCapture::pass(const QVideoFrame &frame)
{
    const qint64 start_us = frame.startTime();
    if (!frame.isValid() || start_us < -1 || (start_us >= 0 && start_us == m_lastStart_us))
        return;
    m_lastStart_us = start_us;
    m_receive(frame);
}

} // namespace spotter
