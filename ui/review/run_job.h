// Coaches the film of a kept session again, on a thread of its own, and keeps what comes out as another run of it.
// Made, asked and answered on the GUI thread.
#pragma once

#include "core/config/settings.h"
#include "core/session/session_library.h"

#include <atomic>
#include <thread>

namespace spotter {

class RunJob : public QObject {
    Q_OBJECT

public:
    /// \p library outlives it.
    explicit RunJob(SessionLibrary &library, QObject *parent = nullptr);
    /// Breaks off.
    ~RunJob() override;

    bool isRunning() const { return m_thread.joinable(); }
    /// Nothing where one is running.
    void start(const LibraryEntry &session, const Settings &settings);
    /// Answered by ended(); nothing is kept.
    void cancel() { m_cancelled = true; }

Q_SIGNALS:
    /// \p left tells how long it will still take, translated; empty: too early to tell.
    void progressed(double share, const QString &left);
    /// What was started has come to its end. \p kept: another run of \p session is in the library.
    void ended(const QString &session, bool kept);
    void failed(const spotter::Error &error);

private:
    void carryOut(const LibraryEntry &session, const Settings &settings);

    SessionLibrary &m_library;
    std::atomic<bool> m_cancelled = false;
    std::jthread m_thread;
};

} // namespace spotter
