// A camera as a FrameSource: QCamera on Qt's FFmpeg backend. Frames are copied out of the driver's buffers in the slot
// that receives them, decoded (MJPEG) on a thread of its own, and delivered there. Unplugging is `Lost`; the source
// opens the camera again by itself when it is back. A camera that is there but silent is `Stalled`; a slow one is not.
#pragma once

#include "core/media/camera_list.h"
#include "core/media/frame_source.h"

#include <memory>

namespace spotter {

class CameraSource : public FrameSource {
    Q_OBJECT

public:
    /// \p fps is the rate asked for; the format nearest to it, then to 1280×720, is taken.
    CameraSource(CameraInfo camera, double fps, QObject *parent = nullptr);
    ~CameraSource() override;

    /// Off: only looked at, it does not become the default one. Before start().
    void setRemembered(bool remembered) { m_remembered = remembered; }
    /// Opens the camera from the event loop. It becomes the default one when its first picture has come.
    void start() override;
    void stop() override;
    /// The camera stays open, so that it goes on at once; frames are not delivered. Who wants to show them all the same
    /// must leave the source playing.
    void setPaused(bool paused) override;
    bool isLive() const override { return true; }
    QString name() const override;

    /// The format in use, once Playing.
    CameraFormat format() const;
    /// Frames replaced before they could be decoded, since start().
    std::int64_t droppedFrames() const;

private:
    class Run;

    void stopRun();

    CameraInfo m_camera;
    double m_fps;
    bool m_paused = false;
    bool m_remembered = true;
    CameraFormat m_format;
    std::int64_t m_dropped = 0;
    std::unique_ptr<Run> m_run; ///< while started
};

} // namespace spotter
