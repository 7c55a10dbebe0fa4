#include "core/config/settings_watcher.h"

#include <QDir>
#include <QFileInfo>

#include <chrono>

namespace spotter {

namespace {

using namespace std::chrono_literals;

// An editor writes in several steps; a file read between them would be empty or cut.
constexpr std::chrono::milliseconds quietTime = 150ms;
constexpr std::chrono::milliseconds longestWait = 500ms;

QString nearestFolder(const QString &path)
{
    QFileInfo folder(QFileInfo(path).absolutePath());
    while (!folder.exists() && !folder.isRoot())
        folder.setFile(folder.absolutePath());
    return folder.absoluteFilePath();
}

} // namespace

SettingsFile::Watcher::Watcher(QString path, std::function<void()> look)
    : m_path(std::move(path))
    , m_look(std::move(look))
{
    m_quiet.setSingleShot(true);
    QObject::connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_quiet, [this] { postpone(); });
    QObject::connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_quiet, [this] { postpone(); });
    QObject::connect(&m_quiet, &QTimer::timeout, &m_quiet, [this] {
        watchAgain();
        m_look();
    });
    watchAgain();
}

void SettingsFile::Watcher::watchAgain()
{
    m_sinceFirst.invalidate();
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    QStringList wanted{nearestFolder(m_path)};
    const QFileInfo file(m_path);
    if (file.isSymLink())
        wanted += nearestFolder(file.symLinkTarget());
    if (file.exists()) {
        // By its name, not its node: a file that has been replaced must be watched anew.
        m_watcher.removePath(file.absoluteFilePath());
        wanted += file.absoluteFilePath();
    }
    for (const QString &path : watched) {
        if (!wanted.contains(path))
            m_watcher.removePath(path);
    }
    wanted.removeDuplicates();
    for (const QString &path : std::as_const(wanted)) {
        if (!m_watcher.files().contains(path) && !m_watcher.directories().contains(path))
            m_watcher.addPath(path);
    }
}

void SettingsFile::Watcher::postpone()
{
    if (!m_sinceFirst.isValid())
        m_sinceFirst.start();
    if (m_sinceFirst.elapsed() < longestWait.count())
        m_quiet.start(quietTime);
}

} // namespace spotter
