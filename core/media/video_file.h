// Opens a local video file with libav: refuses what is no video with one sentence, and finds out what there is to know
// before decoding. For the sources of core/media only.
#pragma once

#include "core/media/libav.h"

#include <QSize>

#include <stop_token>

namespace spotter {

class VideoFile {
public:
    /// Throws Error where \p path is no local video file that can be decoded. \p stop breaks off reading.
    VideoFile(const QString &path, std::stop_token stop);
    VideoFile(const VideoFile &) = delete;
    VideoFile &operator=(const VideoFile &) = delete;

    AVFormatContext &input() const { return *m_input; }
    AVStream &stream() const { return *m_stream; }
    AVCodecContext &codec() const { return *m_codec; }

    /// 0 where the file does not tell.
    std::chrono::nanoseconds duration() const;
    double framesPerSecond() const;
    /// Degrees clockwise that turn its pictures upright, a multiple of 90.
    int rotation() const;
    QSize uprightSize() const;

private:
    void openInput(const QString &path);
    void findVideo(const QString &path);
    void openCodec(const QString &path);

    std::stop_token m_stop; ///< read by libav's interrupt callback: stays where it is
    AvInputPtr m_input;
    AVStream *m_stream = nullptr;
    AvCodecPtr m_codec;
};

} // namespace spotter
