#include "core/model/model_folder.h"

#include "core/hub/hub_cache.h"
#include "core/values/error.h"

#include <QCoreApplication>
#include <QDir>

namespace spotter {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ModelFolder)
};

} // namespace

QString modelFolder(const QString &name)
{
    if (!name.isEmpty() && QDir(name).exists())
        return QDir::cleanPath(name);
    const QString cache = hubCacheFolder();
    if (const auto cached = findCachedModel(cache, name))
        return cached->folder;
    throw Error(Text::tr("this is no folder, and no model of this name lies in %1").arg(cache), name,
        isHubName(name) ? Text::tr("Run \"spotter model fetch %1\", or name the model's folder").arg(name)
                        : Text::tr("Name the model's folder, or a model that \"spotter model list\" shows"));
}

} // namespace spotter
