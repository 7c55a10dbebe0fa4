// The video files used last, the newest first, kept over restarts. A file that is gone stays in the list until it is
// taken out: it may be on a disk that is not plugged in now.
#pragma once

#include <QObject>
#include <QStringList>

namespace spotter {

class RecentFiles : public QObject {
    Q_OBJECT

public:
    explicit RecentFiles(QObject *parent = nullptr);

    const QStringList &paths() const { return m_paths; }
    /// Puts \p path first. The oldest goes where there are too many.
    void add(const QString &path);
    void remove(const QString &path);

Q_SIGNALS:
    void changed();

private:
    void keep(QStringList paths);

    QStringList m_paths;
};

} // namespace spotter
