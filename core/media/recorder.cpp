#include "core/media/recorder.h"

#include "core/media/video_writer.h"
#include "core/values/processor_time.h"

#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

#include <time.h>

namespace spotter {

namespace {

constexpr std::size_t queueLimit = 32; ///< about a second of a camera's frames, 45 MB at 720p
constexpr auto syncEvery = std::chrono::seconds(1);

} // namespace

class Recorder::Writer {
public:
    Writer(QString path, double framesPerSecond, Failure failure, Missed missed, WhenFull whenFull, Encoding encoding)
        : m_path(std::move(path))
        , m_framesPerSecond(framesPerSecond)
        , m_failure(std::move(failure))
        , m_missed(std::move(missed))
        , m_whenFull(whenFull)
        , m_encoding(std::move(encoding))
        , m_thread([this] { run(); })
    {
    }

    ~Writer()
    {
        stop();
        if (m_missing && m_missed)
            m_missed({m_lastTaken, m_lastOffered, GapReason::NotRecorded});
    }

    void offer(const Frame &frame, std::chrono::nanoseconds time)
    {
        std::optional<Gap> missed;
        {
            std::unique_lock lock(m_mutex);
            if (m_whenFull == WhenFull::Wait)
                m_room.wait(lock, [this] { return m_over || m_queue.size() < queueLimit; });
            m_lastOffered = time;
            if (m_over || m_queue.size() >= queueLimit) {
                ++m_stats.dropped;
                m_missing = true;
                return;
            }
            m_queue.push_back({frame, time});
            if (std::exchange(m_missing, false))
                missed = Gap{m_lastTaken, time, GapReason::NotRecorded};
            m_lastTaken = time;
        }
        m_wake.notify_one();
        if (missed && m_missed)
            m_missed(*missed);
    }

    void stop()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_over = true;
        }
        m_wake.notify_one();
        if (m_thread.joinable())
            m_thread.join();
    }

    Stats stats() const
    {
        const std::lock_guard lock(m_mutex);
        return m_stats;
    }

private:
    struct Offered {
        Frame frame;
        std::chrono::nanoseconds time;
    };

    std::optional<Offered> next()
    {
        std::unique_lock lock(m_mutex);
        m_wake.wait(lock, [this] { return m_over || !m_queue.empty(); });
        if (m_queue.empty())
            return {};
        Offered offered = std::move(m_queue.front());
        m_queue.pop_front();
        lock.unlock();
        m_room.notify_one();
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
        std::future<void> syncing; // beside the writing: a disk that others keep busy takes seconds for it
        while (const std::optional<Offered> offered = next()) {
            const Frame &frame = offered->frame;
            if (!writer) {
                const bool isYuv = frame.layout >= PixelLayout::Yuv420 && frame.layout <= PixelLayout::Uyvy;
                const QSize size = frame.uprightSize();
                open(writer, size, isYuv ? frame.matrix : usualMatrix(size));
            }
            writer->write(frame, offered->time);
            count(writer->kept());
            const bool isSyncing =
                syncing.valid() && syncing.wait_for(std::chrono::seconds(0)) != std::future_status::ready;
            if (isSyncing || offered->time - synced < syncEvery)
                continue;
            synced = offered->time;
            syncing = std::async(std::launch::async, [&writer] { writer->sync(); });
        }
        if (syncing.valid())
            syncing.wait();
        if (writer)
            writer->finish();
    }

    void open(std::optional<VideoWriter> &writer, QSize size, YuvMatrix matrix) const
    {
        try {
            writer.emplace(m_path, size, m_framesPerSecond, matrix, m_encoding.encoder);
        } catch (const Error &error) {
            if (error.key() != QLatin1String(filmEncoderKey))
                throw;
            if (m_encoding.refused)
                m_encoding.refused(error);
            writer.emplace(m_path, size, m_framesPerSecond, matrix);
        }
    }

    void count(std::chrono::nanoseconds kept)
    {
        const std::lock_guard lock(m_mutex);
        ++m_stats.written;
        m_stats.processor = processorTime(ProcessorTime::Thread);
        m_kept = kept;
    }

    void fail(const Error &error)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_over = true;
            m_stats.dropped += std::int64_t(m_queue.size());
            m_queue.clear();
            m_missing = true;
            m_lastTaken = m_kept;
        }
        m_room.notify_all();
        if (m_failure)
            m_failure(error);
    }

    const QString m_path;
    const double m_framesPerSecond;
    const Failure m_failure;
    const Missed m_missed;
    const WhenFull m_whenFull;
    const Encoding m_encoding;
    mutable std::mutex m_mutex; ///< guards all below
    std::condition_variable m_wake;
    std::condition_variable m_room;
    std::deque<Offered> m_queue;
    Stats m_stats;
    std::chrono::nanoseconds m_lastOffered{};
    std::chrono::nanoseconds m_lastTaken{}; ///< of those that are in the film or on their way
    std::chrono::nanoseconds m_kept{};      ///< of those that are in the file whatever happens
    bool m_missing = false;                 ///< since the last taken one
    bool m_over = false;                    ///< nothing is taken any more
    std::thread m_thread;                   ///< last: it uses all of the above
};

Recorder::Recorder(
    QString path, double framesPerSecond, Failure failure, Missed missed, WhenFull whenFull, Encoding encoding)
    : m_writer(std::make_unique<Writer>(
        std::move(path), framesPerSecond, std::move(failure), std::move(missed), whenFull, std::move(encoding)))
{
}

Recorder::Recorder(QString path, double framesPerSecond, Failure failure, Missed missed, WhenFull whenFull)
    : Recorder(std::move(path), framesPerSecond, std::move(failure), std::move(missed), whenFull, {})
{
}

Recorder::~Recorder() = default;

void Recorder::offer(const Frame &frame, std::chrono::nanoseconds time)
{
    m_writer->offer(frame, time);
}

void Recorder::stop()
{
    m_writer->stop();
}

Recorder::Stats Recorder::stats() const
{
    return m_writer->stats();
}

} // namespace spotter
