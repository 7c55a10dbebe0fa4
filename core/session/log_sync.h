// Brings the library's write-ahead log to the disk, and the log's pages into the database, on a thread of its own. A
// disk that others keep busy takes a second for it now and then; who writes an event, and who waits for it to be
// written, must not wait for that. For core/session only.
#pragma once

#include "core/values/error.h"

#include <QString>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>

namespace spotter {

class LogSync {
public:
    /// \p failed is called on the thread of its own. The library is there already.
    LogSync(const QString &library, std::function<void(const Error &)> failed);
    /// Finishes what was asked for.
    ~LogSync();

    /// What was committed until now is to outlive a loss of power. Returns at once; what is asked for meanwhile is done
    /// in one go.
    void ask();

private:
    void run(std::stop_token stop);
    void sync() const;

    const QString m_database;
    const std::function<void(const Error &)> m_failed;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    bool m_asked = false;
    std::jthread m_thread; ///< last: it uses all of the above
};

} // namespace spotter
