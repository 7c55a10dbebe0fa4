// Tells that a settings file may have changed. Private to core/config.
#pragma once

#include "core/config/settings_file.h"

#include <QElapsedTimer>
#include <QFileSystemWatcher>
#include <QTimer>

#include <functional>

namespace spotter {

/// Watches the file, the folder it lies in (editors put a new file in its place) and, where it is a link, the folder of
/// what it leads to. Where the folder is missing, the nearest one above it that exists.
class SettingsFile::Watcher {
public:
    /// \p look is called in the watcher's thread when the file has been quiet for a moment, or has not been for half a
    /// second.
    Watcher(QString path, std::function<void()> look);

private:
    void watchAgain();
    void postpone();

    QString m_path;
    std::function<void()> m_look;
    QFileSystemWatcher m_watcher;
    QTimer m_quiet;
    QElapsedTimer m_sinceFirst;
};

} // namespace spotter
