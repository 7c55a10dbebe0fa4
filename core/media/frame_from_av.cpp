#include "core/media/libav.h"

#include "core/values/error.h"

#include <QCoreApplication>

extern "C" {
#include <libavutil/pixdesc.h>
}

#include <algorithm>
#include <array>

namespace spotter {

namespace {

struct Known {
    AVPixelFormat format;
    PixelLayout layout;
    int bitDepth = 8;
    bool msbAligned = false;
};

// Alpha planes are left aside. Only little-endian words: PixelLayout knows no others. Of formats that lie alike the first
// is the one that avFormatOf() tells.
constexpr std::array known{
    Known{AV_PIX_FMT_YUV420P, PixelLayout::Yuv420},
    Known{AV_PIX_FMT_YUVJ420P, PixelLayout::Yuv420},
    Known{AV_PIX_FMT_YUVA420P, PixelLayout::Yuv420},
    Known{AV_PIX_FMT_YUV420P10LE, PixelLayout::Yuv420, 10},
    Known{AV_PIX_FMT_YUV420P12LE, PixelLayout::Yuv420, 12},
    Known{AV_PIX_FMT_YUV420P16LE, PixelLayout::Yuv420, 16},
    Known{AV_PIX_FMT_YUV422P, PixelLayout::Yuv422},
    Known{AV_PIX_FMT_YUVJ422P, PixelLayout::Yuv422},
    Known{AV_PIX_FMT_YUVA422P, PixelLayout::Yuv422},
    Known{AV_PIX_FMT_YUV422P10LE, PixelLayout::Yuv422, 10},
    Known{AV_PIX_FMT_YUVA422P10LE, PixelLayout::Yuv422, 10},
    Known{AV_PIX_FMT_YUV422P12LE, PixelLayout::Yuv422, 12},
    Known{AV_PIX_FMT_YUV422P16LE, PixelLayout::Yuv422, 16},
    Known{AV_PIX_FMT_YUV444P, PixelLayout::Yuv444},
    Known{AV_PIX_FMT_YUVJ444P, PixelLayout::Yuv444},
    Known{AV_PIX_FMT_YUVA444P, PixelLayout::Yuv444},
    Known{AV_PIX_FMT_YUV444P10LE, PixelLayout::Yuv444, 10},
    Known{AV_PIX_FMT_YUVA444P10LE, PixelLayout::Yuv444, 10},
    Known{AV_PIX_FMT_YUV444P12LE, PixelLayout::Yuv444, 12},
    Known{AV_PIX_FMT_YUV444P16LE, PixelLayout::Yuv444, 16},
    Known{AV_PIX_FMT_NV12, PixelLayout::Nv12},
    Known{AV_PIX_FMT_P010LE, PixelLayout::Nv12, 10, true},
    Known{AV_PIX_FMT_P016LE, PixelLayout::Nv12, 16},
    Known{AV_PIX_FMT_GRAY8, PixelLayout::Gray},
    Known{AV_PIX_FMT_GRAY10LE, PixelLayout::Gray, 10},
    Known{AV_PIX_FMT_GRAY12LE, PixelLayout::Gray, 12},
    Known{AV_PIX_FMT_GRAY16LE, PixelLayout::Gray, 16},
    Known{AV_PIX_FMT_YUYV422, PixelLayout::Yuyv},
    Known{AV_PIX_FMT_UYVY422, PixelLayout::Uyvy},
    Known{AV_PIX_FMT_RGB24, PixelLayout::Rgb24},
    Known{AV_PIX_FMT_BGR24, PixelLayout::Bgr24},
    Known{AV_PIX_FMT_BGR0, PixelLayout::Bgrx32},
    Known{AV_PIX_FMT_BGRA, PixelLayout::Bgrx32},
    Known{AV_PIX_FMT_RGB0, PixelLayout::Rgbx32},
    Known{AV_PIX_FMT_RGBA, PixelLayout::Rgbx32},
};

const Known *find(int format)
{
    const auto *found = std::ranges::find(known, format, &Known::format);
    return found == known.end() ? nullptr : found;
}

// Where the medium does not say: standard-definition material was made for BT.601, anything of 720 lines and more for
// BT.709 (the rule that players share; BT.2020 material always says so).
YuvMatrix matrixOf(const AVFrame &picture)
{
    switch (picture.colorspace) {
    case AVCOL_SPC_BT709:
    case AVCOL_SPC_SMPTE240M:
        return YuvMatrix::Bt709;
    case AVCOL_SPC_FCC:
    case AVCOL_SPC_BT470BG:
    case AVCOL_SPC_SMPTE170M:
        return YuvMatrix::Bt601;
    case AVCOL_SPC_BT2020_NCL:
    case AVCOL_SPC_BT2020_CL:
        return YuvMatrix::Bt2020;
    default:
        return picture.height < 720 ? YuvMatrix::Bt601 : YuvMatrix::Bt709;
    }
}

// Where the medium does not say: grey is full range, as swscale has it, and YUV limited.
YuvRange rangeOf(const AVFrame &picture, PixelLayout layout)
{
    constexpr std::array jpegFormats{AV_PIX_FMT_YUVJ420P, AV_PIX_FMT_YUVJ422P, AV_PIX_FMT_YUVJ444P};
    if (picture.color_range == AVCOL_RANGE_JPEG || std::ranges::find(jpegFormats, picture.format) != jpegFormats.end())
        return YuvRange::Full;
    if (picture.color_range == AVCOL_RANGE_MPEG)
        return YuvRange::Limited;
    return layout == PixelLayout::Gray ? YuvRange::Full : YuvRange::Limited;
}

AvFramePtr convertedToKnown(const AVFrame &picture)
{
    std::array<AVPixelFormat, known.size() + 1> formats{};
    std::ranges::transform(known, formats.begin(), &Known::format);
    formats.back() = AV_PIX_FMT_NONE;
    const auto from = AVPixelFormat(picture.format);
    const AVPixelFormat to = avcodec_find_best_pix_fmt_of_list(formats.data(), from, 0, nullptr);

    AvFramePtr converted = makeAvFrame();
    converted->format = to;
    converted->width = picture.width;
    converted->height = picture.height;
    int error = av_frame_copy_props(converted.get(), &picture);
    if (error >= 0)
        error = av_frame_get_buffer(converted.get(), 0);
    // Kept from picture to picture: making one takes longer than using it.
    thread_local AvScalerPtr scaler;
    scaler.reset(sws_getCachedContext(scaler.release(), picture.width, picture.height, from, picture.width,
        picture.height, to, SWS_POINT | SWS_ACCURATE_RND, nullptr, nullptr, nullptr));
    if (error >= 0 && scaler)
        error = sws_scale(
            scaler.get(), picture.data, picture.linesize, 0, picture.height, converted->data, converted->linesize);
    if (error < 0 || !scaler) {
        const char *name = av_get_pix_fmt_name(from);
        throw Error(QCoreApplication::translate("Media", "The picture's pixel format cannot be shown"),
            QString::fromLatin1(name ? name : "?"),
            QCoreApplication::translate("Media", "Convert the video to H.264 first"));
    }
    return converted;
}

} // namespace

Frame frameFromAv(AvFramePtr picture)
{
    const Known *format = find(picture->format);
    if (!format) {
        picture = convertedToKnown(*picture);
        format = find(picture->format);
    }
    Frame frame;
    frame.layout = format->layout;
    frame.bitDepth = format->bitDepth;
    frame.msbAligned = format->msbAligned;
    frame.width = picture->width;
    frame.height = picture->height;
    for (std::size_t i = 0; i < frame.planes.size(); ++i)
        frame.planes[i] = {picture->data[i], picture->linesize[i]};
    frame.matrix = matrixOf(*picture);
    frame.range = rangeOf(*picture, format->layout);
    frame.owner = std::shared_ptr<const AVFrame>(picture.release(), AvDeleter<av_frame_free>());
    return frame;
}

AVPixelFormat avFormatOf(const Frame &frame)
{
    const auto *found = std::ranges::find_if(known, [&](const Known &row) {
        return row.layout == frame.layout && row.bitDepth == frame.bitDepth && row.msbAligned == frame.msbAligned;
    });
    return found == known.end() ? AV_PIX_FMT_NONE : found->format;
}

int swsMatrix(YuvMatrix matrix)
{
    switch (matrix) {
    case YuvMatrix::Bt601:
        return SWS_CS_ITU601;
    case YuvMatrix::Bt709:
        return SWS_CS_ITU709;
    case YuvMatrix::Bt2020:
        return SWS_CS_BT2020;
    }
    return SWS_CS_DEFAULT;
}

} // namespace spotter
