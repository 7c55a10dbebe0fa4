#include "core/hub/hub_cache.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>

namespace spotter {

namespace {

const QLatin1String folderPrefix("models--");
const QLatin1String folderSeparator("--");

std::optional<CachedModel> readModel(const QDir &folder, const QString &name)
{
    QFile ref(folder.filePath(QStringLiteral("refs/main")));
    if (!ref.open(QIODevice::ReadOnly))
        return std::nullopt;
    CachedModel model{name, QString::fromUtf8(ref.read(64)).trimmed(), {}, 0};
    model.folder = folder.filePath(QStringLiteral("snapshots/") + model.commit);
    if (model.commit.isEmpty() || !QDir(model.folder).exists())
        return std::nullopt;
    QDirIterator files(model.folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        model.bytes += files.fileInfo().size();
    }
    return model;
}

} // namespace

QString hubCacheFolder()
{
    const QString cache = qEnvironmentVariable("HF_HUB_CACHE");
    if (!cache.isEmpty())
        return cache;
    const QString home = qEnvironmentVariable("HF_HOME");
    if (!home.isEmpty())
        return QDir(home).filePath(QStringLiteral("hub"));
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation))
        .filePath(QStringLiteral("huggingface/hub"));
}

std::vector<CachedModel> cachedModels(const QString &cache)
{
    std::vector<CachedModel> models;
    const QDir root(cache);
    for (const QString &entry : root.entryList({folderPrefix + QLatin1Char('*')}, QDir::Dirs, QDir::Name)) {
        QString name = entry.mid(folderPrefix.size());
        name.replace(folderSeparator, QLatin1String("/"));
        if (auto model = readModel(root.filePath(entry), name))
            models.push_back(std::move(*model));
    }
    return models;
}

std::optional<CachedModel> findCachedModel(const QString &cache, const QString &name)
{
    return isHubName(name) ? readModel(hubModelFolder(cache, name), name) : std::nullopt;
}

bool isHubName(const QString &name)
{
    static const QRegularExpression form(QStringLiteral("^(?:[A-Za-z0-9][\\w.-]*/)?[A-Za-z0-9][\\w.-]*$"));
    return form.match(name).hasMatch() && !name.contains(folderSeparator) && !name.contains(QLatin1String(".."));
}

QString hubModelFolder(const QString &cache, const QString &name)
{
    return QDir(cache).filePath(folderPrefix + QString(name).replace(QLatin1Char('/'), folderSeparator));
}

} // namespace spotter
