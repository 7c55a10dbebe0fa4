// The coach's words, spoken: takes finished utterances of an engine to the queue while the settings want a voice, and
// tells once what keeps it from being heard. GUI thread.
#pragma once

#include "core/config/settings.h"
#include "core/stream/coach_engine.h"
#include "ui/voice/voice_queue.h"

#include <QSet>

namespace spotter {

class Voice : public QObject {
    Q_OBJECT

public:
    explicit Voice(std::unique_ptr<Speaker> speaker, QObject *parent = nullptr);

    /// Speaks what \p engine gives from now on. It outlives this.
    void watch(const CoachEngine &engine);
    void apply(const Settings &settings);
    /// Falls silent, and what waits is not said.
    void stop() { m_queue.stop(); }

Q_SIGNALS:
    /// A sentence for the page, each once in a run.
    void troubled(const QString &sentence);
    /// See Speaker.
    void voicesFound(const QStringList &names);

private:
    void hear(const Feedback &feedback);
    void applyManner();

    std::unique_ptr<Speaker> m_speaker;
    VoiceQueue m_queue;
    Settings::Demo m_wanted;
    std::optional<VoiceManner> m_manner; ///< what the speaker was told last
    ActionEvent m_decided;               ///< the newest that asked for words
    QSet<QString> m_told;
};

} // namespace spotter
