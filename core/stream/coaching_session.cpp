#include "core/stream/coaching_session.h"

#include "core/media/camera_source.h"
#include "core/media/file_source.h"

#include <QFileInfo>

#include <atomic>
#include <mutex>

namespace spotter {

namespace {

/// A path, rather than a camera: there is such a file, or it looks like one.
bool meansFile(const QString &source)
{
    const QFileInfo file(source);
    return !source.isEmpty() && (file.exists() || source.contains(QLatin1Char('/')) || !file.suffix().isEmpty());
}

} // namespace

class CoachingSession::Private {
public:
    explicit Private(CoachingSession *session)
        : q(session)
    {
    }

    SettingsSnapshot settings;
    std::unique_ptr<FrameSource> source;
    QString sourceName;
    std::atomic<std::int64_t> framesShown = 0;
    std::atomic<bool> announced = false; ///< a frameReady() waits in the event loop

    Frame latestFrame() const
    {
        const std::lock_guard lock(m_mutex);
        return m_latest;
    }

    void show(const Frame &frame)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_latest = frame;
        }
        ++framesShown;
        if (announced.exchange(true))
            return;
        QMetaObject::invokeMethod(
            q,
            [this] {
                announced = false;
                Q_EMIT q->frameReady();
            },
            Qt::QueuedConnection);
    }

    void forgetFrame()
    {
        const std::lock_guard lock(m_mutex);
        m_latest = {};
    }

private:
    CoachingSession *q;
    mutable std::mutex m_mutex;
    Frame m_latest;
};

CoachingSession::CoachingSession(SettingsSnapshot settings, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
    , m_engine(std::make_unique<CoachEngine>(settings))
{
    d->settings = std::move(settings);
    connect(
        m_engine.get(), &CoachEngine::stateChanged, this, &CoachingSession::engineStateChanged, Qt::QueuedConnection);
    connect(m_engine.get(), &CoachEngine::failed, this, &CoachingSession::failed, Qt::QueuedConnection);
}

CoachingSession::~CoachingSession()
{
    close();
}

void CoachingSession::open(const QString &source)
{
    close();
    try {
        if (meansFile(source))
            d->source = std::make_unique<FileSource>(source, Pace::PlaySpeed);
        else
            d->source = std::make_unique<CameraSource>(findCamera(source), d->settings->video.captureFps);
    } catch (const Error &error) {
        Q_EMIT failed(error);
        return;
    }
    FrameSource *opened = d->source.get();
    connect(opened, &FrameSource::stateChanged, this, &CoachingSession::sourceStateChanged);
    connect(opened, &FrameSource::failed, this, &CoachingSession::failed);
    opened->setHandler([this](const Frame &frame) {
        d->show(frame);
        m_engine->offer(frame);
    });
    d->framesShown = 0;
    d->sourceName = opened->name();
    Q_EMIT sourceChanged(d->sourceName);
    opened->start();
}

void CoachingSession::close()
{
    if (!d->source)
        return;
    m_engine->stop();
    d->source->stop();
    d->source.reset();
    d->forgetFrame();
}

void CoachingSession::start()
{
    if (d->source)
        m_engine->start(isLive() ? TimeBase::Arrival : TimeBase::Media, Delivery::NewestWins);
}

void CoachingSession::pause()
{
    m_engine->pause();
}
void CoachingSession::resume()
{
    m_engine->resume();
}
void CoachingSession::reset()
{
    m_engine->reset();
}
void CoachingSession::stop()
{
    m_engine->stop();
}

void CoachingSession::apply(SettingsSnapshot settings)
{
    d->settings = settings;
    m_engine->apply(std::move(settings));
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
SettingsSnapshot CoachingSession::settings() const
{
    return d->settings;
}
SessionTime CoachingSession::now() const
{
    return {};
}
std::int64_t CoachingSession::framesShown() const
{
    return d->framesShown;
}
Frame CoachingSession::latestFrame() const
{
    return d->latestFrame();
}

} // namespace spotter
