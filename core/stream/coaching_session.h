// One sitting in front of the coach: a source of frames, the engine that watches it, and the picture to show meanwhile.
// The studio's window and the command line both drive this and nothing below it. Lives on the thread that made it.
//
// A source is opened first and gives a picture at once; start() lets the engine watch. A camera that is lost and comes
// back leaves the session running; what was missed is a Gap.
#pragma once

#include "core/media/camera_list.h"
#include "core/media/file_source.h"
#include "core/media/replay_memory.h"
#include "core/stream/coach_engine.h"

#include <QObject>

#include <memory>

namespace spotter {

class CoachingSession : public QObject {
    Q_OBJECT

public:
    explicit CoachingSession(SettingsSnapshot settings, QObject *parent = nullptr);
    ~CoachingSession() override;

    /// A camera's number, id or part of its description, or the path of a video file. A running session is stopped
    /// first. What cannot be opened is told by failed(), and the source before is gone.
    void open(const QString &source, Pace pace = Pace::PlaySpeed);
    /// \p path is a video file even where it could be a camera.
    void openFile(const QString &path, Pace pace = Pace::PlaySpeed);
    void close();

    /// A file plays on from the picture shown, or from its beginning where it had ended. What the session sees is also
    /// recorded in the file \p film, where there is one, in the session's own time.
    void start(const QString &film = {});
    void pause();
    void resume();
    void reset();
    void stop();
    /// Closes the films; the session goes on.
    void stopRecording();
    void apply(SettingsSnapshot settings);
    /// From the next start on the session ends by itself after so many frames; 0: no limit.
    void setFrameLimit(std::int64_t frames);

    EngineState engineState() const;
    SourceState sourceState() const;
    QString sourceName() const;
    bool isLive() const;
    /// What the camera gives, once it plays; of a film only size and rate are set.
    CameraFormat sourceFormat() const;
    SettingsSnapshot settings() const;
    /// Session time now, for a clock on the screen; decisions never use it.
    SessionTime now() const;
    /// Of the file, once it is open; 0 where there is none or it does not tell.
    std::chrono::nanoseconds length() const;
    /// The last \p length of a camera's picture is kept in memory from now on, whether a session runs or not; 0:
    /// nothing is. A file needs no memory.
    void setReplayLength(std::chrono::seconds length);
    /// Null where nothing is kept.
    std::shared_ptr<const ReplayMemory> replayMemory() const;
    /// The path of the file that is played; empty with a camera.
    QString filePath() const;
    /// Where a moment of the session lies in replayMemory(), or in the file.
    std::chrono::nanoseconds replayTime(SessionTime time) const;
    /// Frames that came from the source since it was opened.
    std::int64_t framesShown() const;

    /// The newest frame, for the preview. Null before the first. Any thread.
    Frame latestFrame() const;

    CoachEngine &engine() { return *m_engine; }

Q_SIGNALS:
    /// At most one of these waits in the event loop: take latestFrame() when it comes.
    void frameReady();
    void sourceChanged(const QString &name);
    void sourceStateChanged(spotter::SourceState state);
    void engineStateChanged(spotter::EngineState state);
    void failed(const spotter::Error &error);
    /// The recording had to stop; the session goes on.
    void recordingFailed(const spotter::Error &error);
    /// A film is encoded in software, as the encoder of the settings cannot be opened; the session and the film go on.
    void encoderRefused(const spotter::Error &error);
    /// Frames that are not in the film that start() was given. Comes on the thread of the source.
    void recordingMissed(const spotter::Gap &gap);

private:
    void use(std::unique_ptr<FrameSource> source);
    void renewMemory();
    /// As at the end of a file.
    void finish();
    /// The engine watches no more: the recording is closed and a file waits.
    void rest();

    class Private;
    std::unique_ptr<CoachEngine> m_engine;
    std::unique_ptr<Private> d; ///< after the engine, which it feeds
};

} // namespace spotter
