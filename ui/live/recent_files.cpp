#include "ui/live/recent_files.h"

#include "core/values/remembered.h"

namespace spotter {

namespace {

constexpr QLatin1String filesKey("files");
constexpr int filesKept = 8;

} // namespace

RecentFiles::RecentFiles(QObject *parent)
    : QObject(parent)
    , m_paths(remembered().value(filesKey).toStringList())
{
}

void RecentFiles::add(const QString &path)
{
    QStringList paths = m_paths;
    paths.removeAll(path);
    paths.prepend(path);
    keep(paths.mid(0, filesKept));
}

void RecentFiles::remove(const QString &path)
{
    QStringList paths = m_paths;
    paths.removeAll(path);
    keep(paths);
}

void RecentFiles::keep(QStringList paths)
{
    if (paths == m_paths)
        return;
    m_paths = std::move(paths);
    remembered().setValue(filesKey, m_paths);
    Q_EMIT changed();
}

} // namespace spotter
