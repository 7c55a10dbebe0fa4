// A video file as a FrameSource: decoded with libav on a thread of its own, by presentation time stamps.
#pragma once

#include "core/media/frame_source.h"

#include <memory>

namespace spotter {

/// At play speed (the window) frames come when they are due; at full speed (`spotter analyze`) as fast as the handler takes them.
enum class Pace { PlaySpeed, FullSpeed };

class FileSource : public FrameSource
{
    Q_OBJECT

public:
    /// Opens nothing yet. start() opens; a file that cannot be read is `failed` with one sentence.
    FileSource(QString path, Pace pace, QObject *parent = nullptr);
    ~FileSource() override;

    void start() override;
    void stop() override;
    void setPaused(bool paused) override;
    bool isLive() const override { return false; }
    QString name() const override;

    /// Goes on from the frame shown at \p position (media time). Any state but Stopped and Failed.
    void seek(std::chrono::nanoseconds position);
    /// At Pace::PlaySpeed: how many seconds of the film pass in one. Above 0.
    void setRate(double rate);
    /// While paused: shows the next frame. Nothing at the end.
    void step();
    /// Known once opened; 0 where the file does not tell.
    std::chrono::nanoseconds duration() const;
    double framesPerSecond() const;
    QSize pictureSize() const;

private:
    class Player;
    std::unique_ptr<Player> m_player;
};

} // namespace spotter
