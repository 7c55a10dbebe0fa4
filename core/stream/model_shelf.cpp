#include "core/stream/model_shelf.h"

#include "core/hub/hub_cache.h"
#include "core/stream/coach_model.h"

#include <QDir>
#include <QFileInfo>

#include <c10/core/InferenceMode.h>

namespace spotter {

bool asksForModel(const Settings::Model &model)
{
    if (model.pretrainedPath.isEmpty())
        return false;
    return model.pretrainedPath != Settings::Model().pretrainedPath || QFileInfo(model.pretrainedPath).isDir()
        || findCachedModel(hubCacheFolder(), model.pretrainedPath);
}

QString modelName(const Settings::Model &model)
{
    return QDir(QDir::cleanPath(model.pretrainedPath)).dirName();
}

std::shared_ptr<const CoachModel> ModelShelf::get(const Settings::Model &model)
{
    const bool same = m_named.pretrainedPath == model.pretrainedPath && m_named.device == model.device
        && m_named.dtype == model.dtype;
    if (m_model && same)
        return m_model;
    m_model.reset();
    const c10::InferenceMode inference;
    m_model = loadCoachModel(model);
    m_named = model;
    return m_model;
}

} // namespace spotter
