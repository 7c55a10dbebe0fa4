#include "core/media/join_films.h"

#include "core/media/h264_encoder.h"
#include "core/media/libav.h"
#include "core/values/error.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QFile>

#include <new>
#include <optional>

namespace spotter {

namespace {

constexpr AVRational nanosecond{1, 1'000'000'000};

void check(int code, const QString &path)
{
    if (code < 0)
        throw Error(
            QCoreApplication::translate("VideoWriter", "The film cannot be written (%1)").arg(avErrorText(code)), path,
            QCoreApplication::translate("VideoWriter", "Choose a folder in which you may write"));
}

QByteArray urlOf(const QString &path)
{
    return "file:" + QFile::encodeName(path);
}

AvInputPtr openPart(const QString &path)
{
    AVFormatContext *input = nullptr;
    check(avformat_open_input(&input, urlOf(path).constData(), nullptr, nullptr), path);
    AvInputPtr opened(input);
    check(avformat_find_stream_info(input, nullptr), path);
    check(input->nb_streams == 1 ? 0 : AVERROR_INVALIDDATA, path);
    return opened;
}

class Whole {
public:
    Whole(const QString &path, const AVStream &like)
        : m_path(path)
    {
        AVFormatContext *container = nullptr;
        check(avformat_alloc_output_context2(&container, nullptr, "mp4", urlOf(path).constData()), path);
        m_container.reset(container);
        container->flags |= AVFMT_FLAG_BITEXACT;
        m_stream = avformat_new_stream(container, nullptr);
        if (!m_stream)
            throw std::bad_alloc();
        check(avcodec_parameters_copy(m_stream->codecpar, like.codecpar), path);
        m_stream->codecpar->codec_tag = 0;
        m_stream->time_base = h264TimeBase;
        m_stream->avg_frame_rate = like.avg_frame_rate;
        check(avio_open(&container->pb, urlOf(path).constData(), AVIO_FLAG_WRITE), path);
        check(avformat_write_header(container, nullptr), path);
    }

    ~Whole()
    {
        if (m_container)
            avio_closep(&m_container->pb);
    }
    Whole(const Whole &) = delete;
    Whole &operator=(const Whole &) = delete;

    /// Stamps that do not rise, where a part is longer than said, are left out.
    void write(AVPacket &packet, AVRational timeBase, std::int64_t offset)
    {
        av_packet_rescale_ts(&packet, timeBase, h264TimeBase);
        packet.pts += offset;
        packet.dts = packet.pts;
        if (packet.pts <= m_last)
            return av_packet_unref(&packet);
        m_last = packet.pts;
        packet.stream_index = 0;
        packet.pos = -1;
        av_packet_rescale_ts(&packet, h264TimeBase, m_stream->time_base);
        const int code = av_write_frame(m_container.get(), &packet);
        av_packet_unref(&packet);
        check(code, m_path);
    }

    void finish()
    {
        check(av_write_trailer(m_container.get()), m_path);
        const int code = avio_closep(&m_container->pb);
        m_container.reset();
        check(code, m_path);
    }

private:
    QString m_path;
    AvOutputPtr m_container;
    AVStream *m_stream = nullptr;
    std::int64_t m_last = -1;
};

} // namespace

void joinFilms(const std::vector<FilmPart> &parts, const QString &target)
{
    if (parts.empty())
        throw Error(QCoreApplication::translate("Replay", "There is nothing to show again yet"));
    routeAvLog();
    std::optional<Whole> whole;
    const AvPacketPtr packet = makeAvPacket();
    for (const FilmPart &part : parts) {
        const AvInputPtr input = openPart(part.path);
        const AVStream &stream = *input->streams[0];
        if (!whole)
            whole.emplace(target, stream);
        const std::int64_t offset =
            av_rescale_q((part.begins - parts.front().begins).count(), nanosecond, h264TimeBase);
        while (av_read_frame(input.get(), packet.get()) >= 0)
            whole->write(*packet, stream.time_base, offset);
    }
    whole->finish();
}

} // namespace spotter
