#include "core/evaluation/watch_film.h"

#include "core/session/provenance.h"
#include "core/stream/coaching_session.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFileInfo>
#include <QTimer>

#include <algorithm>

namespace spotter {

namespace {

using namespace std::chrono_literals;

constexpr auto progressEvery = 50ms;

/// Puts what is told into its list. An utterance grows under the same id and ends at the latest moment told of.
class Listener {
public:
    explicit Listener(KeptSession &session)
        : m_session(session)
    {
    }

    void hear(const ActionEvent &event) { put(m_session.actions, event, event.time); }
    void hear(const Repetition &event) { put(m_session.repetitions, event, event.time); }
    void hear(const Gap &event) { put(m_session.gaps, event, event.to); }
    void hear(const Degradation &event) { put(m_session.degradations, event, event.time); }
    void hear(const MotionSample &event) { put(m_session.motion, event, event.time); }
    void hear(const Feedback &said)
    {
        m_latest = std::max(m_latest, said.said);
        const auto known = std::ranges::find(
            m_session.utterances, said.id, [](const KeptUtterance &utterance) { return utterance.feedback.id; });
        if (known == m_session.utterances.end())
            m_session.utterances.push_back({said, m_latest});
        else
            *known = {said, m_latest};
        m_session.summary.coach = said.coach;
    }

private:
    template <typename Event> void put(std::vector<Event> &events, const Event &event, SessionTime time)
    {
        m_latest = std::max(m_latest, time);
        events.push_back(event);
    }

    KeptSession &m_session;
    SessionTime m_latest{};
};

} // namespace

WatchedFilm watchFilm(const FilmWatch &watch)
{
    QElapsedTimer timer;
    timer.start();
    WatchedFilm watched;
    KeptSession &kept = watched.session;
    kept.summary.began = QDateTime::currentDateTime();
    Listener listener(kept);

    Settings settings = *watch.settings;
    settings.demo.saveOutput = false; // the film is there already
    CoachingSession session(std::make_shared<const Settings>(settings));
    session.setFrameLimit(watch.frameLimit);
    CoachEngine &engine = session.engine();
    QEventLoop loop;
    std::optional<Error> failure;
    const auto hear = [&](const auto &event) { listener.hear(event); };
    QObject::connect(&engine, &CoachEngine::actionDecided, &loop, hear);
    QObject::connect(&engine, &CoachEngine::feedbackGiven, &loop, hear);
    QObject::connect(&engine, &CoachEngine::repetitionCounted, &loop, hear);
    QObject::connect(&engine, &CoachEngine::motionSampled, &loop, hear);
    QObject::connect(&engine, &CoachEngine::gapSeen, &loop, hear);
    QObject::connect(&engine, &CoachEngine::degraded, &loop, hear);
    QObject::connect(&engine, &CoachEngine::coachChanged, &loop, [&](const CoachState &state) {
        if (state.trouble)
            watched.trouble = state.trouble;
    });
    QObject::connect(&engine, &CoachEngine::finished, &loop, [&](std::chrono::nanoseconds end) {
        kept.summary.length = end;
        loop.quit();
    });
    QObject::connect(&session, &CoachingSession::failed, &loop, [&](const Error &error) {
        failure = error;
        loop.quit();
    });
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        const double all = toSeconds(session.length());
        if (watch.progress && !watch.progress(all > 0 ? std::min(toSeconds(session.now()) / all, 1.0) : 0.0)) {
            watched.brokenOff = true;
            session.stop();
            loop.quit();
        }
    });
    look.start(progressEvery);

    session.openFile(watch.film, Pace::FullSpeed);
    session.start();
    loop.exec();
    if (failure)
        throw Error(*failure);
    kept.summary.source = QFileInfo(watch.film).fileName();
    kept.summary.repetitions = int(kept.repetitions.size());
    kept.summary.utterances = int(kept.utterances.size());
    kept.provenance = provenance(settings, watch.versions,
        {.name = kept.summary.source, .picture = session.latestFrame().uprightSize(), .pixelFormat = {}});
    watched.taken_s = double(timer.nsecsElapsed()) * 1e-9;
    return watched;
}

} // namespace spotter
