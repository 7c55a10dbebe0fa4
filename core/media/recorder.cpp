#include "core/media/recorder.h"

#include "core/media/video_writer.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

namespace spotter {

namespace {

constexpr std::size_t queueLimit = 32; ///< about a second of a camera's frames, 45 MB at 720p
constexpr auto syncEvery = std::chrono::seconds(1);

} // namespace

class Recorder::Writer {
public:
    Writer(QString path, double framesPerSecond, Failure failure, Missed missed)
        : m_path(std::move(path))
        , m_framesPerSecond(framesPerSecond)
        , m_failure(std::move(failure))
        , m_missed(std::move(missed))
        , m_thread([this] { run(); })
    {
    }

    ~Writer()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_finishing = true;
        }
        m_wake.notify_one();
        m_thread.join();
        tellMissed(m_lastOffered);
    }

    void offer(const Frame &frame, std::chrono::nanoseconds time)
    {
        m_lastOffered = time;
        {
            const std::lock_guard lock(m_mutex);
            if (m_failed || m_queue.size() >= queueLimit) {
                ++m_dropped;
                m_missing = true;
                return;
            }
            m_queue.push_back({frame, time});
        }
        m_wake.notify_one();
        tellMissed(time);
        m_lastTaken = time;
    }

    std::int64_t dropped() const
    {
        const std::lock_guard lock(m_mutex);
        return m_dropped;
    }

private:
    struct Offered {
        Frame frame;
        std::chrono::nanoseconds time;
    };

    /// Of the offering thread.
    void tellMissed(std::chrono::nanoseconds until)
    {
        if (std::exchange(m_missing, false) && m_missed)
            m_missed({m_lastTaken, until, GapReason::NotRecorded});
    }

    std::optional<Offered> next()
    {
        std::unique_lock lock(m_mutex);
        m_wake.wait(lock, [this] { return m_finishing || !m_queue.empty(); });
        if (m_queue.empty())
            return {};
        Offered offered = std::move(m_queue.front());
        m_queue.pop_front();
        return offered;
    }

    void run()
    {
        try {
            write();
        } catch (const Error &error) {
            fail(error);
        } catch (const std::exception &problem) {
            fail(Error(QString::fromUtf8(problem.what()), m_path));
        }
    }

    void write()
    {
        std::optional<VideoWriter> writer;
        std::chrono::nanoseconds synced{};
        while (const std::optional<Offered> offered = next()) {
            const Frame &frame = offered->frame;
            if (!writer) {
                const bool isYuv = frame.layout >= PixelLayout::Yuv420 && frame.layout <= PixelLayout::Uyvy;
                const QSize size = frame.uprightSize();
                writer.emplace(m_path, size, m_framesPerSecond, isYuv ? frame.matrix : usualMatrix(size));
            }
            writer->write(frame, offered->time);
            if (offered->time - synced < syncEvery)
                continue;
            synced = offered->time;
            writer->sync();
        }
        if (writer)
            writer->finish();
    }

    void fail(const Error &error)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_failed = true;
            m_dropped += std::int64_t(m_queue.size());
            m_queue.clear();
        }
        if (m_failure)
            m_failure(error);
    }

    const QString m_path;
    const double m_framesPerSecond;
    const Failure m_failure;
    const Missed m_missed;
    std::chrono::nanoseconds m_lastOffered{}; ///< this and the next two: of the offering thread
    std::chrono::nanoseconds m_lastTaken{};
    bool m_missing = false; ///< dropped since then
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Offered> m_queue;
    std::int64_t m_dropped = 0;
    bool m_finishing = false;
    bool m_failed = false;
    std::thread m_thread; ///< last: it uses all of the above
};

Recorder::Recorder(QString path, double framesPerSecond, Failure failure, Missed missed)
    : m_writer(std::make_unique<Writer>(std::move(path), framesPerSecond, std::move(failure), std::move(missed)))
{
}

Recorder::~Recorder() = default;

void Recorder::offer(const Frame &frame, std::chrono::nanoseconds time)
{
    m_writer->offer(frame, time);
}

std::int64_t Recorder::droppedFrames() const
{
    return m_writer->dropped();
}

} // namespace spotter
