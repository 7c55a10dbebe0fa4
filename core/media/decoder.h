// The pictures of a video file one after the other, without a thread of its own. FileSource plays with it; tests and
// tools use it as it is. One thread at a time.
#pragma once

#include "core/media/frame.h"

#include <QString>

#include <memory>
#include <optional>
#include <stop_token>

namespace spotter {

class Decoder {
public:
    /// Throws Error, one sentence, where \p path is no video file that can be decoded. \p stop breaks off next().
    /// \p untold is the matrix of a file that does not tell its own; none: the one that players take for its size.
    explicit Decoder(const QString &path, std::stop_token stop = {}, std::optional<YuvMatrix> untold = {});
    ~Decoder();

    /// The next picture; none at the end, or once \p stop was asked for. Frame::pts counts from the first picture and
    /// rises from frame to frame. What is damaged is left out, and the next good frame says so in `gapBefore`. Throws
    /// Error where the file comes to its end without a single picture.
    std::optional<Frame> next();

    /// next() goes on with the frame shown at \p position: the last that is not later. Exact, whatever the key frames
    /// are.
    void seek(std::chrono::nanoseconds position);

    /// 0 where the file does not tell.
    std::chrono::nanoseconds duration() const;
    double framesPerSecond() const;
    /// Turned upright.
    QSize pictureSize() const;

private:
    class Reader;
    std::unique_ptr<Reader> m_reader;
};

} // namespace spotter
