// Writes pictures as H.264 in fragmented MP4 through libav: a key frame every second, a fragment every quarter of it,
// no B-frames, 4:2:0 in limited range with its matrix flagged. What has been written is readable at any time, also when
// the program dies: that costs the last fragment. The same pictures give the same bytes in software. One object, one
// thread.
#pragma once

#include "core/media/film_encoder.h"
#include "core/media/frame.h"

#include <QImage>
#include <QString>

#include <memory>

namespace spotter {

class VideoWriter {
public:
    /// Makes the file, or empties it. An odd last column or row of \p size is left out, as 4:2:0 knows even sizes only.
    /// \p matrix is the one to encode with. \p framesPerSecond tells how long the last picture stands; every picture
    /// keeps its own time. Throws Error where the file cannot be written or there is no encoder; where that is because
    /// \p encoder cannot be opened no file has been made, and Error::key() is `filmEncoderKey`.
    VideoWriter(const QString &path, QSize size, double framesPerSecond, YuvMatrix matrix,
        FilmEncoder encoder = FilmEncoder::Software);
    /// Finishes the file and keeps quiet about errors; finish() tells them.
    ~VideoWriter();

    /// \p time from the beginning of the film, in steps of 1/90000 s. A picture no later than the one before is left
    /// out. Another size than the film's is stretched. Both throw Error where the disk is full or the encoder fails.
    void write(const Frame &frame, std::chrono::nanoseconds time);
    void write(const QImage &image, std::chrono::nanoseconds time);

    /// Time of the last picture that is in the file whatever happens. Where the disk gets full the file ends with it.
    std::chrono::nanoseconds kept() const;

    /// Brings what has been written from the system's memory to the disk, so that a loss of power takes none of it. Any
    /// thread, also while another writes, but not while it finishes.
    void sync() const;
    /// Writes what the encoder still holds and closes the file. Throws Error.
    void finish();

private:
    class Output;
    std::unique_ptr<Output> m_output;
};

/// BT.601 below 720 lines and BT.709 from there on, as films are made.
YuvMatrix usualMatrix(QSize size);

} // namespace spotter
