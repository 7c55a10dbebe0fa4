// The system's own voice through Qt TextToSpeech: the first engine that works, on a thread of its own, since some take
// long to wake up. Made with the first word or wish. GUI thread.
#pragma once

#include "ui/voice/speaker.h"

#include <QThread>

#include <memory>

namespace spotter {

class SystemSpeaker : public Speaker {
    Q_OBJECT

public:
    explicit SystemSpeaker(QObject *parent = nullptr);
    ~SystemSpeaker() override;

    void say(int number, const QString &text) override;
    void stop() override;
    void setManner(const VoiceManner &manner) override;

private:
    class Worker;
    QThread m_thread;
    Worker *m_worker; ///< lives and dies on m_thread
};

} // namespace spotter
