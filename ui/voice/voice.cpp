#include "ui/voice/voice.h"

#include "translations/language.h"

namespace spotter {

namespace {

std::chrono::milliseconds steadyNow()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace

Voice::Voice(std::unique_ptr<Speaker> speaker, QObject *parent)
    : QObject(parent)
    , m_speaker(std::move(speaker))
    , m_queue(*m_speaker, steadyNow)
{
    connect(m_speaker.get(), &Speaker::troubled, this, [this](const QString &sentence) {
        if (m_told.contains(sentence))
            return;
        m_told.insert(sentence);
        Q_EMIT troubled(sentence);
    });
    connect(m_speaker.get(), &Speaker::voicesFound, this, &Voice::voicesFound);
    connect(&Language::instance(), &Language::changed, this, &Voice::applyManner);
}

void Voice::watch(const CoachEngine &engine)
{
    connect(&engine, &CoachEngine::actionDecided, this, [this](const ActionEvent &event) {
        if (event.token != ActionToken::Next)
            m_decided = event;
    });
    connect(&engine, &CoachEngine::feedbackGiven, this, &Voice::hear);
}

void Voice::hear(const Feedback &feedback)
{
    if (!m_wanted.voiceOutput || !feedback.complete)
        return;
    const Cause cause = feedback.said == m_decided.time ? m_decided.cause : Cause::Form;
    m_queue.say(feedback.token, cause, feedback.text);
}

void Voice::apply(const Settings &settings)
{
    m_wanted = settings.demo;
    applyManner();
}

void Voice::applyManner()
{
    if (!m_wanted.voiceOutput)
        return m_queue.stop();
    const VoiceManner manner{
        m_wanted.voiceName, Language::instance().spoken(), m_wanted.voiceRate, m_wanted.voiceVolume};
    if (m_manner == manner)
        return;
    m_manner = manner;
    m_speaker->setManner(manner);
}

} // namespace spotter
