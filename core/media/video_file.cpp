#include "core/media/video_file.h"

#include "core/values/error.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

extern "C" {
#include <libavutil/dict.h>
#include <libavutil/display.h>
}

#include <cmath>
#include <cstring>

namespace spotter {

namespace {

// A picture of this many pixels takes 100 MB, and a decoder keeps up to 17 of them. 8K has half as many.
constexpr int mostPixelsASide = 16384;
constexpr std::int64_t mostPixels = 8192LL * 8192;
constexpr int decoderThreads = 2;

QString words(const char *text)
{
    return QCoreApplication::translate("Media", text);
}

[[noreturn]] void refuse(const QString &path, const char *message, const char *remedy)
{
    throw Error(words(message), path, words(remedy));
}

/// Looks before libav does: a FIFO or a device would make it wait for ever.
void checkIsLocalFile(const QString &path)
{
    static const QRegularExpression url(QStringLiteral("^[A-Za-z][A-Za-z0-9+.-]*://"));
    const QFileInfo file(path);
    if (url.match(path).hasMatch())
        refuse(path, QT_TRANSLATE_NOOP("Media", "Only files on this computer can be opened"),
            QT_TRANSLATE_NOOP("Media", "Download the video first and open the file"));
    if (!file.exists())
        refuse(path, QT_TRANSLATE_NOOP("Media", "There is no such file"), QT_TRANSLATE_NOOP("Media", "Check the name"));
    if (file.isDir())
        refuse(path, QT_TRANSLATE_NOOP("Media", "This is a folder"),
            QT_TRANSLATE_NOOP("Media", "Choose a video file in it"));
    if (!file.isFile())
        refuse(path, QT_TRANSLATE_NOOP("Media", "This is a device, not a file"),
            QT_TRANSLATE_NOOP("Media", "Choose a video file, or the camera by its name"));
    if (!file.isReadable())
        refuse(path, QT_TRANSLATE_NOOP("Media", "You may not read this file"),
            QT_TRANSLATE_NOOP("Media", "Change its permissions"));
    if (file.size() == 0)
        refuse(path, QT_TRANSLATE_NOOP("Media", "The file is empty"),
            QT_TRANSLATE_NOOP("Media", "Record or download it again"));
}

int wantsToStop(void *stop)
{
    return static_cast<std::stop_token *>(stop)->stop_requested() ? 1 : 0;
}

const std::int32_t *displayMatrix(const AVStream &stream)
{
#if LIBAVCODEC_VERSION_INT >= AV_VERSION_INT(60, 31, 102)
    const AVPacketSideData *data = av_packet_side_data_get(
        stream.codecpar->coded_side_data, stream.codecpar->nb_coded_side_data, AV_PKT_DATA_DISPLAYMATRIX);
    return data && data->size >= 9 * sizeof(std::int32_t) ? reinterpret_cast<const std::int32_t *>(data->data)
                                                          : nullptr;
#else
    std::size_t size = 0;
    const std::uint8_t *data = av_stream_get_side_data(&stream, AV_PKT_DATA_DISPLAYMATRIX, &size);
    return data && size >= 9 * sizeof(std::int32_t) ? reinterpret_cast<const std::int32_t *>(data) : nullptr;
#endif
}

} // namespace

VideoFile::VideoFile(const QString &path, std::stop_token stop)
    : m_stop(std::move(stop))
{
    routeAvLog();
    checkIsLocalFile(path);
    openInput(path);
    findVideo(path);
    openCodec(path);
}

void VideoFile::openInput(const QString &path)
{
    AVFormatContext *input = avformat_alloc_context();
    if (!input)
        throw std::bad_alloc();
    input->interrupt_callback = {wantsToStop, &m_stop};
    AVDictionary *options = nullptr;
    // A playlist may name other files, but nothing on the network.
    av_dict_set(&options, "protocol_whitelist", "file", 0);
    // "file:" keeps libav from reading meaning into names such as "pipe:0" or "data:…".
    const int error = avformat_open_input(&input, "file:" + QFile::encodeName(path), nullptr, &options);
    av_dict_free(&options);
    m_input.reset(input);
    // libav draws plain text as a terminal would show it.
    if (error < 0 || std::strcmp(m_input->iformat->name, "tty") == 0)
        refuse(path, QT_TRANSLATE_NOOP("Media", "This is not a video, or its beginning is damaged"),
            QT_TRANSLATE_NOOP("Media", "Try to play it in another program, or record it again"));
}

void VideoFile::findVideo(const QString &path)
{
    avformat_find_stream_info(m_input.get(), nullptr);
    const int number = av_find_best_stream(m_input.get(), AVMEDIA_TYPE_VIDEO, -1, -1, nullptr, 0);
    // The cover of a piece of music is a video stream to libav.
    if (number < 0 || (m_input->streams[number]->disposition & AV_DISPOSITION_ATTACHED_PIC))
        refuse(path, QT_TRANSLATE_NOOP("Media", "There is no picture in this file"),
            QT_TRANSLATE_NOOP("Media", "Choose a video file"));
    for (unsigned i = 0; i < m_input->nb_streams; ++i)
        m_input->streams[i]->discard = int(i) == number ? AVDISCARD_DEFAULT : AVDISCARD_ALL;
    m_stream = m_input->streams[number];
}

void VideoFile::openCodec(const QString &path)
{
    const AVCodecParameters &parameters = *m_stream->codecpar;
    if (std::max(parameters.width, parameters.height) > mostPixelsASide
        || std::int64_t(parameters.width) * parameters.height > mostPixels)
        refuse(path, QT_TRANSLATE_NOOP("Media", "The pictures in this file are too large"),
            QT_TRANSLATE_NOOP("Media", "Convert it to 1920 × 1080 or less"));
    const AVCodec *decoder = avcodec_find_decoder(parameters.codec_id);
    m_codec.reset(decoder ? avcodec_alloc_context3(decoder) : nullptr);
    if (!m_codec || avcodec_parameters_to_context(m_codec.get(), &parameters) < 0)
        refuse(path, QT_TRANSLATE_NOOP("Media", "The way this video is packed is not known here"),
            QT_TRANSLATE_NOOP("Media", "Convert it to H.264 first"));
    m_codec->pkt_timebase = m_stream->time_base;
    m_codec->thread_count = decoderThreads;
    m_codec->max_pixels = mostPixels;
    if (avcodec_open2(m_codec.get(), decoder, nullptr) < 0)
        refuse(path, QT_TRANSLATE_NOOP("Media", "The video in this file is damaged or of an unknown kind"),
            QT_TRANSLATE_NOOP("Media", "Try to play it in another program, or record it again"));
}

std::chrono::nanoseconds VideoFile::duration() const
{
    constexpr AVRational nanosecond{1, 1'000'000'000};
    if (m_stream->duration > 0)
        return std::chrono::nanoseconds(av_rescale_q(m_stream->duration, m_stream->time_base, nanosecond));
    if (m_input->duration > 0)
        return std::chrono::nanoseconds(av_rescale_q(m_input->duration, AV_TIME_BASE_Q, nanosecond));
    return {};
}

double VideoFile::framesPerSecond() const
{
    const AVRational rate = av_guess_frame_rate(m_input.get(), m_stream, nullptr);
    return rate.num > 0 && rate.den > 0 ? av_q2d(rate) : 0.0;
}

int VideoFile::rotation() const
{
    const std::int32_t *matrix = displayMatrix(*m_stream);
    const double counterclockwise = matrix ? av_display_rotation_get(matrix) : 0.0;
    if (std::isnan(counterclockwise))
        return 0;
    return ((int(std::lround(-counterclockwise / 90.0)) % 4 + 4) % 4) * 90;
}

QSize VideoFile::uprightSize() const
{
    const QSize stored(m_stream->codecpar->width, m_stream->codecpar->height);
    return rotation() % 180 == 0 ? stored : stored.transposed();
}

} // namespace spotter
