// Brings files into the library on a thread of its own. Made, asked and answered on the GUI thread.
#pragma once

#include "core/session/session_library.h"

#include <QObject>

#include <atomic>
#include <thread>

namespace spotter {

class ImportJob : public QObject {
    Q_OBJECT

public:
    /// \p library outlives it.
    explicit ImportJob(SessionLibrary &library, QObject *parent = nullptr);
    /// Breaks off after the session that is at work.
    ~ImportJob() override;

    bool isRunning() const { return m_thread.joinable(); }
    /// See FileImport. Those that come while others are at work follow them.
    void start(const QStringList &paths);
    /// Answered by ended(); what was brought in stays, what waits is forgotten.
    void cancel();

Q_SIGNALS:
    /// \p left tells how long it will still take, translated; empty: too early to tell.
    void progressed(double share, const QString &left);
    void refused(const spotter::Error &error);
    /// All that was given has come to its end: \p imported sessions are in the library.
    void ended(int imported, bool brokenOff);

private:
    void carryOut(const QStringList &paths);

    LibraryPlace m_place;
    QStringList m_waiting;
    int m_imported = 0;
    std::atomic<bool> m_cancelled = false;
    std::jthread m_thread;
};

} // namespace spotter
