#include "ui/review/run_job.h"

#include "core/about/parts.h"
#include "core/evaluation/watch_film.h"
#include "core/session/session_folder.h"
#include "core/values/time_left.h"

#include <QElapsedTimer>

namespace spotter {

RunJob::RunJob(SessionLibrary &library, QObject *parent)
    : QObject(parent)
    , m_library(library)
{
}

RunJob::~RunJob()
{
    cancel();
}

void RunJob::start(const LibraryEntry &session, const Settings &settings)
{
    if (isRunning())
        return;
    m_cancelled = false;
    m_thread = std::jthread([this, session, settings] { carryOut(session, settings); });
}

/// On the job's thread; told on the GUI thread.
void RunJob::carryOut(const LibraryEntry &session, const Settings &settings)
{
    QElapsedTimer timer;
    timer.start();
    FilmWatch watch{videoPath(session.folder), std::make_shared<const Settings>(settings), programVersions()};
    watch.progress = [&](double share) {
        const QString left = timeLeftText(share, std::chrono::nanoseconds(timer.nsecsElapsed()));
        QMetaObject::invokeMethod(
            this, [this, share, left] { Q_EMIT progressed(share, left); }, Qt::QueuedConnection);
        return !m_cancelled;
    };
    WatchedFilm watched;
    std::optional<Error> trouble;
    try {
        watched = watchFilm(watch);
        trouble = watched.trouble; // what another coach says instead is no run of this one
    } catch (const Error &error) {
        trouble = error;
    }
    QMetaObject::invokeMethod(
        this,
        [this, name = session.name, trouble, isKept = !trouble && !watched.brokenOff, run = watched.session] {
            m_thread.join();
            if (isKept)
                m_library.write([name, run](SessionStore &store) { store.addRun(name, run); });
            if (trouble)
                Q_EMIT failed(*trouble);
            Q_EMIT ended(name, isKept);
        },
        Qt::QueuedConnection);
}

} // namespace spotter
