#include "core/media/camera_jpeg.h"

#include "core/media/libav.h"
#include "core/values/error.h"

#include <QCoreApplication>

namespace spotter {

namespace {

constexpr std::uint8_t startOfImage = 0xD8;
constexpr std::uint8_t endOfImage = 0xD9;
constexpr std::uint8_t startOfScan = 0xDA;
constexpr std::uint8_t stuffing = 0x00;

bool isRestart(std::uint8_t marker)
{
    return marker >= 0xD0 && marker <= 0xD7;
}

} // namespace

std::size_t jpegLength(std::span<const std::uint8_t> buffer)
{
    if (buffer.size() < 4 || buffer[0] != 0xFF || buffer[1] != startOfImage)
        return 0;
    bool inScan = false;
    std::size_t at = 2;
    while (at + 1 < buffer.size()) {
        if (buffer[at] != 0xFF) {
            if (!inScan)
                return buffer.size();
            const auto *next = static_cast<const std::uint8_t *>(std::memchr(&buffer[at], 0xFF, buffer.size() - at));
            if (!next)
                return buffer.size();
            at = std::size_t(next - buffer.data());
            continue;
        }
        const std::uint8_t marker = buffer[at + 1];
        if (marker == endOfImage)
            return at + 2;
        if (marker == 0xFF) {
            ++at; // fill byte
            continue;
        }
        if (inScan && (marker == stuffing || isRestart(marker))) {
            at += 2;
            continue;
        }
        if (at + 3 >= buffer.size())
            return buffer.size();
        inScan = marker == startOfScan;
        at += 2 + std::size_t(buffer[at + 2] << 8 | buffer[at + 3]);
    }
    return buffer.size();
}

struct JpegDecoder::Private {
    AvCodecPtr codec;
    AvPacketPtr packet = makeAvPacket();
};

JpegDecoder::JpegDecoder()
    : d(std::make_unique<Private>())
{
    routeAvLog();
    const AVCodec *mjpeg = avcodec_find_decoder(AV_CODEC_ID_MJPEG);
    d->codec.reset(avcodec_alloc_context3(mjpeg));
    if (!mjpeg || !d->codec)
        throw Error(QCoreApplication::translate("Camera", "This FFmpeg cannot decode MJPEG, which the camera sends"));
    d->codec->thread_count = 1;                // more would keep pictures back
    d->codec->err_recognition = AV_EF_EXPLODE; // a picture with a broken part is no picture
    if (const int error = avcodec_open2(d->codec.get(), mjpeg, nullptr); error < 0)
        throw Error(QCoreApplication::translate("Camera", "The MJPEG decoder cannot be started"), avErrorText(error));
}

JpegDecoder::~JpegDecoder() = default;

std::optional<Frame> JpegDecoder::decode(std::vector<std::uint8_t> jpeg)
{
    const std::size_t size = jpeg.size();
    jpeg.resize(size + AV_INPUT_BUFFER_PADDING_SIZE);
    d->packet->data = jpeg.data();
    d->packet->size = int(size);
    AvFramePtr picture = makeAvFrame();
    int error = avcodec_send_packet(d->codec.get(), d->packet.get());
    if (error >= 0)
        error = avcodec_receive_frame(d->codec.get(), picture.get());
    if (error < 0 || picture->decode_error_flags != 0 || (picture->flags & AV_FRAME_FLAG_CORRUPT))
        return std::nullopt;
    return frameFromAv(std::move(picture));
}

} // namespace spotter
