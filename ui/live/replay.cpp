#include "ui/live/replay.h"

#include "core/values/remembered.h"
#include "ui/actions.h"
#include "ui/keep_translated.h"
#include "ui/live/live_page.h"
#include "ui/live/notices.h"
#include "ui/live/video_view.h"

#include <QActionGroup>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>
#include <QStandardPaths>

#include <array>

namespace spotter {

namespace {

using namespace std::chrono_literals;

constexpr std::array delays{0s, 3s, 5s, 10s, 20s, 30s};
constexpr std::array lengths{0min, 1min, 2min, 5min, 10min};
constexpr double replayRate = 0.5;
constexpr SessionTime leastShown = 1s; ///< of what an utterance was about
constexpr SessionTime mostShown = 6s;
constexpr auto noticeShown = 8s;
constexpr double usualMegabytesPerMinute = 24.0; ///< of a moving person at 720p30; see DiskRoom

/// Measured where there is something to measure by.
double megabytesPerMinute(const ReplayMemory *memory)
{
    const ReplayMemory::Stats stats = memory ? memory->stats() : ReplayMemory::Stats();
    const double minutes = std::chrono::duration<double, std::ratio<60>>(stats.to - stats.from).count();
    return stats.bytes > 0 && minutes > 0.2 ? double(stats.bytes) / 1e6 / minutes : usualMegabytesPerMinute;
}

/// One of \p choices in a group of its own; \p choose is called with what was chosen.
template <typename Choices, typename Name, typename Choose, typename Value>
void addChoices(QMenu &menu, const Choices &choices, Value current, Name nameOf, Choose choose)
{
    auto *group = new QActionGroup(&menu);
    for (const auto choice : choices) {
        QAction *action = menu.addAction(nameOf(choice));
        action->setCheckable(true);
        action->setChecked(choice == current);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, &menu, [choose, choice] { choose(choice); });
    }
}

} // namespace

Replay::Replay(CoachingSession &session, LivePage &page, const Actions &actions, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_page(page)
    , m_kept(remembered().value(QStringLiteral("replay/minutes"), 0).toInt())
{
    const CoachEngine *engine = &session.engine();
    connect(engine, &CoachEngine::repetitionCounted, this, [this](const Repetition &repetition) {
        m_repetition = Span{repetition.from, repetition.time, tr("Repetition %1").arg(repetition.number)};
    });
    connect(engine, &CoachEngine::feedbackGiven, this, [this](const Feedback &said) {
        const SessionTime from = std::clamp(said.from, said.to - mostShown, said.to - leastShown);
        m_utterance = Span{std::max(from, SessionTime{}), said.to, said.text};
    });
    connect(&session, &CoachingSession::engineStateChanged, this, [this](EngineState state) {
        if (state != EngineState::Running || m_session.now() > leastShown)
            return; // only a session that begins has nothing to show yet
        m_repetition.reset();
        m_utterance.reset();
    });
    connect(&session, &CoachingSession::sourceChanged, this, [this] {
        stop();
        renewDelay();
    });
    connect(actions[Act::ReplayRepetition], &QAction::triggered, this, [this] { show(m_repetition); });
    connect(actions[Act::ReplayUtterance], &QAction::triggered, this, [this] { show(m_utterance); });
    connect(actions[Act::SaveReplay], &QAction::triggered, this, &Replay::save);
    connect(&m_player, &ReviewPlayer::frameReady, this, [this](const Frame &frame) {
        if (m_showing)
            m_page.video().setFrame(frame);
    });
    connect(&m_player, &ReviewPlayer::positionChanged, this, [this](SessionTime position) {
        if (m_showing && position >= m_end)
            stop();
    });
    connect(&m_player, &ReviewPlayer::changed, this, [this] {
        if (m_showing && !m_player.isPlaying()) // the film's end
            stop();
    });
    connect(&m_player, &ReviewPlayer::failed, this, [this](const Error &error) {
        stop();
        tell(error.sentence(), noticeShown);
    });
    connect(&m_late, &FrameRelay::frameReady, this, [this](const Frame &frame) {
        if (m_delay.count() > 0 && !m_showing)
            m_page.video().setFrame(frame);
    });
    session.setReplayLength(m_kept);
}

Replay::~Replay() = default;

void Replay::tell(const QString &sentence, std::chrono::milliseconds shownFor) const
{
    m_page.notices().tell(QStringLiteral("replay"), sentence, shownFor);
}

void Replay::fill(QMenu &menu)
{
    menu.clear();
    menu.addSection(tr("Show the picture late"));
    addChoices(
        menu, delays, m_delay,
        [](std::chrono::seconds delay) {
            return delay.count() == 0 ? tr("Live") : tr("%n second(s) late", nullptr, int(delay.count()));
        },
        [this](std::chrono::seconds delay) { setDelay(delay); });
    menu.addSection(tr("Keep of the picture in memory"));
    const double perMinute = megabytesPerMinute(m_session.replayMemory().get());
    addChoices(
        menu, lengths, m_kept,
        [perMinute](std::chrono::minutes length) {
            if (length.count() == 0)
                return tr("Nothing");
            return tr("%n minute(s), about %1 MB", nullptr, int(length.count()))
                .arg(QLocale().toString(qRound(perMinute * double(length.count()))));
        },
        [this](std::chrono::minutes length) { setKept(length); });
}

void Replay::setKept(std::chrono::minutes length)
{
    m_kept = length;
    remembered().setValue(QStringLiteral("replay/minutes"), int(length.count()));
    m_delayed.reset();
    m_session.setReplayLength(length);
    if (length.count() == 0 && m_delay.count() > 0)
        m_delay = 0s;
    renewDelay();
}

void Replay::setDelay(std::chrono::seconds delay)
{
    m_delay = delay;
    if (delay.count() > 0 && m_kept.count() == 0)
        return setKept(1min);
    renewDelay();
}

void Replay::renewDelay()
{
    m_delayed.reset();
    m_late.clear();
    m_page.notices().forget(QStringLiteral("delay"));
    if (m_delay.count() == 0)
        return;
    const std::shared_ptr<const ReplayMemory> memory = m_session.replayMemory();
    if (!memory) { // a film, or no source: there is nothing that comes too soon
        m_delay = 0s;
        return;
    }
    m_page.notices().tell(QStringLiteral("delay"),
        tr("The picture is %n second(s) late; the coach watches live.", nullptr, int(m_delay.count())));
    m_delayed = std::make_unique<DelayedPicture>(memory, m_delay, [this](const Frame &frame) { m_late.offer(frame); });
}

void Replay::show(const std::optional<Span> &span)
{
    if (m_showing)
        return stop();
    if (m_session.isLive() && m_kept.count() == 0) {
        setKept(1min);
        return tell(
            tr("From now on the last minute of the picture is kept in memory, to be shown again."), noticeShown);
    }
    if (!span)
        return tell(tr("There is nothing to show again yet."), noticeShown);
    try {
        const SessionTime from = m_session.replayTime(span->from);
        const SessionTime to = m_session.replayTime(span->to);
        QString film = m_session.filePath();
        SessionTime begins{};
        if (film.isEmpty()) {
            auto memory = std::make_unique<MemoryFile>();
            begins = m_session.replayMemory()->save(memory->path(), from, to).from;
            m_player.close();
            m_film = std::move(memory);
            film = m_film->path();
        }
        m_end = to - begins;
        m_player.open(film, m_end + leastShown);
        m_player.setRate(replayRate);
        m_player.seek(from - begins);
        m_player.setPlaying(true);
        m_showing = true;
        tell(tr("%1, at half speed. The same key goes back.", "what is shown again").arg(span->words));
    } catch (const Error &error) {
        tell(error.sentence(), noticeShown);
    }
}

void Replay::stop()
{
    if (!std::exchange(m_showing, false))
        return;
    m_page.notices().forget(QStringLiteral("replay"));
    // Not from within the player's own signal.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_showing)
                return;
            m_player.close();
            m_film.reset();
            if (const Frame live = m_session.latestFrame(); !live.isNull() && !ownsPicture())
                m_page.video().setFrame(live);
        },
        Qt::QueuedConnection);
}

void Replay::save()
{
    const std::shared_ptr<const ReplayMemory> memory = m_session.replayMemory();
    if (!memory) {
        tell(tr("Nothing of the picture is kept in memory. Choose how much in the menu Session, Replay."), noticeShown);
        return Q_EMIT saved({});
    }
    const QString movies = QStandardPaths::writableLocation(QStandardPaths::MoviesLocation);
    const QDir folder(movies.isEmpty() ? QDir::homePath() : movies);
    const QString file =
        folder.filePath(QDateTime::currentDateTime().toString(QStringLiteral("'Spotter' yyyy-MM-dd HH-mm-ss'.mp4'")));
    m_saving = std::jthread([this, memory, folder, file] { // the one before has ended
        QString told;
        QString written;
        try {
            QDir().mkpath(folder.path());
            const ReplayMemory::Piece kept = memory->save(file, {}, SessionTime::max());
            written = file;
            told = tr("The last %1 of the picture, %2 MB: %3")
                       .arg(clockText(kept.to - kept.from),
                           QLocale().toString(double(QFileInfo(file).size()) / 1e6, 'f', 1), file);
        } catch (const Error &error) {
            told = error.sentence();
        }
        QMetaObject::invokeMethod(
            this,
            [this, told, written] {
                tell(told, noticeShown);
                Q_EMIT saved(written);
            },
            Qt::QueuedConnection);
    });
}

} // namespace spotter
