#include "core/media/h264_encoder.h"

#include "core/values/error.h"

#include <QCoreApplication>

extern "C" {
#include <libavutil/opt.h>
}

#include <array>
#include <new>

namespace spotter {

namespace {

void flagColours(AVCodecContext &encoder, YuvMatrix matrix)
{
    encoder.color_range = AVCOL_RANGE_MPEG;
    switch (matrix) {
    case YuvMatrix::Bt601:
        encoder.colorspace = AVCOL_SPC_SMPTE170M;
        encoder.color_primaries = AVCOL_PRI_SMPTE170M;
        encoder.color_trc = AVCOL_TRC_SMPTE170M;
        break;
    case YuvMatrix::Bt709:
        encoder.colorspace = AVCOL_SPC_BT709;
        encoder.color_primaries = AVCOL_PRI_BT709;
        encoder.color_trc = AVCOL_TRC_BT709;
        break;
    case YuvMatrix::Bt2020:
        encoder.colorspace = AVCOL_SPC_BT2020_NCL;
        encoder.color_primaries = AVCOL_PRI_BT2020;
        encoder.color_trc = AVCOL_TRC_BT709;
        break;
    }
}

} // namespace

AvCodecPtr makeH264Context(const AVCodec &codec, QSize size, double framesPerSecond, YuvMatrix matrix)
{
    AvCodecPtr encoder(avcodec_alloc_context3(&codec));
    if (!encoder)
        throw std::bad_alloc();
    encoder->width = size.width();
    encoder->height = size.height();
    encoder->pix_fmt = AV_PIX_FMT_YUV420P;
    encoder->time_base = h264TimeBase;
    encoder->framerate = av_d2q(framesPerSecond, 1001 * 240);
    encoder->max_b_frames = 0;
    encoder->gop_size = int(2.0 * framesPerSecond) + 1; // key frames are asked for by time, see VideoWriter
    encoder->thread_count = 1;                          // the same bytes each time, and the cores are left to others
    encoder->flags |= AV_CODEC_FLAG_GLOBAL_HEADER | AV_CODEC_FLAG_BITEXACT;
    flagColours(*encoder, matrix);
    return encoder;
}

namespace {

AvCodecPtr openEncoder(const AVCodec &codec, QSize size, double framesPerSecond, YuvMatrix matrix)
{
    AvCodecPtr encoder = makeH264Context(codec, size, framesPerSecond, matrix);
    if (qstrcmp(codec.name, "libx264") == 0) {
        av_opt_set(encoder->priv_data, "preset", "veryfast", 0);
        av_opt_set(encoder->priv_data, "tune", "zerolatency", 0); // a picture held back is lost when the program dies
        av_opt_set(encoder->priv_data, "crf", "23", 0);
        av_opt_set(encoder->priv_data, "forced-idr", "1", 0);
    } else {
        encoder->bit_rate = std::int64_t(0.1 * size.width() * size.height() * framesPerSecond);
    }
    if (avcodec_open2(encoder.get(), &codec, nullptr) < 0)
        encoder.reset();
    return encoder;
}

} // namespace

AvCodecPtr openH264Encoder(QSize size, double framesPerSecond, YuvMatrix matrix)
{
    const std::array choices{avcodec_find_encoder_by_name("libx264"), avcodec_find_encoder_by_name("libopenh264"),
        avcodec_find_encoder(AV_CODEC_ID_H264)};
    for (const AVCodec *codec : choices) {
        if (!codec)
            continue;
        if (AvCodecPtr encoder = openEncoder(*codec, size, framesPerSecond, matrix))
            return encoder;
    }
    throw Error(QCoreApplication::translate("H264Encoder", "There is no H.264 encoder for a picture of %1 × %2")
                    .arg(size.width())
                    .arg(size.height()),
        {}, QCoreApplication::translate("H264Encoder", "Install FFmpeg with libx264"));
}

} // namespace spotter
