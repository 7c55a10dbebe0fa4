#include "ui/review/review_player.h"

#include <algorithm>
#include <cmath>

namespace spotter {

namespace {

constexpr auto backwardsEvery = std::chrono::milliseconds(66);

} // namespace

ReviewPlayer::ReviewPlayer(QObject *parent)
    : QObject(parent)
{
    m_backwards.setInterval(backwardsEvery);
    connect(&m_backwards, &QTimer::timeout, this, &ReviewPlayer::stepBackwards);
}

ReviewPlayer::~ReviewPlayer()
{
    close();
}

void ReviewPlayer::open(const QString &film, SessionTime length)
{
    close();
    m_length = length;
    m_source = std::make_unique<FileSource>(film, Pace::PlaySpeed);
    m_source->setHandler([this](const Frame &frame) { take(frame); });
    connect(m_source.get(), &FrameSource::failed, this, &ReviewPlayer::failed);
    connect(m_source.get(), &FrameSource::stateChanged, this, [this](SourceState state) {
        if (state == SourceState::Ended && m_playing && m_rate > 0)
            setPlaying(false);
    });
    m_source->setPaused(true);
    m_source->start();
}

void ReviewPlayer::close()
{
    setPlaying(false);
    m_source.reset();
    m_position = {};
    m_wanted = {};
    m_length = {};
    m_rate = 1.0;
    const std::lock_guard lock(m_mutex);
    m_latest = {};
    m_announced = false;
}

SessionTime ReviewPlayer::length() const
{
    return m_source ? std::max<SessionTime>(m_length, m_source->duration()) : m_length;
}

Frame ReviewPlayer::latestFrame() const
{
    const std::lock_guard lock(m_mutex);
    return m_latest;
}

/// On the source's thread. One announcement in the event loop at a time.
void ReviewPlayer::take(const Frame &frame)
{
    {
        const std::lock_guard lock(m_mutex);
        m_latest = frame;
        if (std::exchange(m_announced, true))
            return;
    }
    QMetaObject::invokeMethod(
        this,
        [this] {
            Frame newest;
            {
                const std::lock_guard lock(m_mutex);
                m_announced = false;
                newest = m_latest;
            }
            if (newest.isNull())
                return; // closed meanwhile
            m_position = newest.pts;
            Q_EMIT frameReady(newest);
            Q_EMIT positionChanged(m_position);
        },
        Qt::QueuedConnection);
}

void ReviewPlayer::setPlaying(bool playing)
{
    playing = playing && m_source;
    if (playing && m_rate > 0 && m_source->state() == SourceState::Ended)
        m_source->seek(SessionTime{});
    m_playing = playing;
    if (m_source)
        m_source->setPaused(!playing || m_rate < 0);
    m_wanted = m_position;
    if (playing && m_rate < 0)
        m_backwards.start();
    else
        m_backwards.stop();
    Q_EMIT changed();
}

void ReviewPlayer::setRate(double rate)
{
    m_rate = std::copysign(std::clamp(std::abs(rate), slowest, fastest), rate);
    if (m_source)
        m_source->setRate(std::abs(m_rate));
    setPlaying(m_playing);
}

void ReviewPlayer::shuttle(int direction)
{
    const bool sameWay = m_playing && m_rate * direction > 0;
    setRate(sameWay ? m_rate * 2 : double(direction));
    setPlaying(true);
}

/// A film plays forwards only: backwards is a row of places, each at most a second behind a key frame.
void ReviewPlayer::stepBackwards()
{
    if (m_wanted <= SessionTime{})
        return setPlaying(false);
    m_wanted -= fromSeconds(std::chrono::duration<double>(backwardsEvery).count() * std::abs(m_rate));
    m_source->seek(std::max(m_wanted, SessionTime{}));
}

void ReviewPlayer::step(int frames)
{
    if (!m_source)
        return;
    if (m_playing)
        setPlaying(false);
    if (frames > 0)
        m_source->step();
    else
        m_source->seek(std::max(m_position - SessionTime(1), SessionTime{}));
}

void ReviewPlayer::seek(SessionTime position)
{
    if (!m_source)
        return;
    m_wanted = std::clamp(position, SessionTime{}, length());
    m_source->seek(m_wanted);
}

} // namespace spotter
