// Exports a session, or a clip of it, on a thread of its own. Made, asked and answered on the GUI thread.
#pragma once

#include "core/media/clip_cutter.h"
#include "core/session/session_export.h"
#include "core/values/error.h"

#include <QObject>

#include <atomic>
#include <optional>
#include <thread>

namespace spotter {

struct ExportWish {
    KeptSession session;
    std::optional<ClipWish> clip{};        ///< its target; captions lie beside it
    std::optional<CaptionForm> captions{}; ///< of the clip; without one, of the session, in `file`
    QString file{};                        ///< of the session: its ending chooses JSON, CSV, SRT or WebVTT; empty: none
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
    /// \p files were written; none: broken off, or failed() has said why.
    void ended(const QStringList &files);
    void failed(const spotter::Error &error);

private:
    QStringList carryOut(const ExportWish &wish);

    std::atomic<bool> m_cancelled = false;
    std::jthread m_thread;
};

/// What a session file of this name holds, by its ending; JSON where that is none of them.
QByteArray sessionFile(const KeptSession &session, const QString &path);

} // namespace spotter
