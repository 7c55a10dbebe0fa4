// Hands a camera's pictures on from the thread that took them to one that may be slow: a box that holds one picture,
// the newest, and a thread that takes it out, decodes it and calls the handler.
#pragma once

#include "core/media/camera_jpeg.h"
#include "core/media/camera_picture.h"

#include <atomic>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace spotter {

class CameraDelivery {
public:
    using Handler = std::function<void(const Frame &)>;

    /// \p handler is called on the delivery's own thread. Throws Error where MJPEG cannot be decoded.
    explicit CameraDelivery(Handler handler);
    /// Returns when the handler does not run any more.
    ~CameraDelivery();

    /// Any one thread; never waits. Replaces a picture that nobody has taken yet; the gap before that one is kept.
    void put(CameraPicture picture);

    /// Pictures replaced.
    std::int64_t dropped() const { return m_dropped; }
    /// Frames that the handler was given.
    std::int64_t delivered() const { return m_delivered; }
    /// The handler is running.
    bool isWorking() const { return m_working; }

private:
    std::optional<CameraPicture> take(std::stop_token stop);
    void work(std::stop_token stop);
    bool decode(CameraPicture &picture);

    Handler m_handler;
    JpegDecoder m_decoder;
    std::mutex m_mutex;
    std::condition_variable_any m_filled;
    std::optional<CameraPicture> m_box;
    std::atomic<std::int64_t> m_dropped = 0;
    std::atomic<std::int64_t> m_delivered = 0;
    std::atomic<bool> m_working = false;
    std::jthread m_thread;
};

} // namespace spotter
