#include "core/session/log_sync.h"

#include "core/session/database.h"
#include "core/session/session_folder.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace spotter {

namespace {

constexpr qint64 longLog_bytes = 4 << 20; ///< from here on its pages go into the database, and it begins anew

void syncFile(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return; // nothing was ever written
    const int failure = ::fdatasync(file) == 0 ? 0 : errno;
    ::close(file);
    if (failure != 0)
        throw Error(QCoreApplication::translate("Library", "The disk does not take what is saved (%1)")
                        .arg(qt_error_string(failure)),
            path, QCoreApplication::translate("Library", "Look whether the disk is in order"));
}

} // namespace

LogSync::LogSync(const QString &library, std::function<void(const Error &)> failed)
    : m_database(databasePath(library))
    , m_failed(std::move(failed))
    , m_thread([this](std::stop_token stop) { run(std::move(stop)); })
{
}

LogSync::~LogSync() = default;

void LogSync::ask()
{
    {
        const std::lock_guard lock(m_mutex);
        m_asked = true;
    }
    m_wake.notify_one();
}

void LogSync::run(std::stop_token stop)
{
    std::unique_lock lock(m_mutex);
    while (m_wake.wait(lock, stop, [this] { return m_asked; })) {
        m_asked = false;
        lock.unlock();
        try {
            sync();
        } catch (const Error &error) {
            m_failed(error);
        }
        lock.lock();
    }
}

void LogSync::sync() const
{
    const QString log = m_database + QStringLiteral("-wal");
    syncFile(log);
    if (QFileInfo(log).size() >= longLog_bytes)
        Database(m_database).run("PRAGMA wal_checkpoint(PASSIVE)"); // writers go on meanwhile
}

} // namespace spotter
