// Which utterance is spoken when. It never talks over itself: while one is being said, others wait, at most one of each
// kind (token and cause): a newer one takes the place of the one that waits. What has waited too long is not said any
// more, counts first of all: a number that comes late is wrong. It can still be read on the page. GUI thread.
#pragma once

#include "core/values/events.h"
#include "ui/voice/speaker.h"

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace spotter {

class VoiceQueue : public QObject {
    Q_OBJECT

public:
    using Clock = std::function<std::chrono::milliseconds()>;

    static constexpr std::chrono::milliseconds countKeeps{1200};
    static constexpr std::chrono::milliseconds othersKeep{6000};

    /// \p now: milliseconds that only grow. \p speaker outlives it.
    VoiceQueue(Speaker &speaker, Clock now, QObject *parent = nullptr);

    void say(ActionToken token, Cause cause, const QString &text);
    /// Falls silent and forgets what waits.
    void stop();
    bool isSpeaking() const { return m_saying.has_value(); }
    std::size_t waiting() const { return m_waiting.size(); }

private:
    struct Waiting {
        ActionToken token;
        Cause cause;
        QString text;
        std::chrono::milliseconds since;
    };

    void sayNext();
    bool isStale(const Waiting &one) const;

    Speaker &m_speaker;
    Clock m_now;
    std::vector<Waiting> m_waiting; ///< the oldest first
    std::optional<int> m_saying;
    int m_number = 0;
};

} // namespace spotter
