#include "ui/voice/voice_queue.h"

#include <algorithm>

namespace spotter {

VoiceQueue::VoiceQueue(Speaker &speaker, Clock now, QObject *parent)
    : QObject(parent)
    , m_speaker(speaker)
    , m_now(std::move(now))
{
    connect(&speaker, &Speaker::finished, this, [this](int number) {
        if (m_saying != number)
            return; // of an utterance that was cut off
        m_saying.reset();
        sayNext();
    });
}

void VoiceQueue::say(ActionToken token, Cause cause, const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    std::erase_if(m_waiting, [&](const Waiting &one) { return one.token == token && one.cause == cause; });
    m_waiting.push_back({token, cause, text, m_now()});
    if (!m_saying)
        sayNext();
}

void VoiceQueue::stop()
{
    m_waiting.clear();
    if (!m_saying)
        return;
    m_saying.reset();
    m_speaker.stop();
}

void VoiceQueue::sayNext()
{
    std::erase_if(m_waiting, [this](const Waiting &one) { return isStale(one); });
    if (m_waiting.empty())
        return;
    const QString text = m_waiting.front().text;
    m_waiting.erase(m_waiting.begin());
    m_saying = ++m_number;
    m_speaker.say(m_number, text);
}

bool VoiceQueue::isStale(const Waiting &one) const
{
    return m_now() - one.since > (one.cause == Cause::Milestone ? countKeeps : othersKeep);
}

} // namespace spotter
