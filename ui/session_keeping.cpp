#include "ui/session_keeping.h"

#include "core/about/build_id.h"
#include "core/about/parts.h"
#include "core/model/model_folder.h"
#include "core/session/disk_room.h"
#include "core/session/fingerprint.h"
#include "core/session/provenance.h"
#include "core/session/session_folder.h"
#include "core/stream/model_shelf.h"
#include "ui/live/notices.h"
#include "ui/review/own_events_model.h"
#include "ui/transcript/transcript_model.h"

#include <QFileInfo>

namespace spotter {

namespace {

constexpr auto roomCheckEvery = std::chrono::seconds(5);

SourceFacts factsOf(const CoachingSession &session)
{
    const CameraFormat format = session.sourceFormat();
    return {.name = session.sourceName(),
        .picture = session.latestFrame().uprightSize(),
        .pixelFormat = format.pixelFormat,
        .framesPerSecond = format.maxFps};
}

QJsonObject modelFingerprint(const QString &model)
{
    try {
        return filesFingerprint(modelFolder(model));
    } catch (const Error &) { // there is none: who coaches instead, and why, is kept too
        return {};
    }
}

} // namespace

SessionKeeping::SessionKeeping(SessionLibrary &library, CoachingSession &session, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_session(session)
    , m_keeper(library)
{
    m_roomCheck.setInterval(roomCheckEvery);
    connect(&m_roomCheck, &QTimer::timeout, this, &SessionKeeping::checkRoom);
    watchEngine();
    connect(
        &session, &CoachingSession::recordingMissed, this, [this](const Gap &gap) { m_keeper.keepRecordingGap(gap); },
        Qt::DirectConnection);
    connect(&session, &CoachingSession::recordingFailed, this, [this](const Error &error) {
        stopRecording(tr("The recording has stopped, the coach goes on. %1").arg(error.sentence()));
    });
    connect(&session, &CoachingSession::engineStateChanged, this, [this](EngineState state) {
        if (m_running && (state == EngineState::Idle || state == EngineState::Failed))
            endSession();
    });
    connect(&library, &SessionLibrary::failed, this, [this](const Error &error) {
        tell(QStringLiteral("library"), tr("What happens is not saved at the moment. %1").arg(error.sentence()));
    });
    connect(&library, &SessionLibrary::savingChanged, this, [this](Saving saving) {
        if (saving == Saving::Saved && m_notices)
            m_notices->forget(QStringLiteral("library"));
    });
    connect(&library, &SessionLibrary::caughtUp, this, [this](int steps) {
        tell(QStringLiteral("caught up"),
            tr("%n change(s) that had waited for the library's server are in the library now.", nullptr, steps));
    });
    connect(&library, &SessionLibrary::repaired, this, [this](const std::vector<LibraryEntry> &sessions) {
        tell(QStringLiteral("repaired"),
            tr("%n session(s) that had not been ended were repaired. They are on the page Sessions.", nullptr,
                int(sessions.size())));
    });
}

SessionKeeping::~SessionKeeping()
{
    if (!m_running)
        return;
    m_session.stop();
    m_session.engine().settle();
}

void SessionKeeping::watchEngine()
{
    const CoachEngine *engine = &m_session.engine();
    const auto keep = [this](const auto &event) { m_keeper.keep(event); };
    connect(engine, &CoachEngine::actionDecided, this, keep, Qt::DirectConnection);
    connect(engine, &CoachEngine::feedbackGiven, this, keep, Qt::DirectConnection);
    connect(engine, &CoachEngine::repetitionCounted, this, keep, Qt::DirectConnection);
    connect(engine, &CoachEngine::gapSeen, this, keep, Qt::DirectConnection);
    connect(engine, &CoachEngine::degraded, this, keep, Qt::DirectConnection);
    connect(engine, &CoachEngine::motionSampled, this, keep, Qt::DirectConnection);
    connect(engine, &CoachEngine::coachChanged, this, [this](const CoachState &coach) {
        m_keeper.keepProvenance([coach] {
            QJsonObject who{{QStringLiteral("name"), coach.coach}, {QStringLiteral("detail"), coach.detail}};
            if (coach.trouble)
                who.insert(QStringLiteral("trouble"), coach.trouble->sentence());
            return QJsonObject{{QStringLiteral("coach"), who}};
        });
    });
    connect(
        engine, &CoachEngine::stateChanged, this,
        [this](EngineState state) {
            if (state == EngineState::Idle || state == EngineState::Failed)
                m_keeper.end();
        },
        Qt::DirectConnection);
}

void SessionKeeping::follow(TranscriptModel &lines, OwnEventsModel &events, Notices &notices)
{
    m_notices = &notices;
    connect(&lines, &TranscriptModel::reviewChanged, this, [this](const Review &review) { m_keeper.keep(review); });
    connect(&lines, &TranscriptModel::notePut, this, [this](const Note &note) { m_keeper.keep(note); });
    connect(&lines, &TranscriptModel::noteRemoved, this, [this](int id) { m_keeper.removeNote(id); });
    connect(&events, &OwnEventsModel::eventPut, this, [this](const OwnEvent &event) { m_keeper.keep(event); });
    connect(&events, &OwnEventsModel::eventRemoved, this, [this](int id) { m_keeper.removeEvent(id); });
}

QString SessionKeeping::begin()
{
    m_session.engine().settle(); // what ended the session before may still be on its way
    m_keeper.forget();
    m_inForce = m_session.settings();
    m_film.clear();
    if (!m_inForce->library.keep)
        return {};
    try {
        const QString folder = m_keeper.begin({.name = {},
            .began = QDateTime::currentDateTime(),
            .source = m_session.sourceName(),
            .live = m_session.isLive(),
            .provenance = provenance(*m_inForce, programVersions(), factsOf(m_session))});
        m_film = videoPath(folder);
    } catch (const Error &error) {
        tell(QStringLiteral("library"), tr("This session is not kept. %1").arg(error.sentence()));
        return {};
    }
    m_running = true;
    lookAtModel();
    m_roomCheck.start();
    checkRoom();
    return m_film;
}

void SessionKeeping::lookAtModel()
{
    const Settings::ActionPrediction &prediction = m_inForce->actionPrediction;
    const QString model = asksForModel(m_inForce->model) ? m_inForce->model.pretrainedPath : QString();
    const QString head =
        prediction.strategy == QLatin1String("model_based") ? prediction.model.checkpointPath : QString();
    m_keeper.keepProvenance([model, head] {
        QJsonObject found{{QStringLiteral("engine"), QJsonObject{{QStringLiteral("build_id"), buildId()}}}};
        if (!model.isEmpty())
            found.insert(QStringLiteral("model"), modelFingerprint(model));
        if (!head.isEmpty())
            found.insert(QStringLiteral("action_head"), filesFingerprint(head));
        return found;
    });
}

void SessionKeeping::endSession()
{
    m_running = false;
    m_roomCheck.stop();
    m_keeper.leave();
    Q_EMIT kept(m_keeper.name());
}

void SessionKeeping::noteChanges(const Settings &settings)
{
    if (!m_running)
        return;
    for (const SettingChange &change : settingChanges(*m_inForce, settings, m_session.now()))
        m_keeper.keep(change);
    m_inForce = std::make_shared<const Settings>(settings);
}

void SessionKeeping::checkRoom()
{
    if (m_film.isEmpty())
        return;
    const DiskRoom room = diskRoom(m_library.folder(), QFileInfo(m_film).size(), m_session.now());
    if (room.isFull()) {
        m_session.stopRecording();
        stopRecording(tr("The disk is full: the recording has stopped, the coach goes on. Make room, and what is said "
                         "is still kept."));
    } else if (room.isLow()) {
        tell(QStringLiteral("room"),
            tr("The disk is nearly full: there is room for %n more minute(s) of recording.", nullptr,
                int(room.left.count())));
    } else if (m_notices) {
        m_notices->forget(QStringLiteral("room"));
    }
}

void SessionKeeping::stopRecording(const QString &why)
{
    tell(QStringLiteral("room"), why);
    m_film.clear();
}

void SessionKeeping::tell(const QString &key, const QString &sentence)
{
    if (m_notices)
        m_notices->tell(key, sentence);
}

} // namespace spotter
