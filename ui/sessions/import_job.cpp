#include "ui/sessions/import_job.h"

#include "core/session/import_files.h"
#include "core/values/time_left.h"

#include <QElapsedTimer>

namespace spotter {

ImportJob::ImportJob(SessionLibrary &library, QObject *parent)
    : QObject(parent)
    , m_place(library.place())
{
}

ImportJob::~ImportJob()
{
    cancel();
}

void ImportJob::start(const QStringList &paths)
{
    if (isRunning()) {
        m_waiting << paths;
        return;
    }
    m_cancelled = false;
    m_thread = std::jthread([this, paths] { carryOut(paths); });
}

void ImportJob::cancel()
{
    m_waiting.clear();
    m_cancelled = true;
}

/// On the job's thread, with a connection of its own: a session that runs is kept meanwhile.
void ImportJob::carryOut(const QStringList &paths)
{
    QElapsedTimer timer;
    timer.start();
    int imported = 0;
    const auto tell = [this](auto step) { QMetaObject::invokeMethod(this, step, Qt::QueuedConnection); };
    FileImport import{.paths = paths, .film = {}};
    import.progress = [&](double share) {
        const QString left = timeLeftText(share, std::chrono::nanoseconds(timer.nsecsElapsed()));
    tell([this, share, left] { Q_EMIT progressed(share, left); });
    return !m_cancelled;
};
import.imported = [&](const QString &, const KeptSession &, const QString &) { ++imported;
}; // namespace spotter
    import.refused = [&](const Error &error) { tell([this, error] { Q_EMIT refused(error);
    });
    }
    ;
    bool brokenOff = false;
    try {
        SessionStore store(m_place);
        brokenOff = !importFiles(store, import);
    } catch (const Error &error) {
        import.refused(error);
    }
    tell([this, imported, brokenOff] {
        m_thread.join();
        m_imported += imported;
        if (!brokenOff && !m_waiting.isEmpty())
            return start(std::exchange(m_waiting, {}));
        Q_EMIT ended(std::exchange(m_imported, 0), brokenOff);
    });
    }

    } // namespace spotter
