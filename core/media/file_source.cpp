#include "core/media/file_source.h"

#include "core/media/decoder.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace spotter {

using std::chrono::nanoseconds;
using std::chrono::steady_clock;

namespace {

/// When a picture is due: media time runs with the monotonic clock, or so many times as fast, from the picture shown
/// first.
class PlayClock {
public:
    /// A picture later than this is shown at once and time goes on from there: nothing is hurried to catch up.
    static constexpr std::chrono::milliseconds patience{100};

    steady_clock::time_point due(nanoseconds pts)
    {
        const auto now = steady_clock::now();
        const auto passed = std::chrono::duration_cast<nanoseconds>(pts / m_rate);
        if (m_began + passed < now - patience)
            m_began = now - passed;
        return m_began + passed;
    }
    void restart() { m_began = steady_clock::time_point::min(); }
    double rate() const { return m_rate; }
    void setRate(double rate)
    {
        if (std::exchange(m_rate, rate) != rate)
            restart();
    }

private:
    double m_rate = 1.0;
    steady_clock::time_point m_began = steady_clock::time_point::min(); ///< when media time 0 was, or would have been
};

} // namespace

// Its thread decodes and delivers. What the owner's thread asks for stands under the mutex; the answers come back as
// calls queued to the owner's thread, which drops those of an earlier run.
class FileSource::Player {
public:
    struct Info {
        nanoseconds duration{};
        double framesPerSecond = 0.0;
        QSize pictureSize;
    };

    Player(FileSource &source, QString path, Pace pace)
        : m_source(source)
        , m_path(std::move(path))
        , m_pace(pace)
    {
    }

    const QString &path() const { return m_path; }
    const Info &info() const { return m_info; }

    void start()
    {
        stop();
        m_info = {};
        m_seekTo.reset();
        m_source.setState(SourceState::Opening);
        m_thread = std::jthread([this, run = m_run](std::stop_token stop) { play(stop, run); });
    }

    void stop()
    {
        ++m_run;
        m_thread.request_stop();
        if (m_thread.joinable())
            m_thread.join();
        m_source.setState(SourceState::Stopped);
    }

    void setPaused(bool paused)
    {
        tell([this, paused] { m_paused = paused; });
        if (m_source.state() == SourceState::Playing || m_source.state() == SourceState::Paused)
            m_source.setState(paused ? SourceState::Paused : SourceState::Playing);
    }

    void seek(nanoseconds position)
    {
        tell([this, position] {
            m_seekTo = position;
            m_steps = 0;
        });
    }

    void setRate(double rate)
    {
        tell([this, rate] { m_rate = rate; });
    }

    void step()
    {
        tell([this] { ++m_steps; });
    }

private:
    template <typename Change> void tell(Change change)
    {
        {
            const std::scoped_lock lock(m_mutex);
            change();
        }
        m_changed.notify_all();
    }

    /// Runs \p action on the owner's thread, unless that run is over by then.
    template <typename Action> void post(int run, Action action)
    {
        QMetaObject::invokeMethod(
            &m_source,
            [this, run, action = std::move(action)] {
                if (run == m_run)
                    action();
            },
            Qt::QueuedConnection);
    }

    void play(const std::stop_token &stop, int run)
    {
        try {
            Decoder decoder(m_path, stop);
            post(run, [this, info = Info{decoder.duration(), decoder.framesPerSecond(), decoder.pictureSize()}] {
                m_info = info;
            });
            playFrames(decoder, stop, run);
        } catch (const Error &error) {
            fail(run, error);
        } catch (const std::bad_alloc &) {
            fail(run,
                Error(QCoreApplication::translate("Media", "There is not enough memory for this video"), m_path,
                    QCoreApplication::translate("Media", "Close other programs, or convert it to a smaller size")));
        }
    }

    void fail(int run, const Error &error)
    {
        post(run, [this, error] {
            m_source.setState(SourceState::Failed);
            Q_EMIT m_source.failed(error);
        });
    }

    void playFrames(Decoder &decoder, const std::stop_token &stop, int run)
    {
        PlayClock clock;
        bool first = true; // after the start or a seek: shown at once, even when paused
        while (!stop.stop_requested()) {
            const std::optional<nanoseconds> position = takeSeek();
            if (position) {
                decoder.seek(*position);
                first = true;
            }
            std::optional<Frame> frame = decoder.next();
            if (!frame) {
                if (!stop.stop_requested())
                    post(run, [this] { m_source.setState(SourceState::Ended); });
                waitForSeek(stop);
                continue;
            }
            if (position)
                frame->gapBefore = GapReason::Sought;
            if (first)
                clock.restart();
            else if (!waitUntilDue(clock, frame->pts, stop))
                continue;
            if (first)
                post(run, [this] { m_source.setState(m_paused ? SourceState::Paused : SourceState::Playing); });
            first = false;
            clock.due(frame->pts);
            frame->arrival = steady_clock::now();
            m_source.deliver(*frame);
        }
    }

    std::optional<nanoseconds> takeSeek()
    {
        const std::scoped_lock lock(m_mutex);
        return std::exchange(m_seekTo, std::nullopt);
    }

    void waitForSeek(const std::stop_token &stop)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, stop, [this] { return m_seekTo.has_value(); });
    }

    /// False where a seek or the stop came first: the picture is not wanted any more.
    bool waitUntilDue(PlayClock &clock, nanoseconds pts, const std::stop_token &stop)
    {
        std::unique_lock lock(m_mutex);
        for (;;) {
            if (m_paused) {
                m_changed.wait(lock, stop, [this] { return !m_paused || m_seekTo || m_steps > 0; });
                clock.restart();
            }
            if (stop.stop_requested() || m_seekTo)
                return false;
            if (const int steps = std::exchange(m_steps, 0); m_paused && steps > 0) {
                m_steps = steps - 1;
                return true;
            }
            clock.setRate(m_rate);
            if (m_pace == Pace::FullSpeed)
                return true;
            const bool changed =
                m_changed.wait_until(lock, stop, clock.due(pts), [this, &clock] {
                    return m_paused || m_seekTo || m_rate != clock.rate();
                });
            if (!changed)
                return !stop.stop_requested();
        }
    }

    FileSource &m_source;
    const QString m_path;
    const Pace m_pace;
    Info m_info;   ///< of the owner's thread
    int m_run = 0; ///< of the owner's thread
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    bool m_paused = false;
    std::optional<nanoseconds> m_seekTo;
    double m_rate = 1.0;
    int m_steps = 0; ///< frames to show while paused
    std::jthread m_thread; ///< last: ends before what it uses
};

FileSource::FileSource(QString path, Pace pace, QObject *parent)
    : FrameSource(parent)
    , m_player(std::make_unique<Player>(*this, std::move(path), pace))
{
}

FileSource::~FileSource()
{
    m_player->stop();
}

void FileSource::start()
{
    m_player->start();
}

void FileSource::stop()
{
    m_player->stop();
}

void FileSource::setPaused(bool paused)
{
    m_player->setPaused(paused);
}

QString FileSource::name() const
{
    return QFileInfo(m_player->path()).fileName();
}

void FileSource::seek(nanoseconds position)
{
    m_player->seek(position);
}

void FileSource::setRate(double rate)
{
    m_player->setRate(rate);
}

void FileSource::step()
{
    m_player->step();
}

nanoseconds FileSource::duration() const
{
    return m_player->info().duration;
}

double FileSource::framesPerSecond() const
{
    return m_player->info().framesPerSecond;
}

QSize FileSource::pictureSize() const
{
    return m_player->info().pictureSize;
}

} // namespace spotter
