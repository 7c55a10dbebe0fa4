// Keeps what a source gives as a video file: H.264 in fragmented MP4 through libav, a key frame every second, no
// B-frames, so that a crash costs the last fragment at most, and a loss of power a second. A thread and a bounded queue
// of its own: it never slows the one who offers, unless that one can wait.
#pragma once

#include "core/media/film_encoder.h"
#include "core/media/frame.h"
#include "core/values/error.h"
#include "core/values/events.h"

#include <QString>

#include <functional>
#include <memory>

namespace spotter {

class Recorder {
public:
    /// Called once, on the recorder's thread, when it cannot go on (disk full, no encoder). What is written stays.
    using Failure = std::function<void(const Error &)>;

    /// Called when frames are taken again after some were dropped, on the thread that offers, or at the end: from the
    /// last frame that is in the film to the next one, or to the last one that was offered.
    using Missed = std::function<void(const Gap &)>;

    /// Which encoder is wanted.
    struct Encoding {
        FilmEncoder encoder = FilmEncoder::Software;
        /// Called once, on the recorder's thread, where it cannot be opened: the film is then encoded in software.
        std::function<void(const Error &)> refused{};
    };

    /// What offer() does while the queue is full.
    enum class WhenFull {
        Drop, ///< the frame is left out and counted: a camera does not wait
        Wait  ///< offer() blocks: a file does
    };

    struct Stats {
        std::int64_t written = 0;
        std::int64_t dropped = 0;
        std::chrono::nanoseconds processor{}; ///< time that the thread has computed
    };

    /// The file is made with the first frame, in its upright size. \p framesPerSecond is a hint for the time base only:
    /// frames keep their own times.
    Recorder(
        QString path, double framesPerSecond, Failure failure, Missed missed, WhenFull whenFull, Encoding encoding);
    Recorder(
        QString path, double framesPerSecond, Failure failure, Missed missed = {}, WhenFull whenFull = WhenFull::Drop);
    /// Finishes the file.
    ~Recorder();

    /// \p time since the recording began, rising. Any one thread.
    void offer(const Frame &frame, std::chrono::nanoseconds time);
    /// Finishes the file at once; what is offered from now on is missed. Not while a frame is being offered.
    void stop();
    /// Any thread.
    Stats stats() const;
    std::int64_t droppedFrames() const { return stats().dropped; }

private:
    class Writer;
    std::unique_ptr<Writer> m_writer;
};

} // namespace spotter
