// One opening of a camera through Qt Multimedia. It is never reused: Qt 6.4 crashes when a QCamera is started again
// whose device has gone away meanwhile.
#pragma once

#include <QCamera>
#include <QCameraDevice>
#include <QMediaCaptureSession>
#include <QVideoSink>

#include <functional>

namespace spotter {

class CameraCapture {
public:
    /// Called on the thread that made the capture, for each frame. The frame is the driver's buffer: it must be copied
    /// or left before the call returns, since Qt takes the memory away when the camera is unplugged.
    using Receive = std::function<void(const QVideoFrame &)>;
    /// Called on the same thread with the system's words when the driver refuses, maybe before the constructor returns.
    /// It must not destroy the capture.
    using Refuse = std::function<void(const QString &)>;

    CameraCapture(const QCameraDevice &device, const QCameraFormat &format, Receive receive, Refuse refuse);
    ~CameraCapture();

    /// Whether this process itself uses the camera.
    static bool isOpen(const QByteArray &id);

private:
    void pass(const QVideoFrame &frame);

    Receive m_receive;
    QVideoSink m_sink;
    QMediaCaptureSession m_session;
    QCamera m_camera;
    qint64 m_lastStart_us = -1;
};

} // namespace spotter
