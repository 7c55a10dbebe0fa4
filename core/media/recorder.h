// Keeps what a source gives as a video file: H.264 in fragmented MP4 through libav, a key frame every second, no B-frames, so
// that a crash costs the last fragment at most, and a loss of power a second. A thread and a bounded queue of its own; it never
// slows the one who offers.
#pragma once

#include "core/media/frame.h"
#include "core/values/error.h"
#include "core/values/events.h"

#include <QString>

#include <functional>
#include <memory>

namespace spotter {

class Recorder
{
public:
    /// Called once, on the recorder's thread, when it cannot go on (disk full, no encoder). What is written stays.
    using Failure = std::function<void(const Error &)>;

    /// Called on the offering thread when frames are taken again after some were dropped, or at the end: from the last
    /// frame that is in the film to the next one.
    using Missed = std::function<void(const Gap &)>;

    /// The file is made with the first frame, in its upright size. \p framesPerSecond is a hint for the time base only:
    /// frames keep their own times.
    Recorder(QString path, double framesPerSecond, Failure failure, Missed missed = {});
    /// Finishes the file.
    ~Recorder();

    /// \p time since the recording began, rising. Any one thread. Where the queue is full the frame is dropped and counted.
    void offer(const Frame &frame, std::chrono::nanoseconds time);
    std::int64_t droppedFrames() const;

private:
    class Writer;
    std::unique_ptr<Writer> m_writer;
};

} // namespace spotter
