#include "app/commands/bench_record.h"

#include "core/media/camera_source.h"
#include "core/media/decoder.h"
#include "core/media/recorder.h"
#include "core/stream/coach_engine.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTimer>

#include <cmath>
#include <ctime>
#include <mutex>
#include <optional>

namespace spotter {

namespace {

using std::chrono::nanoseconds;
using std::chrono::steady_clock;

/// What a camera gives, to the recorder and to the engine, as a session does it.
class Filming {
public:
    Filming(const QString &camera, const QString &film)
        : m_settings(std::make_shared<const Settings>())
        , m_recorder(std::in_place, film, m_settings->video.captureFps, [this](const Error &error) { fail(error); })
        , m_engine(m_settings)
        , m_camera(findCamera(camera), m_settings->video.captureFps)
    {
        QObject::connect(&m_camera, &FrameSource::failed, &m_loop, [this](const Error &error) { fail(error); });
        QObject::connect(
            &m_engine, &CoachEngine::statsChanged, &m_loop, [this](const EngineStats &stats) { m_stats = stats; });
        m_camera.setHandler([this](const Frame &frame) { take(frame); });
    }

    void run(std::chrono::seconds length)
    {
        m_begun = steady_clock::now();
        m_engine.start(TimeBase::Arrival, Delivery::NewestWins, m_begun);
        m_engine.settle();
        m_camera.start();
        QTimer::singleShot(length, &m_loop, &QEventLoop::quit);
        m_loop.exec();
        m_camera.stop();
        m_engine.finish();
        m_engine.settle();
        QCoreApplication::processEvents(); // the engine's last figures
        m_recorder->stop();
        m_recorded = m_recorder->stats();
        m_recorder.reset();
        if (m_failure)
            throw Error(*m_failure);
    }

    const std::vector<nanoseconds> &times() const { return m_times; }
    const Recorder::Stats &recorded() const { return m_recorded; }
    const EngineStats &stats() const { return m_stats; }

private:
    /// On the camera's thread.
    void take(const Frame &frame)
    {
        m_times.push_back(frame.arrival - m_begun);
        m_recorder->offer(frame, m_times.back());
        m_engine.offer(frame);
    }

    void fail(const Error &error)
    {
        QMetaObject::invokeMethod(
            &m_loop,
            [this, error] {
                m_failure = error;
                m_loop.quit();
            },
            Qt::QueuedConnection);
    }

    SettingsSnapshot m_settings;
    QEventLoop m_loop;
    std::optional<Recorder> m_recorder;
    CoachEngine m_engine;
    CameraSource m_camera; ///< after those that it feeds
    steady_clock::time_point m_begun{};
    std::vector<nanoseconds> m_times; ///< of the camera's thread, until it has stopped
    Recorder::Stats m_recorded;
    EngineStats m_stats;
    std::optional<Error> m_failure;
};

} // namespace

RecordFigures measureRecording(const QString &camera, std::chrono::seconds length)
{
    const QTemporaryDir folder;
    const QString film = folder.filePath(QStringLiteral("film.mp4"));
    const std::clock_t before = std::clock();
    const auto begun = steady_clock::now();
    Filming filming(camera, film);
    filming.run(length);
    RecordFigures figures;
    figures.seconds = std::chrono::duration<double>(steady_clock::now() - begun).count();
    figures.cores = double(std::clock() - before) / CLOCKS_PER_SEC / figures.seconds;
    figures.encoderCores = std::chrono::duration<double>(filming.recorded().processor).count() / figures.seconds;
    figures.dropped = filming.recorded().dropped;
    figures.seenByCoach = filming.stats().framesIn;
    figures.missedByCoach = filming.stats().framesDropped;
    figures.film_MBPerMinute = double(QFileInfo(film).size()) / 1e6 / (figures.seconds / 60.0);

    const std::vector<nanoseconds> &times = filming.times();
    figures.arrived = std::int64_t(times.size());
    Decoder decoder(film);
    for (std::size_t i = 0; const std::optional<Frame> frame = decoder.next(); ++figures.inFilm) {
        // The film counts from its first picture; a frame that is missing in it is passed over.
        nanoseconds nearest = nanoseconds::max();
        for (; i < times.size(); ++i) {
            const nanoseconds off = std::chrono::abs(times[i] - times.front() - frame->pts);
            if (off > nearest)
                break;
            nearest = off;
        }
        figures.worstTime_ms =
            std::max(figures.worstTime_ms, std::chrono::duration<double, std::milli>(nearest).count());
    }
    if (times.size() > 1)
        figures.framesPerSecond =
            double(times.size() - 1) / std::chrono::duration<double>(times.back() - times.front()).count();
    return figures;
}

} // namespace spotter
