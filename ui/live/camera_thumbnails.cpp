#include "ui/live/camera_thumbnails.h"

#include "core/media/convert.h"

#include <utility>

namespace spotter {

namespace {

using namespace std::chrono_literals;

constexpr auto pictureInterval = 100ms;
constexpr auto openingPatience = 3s;

} // namespace

QImage thumbnailOf(const Frame &frame, QSize size)
{
    return toImage(frame, frame.uprightSize().scaled(size, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
}

CameraThumbnails::CameraThumbnails(QObject *parent)
    : QObject(parent)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(openingPatience);
    connect(&m_patience, &QTimer::timeout, this, &CameraThumbnails::openNext);
}

CameraThumbnails::~CameraThumbnails()
{
    stop();
}

void CameraThumbnails::watch(std::vector<CameraInfo> cameras, double fps, QSize size)
{
    m_fps = fps;
    m_size = size;
    std::erase_if(m_open, [&cameras](const Watched &open) {
        return std::ranges::find(cameras, open.id, &CameraInfo::id) == cameras.end()
            || open.source->state() == SourceState::Failed;
    });
    std::erase_if(cameras, [this](const CameraInfo &camera) { return isOpen(camera.id); });
    m_waiting = std::move(cameras);
    if (!m_patience.isActive())
        openNext();
}

void CameraThumbnails::stop()
{
    m_patience.stop();
    m_waiting.clear();
    m_open.clear();
}

bool CameraThumbnails::isOpen(const QByteArray &id) const
{
    return std::ranges::find(m_open, id, &Watched::id) != m_open.end();
}

void CameraThumbnails::openNext()
{
    if (m_waiting.empty())
        return;
    const CameraInfo camera = m_waiting.front();
    m_waiting.erase(m_waiting.begin());
    auto source = std::make_unique<CameraSource>(camera, m_fps);
    source->setRemembered(false);
    source->setHandler([this, id = camera.id, size = m_size, last = std::chrono::steady_clock::time_point{}](
                           const Frame &frame) mutable {
        if (frame.arrival - last < pictureInterval)
            return;
        last = frame.arrival;
        const QImage picture = thumbnailOf(frame, size);
        QMetaObject::invokeMethod(this, [this, id, picture] {
            if (isOpen(id))
                Q_EMIT pictured(id, picture);
        });
    });
    connect(source.get(), &FrameSource::stateChanged, this,
        [this, id = camera.id, name = camera.description](SourceState state) { stateChanged(id, name, state); });
    connect(source.get(), &FrameSource::failed, this,
        [this, id = camera.id](const Error &error) { Q_EMIT troubled(id, error.sentence()); });
    m_patience.start();
    source->start();
    m_open.push_back({camera.id, std::move(source)});
}

void CameraThumbnails::stateChanged(const QByteArray &id, const QString &name, SourceState state)
{
    if (state == SourceState::Lost)
        Q_EMIT troubled(id, tr("%1 is gone.").arg(name));
    if (state == SourceState::Stalled)
        Q_EMIT troubled(id, tr("%1 is there but gives no picture. Another program may be using it.").arg(name));
    const bool isLast = !m_open.empty() && m_open.back().id == id;
    if (!isLast || state == SourceState::Opening || state == SourceState::Stopped)
        return;
    m_patience.stop();
    QMetaObject::invokeMethod(this, &CameraThumbnails::openNext, Qt::QueuedConnection);
}

} // namespace spotter
