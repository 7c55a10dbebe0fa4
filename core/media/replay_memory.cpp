#include "core/media/replay_memory.h"

#include "core/media/join_films.h"
#include "core/media/video_writer.h"
#include "core/values/error.h"
#include "core/values/processor_time.h"

#include <spdlog/spdlog.h>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

#include <time.h>

namespace spotter {

using std::chrono::nanoseconds;

namespace {

constexpr std::size_t queueLimit = 16;
constexpr std::int64_t most_bytes = 512LL << 20;

} // namespace

class ReplayMemory::Keeper {
public:
    Keeper(nanoseconds length, double framesPerSecond)
        : m_length(length)
        , m_framesPerSecond(framesPerSecond)
        , m_thread([this](std::stop_token stop) { run(std::move(stop)); })
    {
    }

    void offer(const Frame &frame, nanoseconds time)
    {
        {
            const std::lock_guard lock(m_mutex);
            if (m_queue.size() >= queueLimit) {
                ++m_stats.dropped;
                return;
            }
            m_queue.push_back({frame, time});
        }
        m_wake.notify_one();
    }

    Stats stats() const
    {
        const std::lock_guard lock(m_mutex);
        return m_stats;
    }

    std::optional<Piece> pieceAt(nanoseconds time) const
    {
        const std::lock_guard lock(m_mutex);
        for (const Piece &piece : m_pieces) {
            if (piece.to >= time)
                return piece;
        }
        return {};
    }

    std::vector<Piece> piecesOf(nanoseconds from, nanoseconds to) const
    {
        const std::lock_guard lock(m_mutex);
        std::vector<Piece> found;
        for (const Piece &piece : m_pieces) {
            if (piece.to >= from && piece.from <= to)
                found.push_back(piece);
        }
        if (m_current.film && m_current.to >= from && m_current.from <= to)
            found.push_back(m_current); // readable up to its last fragment
        return found;
    }

private:
    struct Offered {
        Frame frame;
        nanoseconds time;
    };

    void run(const std::stop_token &stop)
    {
        while (const std::optional<Offered> offered = next(stop)) {
            try {
                keep(offered->frame, offered->time);
            } catch (const Error &error) {
                spdlog::warn("{}", error.what());
                m_writer.reset();
                const std::lock_guard lock(m_mutex);
                m_current = {};
            }
        }
    }

    std::optional<Offered> next(const std::stop_token &stop)
    {
        std::unique_lock lock(m_mutex);
        if (!m_wake.wait(lock, stop, [this] { return !m_queue.empty(); }))
            return {};
        Offered offered = std::move(m_queue.front());
        m_queue.pop_front();
        return offered;
    }

    void keep(const Frame &frame, nanoseconds time)
    {
        const QSize size = frame.uprightSize();
        if (m_writer && (time - m_current.from >= pieceLength || size != m_size))
            endPiece();
        if (!m_writer) {
            const bool isYuv = frame.layout >= PixelLayout::Yuv420 && frame.layout <= PixelLayout::Uyvy;
            const auto film = std::make_shared<MemoryFile>();
            m_writer = std::make_unique<VideoWriter>(
                film->path(), size, m_framesPerSecond, isYuv ? frame.matrix : usualMatrix(size));
            m_size = size;
            const std::lock_guard lock(m_mutex);
            m_current = {film, time, time};
        }
        m_writer->write(frame, time - m_current.from);
        const std::lock_guard lock(m_mutex);
        m_stats.processor = processorTime(ProcessorTime::Thread);
        m_stats.to = time;
        m_current.to = time;
    }

    void endPiece()
    {
        m_writer->finish();
        m_writer.reset();
        const std::lock_guard lock(m_mutex);
        m_stats.bytes += m_current.film->bytes();
        m_pieces.push_back(std::exchange(m_current, {}));
        // Pieces of another size cannot be joined with these.
        while (!m_pieces.empty()
            && (m_pieces.back().to - m_pieces.front().to > m_length || m_stats.bytes > most_bytes
                || m_size != m_keptSize)) {
            if (m_pieces.size() == 1)
                break;
            m_stats.bytes -= m_pieces.front().film->bytes();
            m_pieces.pop_front();
        }
        m_keptSize = m_size;
        m_stats.from = m_pieces.front().from;
    }

    const nanoseconds m_length;
    const double m_framesPerSecond;
    std::unique_ptr<VideoWriter> m_writer; ///< this and the next two: of the thread
    QSize m_size;
    QSize m_keptSize;
    mutable std::mutex m_mutex; ///< guards all below
    std::condition_variable_any m_wake;
    std::deque<Offered> m_queue;
    std::deque<Piece> m_pieces; ///< whole ones, by time
    Piece m_current;            ///< written to by the thread
    Stats m_stats;
    std::jthread m_thread; ///< last: it uses all of the above
};

ReplayMemory::ReplayMemory(std::chrono::seconds length, double framesPerSecond)
    : m_keeper(std::make_unique<Keeper>(length, framesPerSecond))
{
}

ReplayMemory::~ReplayMemory() = default;

void ReplayMemory::offer(const Frame &frame, nanoseconds time)
{
    m_keeper->offer(frame, time);
}

ReplayMemory::Stats ReplayMemory::stats() const
{
    return m_keeper->stats();
}

std::optional<ReplayMemory::Piece> ReplayMemory::pieceAt(nanoseconds time) const
{
    return m_keeper->pieceAt(time);
}

ReplayMemory::Piece ReplayMemory::save(const QString &target, nanoseconds from, nanoseconds to) const
{
    const std::vector<Piece> pieces = m_keeper->piecesOf(from, to);
    std::vector<FilmPart> parts;
    for (const Piece &piece : pieces)
        parts.push_back({piece.film->path(), piece.from});
    joinFilms(parts, target);
    return {nullptr, pieces.front().from, pieces.back().to};
}

} // namespace spotter
