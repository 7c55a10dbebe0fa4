// Plays a session's film for review: at ×0.25 to ×4, backwards too, a frame at a time, and at any place at once. Places
// are times of the session. GUI thread; it decodes on a thread of its own.
#pragma once

#include "core/media/file_source.h"
#include "core/media/frame_relay.h"
#include "core/values/session_time.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace spotter {

class ReviewPlayer : public QObject {
    Q_OBJECT

public:
    static constexpr double slowest = 0.25;
    static constexpr double fastest = 4.0;

    explicit ReviewPlayer(QObject *parent = nullptr);
    ~ReviewPlayer() override;

    /// Shows the first frame and waits. \p length where the film does not tell.
    void open(const QString &film, SessionTime length);
    void close();

    bool isPlaying() const { return m_playing; }
    /// Below 0: backwards.
    double rate() const { return m_rate; }
    SessionTime position() const { return m_position; }
    SessionTime length() const;
    Frame latestFrame() const { return m_frames.latest(); }

    void setPlaying(bool playing);
    void togglePlaying() { setPlaying(!m_playing); }
    void setRate(double rate);
    /// Twice as fast the same way, or from the other way to this one: \p direction 1 or -1. Plays.
    void shuttle(int direction);
    /// \p frames 1: the next one; -1: the one before. Pauses.
    void step(int frames);
    /// Asked for again before it is there, the newest place counts. Playing or not stays as it is.
    void seek(SessionTime position);

Q_SIGNALS:
    void frameReady(const spotter::Frame &frame);
    void positionChanged(std::chrono::nanoseconds position);
    /// Playing or not, or another rate.
    void changed();
    void failed(const spotter::Error &error);

private:
    void stepBackwards();

    FrameRelay m_frames;
    std::unique_ptr<FileSource> m_source; ///< after what it hands frames to
    QTimer m_backwards;
    SessionTime m_position{};
    SessionTime m_wanted{}; ///< asked for last
    SessionTime m_length{};
    double m_rate = 1.0;
    bool m_playing = false;
};

} // namespace spotter
