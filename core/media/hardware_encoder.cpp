#include "core/media/hardware_encoder.h"

#include "core/values/error.h"

#include <QCoreApplication>

extern "C" {
#include <libavutil/hwcontext.h>
#include <libavutil/opt.h>
}

#include <algorithm>
#include <array>
#include <cstring>
#include <new>

namespace spotter {

namespace {

using AvBufferPtr = std::unique_ptr<AVBufferRef, AvDeleter<av_buffer_unref>>;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HardwareEncoder)
};

struct Card {
    const char *name;  ///< as people know it
    const char *codec; ///< as libav knows it
};

const Card &cardOf(FilmEncoder kind)
{
    static constexpr Card nvenc{"NVENC", "h264_nvenc"};
    static constexpr Card vaapi{"VA-API", "h264_vaapi"};
    return kind == FilmEncoder::Nvenc ? nvenc : vaapi;
}

[[noreturn]] void refuse(FilmEncoder kind, const QString &why)
{
    throw Error(Text::tr("%1 cannot encode the recording (%2)").arg(QLatin1String(cardOf(kind).name), why), {},
        Text::tr("Install the graphics card's driver, or let the processor encode"), QLatin1String(filmEncoderKey));
}

using Options = std::span<const std::pair<const char *, const char *>>;

// No picture is held back, and each that is asked to be a key frame is one that a player can begin with.
constexpr std::pair<const char *, const char *> nvencOptions[] = {{"preset", "p4"}, {"tune", "ll"}, {"rc", "vbr"},
    {"cq", "23"}, {"forced-idr", "1"}, {"no-scenecut", "1"}, {"zerolatency", "1"}, {"delay", "0"}};
constexpr std::pair<const char *, const char *> vaapiOptions[] = {
    {"rc_mode", "CQP"}, {"qp", "23"}, {"idr_interval", "0"}, {"async_depth", "1"}};

/// A device, and pictures in its memory. The error of libav, or 0.
int useVaapi(AVCodecContext &encoder)
{
    AVBufferRef *opened = nullptr;
    if (const int code = av_hwdevice_ctx_create(&opened, AV_HWDEVICE_TYPE_VAAPI, nullptr, nullptr, 0); code < 0)
        return code;
    const AvBufferPtr device(opened);
    AvBufferPtr frames(av_hwframe_ctx_alloc(device.get()));
    if (!frames)
        throw std::bad_alloc();
    auto &context = *reinterpret_cast<AVHWFramesContext *>(frames->data);
    context.format = AV_PIX_FMT_VAAPI;
    context.sw_format = AV_PIX_FMT_NV12;
    context.width = encoder.width;
    context.height = encoder.height;
    context.initial_pool_size = 8;
    if (const int code = av_hwframe_ctx_init(frames.get()); code < 0)
        return code;
    encoder.pix_fmt = AV_PIX_FMT_VAAPI;
    encoder.hw_frames_ctx = frames.release(); // freed with the encoder
    return 0;
}

AvCodecPtr open(FilmEncoder kind, const AVCodec &codec, QSize size, double framesPerSecond, YuvMatrix matrix)
{
    AvCodecPtr encoder = makeH264Context(codec, size, framesPerSecond, matrix);
    int code = kind == FilmEncoder::Vaapi ? useVaapi(*encoder) : 0;
    for (const auto &[name, value] : kind == FilmEncoder::Vaapi ? Options(vaapiOptions) : Options(nvencOptions))
        av_opt_set(encoder->priv_data, name, value, 0); // what an older libav lacks shows in streamFault()
    if (code >= 0)
        code = avcodec_open2(encoder.get(), &codec, nullptr);
    if (code < 0)
        refuse(kind, avErrorText(code));
    return encoder;
}

AvFramePtr greyPicture(const AVCodecContext &encoder)
{
    AvFramePtr picture = makeAvFrame();
    picture->format = pictureFormat(encoder);
    picture->width = encoder.width;
    picture->height = encoder.height;
    if (av_frame_get_buffer(picture.get(), 0) < 0)
        throw std::bad_alloc();
    for (const AVBufferRef *buffer : picture->buf) {
        if (buffer)
            std::memset(buffer->data, 128, buffer->size);
    }
    return picture;
}

} // namespace

AVPixelFormat pictureFormat(const AVCodecContext &encoder)
{
    return encoder.hw_frames_ctx ? reinterpret_cast<const AVHWFramesContext *>(encoder.hw_frames_ctx->data)->sw_format
                                 : encoder.pix_fmt;
}

int sendPicture(AVCodecContext &encoder, const AVFrame &picture)
{
    if (!encoder.hw_frames_ctx)
        return avcodec_send_frame(&encoder, &picture);
    const AvFramePtr onCard = makeAvFrame();
    int code = av_hwframe_get_buffer(encoder.hw_frames_ctx, onCard.get(), 0);
    if (code >= 0)
        code = av_hwframe_transfer_data(onCard.get(), &picture, 0);
    if (code >= 0)
        code = av_frame_copy_props(onCard.get(), &picture);
    return code < 0 ? code : avcodec_send_frame(&encoder, onCard.get());
}

QString streamFault(AVCodecContext &encoder)
{
    constexpr std::array keys{true, false, true, false};
    constexpr std::array<std::int64_t, 4> times{0, 3000, 3200, 9000}; // a camera's are uneven too
    std::vector<bool> madeKeys;
    std::vector<std::int64_t> madeTimes;
    bool reordered = false;
    const AvPacketPtr packet = makeAvPacket();
    const auto receive = [&] {
        while (avcodec_receive_packet(&encoder, packet.get()) >= 0) {
            madeKeys.push_back((packet->flags & AV_PKT_FLAG_KEY) != 0);
            madeTimes.push_back(packet->pts);
            reordered |= packet->dts != packet->pts;
            av_packet_unref(packet.get());
        }
    };
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const AvFramePtr picture = greyPicture(encoder);
        picture->pts = times[i];
        picture->pict_type = keys[i] ? AV_PICTURE_TYPE_I : AV_PICTURE_TYPE_NONE;
        if (const int code = sendPicture(encoder, *picture); code < 0)
            return avErrorText(code);
        receive();
    }
    avcodec_send_frame(&encoder, nullptr);
    receive();
    if (!std::ranges::equal(madeTimes, times) || reordered)
        return Text::tr("it changes the order or the times of the pictures");
    if (!std::ranges::equal(madeKeys, keys))
        return Text::tr("it makes its key frames elsewhere than asked");
    return encoder.extradata_size > 0 ? QString() : Text::tr("its stream lacks the head that a file needs");
}

AvCodecPtr openHardwareEncoder(FilmEncoder kind, QSize size, double framesPerSecond, YuvMatrix matrix)
{
    const AVCodec *codec = avcodec_find_encoder_by_name(cardOf(kind).codec);
    if (!codec)
        refuse(kind, Text::tr("this FFmpeg was built without it"));
    if (const QString fault = streamFault(*open(kind, *codec, size, framesPerSecond, matrix)); !fault.isEmpty())
        refuse(kind, fault);
    return open(kind, *codec, size, framesPerSecond, matrix);
}

} // namespace spotter
