#include "app/told_session.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <csignal>
#include <cstdio>
#include <optional>

namespace spotter {

namespace {

using namespace std::chrono_literals;

volatile std::sig_atomic_t interrupted = 0;

} // namespace

void listenForInterrupt()
{
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGINT, [](int) { interrupted = 1; });
}

bool wasInterrupted()
{
    return interrupted != 0;
}

void tellSession(const ToldSession &told, const Output &output, TimelineWriter &writer)
{
    QElapsedTimer timer;
    timer.start();
    CoachingSession session(told.settings);
    session.setFrameLimit(told.frameLimit);
    CoachEngine &engine = session.engine();
    QEventLoop loop;
    SessionSummary summary;
    std::optional<Error> failure;
    ProgressBar progress(told.progress);
    const auto tell = [&](const auto &event) {
        progress.clear();
        writer.write(event);
        if (output.isBroken())
            loop.quit();
    };

    QObject::connect(&engine, &CoachEngine::actionDecided, &loop, tell);
    QObject::connect(&engine, &CoachEngine::feedbackGiven, &loop, tell);
    QObject::connect(&engine, &CoachEngine::repetitionCounted, &loop, tell);
    QObject::connect(&engine, &CoachEngine::gapSeen, &loop, tell);
    QObject::connect(&engine, &CoachEngine::degraded, &loop, tell);
    QObject::connect(&engine, &CoachEngine::coachChanged, &loop, [&](const CoachState &state) {
        if (!state.trouble)
            return;
        progress.clear();
        std::fprintf(stderr, "spotter: %s\n", state.trouble->sentence().toUtf8().constData());
    });
    QObject::connect(
        &engine, &CoachEngine::statsChanged, &loop, [&](const EngineStats &stats) { summary.stats = stats; });
    QObject::connect(&engine, &CoachEngine::finished, &loop, [&](std::chrono::nanoseconds end) {
        summary.length = end;
        loop.quit();
    });
    const auto fail = [&](const Error &error) {
        failure = error;
        loop.quit();
    };
    QObject::connect(&session, &CoachingSession::failed, &loop, fail);
    QObject::connect(&session, &CoachingSession::recordingFailed, &loop, fail);
    QObject::connect(&session, &CoachingSession::encoderRefused, &loop, [&](const Error &error) {
        progress.clear();
        std::fprintf(stderr, "spotter: %s\n",
            qUtf8Printable(QCoreApplication::translate("ToldSession", "The processor encodes the film. %1")
                               .arg(error.sentence())));
    });
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, &loop, [&] {
        if (wasInterrupted())
            session.stop();
        else if (session.length() > 0ns)
            progress.show(toSeconds(session.now()) / toSeconds(session.length()));
    });
    watch.start(50ms);

    if (told.isFile)
        session.openFile(told.source, told.pace);
    else
        session.open(told.source, told.pace);
    session.start();
    loop.exec();
    progress.clear();
    if (failure)
        throw Error(*failure);
    summary.taken_s = double(timer.nsecsElapsed()) * 1e-9;
    summary.interrupted = wasInterrupted();
    writer.write(summary);
}

} // namespace spotter
