// The model loaded last, kept from one session to the next. One thread. No torch in this header.
#pragma once

#include "core/config/settings.h"

#include <memory>

namespace spotter {

struct CoachModel;

/// Whether \p model asks for a model at all: a path is set, and it is not the name that is set from the beginning while
/// nobody has fetched that model. Looks at the disk.
bool asksForModel(const Settings::Model &model);

/// What people call it: the last part of its folder or name.
QString modelName(const Settings::Model &model);

class ModelShelf {
public:
    /// The one that \p model names, loaded where it is not there yet; the one before goes first. Throws Error as
    /// loadCoachModel().
    std::shared_ptr<const CoachModel> get(const Settings::Model &model);
    void clear() { m_model.reset(); }

private:
    Settings::Model m_named;
    std::shared_ptr<const CoachModel> m_model;
};

} // namespace spotter
