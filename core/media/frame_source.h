// Where frames come from: a camera or a video file. One object of the thread that made it (the GUI thread in the studio),
// which gives frames on a thread of its own. Sources report trouble by state and by one Error; they never throw once made.
#pragma once

#include "core/media/frame.h"
#include "core/values/error.h"

#include <QObject>

#include <functional>

namespace spotter {

enum class SourceState {
    Stopped,  ///< not started, or stopped by the caller
    Opening,  ///< started, no picture yet
    Playing,
    Paused,
    Stalled,  ///< a live source that gives no frames although it is there
    Lost,     ///< a live source that went away; it goes on by itself when it returns
    Ended,    ///< a file that has been played to its end
    Failed    ///< `failed` said why
};

class FrameSource : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<void(const Frame &)>;

    explicit FrameSource(QObject *parent = nullptr)
        : QObject(parent)
    {
    }

    /// Called for every frame, on the source's delivering thread. Set it before start(). It may block, which slows a file
    /// down and makes a live source drop frames.
    void setHandler(Handler handler) { m_handler = std::move(handler); }

    virtual void start() = 0;
    /// Returns when no handler runs any more and none will.
    virtual void stop() = 0;
    virtual void setPaused(bool paused) = 0;

    virtual bool isLive() const = 0;
    /// For people: a camera's description, a file's name.
    virtual QString name() const = 0;

    SourceState state() const { return m_state; }

Q_SIGNALS:
    void stateChanged(spotter::SourceState state);
    void failed(const spotter::Error &error);

protected:
    void deliver(const Frame &frame) const
    {
        if (m_handler)
            m_handler(frame);
    }
    /// On the object's own thread.
    void setState(SourceState state)
    {
        if (m_state == state)
            return;
        m_state = state;
        Q_EMIT stateChanged(state);
    }

private:
    Handler m_handler;
    SourceState m_state = SourceState::Stopped;
};

} // namespace spotter

Q_DECLARE_METATYPE(spotter::SourceState)
