#include "core/stream/model_shelf.h"

#include "core/hub/hub_cache.h"
#include "core/stream/coach_model.h"
#include "core/values/error.h"

#include <QDir>
#include <QFileInfo>

#include <c10/core/InferenceMode.h>

#include <utility>

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

bool isSameModel(const Settings::Model &one, const Settings::Model &other)
{
    return one.pretrainedPath == other.pretrainedPath && one.device == other.device && one.dtype == other.dtype;
}

bool hasSameAdapter(const Settings::Model &one, const Settings::Model &other)
{
    return one.adapterPath == other.adapterPath
        && (one.adapterPath.isEmpty() || one.adapterProjectors == other.adapterProjectors);
}

std::shared_ptr<const CoachModel> ModelShelf::get(const Settings::Model &model)
{
    const c10::InferenceMode inference;
    if (!m_model || !isSameModel(m_named, model)) {
        m_model.reset();
        m_model = loadCoachModel(model);
        m_named = model;
        m_named.adapterPath.clear();
    }
    if (!hasSameAdapter(m_named, model))
        wear(model);
    return m_model;
}

void ModelShelf::wear(const Settings::Model &model)
{
    const std::shared_ptr<CoachModel> changed = std::exchange(m_model, {}); // gone where it may be half changed
    if (!std::exchange(m_named.adapterPath, {}).isEmpty())
        changed->takeAdapterOff();
    try {
        if (!model.adapterPath.isEmpty())
            changed->putOn(model.adapterPath, model.adapterProjectors);
    } catch (const OutOfMemory &) {
        throw;
    } catch (const Error &) { // it does not fit: the model is as without one
        m_model = changed;
        throw;
    }
    m_model = changed;
    m_named = model;
}

} // namespace spotter
