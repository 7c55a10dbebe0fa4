// Shows again what has just been: the last repetition, what the last utterance was about, or all of it some seconds
// late, while the session goes on; and saves the last minutes after the fact. A camera's picture must be kept in memory
// for that, which costs processor and memory: it is off until somebody asks for it. GUI thread.
#pragma once

#include "core/media/delayed_picture.h"
#include "core/media/frame_relay.h"
#include "core/stream/coaching_session.h"
#include "ui/review/review_player.h"

#include <QObject>

#include <optional>

class QMenu;

namespace spotter {

class Actions;
class LivePage;

class Replay : public QObject {
    Q_OBJECT

public:
    /// All outlive it.
    Replay(CoachingSession &session, LivePage &page, const Actions &actions, QObject *parent = nullptr);
    ~Replay() override;

    /// The session's own frames are not to be shown now.
    bool ownsPicture() const { return m_showing || m_delay.count() > 0; }
    /// Something is shown again.
    bool isShowing() const { return m_showing; }
    /// Adds what there is to choose: the delay, and how much is kept.
    void fill(QMenu &menu);

    void setDelay(std::chrono::seconds delay);
    std::chrono::seconds delay() const { return m_delay; }
    /// 0: nothing is kept, and nothing can be shown again of a camera.
    void setKept(std::chrono::minutes length);
    std::chrono::minutes kept() const { return m_kept; }

Q_SIGNALS:
    /// The file was written; empty where it could not be, which has been told.
    void saved(const QString &file);

private:
    struct Span {
        SessionTime from{};
        SessionTime to{};
        QString words;
    };

    void show(const std::optional<Span> &span);
    void stop();
    void save();
    void renewDelay();
    void tell(const QString &sentence, std::chrono::milliseconds shownFor = {}) const;

    CoachingSession &m_session;
    LivePage &m_page;
    std::optional<Span> m_repetition; ///< the last one
    std::optional<Span> m_utterance;
    ReviewPlayer m_player;
    std::unique_ptr<MemoryFile> m_film; ///< what the player shows of a camera
    SessionTime m_end{};                ///< in the film that the player shows
    bool m_showing = false;
    std::chrono::minutes m_kept{};
    std::chrono::seconds m_delay{};
    std::jthread m_saving;
    FrameRelay m_late;
    std::unique_ptr<DelayedPicture> m_delayed; ///< after what it hands frames to
};

} // namespace spotter
