#include "tests/session/recording_child.h"

#include "core/session/session_folder.h"
#include "core/session/session_keeper.h"
#include "core/stream/coaching_session.h"
#include "tests/session/slow_disk.h"

#include <QCoreApplication>

#include <cstdio>

namespace spotter {

namespace {

void tell(const char *kind, qint64 number, const QString &text = {})
{
    std::printf("%s %lld %s\n", kind, static_cast<long long>(number), text.toUtf8().constData());
    std::fflush(stdout);
}

} // namespace

int recordUntilKilled(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    syncTakes_ms = QByteArray(argv[4]).toInt();
    registerValueTypes();
    SessionLibrary library(QString::fromLocal8Bit(argv[3]));
    SessionKeeper keeper(library);
    CoachingSession session(std::make_shared<const Settings>());
    const CoachEngine *engine = &session.engine();
    const auto keep = [&](const auto &event) { keeper.keep(event); };
    // The same way as the window: kept on the engine's thread, then shown on the window's.
    QObject::connect(engine, &CoachEngine::actionDecided, engine, keep, Qt::DirectConnection);
    QObject::connect(engine, &CoachEngine::feedbackGiven, engine, keep, Qt::DirectConnection);
    QObject::connect(engine, &CoachEngine::repetitionCounted, engine, keep, Qt::DirectConnection);
    QObject::connect(engine, &CoachEngine::gapSeen, engine, keep, Qt::DirectConnection);
    QObject::connect(engine, &CoachEngine::motionSampled, engine, keep, Qt::DirectConnection);
    QObject::connect(
        engine, &CoachEngine::actionDecided, &session, [](const ActionEvent &e) { tell("action", e.time.count()); });
    QObject::connect(engine, &CoachEngine::repetitionCounted, &session,
        [](const Repetition &r) { tell("repetition", r.time.count()); });
    QObject::connect(engine, &CoachEngine::gapSeen, &session, [](const Gap &gap) { tell("gap", gap.to.count()); });
    QObject::connect(
        engine, &CoachEngine::feedbackGiven, &session, [](const Feedback &f) { tell("words", f.id, f.text); });
    QObject::connect(&session, &CoachingSession::frameReady, &session, [&] {
        if (session.engineState() == EngineState::Running)
            tell("frame", session.now().count());
    });

    // Like the window, which opens its library before anybody can press Start.
    library.read([](SessionStore &store) { return store.folder(); }, &session,
        [&](const QString &) { session.openFile(QString::fromLocal8Bit(argv[2])); });
    QObject::connect(&session, &CoachingSession::sourceStateChanged, &session, [&](SourceState state) {
        if (state != SourceState::Paused || session.engineState() != EngineState::Idle)
            return;
        const QString folder = keeper.begin({.name = {}, .began = QDateTime::currentDateTime(), .source = {}});
        session.start(videoPath(folder));
    });
    return QCoreApplication::exec();
}

} // namespace spotter
