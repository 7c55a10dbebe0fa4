#include "ui/review/export_job.h"

#include "core/session/session_file.h"
#include "core/session/whole_file.h"
#include "ui/review/session_report.h"

#include <QFileInfo>

namespace spotter {

void writeSessionFile(const KeptSession &session, const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("pdf"))
        writeReport(session, path);
    else
        writeWholeFile(path, sessionFile(session, sessionFormOf(ending)));
}

ExportJob::~ExportJob()
{
    cancel();
}

void ExportJob::start(const ExportWish &wish)
{
    if (isRunning())
        return;
    m_cancelled = false;
    m_thread = std::jthread([this, wish] {
        ExportResult result;
        std::optional<Error> trouble;
        try {
            result = carryOut(wish);
        } catch (const Error &error) {
            trouble = error;
        }
        QMetaObject::invokeMethod(
            this,
            [this, result, trouble] {
                m_thread.join();
                if (trouble)
                    Q_EMIT failed(*trouble);
                Q_EMIT ended(result);
            },
            Qt::QueuedConnection);
    });
}

ExportResult ExportJob::carryOut(const ExportWish &wish)
{
    ExportResult result;
    if (wish.sessions) {
        result.files = writeSessions(*wish.sessions, [this](double share) {
            QMetaObject::invokeMethod(
                this, [this, share] { Q_EMIT progressed(share); }, Qt::QueuedConnection);
            return !m_cancelled;
        });
    }
    if (wish.clip) {
        ClipOrder order = *wish.clip;
        order.cut.progress = [this, told = -1](double share) mutable {
            if (const int percent = int(share * 100); std::exchange(told, percent) != percent)
                QMetaObject::invokeMethod(
                    this, [this, share] { Q_EMIT progressed(share); }, Qt::QueuedConnection);
            return !m_cancelled;
        };
        const ClipResult made = makeClip(order);
        result = {made.files, made.faces};
    }
    if (!wish.file.isEmpty()) {
        writeSessionFile(*wish.session, wish.file);
        result.files << wish.file;
    }
    return result;
}

} // namespace spotter
