#include "core/media/caption_track.h"

#include "core/media/libav.h"
#include "core/values/error.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>

namespace spotter {

using std::chrono::nanoseconds;

namespace {

constexpr AVRational nanosecond{1, 1'000'000'000};
constexpr AVRational millisecond{1, 1000};

[[noreturn]] void fail(int code, const QString &path)
{
    throw Error(QCoreApplication::translate("CaptionTrack", "The captions cannot be put into the clip (%1)")
                    .arg(avErrorText(code)),
        path, QCoreApplication::translate("CaptionTrack", "Choose captions beside the clip instead"));
}

void check(int code, const QString &path)
{
    if (code < 0)
        fail(code, path);
}

/// How texts look unless they say otherwise: white, in the middle, at the foot. 3GPP TS 26.245, 5.16.
QByteArray usualLook()
{
    QByteArray look;
    const auto add = [&look](qint64 value, int bytes) {
        while (bytes-- > 0)
            look.append(char(value >> 8 * bytes & 0xff));
    };
    constexpr int letterSize = 18;
    add(0, 4);  // display flags
    add(1, 1);  // in the middle
    add(-1, 1); // at the foot
    add(0, 4);  // no background
    add(0, 8);  // the whole picture
    add(0, 4);  // style: of all letters
    add(1, 2);  // font 1
    add(0, 1);  // plain
    add(letterSize, 1);
    add(0xffffffff, 4); // white
    const QByteArray font = QByteArrayLiteral("Sans-Serif");
    add(8 + 2 + 3 + font.size(), 4);
    look.append("ftab");
    add(1, 2); // one font
    add(1, 2); // number 1
    add(font.size(), 1);
    look.append(font);
    return look;
}

/// A file that is read, packet by packet.
class Clip {
public:
    explicit Clip(const QString &path)
    {
        AVFormatContext *input = nullptr;
        const QByteArray url = "file:" + QFile::encodeName(path);
        check(avformat_open_input(&input, url.constData(), nullptr, nullptr), path);
        m_input.reset(input);
        check(avformat_find_stream_info(input, nullptr), path);
        const int found = av_find_best_stream(input, AVMEDIA_TYPE_VIDEO, -1, -1, nullptr, 0);
        check(found, path);
        m_stream = input->streams[found];
    }

    const AVStream &stream() const { return *m_stream; }

    bool read(AVPacket &packet)
    {
        while (av_read_frame(m_input.get(), &packet) >= 0) {
            if (packet.stream_index == m_stream->index)
                return true;
            av_packet_unref(&packet);
        }
        return false;
    }

private:
    AvInputPtr m_input;
    AVStream *m_stream = nullptr;
};

class CaptionedClip {
public:
    CaptionedClip(const QString &path, const AVStream &video)
        : m_path(path)
    {
        AVFormatContext *container = nullptr;
        const QByteArray url = "file:" + QFile::encodeName(path);
        check(avformat_alloc_output_context2(&container, nullptr, "mp4", url.constData()), path);
        m_container.reset(container);
        container->flags |= AVFMT_FLAG_BITEXACT;
        m_video = addStream(video.time_base);
        check(avcodec_parameters_copy(m_video->codecpar, video.codecpar), path);
        m_video->codecpar->codec_tag = 0;
        m_video->avg_frame_rate = video.avg_frame_rate;
        m_texts = addStream(millisecond);
        AVCodecParameters &texts = *m_texts->codecpar;
        texts.codec_type = AVMEDIA_TYPE_SUBTITLE;
        texts.codec_id = AV_CODEC_ID_MOV_TEXT;
        m_texts->disposition = AV_DISPOSITION_DEFAULT;
        const QByteArray look = usualLook();
        texts.extradata =
            static_cast<std::uint8_t *>(av_mallocz(std::size_t(look.size()) + AV_INPUT_BUFFER_PADDING_SIZE));
        if (!texts.extradata)
            throw std::bad_alloc();
        std::memcpy(texts.extradata, look.constData(), std::size_t(look.size()));
        texts.extradata_size = int(look.size());

        check(avio_open(&container->pb, url.constData(), AVIO_FLAG_WRITE), path);
        AVDictionary *options = nullptr;
        av_dict_set(&options, "movflags", "faststart", 0);
        const int code = avformat_write_header(container, &options);
        av_dict_free(&options);
        if (code < 0)
            avio_closep(&container->pb);
        check(code, path);
    }

    ~CaptionedClip()
    {
        if (m_container)
            avio_closep(&m_container->pb);
    }
    CaptionedClip(const CaptionedClip &) = delete;
    CaptionedClip &operator=(const CaptionedClip &) = delete;

    void writeVideo(AVPacket &packet, AVRational timeBase)
    {
        packet.stream_index = m_video->index;
        packet.pos = -1;
        av_packet_rescale_ts(&packet, timeBase, m_video->time_base);
        check(av_interleaved_write_frame(m_container.get(), &packet), m_path);
    }

    /// An empty text is written for the time between two: each sample lasts until the next.
    void writeText(nanoseconds from, nanoseconds to, const QString &text)
    {
        constexpr qsizetype longest = 0xffff;
        const QByteArray letters = text.toUtf8().left(longest);
        const AvPacketPtr packet = makeAvPacket();
        if (av_new_packet(packet.get(), int(letters.size()) + 2) < 0)
            throw std::bad_alloc();
        packet->data[0] = std::uint8_t(letters.size() >> 8);
        packet->data[1] = std::uint8_t(letters.size() & 0xff);
        std::memcpy(packet->data + 2, letters.constData(), std::size_t(letters.size()));
        packet->stream_index = m_texts->index;
        packet->flags = AV_PKT_FLAG_KEY;
        packet->pts = packet->dts = av_rescale_q(from.count(), nanosecond, m_texts->time_base);
        packet->duration = av_rescale_q(to.count(), nanosecond, m_texts->time_base) - packet->pts;
        if (packet->duration > 0)
            check(av_interleaved_write_frame(m_container.get(), packet.get()), m_path);
    }

    void finish()
    {
        check(av_write_trailer(m_container.get()), m_path);
        const int code = avio_closep(&m_container->pb);
        m_container.reset();
        check(code, m_path);
    }

private:
    AVStream *addStream(AVRational timeBase)
    {
        AVStream *stream = avformat_new_stream(m_container.get(), nullptr);
        if (!stream)
            throw std::bad_alloc();
        stream->time_base = timeBase;
        return stream;
    }

    QString m_path;
    AvOutputPtr m_container;
    AVStream *m_video = nullptr;
    AVStream *m_texts = nullptr;
};

void writeTexts(CaptionedClip &target, const std::vector<TimedText> &texts)
{
    nanoseconds written{};
    for (const TimedText &text : texts) {
        const nanoseconds from = std::max(text.from, written);
        target.writeText(written, from, {});
        target.writeText(from, text.to, text.text);
        written = std::max(from, text.to);
    }
    if (texts.empty())
        target.writeText({}, std::chrono::seconds(1), {});
}

} // namespace

void addCaptionTrack(const QString &path, const std::vector<TimedText> &texts)
{
    const QString captioned = path + QStringLiteral(".captioned");
    try {
        Clip clip(path);
        CaptionedClip target(captioned, clip.stream());
        writeTexts(target, texts);
        const AvPacketPtr packet = makeAvPacket();
        while (clip.read(*packet))
            target.writeVideo(*packet, clip.stream().time_base);
        target.finish();
    } catch (...) {
        QFile::remove(captioned);
        throw;
    }
    // In the place of the other in one step, which QFile::rename() would not take.
    check(std::rename(QFile::encodeName(captioned).constData(), QFile::encodeName(path).constData()) == 0
            ? 0
            : AVERROR(errno),
        path);
}

} // namespace spotter
