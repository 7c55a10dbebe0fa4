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
    connect(&m_frames, &FrameRelay::frameReady, this, [this](const Frame &frame) {
        m_position = frame.pts;
        Q_EMIT frameReady(frame);
        Q_EMIT positionChanged(m_position);
    });
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
    m_source->setHandler([this](const Frame &frame) { m_frames.offer(frame); });
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
    m_frames.clear();
}

SessionTime ReviewPlayer::length() const
{
    return m_source ? std::max<SessionTime>(m_length, m_source->duration()) : m_length;
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
