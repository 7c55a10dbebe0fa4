#include "core/stream/coaching_session.h"

#include "core/media/camera_source.h"
#include "core/media/recorder.h"
#include "core/stream/session_feed.h"

#include <QFileInfo>

#include <algorithm>
#include <atomic>

namespace spotter {

namespace {

/// A path, rather than a camera: there is such a file, or it looks like one.
bool meansFile(const QString &source)
{
    if (isCameraId(source))
        return false;
    const QFileInfo file(source);
    return !source.isEmpty() && (file.exists() || source.contains(QLatin1Char('/')) || !file.suffix().isEmpty());
}

FilmEncoder encoderOf(const Settings::Recording &recording)
{
    return recording.encoder == QLatin1String("nvenc") ? FilmEncoder::Nvenc
        : recording.encoder == QLatin1String("vaapi")  ? FilmEncoder::Vaapi
                                                       : FilmEncoder::Software;
}

} // namespace

class CoachingSession::Private {
public:
    Private(CoachingSession *session, CoachEngine &engine, SettingsSnapshot itsSettings)
        : settings(std::move(itsSettings))
        , feed(
              engine, [this] { announce(); }, [this] { post([this] { q->finish(); }); })
        , q(session)
    {
    }

    FileSource *file() const { return qobject_cast<FileSource *>(source.get()); }

    std::vector<std::unique_ptr<Recorder>> makeRecorders(const QString &film)
    {
        std::vector<std::unique_ptr<Recorder>> recorders;
        if (!film.isEmpty())
            recorders.push_back(makeRecorder(film, [this](const Gap &gap) { Q_EMIT q->recordingMissed(gap); }));
        if (settings->demo.saveOutput)
            recorders.push_back(makeRecorder(settings->demo.outputPath, {}));
        return recorders;
    }

    SettingsSnapshot settings;
    SessionFeed feed;
    std::unique_ptr<FrameSource> source; ///< after feed: it ends before what it feeds
    QString sourceName;
    QString filePath; ///< empty: a camera
    std::shared_ptr<ReplayMemory> memory;
    std::chrono::seconds replayLength{};
    std::int64_t frameLimit = 0;
    std::chrono::steady_clock::time_point started{}; ///< of a live session

private:
    std::unique_ptr<Recorder> makeRecorder(const QString &path, Recorder::Missed missed)
    {
        const FileSource *played = file();
        const double told = played ? played->framesPerSecond() : 0.0; // 0 while the file is still being opened
        const double fps = told > 0.0 ? told : settings->video.captureFps;
        return std::make_unique<Recorder>(
            path, fps, [this](const Error &error) { post([this, error] { Q_EMIT q->recordingFailed(error); }); },
            std::move(missed), played ? Recorder::WhenFull::Wait : Recorder::WhenFull::Drop,
            Recorder::Encoding{encoderOf(settings->recording),
                [this](const Error &error) { post([this, error] { Q_EMIT q->encoderRefused(error); }); }});
    }

    template <typename Action> void post(Action action)
    {
        QMetaObject::invokeMethod(q, std::move(action), Qt::QueuedConnection);
    }

    /// One frameReady() in the event loop at a time.
    void announce()
    {
        if (m_announced.exchange(true))
            return;
        post([this] {
            m_announced = false;
            Q_EMIT q->frameReady();
        });
    }

    CoachingSession *q;
    std::atomic<bool> m_announced = false;
};

CoachingSession::CoachingSession(SettingsSnapshot settings, QObject *parent)
    : QObject(parent)
    , m_engine(std::make_unique<CoachEngine>(settings))
    , d(std::make_unique<Private>(this, *m_engine, std::move(settings)))
{
    connect(m_engine.get(), &CoachEngine::failed, this, &CoachingSession::failed);
    connect(m_engine.get(), &CoachEngine::stateChanged, this, [this](EngineState state) {
        const EngineState now = m_engine->state(); // another one where it was started again meanwhile
        if (now == EngineState::Idle || now == EngineState::Failed)
            rest();
        Q_EMIT engineStateChanged(state);
    });
}

CoachingSession::~CoachingSession()
{
    close();
}

void CoachingSession::open(const QString &source, Pace pace)
{
    if (meansFile(source))
        return openFile(source, pace);
    close();
    std::unique_ptr<FrameSource> camera;
    try {
        camera = std::make_unique<CameraSource>(findCamera(source), d->settings->video.captureFps);
    } catch (const Error &error) {
        // Like a file's failure it comes through the event loop, not from within the call.
        QMetaObject::invokeMethod(
            this, [this, error] { Q_EMIT failed(error); }, Qt::QueuedConnection);
        return;
    }
    use(std::move(camera));
}

void CoachingSession::openFile(const QString &path, Pace pace)
{
    close();
    d->filePath = path;
    use(std::make_unique<FileSource>(path, pace));
}

void CoachingSession::use(std::unique_ptr<FrameSource> source)
{
    d->source = std::move(source);
    FrameSource *opened = d->source.get();
    connect(opened, &FrameSource::failed, this, &CoachingSession::failed);
    connect(opened, &FrameSource::stateChanged, this, [this](SourceState state) {
        if (state == SourceState::Ended)
            m_engine->finish();
        else if (state == SourceState::Failed)
            stop();
        Q_EMIT sourceStateChanged(state);
    });
    opened->setHandler([this](const Frame &frame) { d->feed.take(frame); });
    d->sourceName = opened->name();
    renewMemory();
    Q_EMIT sourceChanged(d->sourceName);
    opened->setPaused(!isLive()); // a file shows its first picture and waits
    opened->start();
}

void CoachingSession::close()
{
    if (!d->source)
        return;
    stop();
    d->source->disconnect(this);
    d->source->stop();
    d->source.reset();
    d->sourceName.clear();
    d->filePath.clear();
    renewMemory();
    d->feed.forget();
    Q_EMIT sourceStateChanged(SourceState::Stopped);
}

void CoachingSession::start(const QString &film)
{
    m_engine->settle(); // a stop may still be on its way
    const EngineState state = m_engine->state();
    if (!d->source || state == EngineState::Running || state == EngineState::Paused)
        return;
    d->started = std::chrono::steady_clock::now();
    m_engine->start(
        isLive() ? TimeBase::Arrival : TimeBase::Media, isLive() ? Delivery::NewestWins : Delivery::Wait, d->started);
    m_engine->settle();
    if (m_engine->state() != EngineState::Running)
        return;

    FileSource *file = d->file();
    d->feed.begin({.live = isLive(),
        .begun = d->started,
        .fromSought = file != nullptr,
        .frameLimit = d->frameLimit,
        .recorders = d->makeRecorders(film)});
    if (!file)
        return;
    const Frame shown = latestFrame();
    file->seek(file->state() == SourceState::Ended ? std::chrono::nanoseconds{} : shown.pts);
    file->setPaused(false);
}

void CoachingSession::pause()
{
    m_engine->pause();
    if (FileSource *file = d->file())
        file->setPaused(true);
    else
        d->feed.setPaused(true);
}

void CoachingSession::resume()
{
    m_engine->settle(); // a pause may still be on its way
    if (m_engine->state() != EngineState::Paused)
        return;
    m_engine->resume();
    if (FileSource *file = d->file())
        file->setPaused(false);
    else
        d->feed.setPaused(false);
}

void CoachingSession::reset()
{
    m_engine->reset();
}

void CoachingSession::stop()
{
    m_engine->stop();
    rest();
}

void CoachingSession::stopRecording()
{
    d->feed.endRecording();
}

void CoachingSession::finish()
{
    m_engine->finish();
    rest();
}

void CoachingSession::rest()
{
    d->feed.end();
    FileSource *file = d->file();
    if (file && file->state() != SourceState::Ended)
        file->setPaused(true);
}

void CoachingSession::apply(SettingsSnapshot settings)
{
    d->settings = settings;
    m_engine->apply(std::move(settings));
}

void CoachingSession::setFrameLimit(std::int64_t frames)
{
    d->frameLimit = frames;
}

EngineState CoachingSession::engineState() const
{
    return m_engine->state();
}

SourceState CoachingSession::sourceState() const
{
    return d->source ? d->source->state() : SourceState::Stopped;
}

QString CoachingSession::sourceName() const
{
    return d->sourceName;
}

bool CoachingSession::isLive() const
{
    return d->source && d->source->isLive();
}

CameraFormat CoachingSession::sourceFormat() const
{
    if (const auto *camera = qobject_cast<CameraSource *>(d->source.get()))
        return camera->format();
    const FileSource *file = d->file();
    const double rate = file ? file->framesPerSecond() : 0.0;
    return {.size = latestFrame().uprightSize(), .minFps = rate, .maxFps = rate, .pixelFormat = {}};
}

SettingsSnapshot CoachingSession::settings() const
{
    return d->settings;
}

SessionTime CoachingSession::now() const
{
    const EngineState state = m_engine->state();
    const bool running = state == EngineState::Running || state == EngineState::Paused;
    return isLive() && running ? std::chrono::steady_clock::now() - d->started : d->feed.time();
}

std::chrono::nanoseconds CoachingSession::length() const
{
    const FileSource *file = d->file();
    return file ? file->duration() : std::chrono::nanoseconds{};
}

void CoachingSession::setReplayLength(std::chrono::seconds length)
{
    if (std::exchange(d->replayLength, length) != length)
        renewMemory();
}

/// What was kept before is gone.
void CoachingSession::renewMemory()
{
    const bool wanted = isLive() && d->replayLength > std::chrono::seconds(0);
    d->memory = wanted ? std::make_shared<ReplayMemory>(d->replayLength, d->settings->video.captureFps) : nullptr;
    d->feed.remember(d->memory);
}

std::shared_ptr<const ReplayMemory> CoachingSession::replayMemory() const
{
    return d->memory;
}

QString CoachingSession::filePath() const
{
    return d->filePath;
}

std::chrono::nanoseconds CoachingSession::replayTime(SessionTime time) const
{
    return time + (isLive() ? d->started.time_since_epoch() : d->feed.begins());
}

std::int64_t CoachingSession::framesShown() const
{
    return d->feed.framesShown();
}

Frame CoachingSession::latestFrame() const
{
    return d->feed.latestFrame();
}

} // namespace spotter
