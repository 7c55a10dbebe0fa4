#include "tests/media/clips.h"

#include "core/media/convert.h"
#include "core/media/libav.h"

extern "C" {
#include <libavutil/display.h>
#include <libavutil/opt.h>
#include <libavutil/pixdesc.h>
}

#include <stdexcept>

namespace spotter {

namespace {

constexpr AVRational millisecond{1, 1000};
constexpr int bits = 8;

void check(int result)
{
    if (result < 0)
        throw std::runtime_error(avErrorText(result).toStdString());
}

/// The number as eight upright bars, the highest bit at the left; converted to the clip's own format.
AvFramePtr drawn(const Clip &clip, int number)
{
    AvFramePtr grey = makeAvFrame();
    AvFramePtr picture = makeAvFrame();
    const auto prepare = [&](AVFrame &frame, AVPixelFormat format) {
        frame.format = format;
        frame.width = clip.size.width();
        frame.height = clip.size.height();
        check(av_frame_get_buffer(&frame, 0));
    };
    prepare(*grey, AV_PIX_FMT_GRAY8);
    prepare(*picture, av_get_pix_fmt(clip.format));
    for (int y = 0; y < grey->height; ++y)
        for (int x = 0; x < grey->width; ++x)
            grey->data[0][y * grey->linesize[0] + x] = number >> (bits - 1 - x * bits / grey->width) & 1 ? 255 : 0;
    const AvScalerPtr scaler(sws_getContext(grey->width, grey->height, AV_PIX_FMT_GRAY8, picture->width,
        picture->height, AVPixelFormat(picture->format), SWS_POINT, nullptr, nullptr, nullptr));
    check(sws_scale(scaler.get(), grey->data, grey->linesize, 0, grey->height, picture->data, picture->linesize));
    return picture;
}

AvCodecPtr openEncoder(const Clip &clip, const AVCodec &encoder, bool globalHeader)
{
    AvCodecPtr codec(avcodec_alloc_context3(&encoder));
    codec->width = clip.size.width();
    codec->height = clip.size.height();
    codec->pix_fmt = av_get_pix_fmt(clip.format);
    codec->time_base = clip.stamp ? millisecond : AVRational{1, clip.fps};
    codec->framerate = {clip.fps, 1};
    codec->gop_size = clip.keyEvery;
    if (encoder.id != AV_CODEC_ID_MJPEG)
        codec->max_b_frames = clip.bFrames;
    codec->bit_rate = 400'000;
    codec->thread_count = 1;
    codec->strict_std_compliance = FF_COMPLIANCE_EXPERIMENTAL;
    if (clip.interlaced)
        codec->flags |= AV_CODEC_FLAG_INTERLACED_DCT | AV_CODEC_FLAG_INTERLACED_ME;
    if (globalHeader)
        codec->flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
    av_opt_set(codec->priv_data, "preset", "ultrafast", 0);
    check(avcodec_open2(codec.get(), &encoder, nullptr));
    return codec;
}

void turn(AVStream &stream, int rotation)
{
    constexpr std::size_t size = 9 * sizeof(std::int32_t);
#if LIBAVCODEC_VERSION_INT >= AV_VERSION_INT(60, 31, 102)
    std::uint8_t *data = av_packet_side_data_new(
        &stream.codecpar->coded_side_data, &stream.codecpar->nb_coded_side_data, AV_PKT_DATA_DISPLAYMATRIX, size, 0)
                             ->data;
#else
    std::uint8_t *data = av_stream_new_side_data(&stream, AV_PKT_DATA_DISPLAYMATRIX, size);
#endif
    av_display_rotation_set(reinterpret_cast<std::int32_t *>(data), rotation);
}

void writePackets(AVCodecContext &codec, const AVFrame *picture, AVFormatContext &output, const AVStream &stream)
{
    check(avcodec_send_frame(&codec, picture));
    const AvPacketPtr packet = makeAvPacket();
    while (avcodec_receive_packet(&codec, packet.get()) >= 0) {
        av_packet_rescale_ts(packet.get(), codec.time_base, stream.time_base);
        packet->stream_index = 0;
        check(av_interleaved_write_frame(&output, packet.get()));
    }
}

} // namespace

bool makeClip(const QString &path, const Clip &clip)
{
    routeAvLog();
    const AVCodec *encoder = avcodec_find_encoder_by_name(clip.codec);
    if (!encoder)
        return false;
    AVFormatContext *raw = nullptr;
    check(avformat_alloc_output_context2(&raw, nullptr, nullptr, path.toUtf8()));
    const AvOutputPtr output(raw);
    const AvCodecPtr codec = openEncoder(clip, *encoder, output->oformat->flags & AVFMT_GLOBALHEADER);
    AVStream &stream = *avformat_new_stream(output.get(), nullptr);
    check(avcodec_parameters_from_context(stream.codecpar, codec.get()));
    stream.time_base = codec->time_base;
    if (!clip.stamp)
        stream.avg_frame_rate = codec->framerate;
    if (clip.rotation != 0)
        turn(stream, clip.rotation);
    check(avio_open(&output->pb, path.toUtf8(), AVIO_FLAG_WRITE));
    check(avformat_write_header(output.get(), nullptr));
    for (int number = 0; number < clip.frames; ++number) {
        const AvFramePtr picture = drawn(clip, number);
        picture->pts = clip.stamp ? clip.stamp(number) : number;
#if LIBAVUTIL_VERSION_INT >= AV_VERSION_INT(58, 7, 100)
        picture->flags |= clip.interlaced ? AV_FRAME_FLAG_INTERLACED | AV_FRAME_FLAG_TOP_FIELD_FIRST : 0;
#else
        picture->interlaced_frame = picture->top_field_first = clip.interlaced;
#endif
        writePackets(*codec, picture.get(), *output, stream);
    }
    writePackets(*codec, nullptr, *output, stream);
    check(av_write_trailer(output.get()));
    avio_closep(&output->pb);
    return true;
}

int numberOf(const Frame &frame)
{
    std::array<std::uint8_t, bits> bars{};
    Frame stored = frame;
    stored.rotation = 0;
    sampleGrey(stored, bits, 1, bars);
    int number = 0;
    for (const std::uint8_t bar : bars)
        number = number * 2 + (bar > 127 ? 1 : 0);
    return number;
}

} // namespace spotter
