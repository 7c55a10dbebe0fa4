#include "core/media/decoder.h"

#include "core/media/deinterlacer.h"
#include "core/media/media_timeline.h"
#include "core/media/video_file.h"
#include "core/values/error.h"

#include <QCoreApplication>

extern "C" {
#include <libavutil/common.h>
}

#include <array>
#include <utility>

namespace spotter {

using std::chrono::nanoseconds;

namespace {

constexpr AVRational nanosecond{1, 1'000'000'000};

// Where the file does not tell its rate.
constexpr nanoseconds usualFrame = std::chrono::milliseconds(40);

nanoseconds frameDurationOf(const VideoFile &file)
{
    const double fps = file.framesPerSecond();
    return fps > 0.0 && fps <= 1000.0 ? nanoseconds(std::int64_t(1e9 / fps)) : usualFrame;
}

} // namespace

class Decoder::Reader {
public:
    Reader(const QString &path, std::stop_token stop, std::optional<YuvMatrix> untold)
        : m_path(path)
        , m_stop(std::move(stop))
        , m_untold(untold)
    {
        open();
    }

    const VideoFile &file() const { return *m_file; }

    std::optional<Frame> next()
    {
        if (std::optional<Frame> ahead = std::exchange(m_ahead, std::nullopt))
            return ahead;
        std::optional<Frame> frame = m_target ? shownAt(*std::exchange(m_target, std::nullopt)) : decodeFrame();
        if (!frame && !m_any && !m_stop.stop_requested())
            throw Error(QCoreApplication::translate("Media", "No picture in this file can be read"), m_path,
                QCoreApplication::translate("Media", "Record or download it again"));
        m_any = true;
        return frame;
    }

    void seek(nanoseconds position)
    {
        m_target = std::max(position, nanoseconds(0));
        m_ahead.reset();
    }

private:
    void open()
    {
        m_file = std::make_unique<VideoFile>(m_path, m_stop);
        m_timeline = MediaTimeline(frameDurationOf(*m_file));
        m_rotation = m_file->rotation();
        startOver();
    }

    void startOver()
    {
        m_deinterlacer.reset();
        m_waiting.reset();
        m_timeline.restart();
        m_draining = false;
        m_damaged = false;
        m_readErrors = 0;
    }

    /// Some containers know no key frames and come out behind the place asked for: then from further and further before
    /// it.
    std::optional<Frame> shownAt(nanoseconds position)
    {
        using namespace std::chrono_literals;
        if (m_origin == AV_NOPTS_VALUE)
            decodeFrame();
        constexpr std::array<nanoseconds, 4> stepsBack{0s, 4s, 30s, nanoseconds::max()};
        for (const nanoseconds back : stepsBack) {
            jumpTo(position > back ? position - back : nanoseconds(0));
            std::optional<Frame> frame = decodeFrame();
            if ((!frame || frame->pts > position) && position > back)
                continue;
            return forwardTo(position, std::move(frame));
        }
        return std::nullopt;
    }

    std::optional<Frame> forwardTo(nanoseconds position, std::optional<Frame> shown)
    {
        while (shown && shown->pts < position) {
            std::optional<Frame> later = decodeFrame();
            if (!later)
                break;
            if (later->pts > position) {
                m_ahead = std::move(later);
                break;
            }
            shown = std::move(later);
        }
        return shown;
    }

    /// To a key frame at or before \p position, or to the beginning where the container cannot seek.
    void jumpTo(nanoseconds position)
    {
        const AVStream &stream = m_file->stream();
        const std::int64_t origin = m_origin == AV_NOPTS_VALUE ? 0 : m_origin;
        const std::int64_t stamp = av_sat_add64(av_rescale_q(position.count(), nanosecond, stream.time_base), origin);
        if (av_seek_frame(&m_file->input(), stream.index, stamp, AVSEEK_FLAG_BACKWARD) < 0)
            return open();
        avcodec_flush_buffers(&m_file->codec());
        startOver();
    }

    std::optional<Frame> decodeFrame()
    {
        AvFramePtr picture = nextPicture();
        if (!picture)
            return std::nullopt;
        const std::int64_t stamp = picture->pts;
        const bool isTold = picture->colorspace != AVCOL_SPC_UNSPECIFIED;
        Frame frame = frameFromAv(std::move(picture));
        if (!isTold && m_untold)
            frame.matrix = *m_untold;
        frame.pts = placeInTime(stamp);
        frame.rotation = m_rotation;
        frame.gapBefore = std::exchange(m_damaged, false) ? GapReason::Damaged : GapReason::None;
        return frame;
    }

    nanoseconds placeInTime(std::int64_t stamp)
    {
        if (stamp == AV_NOPTS_VALUE)
            return m_timeline.place(std::nullopt);
        if (m_origin == AV_NOPTS_VALUE)
            m_origin = stamp;
        return m_timeline.place(
            nanoseconds(av_rescale_q(av_sat_sub64(stamp, m_origin), m_file->stream().time_base, nanosecond)));
    }

    /// Deinterlaced where it is interlaced; `pts` is the best guess at its stamp.
    AvFramePtr nextPicture()
    {
        for (;;) {
            if (AvFramePtr whole = m_deinterlacer ? m_deinterlacer->take() : nullptr)
                return whole;
            AvFramePtr picture = std::exchange(m_waiting, nullptr);
            if (!picture)
                picture = nextDecoded();
            if (!picture) {
                if (!m_deinterlacer || m_draining)
                    return nullptr;
                m_draining = true;
                m_deinterlacer->give(nullptr);
                continue;
            }
            if (m_deinterlacer && !m_deinterlacer->fits(*picture)) {
                m_waiting = std::move(picture);
                m_deinterlacer->give(nullptr);
                if (AvFramePtr last = std::exchange(m_deinterlacer, nullptr)->take())
                    return last;
                continue;
            }
            if (!m_deinterlacer && !isInterlaced(*picture))
                return picture;
            if (!m_deinterlacer)
                m_deinterlacer = std::make_unique<Deinterlacer>(*picture, m_file->stream().time_base);
            m_deinterlacer->give(std::move(picture));
        }
    }

    /// Null at the end. Pictures that the decoder had to guess parts of are left out.
    AvFramePtr nextDecoded()
    {
        AvFramePtr picture = makeAvFrame();
        for (;;) {
            const int result = avcodec_receive_frame(&m_file->codec(), picture.get());
            if (result == AVERROR_EOF || m_stop.stop_requested())
                return nullptr;
            if (result == AVERROR(EAGAIN)) {
                sendPacket();
                continue;
            }
            const bool broken =
                result < 0 || picture->decode_error_flags != 0 || (picture->flags & AV_FRAME_FLAG_CORRUPT) != 0;
            if (!broken) {
                picture->pts = picture->best_effort_timestamp;
                return picture;
            }
            m_damaged = true;
        }
    }

    void sendPacket()
    {
        const AvPacketPtr packet = makeAvPacket();
        const int result = av_read_frame(&m_file->input(), packet.get());
        constexpr int patience = 100; // a reader that only gives errors has come to its end
        if (result < 0 && result != AVERROR_EOF && result != AVERROR_EXIT && ++m_readErrors < patience) {
            m_damaged = true;
            return;
        }
        if (result < 0) {
            avcodec_send_packet(&m_file->codec(), nullptr);
            return;
        }
        if (packet->stream_index != m_file->stream().index)
            return;
        if ((packet->flags & AV_PKT_FLAG_CORRUPT) != 0 || avcodec_send_packet(&m_file->codec(), packet.get()) < 0)
            m_damaged = true;
    }

    QString m_path;
    std::stop_token m_stop;
    std::optional<YuvMatrix> m_untold;
    std::unique_ptr<VideoFile> m_file;
    std::unique_ptr<Deinterlacer> m_deinterlacer;
    MediaTimeline m_timeline{usualFrame};
    int m_rotation = 0;
    std::int64_t m_origin = AV_NOPTS_VALUE; ///< stamp of the first picture: media time 0
    std::optional<nanoseconds> m_target;    ///< asked for by seek(), not yet done
    std::optional<Frame> m_ahead;           ///< decoded while looking for the frame before it
    AvFramePtr m_waiting;                   ///< does not fit the deinterlacer, which has to be emptied first
    bool m_draining = false;
    bool m_damaged = false;
    bool m_any = false; ///< has given a frame
    int m_readErrors = 0;
};

Decoder::Decoder(const QString &path, std::stop_token stop, std::optional<YuvMatrix> untold)
    : m_reader(std::make_unique<Reader>(path, std::move(stop), untold))
{
}

Decoder::~Decoder() = default;

std::optional<Frame> Decoder::next()
{
    return m_reader->next();
}

void Decoder::seek(nanoseconds position)
{
    m_reader->seek(position);
}

nanoseconds Decoder::duration() const
{
    return m_reader->file().duration();
}

double Decoder::framesPerSecond() const
{
    return m_reader->file().framesPerSecond();
}

QSize Decoder::pictureSize() const
{
    return m_reader->file().uprightSize();
}

} // namespace spotter
