// A camera as a FrameSource: QCamera on Qt's FFmpeg backend. Frames are copied out of the driver's buffers in the slot that
// receives them, decoded (MJPEG) on a thread of its own, and delivered there. Unplugging is `Lost`; the source opens the
// camera again by itself when it is back. A camera that is there but silent is `Stalled`.
#pragma once

#include "core/media/frame_source.h"

#include <QSize>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace spotter {

struct CameraFormat
{
    QSize size;
    double minFps = 0.0;
    double maxFps = 0.0;
    QString pixelFormat;             ///< "MJPEG", "YUYV", "NV12", …
};

struct CameraInfo
{
    QByteArray id;                   ///< stable between starts
    QString description;             ///< "Virtual Webcam"
    bool isDefault = false;
    std::vector<CameraFormat> formats;
    std::optional<Error> trouble;    ///< why it cannot be used (sizes given as a range, no permission, busy), if so
};

/// All cameras of the machine, looked up now. Never opens one whose driver would hang Qt.
std::vector<CameraInfo> listCameras();

/// The camera that \p wanted means: a number, an id, a part of a description; empty is the default one.
/// Throws Error when there is none or none fits.
CameraInfo findCamera(const QString &wanted);

class CameraSource : public FrameSource
{
    Q_OBJECT

public:
    /// \p fps is the rate asked for; the format nearest to it, then to 1280×720, is taken.
    CameraSource(CameraInfo camera, double fps, QObject *parent = nullptr);
    ~CameraSource() override;

    void start() override;
    void stop() override;
    void setPaused(bool paused) override;
    bool isLive() const override { return true; }
    QString name() const override;

    /// The format in use, once Playing.
    CameraFormat format() const;
    /// Frames replaced before they could be decoded, since start().
    std::int64_t droppedFrames() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace spotter
