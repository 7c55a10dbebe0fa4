#include "core/media/smart_cut.h"

#include "core/media/h264_encoder.h"
#include "core/media/video_file.h"
#include "core/values/error.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QFile>

#include <cmath>

namespace spotter {

using std::chrono::nanoseconds;

namespace {

constexpr AVRational nanosecond{1, 1'000'000'000};

/// The units of an Annex B stream, without their start codes.
std::vector<QByteArray> annexBUnits(const QByteArray &stream)
{
    std::vector<QByteArray> units;
    const QByteArray startCode("\0\0\1", 3);
    qsizetype at = stream.indexOf(startCode);
    while (at >= 0) {
        const qsizetype begin = at + startCode.size();
        at = stream.indexOf(startCode, begin);
        QByteArray unit = stream.mid(begin, at < 0 ? -1 : at - begin);
        while (at >= 0 && unit.endsWith('\0')) // of a start code of four bytes
            unit.chop(1);
        units.push_back(unit);
    }
    return units;
}

/// The parameter sets in an avcC box: ISO/IEC 14496-15, 5.3.3.1.2.
std::vector<QByteArray> avccUnits(const QByteArray &box)
{
    std::vector<QByteArray> units;
    qsizetype at = 5;
    for (int kind = 0; kind < 2 && at < box.size(); ++kind) {
        int count = kind == 0 ? box[at] & 0x1f : std::uint8_t(box[at]);
        for (++at; count > 0 && at + 2 <= box.size(); --count) {
            const qsizetype size = std::uint8_t(box[at]) << 8 | std::uint8_t(box[at + 1]);
            units.push_back(box.mid(at + 2, size));
            at += 2 + size;
        }
    }
    return units;
}

bool isParameterSet(const QByteArray &unit)
{
    const int type = unit.isEmpty() ? 0 : unit[0] & 0x1f;
    return type == 7 || type == 8;
}

QByteArray bytesOf(const std::uint8_t *data, int size)
{
    return {reinterpret_cast<const char *>(data), size};
}

/// Whether what \p encoder makes can stand before the film's own packets: it has the film's parameter sets.
bool fits(const AVCodecContext &encoder, const AVCodecParameters &film)
{
    std::vector<QByteArray> its = annexBUnits(bytesOf(encoder.extradata, encoder.extradata_size));
    std::erase_if(its, [](const QByteArray &unit) { return !isParameterSet(unit); });
    return its == avccUnits(bytesOf(film.extradata, film.extradata_size));
}

YuvMatrix matrixOf(AVColorSpace space)
{
    return space == AVCOL_SPC_BT709     ? YuvMatrix::Bt709
        : space == AVCOL_SPC_BT2020_NCL ? YuvMatrix::Bt2020
                                        : YuvMatrix::Bt601;
}

/// The encoder that made the film; null where it is none of ours. Its frame rate was a hint, and the file does not tell
/// it exactly.
AvCodecPtr encoderOf(const VideoFile &film)
{
    const AVCodecParameters &stream = *film.stream().codecpar;
    const bool isPlain = stream.codec_id == AV_CODEC_ID_H264 && stream.format == AV_PIX_FMT_YUV420P
        && stream.video_delay == 0 && stream.extradata_size > 6 && stream.extradata[0] == 1 && film.rotation() == 0
        && stream.width % 2 == 0 && stream.height % 2 == 0;
    if (!isPlain)
        return {};
    const double told = film.framesPerSecond();
    for (const double rate : {told, std::round(told), 30.0, 25.0, 15.0, 60.0}) {
        if (rate <= 0)
            continue;
        AvCodecPtr encoder = openH264Encoder({stream.width, stream.height}, rate, matrixOf(stream.color_space));
        if (fits(*encoder, stream))
            return encoder;
    }
    return {};
}

[[noreturn]] void failToWrite(int code, const QString &path)
{
    if (code == AVERROR(ENOSPC))
        throw Error(QCoreApplication::translate("VideoWriter", "The disk is full"), path,
            QCoreApplication::translate("VideoWriter", "Make room, or choose a folder on another disk"));
    throw Error(QCoreApplication::translate("VideoWriter", "The film cannot be written (%1)").arg(avErrorText(code)),
        path, QCoreApplication::translate("VideoWriter", "Choose a folder in which you may write"));
}

class Target {
public:
    Target(const QString &path, const AVStream &like)
        : m_path(path)
    {
        AVFormatContext *container = nullptr;
        const QByteArray url = "file:" + QFile::encodeName(path);
        if (const int code = avformat_alloc_output_context2(&container, nullptr, "mp4", url.constData()); code < 0)
            failToWrite(code, path);
        m_container.reset(container);
        container->flags |= AVFMT_FLAG_BITEXACT;
        m_stream = avformat_new_stream(container, nullptr);
        if (!m_stream)
            throw std::bad_alloc();
        avcodec_parameters_copy(m_stream->codecpar, like.codecpar);
        m_stream->codecpar->codec_tag = 0;
        m_stream->time_base = h264TimeBase;
        if (const int code = avio_open(&container->pb, url.constData(), AVIO_FLAG_WRITE); code < 0)
            failToWrite(code, path);
        AVDictionary *options = nullptr;
        av_dict_set(&options, "movflags", "faststart", 0); // plays before all of it is there
        const int code = avformat_write_header(container, &options);
        av_dict_free(&options);
        if (code >= 0)
            return;
        avio_closep(&container->pb);
        failToWrite(code, path);
    }

    ~Target()
    {
        if (m_container)
            avio_closep(&m_container->pb);
    }
    Target(const Target &) = delete;
    Target &operator=(const Target &) = delete;

    /// \p pts in steps of 1/90000 s. Takes what is in \p packet.
    void write(AVPacket &packet, std::int64_t pts, std::int64_t duration)
    {
        packet.pts = pts;
        packet.dts = pts;
        packet.duration = duration;
        packet.stream_index = 0;
        packet.pos = -1;
        av_packet_rescale_ts(&packet, h264TimeBase, m_stream->time_base);
        check(av_write_frame(m_container.get(), &packet));
        av_packet_unref(&packet);
    }

    void finish()
    {
        check(av_write_trailer(m_container.get()));
        check(avio_closep(&m_container->pb));
        m_container.reset();
    }

private:
    void check(int code) const
    {
        if (code < 0)
            failToWrite(code, m_path);
    }

    QString m_path;
    AvOutputPtr m_container;
    AVStream *m_stream = nullptr;
};

class SmartCut {
public:
    SmartCut(const ClipWish &wish, VideoFile &film, AvCodecPtr encoder)
        : m_wish(wish)
        , m_film(film)
        , m_encoder(std::move(encoder))
        , m_target(wish.target, film.stream())
        , m_frameDuration(std::llround(h264TimeBase.den / std::max(1.0, film.framesPerSecond())))
    {
    }

    MadeClip run()
    {
        const AvPacketPtr packet = makeAvPacket();
        findOrigin(*packet);
        m_from = stampOf(m_wish.from);
        av_seek_frame(&m_film.input(), m_film.stream().index, m_from, AVSEEK_FLAG_BACKWARD);
        avcodec_flush_buffers(&m_film.codec());
        bool copying = m_wish.onKeyFrames;
        while (!m_ended && read(*packet)) {
            const bool isKey = (packet->flags & AV_PKT_FLAG_KEY) != 0;
            // A key frame that is at the beginning or behind it: from here on nothing has to be encoded.
            if (!copying && isKey && packet->pts >= m_from) {
                endHead(packet->pts > m_from);
                copying = true;
            }
            if (copying)
                copy(*packet);
            else
                decode(packet.get(), m_from);
        }
        if (!copying)
            endHead(true);
        m_target.finish();
        return m_clip;
    }

private:
    nanoseconds timeOf(std::int64_t stamp) const
    {
        return nanoseconds(av_rescale_q(stamp - m_origin, m_film.stream().time_base, nanosecond));
    }
    std::int64_t stampOf(nanoseconds time) const
    {
        return m_origin + av_rescale_q_rnd(time.count(), nanosecond, m_film.stream().time_base, AV_ROUND_NEAR_INF);
    }

    void findOrigin(AVPacket &packet)
    {
        read(packet);
        m_origin = packet.pts;
        av_packet_unref(&packet);
    }

    bool read(AVPacket &packet)
    {
        av_packet_unref(&packet);
        while (av_read_frame(&m_film.input(), &packet) >= 0) {
            if (packet.stream_index == m_film.stream().index && packet.pts != AV_NOPTS_VALUE)
                return true;
            av_packet_unref(&packet);
        }
        return false;
    }

    /// The frames of the head: the last one at or before \p from, and those behind it.
    void decode(const AVPacket *packet, std::int64_t from)
    {
        avcodec_send_packet(&m_film.codec(), packet);
        for (;;) {
            AvFramePtr picture = makeAvFrame();
            if (avcodec_receive_frame(&m_film.codec(), picture.get()) < 0)
                return;
            picture->pts = picture->best_effort_timestamp;
            if (m_held && picture->pts > from)
                encode(*m_held);
            m_held = std::move(picture);
        }
    }

    void endHead(bool heldBelongs)
    {
        decode(nullptr, m_from);
        if (m_held && heldBelongs)
            encode(*m_held);
        m_held.reset();
        avcodec_send_frame(m_encoder.get(), nullptr);
        writeEncoded();
    }

    void encode(AVFrame &picture)
    {
        const nanoseconds time = timeOf(picture.pts);
        if (!admit(time))
            return;
        picture.pts = outStamp(time);
        picture.pict_type = m_clip.frames == 1 ? AV_PICTURE_TYPE_I : AV_PICTURE_TYPE_NONE;
        ++m_clip.encoded;
        if (const int code = avcodec_send_frame(m_encoder.get(), &picture); code < 0)
            failToWrite(code, m_wish.target);
        writeEncoded();
    }

    void writeEncoded()
    {
        const AvPacketPtr made = makeAvPacket();
        while (avcodec_receive_packet(m_encoder.get(), made.get()) >= 0) {
            QByteArray bytes;
            for (const QByteArray &unit : annexBUnits(bytesOf(made->data, made->size))) {
                for (int shift = 24; shift >= 0; shift -= 8)
                    bytes.append(char(unit.size() >> shift & 0xff));
                bytes.append(unit);
            }
            const AvPacketPtr packet = makeAvPacket();
            if (av_new_packet(packet.get(), int(bytes.size())) < 0)
                throw std::bad_alloc();
            std::copy(bytes.cbegin(), bytes.cend(), packet->data);
            packet->flags = made->flags;
            m_target.write(*packet, made->pts, m_frameDuration);
            av_packet_unref(made.get());
        }
    }

    void copy(AVPacket &packet)
    {
        const nanoseconds time = timeOf(packet.pts);
        if (admit(time))
            m_target.write(packet, outStamp(time), m_frameDuration);
    }

    /// Counts the frame, unless the clip has ended before it.
    bool admit(nanoseconds time)
    {
        if (m_clip.frames == 0)
            m_clip.from = time;
        else if (time > m_wish.to)
            m_ended = true;
        if (m_ended)
            return false;
        m_clip.to = time;
        ++m_clip.frames;
        const auto end = std::min(m_wish.to, std::max(m_film.duration(), time + nanoseconds(1)));
        const double span = std::max(1.0, double((end - m_clip.from).count()));
        if (m_wish.progress && !m_wish.progress(double((time - m_clip.from).count()) / span)) {
            m_clip.brokenOff = true;
            m_ended = true;
        }
        return !m_ended;
    }

    std::int64_t outStamp(nanoseconds time) const
    {
        return av_rescale_q((time - m_clip.from).count(), nanosecond, h264TimeBase);
    }

    const ClipWish &m_wish;
    VideoFile &m_film;
    AvCodecPtr m_encoder;
    Target m_target;
    std::int64_t m_frameDuration;
    std::int64_t m_origin = 0;
    std::int64_t m_from = 0; ///< stamp of the first picture that is wanted
    AvFramePtr m_held;       ///< decoded, and perhaps the first of the clip
    MadeClip m_clip;
    bool m_ended = false;
};

} // namespace

std::optional<MadeClip> cutSmart(const ClipWish &wish)
{
    VideoFile film(wish.source, {});
    AvCodecPtr encoder = encoderOf(film);
    if (!encoder)
        return {};
    return SmartCut(wish, film, std::move(encoder)).run();
}

} // namespace spotter
