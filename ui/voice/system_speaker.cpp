#include "ui/voice/system_speaker.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTextToSpeech>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace spotter {

namespace {

constexpr auto breath = std::chrono::milliseconds(150); ///< between two utterances
constexpr auto engineWakes = std::chrono::milliseconds(5000);
constexpr auto wordTakes = std::chrono::milliseconds(900); ///< at half the speed, with a pause behind it

/// Qt's scale for the speed goes from -1 over 0, the voice's own, to 1.
double qtRate(double speed)
{
    return std::clamp(std::log2(speed), -1.0, 1.0);
}

/// The engine's locale that speaks \p language, of the same country where it has that.
std::optional<QLocale> localeOf(const QTextToSpeech &engine, const QLocale &language)
{
    const QList<QLocale> locales = engine.availableLocales();
    if (locales.contains(language))
        return language;
    const auto found = std::ranges::find(locales, language.language(), &QLocale::language);
    return found == locales.end() ? std::nullopt : std::optional(*found);
}

} // namespace

/// What runs on the speaker's thread. Engines differ in when they tell that they begin and end, so the end of an
/// utterance is taken from the way from Speaking to Ready, and an engine that never gets there is told of.
class SystemSpeaker::Worker : public QObject {
    Q_DECLARE_TR_FUNCTIONS(Voice)

public:
    explicit Worker(SystemSpeaker &speaker)
        : m_speaker(speaker)
    {
    }

    void say(int number, const QString &text)
    {
        if (!wake())
            return finish(number);
        m_number = number;
        m_text = text;
        m_mayFail = true;
        begin();
    }

    void stop()
    {
        m_number = 0;
        if (!m_engine)
            return;
        m_patience->stop();
        m_engine->stop();
    }

    void setManner(const VoiceManner &manner)
    {
        m_manner = manner;
        if (m_engine)
            applyManner();
        else
            wake();
    }

private:
    bool wake();
    void applyManner();
    void begin();
    /// Calls \p step after a breath, unless another utterance has begun or all is silent by then.
    template <typename Step> void afterBreath(Step step)
    {
        QTimer::singleShot(breath, this, [this, step, number = m_number] {
            if (number == m_number && number != 0)
                step();
        });
    }
    void follow(QTextToSpeech::State state);
    void finish(int number)
    {
        m_number = 0;
        Q_EMIT m_speaker.finished(number); // crosses to the GUI thread
    }
    void complain(const QString &sentence) { Q_EMIT m_speaker.troubled(sentence); }

    SystemSpeaker &m_speaker;
    std::unique_ptr<QTextToSpeech> m_engine;
    std::unique_ptr<QTimer> m_patience;
    VoiceManner m_manner;
    bool m_tried = false;
    bool m_began = false;
    bool m_mayFail = false; ///< once an utterance: Flite fails where its sound ran dry on a busy machine
    QString m_text;
    int m_number = 0; ///< of what is being said; 0: nothing
};

bool SystemSpeaker::Worker::wake()
{
    if (m_tried)
        return m_engine != nullptr;
    m_tried = true;
    QStringList engines = QTextToSpeech::availableEngines();
    engines.removeAll(QStringLiteral("mock"));
    // Speech Dispatcher knows more languages; it is there without a voice on many machines, and then Flite speaks.
    std::ranges::sort(engines, std::greater{});
    for (const QString &name : std::as_const(engines)) {
        auto engine = std::make_unique<QTextToSpeech>(name);
        if (engine->state() == QTextToSpeech::Error || engine->availableVoices().isEmpty())
            continue;
        const bool fits = localeOf(*engine, m_manner.language).has_value();
        if (!m_engine || fits)
            m_engine = std::move(engine);
        if (fits)
            break;
    }
    if (!m_engine) {
        complain(tr("This computer has no voice, so nothing is spoken. The package qt6-speech-flite-plugin brings an "
                    "English one, speech-dispatcher-espeak-ng with qt6-speech-speechd-plugin many languages."));
        return false;
    }
    m_patience = std::make_unique<QTimer>();
    m_patience->setSingleShot(true);
    connect(m_patience.get(), &QTimer::timeout, this, [this] {
        complain(tr("The system's voice (%1) does not answer, so not everything is spoken.").arg(m_engine->engine()));
        const int number = m_number;
        stop();
        finish(number);
    });
    connect(m_engine.get(), &QTextToSpeech::stateChanged, this, [this](auto state) { follow(state); });
    applyManner();
    return true;
}

void SystemSpeaker::Worker::applyManner()
{
    if (const auto locale = localeOf(*m_engine, m_manner.language))
        m_engine->setLocale(*locale);
    else
        complain(
            tr("The system's voice does not speak %1. The package speech-dispatcher-espeak-ng brings more languages.")
                .arg(m_manner.language.nativeLanguageName()));
    const QList<QVoice> voices = m_engine->availableVoices();
    QStringList names;
    for (const QVoice &voice : voices)
        names << voice.name();
    Q_EMIT m_speaker.voicesFound(names); // crosses to the GUI thread
    qsizetype chosen = 0;
    if (!m_manner.name.isEmpty())
        chosen =
            names.indexOf(QRegularExpression(QStringLiteral(".*%1.*").arg(QRegularExpression::escape(m_manner.name)),
                QRegularExpression::CaseInsensitiveOption));
    if (chosen < 0) {
        names.sort(Qt::CaseInsensitive);
        complain(tr("There is no voice “%1”. Voices of this system: %2.")
                     .arg(m_manner.name, names.mid(0, 20).join(QStringLiteral(", "))));
    } else if (chosen < voices.size()) {
        m_engine->setVoice(voices[chosen]);
    }
    m_engine->setRate(qtRate(m_manner.speed));
    m_engine->setVolume(m_manner.volume);
}

void SystemSpeaker::Worker::begin()
{
    m_began = false;
    m_patience->start(engineWakes + wordTakes * (m_text.count(QLatin1Char(' ')) + 2));
    m_engine->say(m_text);
}

void SystemSpeaker::Worker::follow(QTextToSpeech::State state)
{
    if (state == QTextToSpeech::Speaking)
        m_began = true;
    const bool failed = state == QTextToSpeech::Error;
    const bool ended = failed || (state == QTextToSpeech::Ready && m_began);
    if (!ended || m_number == 0)
        return;
    m_patience->stop();
    m_began = false;
    if (failed && std::exchange(m_mayFail, false))
        return afterBreath([this] { begin(); });
    if (failed)
        complain(tr("The system's voice (%1) fails, so not everything is spoken. %2")
                     .arg(m_engine->engine(), m_engine->errorString())
                     .trimmed());
    afterBreath([this] { finish(m_number); });
}

SystemSpeaker::SystemSpeaker(QObject *parent)
    : Speaker(parent)
    , m_worker(new Worker(*this))
{
    m_thread.setObjectName(QStringLiteral("voice"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

SystemSpeaker::~SystemSpeaker()
{
    stop();
    m_thread.quit();
    m_thread.wait();
}

void SystemSpeaker::say(int number, const QString &text)
{
    QMetaObject::invokeMethod(m_worker, [this, number, text] { m_worker->say(number, text); });
}

void SystemSpeaker::stop()
{
    QMetaObject::invokeMethod(m_worker, [this] { m_worker->stop(); });
}

void SystemSpeaker::setManner(const VoiceManner &manner)
{
    QMetaObject::invokeMethod(m_worker, [this, manner] { m_worker->setManner(manner); });
}

} // namespace spotter
