#include "core/media/video_writer.h"

#include "core/media/convert.h"
#include "core/media/h264_encoder.h"
#include "core/media/hardware_encoder.h"
#include "core/media/libav.h"
#include "core/values/error.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <spdlog/spdlog.h>

extern "C" {
#include <libavutil/opt.h>
}

#include <cmath>
#include <mutex>
#include <new>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace spotter {

namespace {

constexpr std::int64_t keyFrameEvery = h264TimeBase.den; ///< a second
constexpr std::int64_t fragmentEvery_us = 250'000;

[[noreturn]] void failToWrite(int code, const QString &path)
{
    if (code == AVERROR(ENOSPC))
        throw Error(QCoreApplication::translate("VideoWriter", "The disk is full"), path,
            QCoreApplication::translate("VideoWriter", "Make room, or choose a folder on another disk"));
    if (code == AVERROR(EFBIG))
        throw Error(QCoreApplication::translate("VideoWriter", "The disk takes no larger file"), path,
            QCoreApplication::translate("VideoWriter", "Choose a folder on a disk that is formatted for large files"));
    throw Error(QCoreApplication::translate("VideoWriter", "The film cannot be written (%1)").arg(avErrorText(code)),
        path, QCoreApplication::translate("VideoWriter", "Choose a folder in which you may write"));
}

struct Source {
    int width = 0;
    int height = 0;
    AVPixelFormat format = AV_PIX_FMT_NONE;
    YuvMatrix matrix = YuvMatrix::Bt601;
    YuvRange range = YuvRange::Limited;

    bool operator==(const Source &) const = default;
};

/// The range is told before the scaler is set up: one that was set up for equal ranges copies samples as they are.
AvScalerPtr makeScaler(const Source &source, const AVFrame &target, YuvMatrix matrix)
{
    AvScalerPtr scaler(sws_alloc_context());
    if (!scaler)
        throw std::bad_alloc();
    const std::pair<const char *, std::int64_t> options[] = {{"srcw", source.width}, {"srch", source.height},
        {"src_format", source.format}, {"src_range", source.range == YuvRange::Full}, {"dstw", target.width},
        {"dsth", target.height}, {"dst_format", target.format}, {"dst_range", 0},
        {"sws_flags", SWS_BILINEAR | SWS_ACCURATE_RND}};
    for (const auto &[name, value] : options)
        av_opt_set_int(scaler.get(), name, value, 0);
    if (sws_init_context(scaler.get(), nullptr, nullptr) < 0)
        return {};
    sws_setColorspaceDetails(scaler.get(), sws_getCoefficients(swsMatrix(source.matrix)),
        source.range == YuvRange::Full, sws_getCoefficients(swsMatrix(matrix)), 0, 0, 1 << 16, 1 << 16);
    return scaler;
}

Frame rgbFrame(const QImage &image)
{
    Frame frame;
    frame.layout = PixelLayout::Bgrx32;
    frame.width = image.width();
    frame.height = image.height();
    frame.planes[0] = {image.constBits(), image.bytesPerLine()};
    return frame;
}

} // namespace

class VideoWriter::Output {
public:
    Output(const QString &path, QSize size, double framesPerSecond, YuvMatrix matrix, FilmEncoder encoder);
    ~Output();

    void write(const Frame &frame, std::chrono::nanoseconds time);
    std::chrono::nanoseconds kept() const { return m_kept; }
    void sync() const;
    void finish();

private:
    void convert(const Frame &frame, AVPixelFormat format);
    void writePackets();
    int writePacket();
    [[noreturn]] void giveUp(int code);
    int close();

    QString m_path;
    YuvMatrix m_matrix;
    AvCodecPtr m_encoder;
    AvOutputPtr m_container;
    mutable std::mutex m_diskMutex; ///< m_disk is not closed while it is synced
    int m_disk = -1;                ///< the file again, to sync it by
    AvScalerPtr m_scaler;           ///< from m_source to the encoder's picture
    Source m_source;
    AvFramePtr m_picture = makeAvFrame();
    AvPacketPtr m_packet = makeAvPacket();
    std::int64_t m_frameDuration;
    std::int64_t m_lastPts = -1;
    bool m_isFirst = true; ///< no picture has been written
    std::chrono::nanoseconds m_lastPacket{};
    std::chrono::nanoseconds m_kept{};
    std::int64_t m_kept_bytes = 0; ///< up to the end of the last whole fragment
    std::int64_t m_nextKeyFrame = 0;
};

VideoWriter::Output::Output(
    const QString &path, QSize size, double framesPerSecond, YuvMatrix matrix, FilmEncoder encoder)
    : m_path(path)
    , m_matrix(matrix)
    , m_frameDuration(std::llround(h264TimeBase.den / framesPerSecond))
{
    routeAvLog();
    const QSize even(size.width() & ~1, size.height() & ~1);
    m_encoder = encoder == FilmEncoder::Software ? openH264Encoder(even, framesPerSecond, matrix)
                                                 : openHardwareEncoder(encoder, even, framesPerSecond, matrix);

    AVFormatContext *container = nullptr;
    if (const int code = avformat_alloc_output_context2(&container, nullptr, "mp4", nullptr); code < 0)
        failToWrite(code, path);
    m_container.reset(container);
    container->flags |= AVFMT_FLAG_BITEXACT | AVFMT_FLAG_FLUSH_PACKETS;
    AVStream *stream = avformat_new_stream(container, nullptr);
    if (!stream)
        throw std::bad_alloc();
    stream->time_base = h264TimeBase;
    stream->avg_frame_rate = m_encoder->framerate;
    avcodec_parameters_from_context(stream->codecpar, m_encoder.get());

    const QByteArray url = "file:" + QFile::encodeName(path);
    if (const int code = avio_open(&container->pb, url.constData(), AVIO_FLAG_WRITE); code < 0)
        failToWrite(code, path);
    if (QFileInfo(path).isFile()) // a pipe has no disk
        m_disk = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    av_opt_set(container->priv_data, "movflags", "frag_keyframe+empty_moov+default_base_moof", 0);
    av_opt_set_int(container->priv_data, "frag_duration", 1, 0);
    int code = avformat_write_header(container, nullptr);
    if (code >= 0)
        code = container->pb->error;
    if (code < 0) {
        close();
        failToWrite(code, path);
    }
    m_kept_bytes = avio_tell(container->pb);

    m_picture->format = pictureFormat(*m_encoder);
    m_picture->width = even.width();
    m_picture->height = even.height();
    if (av_frame_get_buffer(m_picture.get(), 0) < 0)
        throw std::bad_alloc();
}

VideoWriter::Output::~Output()
{
    close();
}

int VideoWriter::Output::close()
{
    if (!m_container)
        return 0;
    const int code = avio_closep(&m_container->pb);
    m_container.reset();
    sync();
    const std::lock_guard lock(m_diskMutex);
    if (m_disk >= 0)
        ::close(m_disk);
    m_disk = -1;
    return code;
}

void VideoWriter::Output::sync() const
{
    const std::lock_guard lock(m_diskMutex);
    if (m_disk >= 0)
        ::fdatasync(m_disk);
}

void VideoWriter::Output::convert(const Frame &frame, AVPixelFormat format)
{
    if (av_frame_make_writable(m_picture.get()) < 0)
        throw std::bad_alloc();
    const Source source{frame.width & ~1, frame.height & ~1, format, frame.matrix, frame.range};
    if (source != m_source) {
        m_scaler = makeScaler(source, *m_picture, m_matrix);
        m_source = source;
    }
    if (!m_scaler)
        giveUp(AVERROR(EINVAL));

    const std::uint8_t *planes[4] = {frame.planes[0].data, frame.planes[1].data, frame.planes[2].data, nullptr};
    const int strides[4] = {int(frame.planes[0].stride), int(frame.planes[1].stride), int(frame.planes[2].stride), 0};
    sws_scale(m_scaler.get(), planes, strides, 0, source.height, m_picture->data, m_picture->linesize);
}

void VideoWriter::Output::write(const Frame &frame, std::chrono::nanoseconds time)
{
    const std::int64_t pts = av_rescale_q_rnd(time.count(), {1, 1'000'000'000}, h264TimeBase, AV_ROUND_NEAR_INF);
    if (pts <= m_lastPts)
        return;
    m_lastPts = pts;
    if (const AVPixelFormat format = avFormatOf(frame); frame.rotation == 0 && format != AV_PIX_FMT_NONE)
        convert(frame, format);
    else
        convert(rgbFrame(toImage(frame)), AV_PIX_FMT_BGR0);

    m_picture->pts = pts;
    m_picture->pict_type = pts >= m_nextKeyFrame ? AV_PICTURE_TYPE_I : AV_PICTURE_TYPE_NONE;
    if (pts >= m_nextKeyFrame)
        m_nextKeyFrame = pts + keyFrameEvery;
    if (const int code = sendPicture(*m_encoder, *m_picture); code < 0)
        giveUp(code);
    writePackets();
}

void VideoWriter::Output::writePackets()
{
    for (;;) {
        int code = avcodec_receive_packet(m_encoder.get(), m_packet.get());
        if (code == AVERROR(EAGAIN) || code == AVERROR_EOF)
            return;
        if (code >= 0)
            code = writePacket();
        if (code < 0)
            giveUp(code);
    }
}

int VideoWriter::Output::writePacket()
{
    m_packet->stream_index = 0;
    m_packet->duration = m_frameDuration;
    const std::chrono::nanoseconds time(av_rescale_q(m_packet->pts, h264TimeBase, {1, 1'000'000'000}));
    av_packet_rescale_ts(m_packet.get(), h264TimeBase, m_container->streams[0]->time_base);
    const std::int64_t before = avio_tell(m_container->pb);
    const int code = av_write_frame(m_container.get(), m_packet.get());
    av_packet_unref(m_packet.get());
    if (code < 0 || m_container->pb->error < 0)
        return code < 0 ? code : m_container->pb->error;
    // The first picture stands in the file as soon as the second tells its length; then fragments are longer.
    if (!std::exchange(m_isFirst, false))
        av_opt_set_int(m_container->priv_data, "frag_duration", fragmentEvery_us, 0);
    // What was written is the fragment before this packet.
    if (const std::int64_t after = avio_tell(m_container->pb); after > before) {
        m_kept = m_lastPacket;
        m_kept_bytes = after;
    }
    m_lastPacket = time;
    return 0;
}

/// The film ends with its last whole fragment.
void VideoWriter::Output::giveUp(int code)
{
    close();
    if (QFileInfo(m_path).isFile())
        QFile::resize(m_path, m_kept_bytes);
    failToWrite(code, m_path);
}

void VideoWriter::Output::finish()
{
    if (!m_container) // given up
        return;
    avcodec_send_frame(m_encoder.get(), nullptr);
    writePackets();
    if (const int code = av_write_trailer(m_container.get()); code < 0)
        giveUp(code);
    if (const int code = m_container->pb->error; code < 0)
        giveUp(code);
    if (const int code = close(); code < 0)
        giveUp(code);
}

VideoWriter::VideoWriter(const QString &path, QSize size, double framesPerSecond, YuvMatrix matrix, FilmEncoder encoder)
    : m_output(std::make_unique<Output>(path, size, framesPerSecond, matrix, encoder))
{
}

VideoWriter::~VideoWriter()
{
    try {
        finish();
    } catch (const Error &error) {
        spdlog::debug("{}", error.what());
    }
}

void VideoWriter::write(const Frame &frame, std::chrono::nanoseconds time)
{
    m_output->write(frame, time);
}

void VideoWriter::write(const QImage &image, std::chrono::nanoseconds time)
{
    m_output->write(rgbFrame(image.convertToFormat(QImage::Format_RGB32)), time);
}

std::chrono::nanoseconds VideoWriter::kept() const
{
    return m_output ? m_output->kept() : std::chrono::nanoseconds{};
}

void VideoWriter::sync() const
{
    if (m_output)
        m_output->sync();
}

void VideoWriter::finish()
{
    if (const std::unique_ptr<Output> output = std::move(m_output))
        output->finish();
}

YuvMatrix usualMatrix(QSize size)
{
    return size.height() < 720 ? YuvMatrix::Bt601 : YuvMatrix::Bt709;
}

} // namespace spotter
