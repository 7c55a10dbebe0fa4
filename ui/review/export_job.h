// Exports a session, or a clip of it, on a thread of its own. Made, asked and answered on the GUI thread.
#pragma once

#include "core/values/error.h"
#include "ui/review/clip_order.h"
#include "ui/review/sessions_order.h"

#include <QObject>

#include <atomic>
#include <optional>
#include <thread>

namespace spotter {

struct ExportWish {
    std::shared_ptr<const KeptSession> session;
    std::optional<ClipOrder> clip{};
    QString file{}; ///< of the session: its ending chooses the form, or PDF; empty: none
    std::optional<SessionsOrder> sessions{};

    /// The file or folder that people think of.
    QString target() const { return clip ? clip->cut.target : sessions ? sessions->folder : file; }
};

struct ExportResult {
    QStringList files{}; ///< what was written; none where it was broken off
    std::optional<BlurredFaces> faces{};
};

class ExportJob : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    /// Breaks off.
    ~ExportJob() override;

    bool isRunning() const { return m_thread.joinable(); }
    /// Nothing where one is running.
    void start(const ExportWish &wish);
    /// Answered by ended(), and nothing is left of the clip.
    void cancel() { m_cancelled = true; }

Q_SIGNALS:
    void progressed(double share);
    /// Without files it was broken off, or failed() has said why.
    void ended(const spotter::ExportResult &result);
    void failed(const spotter::Error &error);

private:
    ExportResult carryOut(const ExportWish &wish);

    std::atomic<bool> m_cancelled = false;
    std::jthread m_thread;
};

/// Writes what a session file of this name holds, by its ending: a report where that is pdf. Throws Error.
void writeSessionFile(const KeptSession &session, const QString &path);

} // namespace spotter
