// The model loaded last, kept from one session to the next, with the adapter it wears. One thread. No torch in this
// header.
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

/// Whether both name the same weights, on the same processor, in the same type.
bool isSameModel(const Settings::Model &one, const Settings::Model &other);
bool hasSameAdapter(const Settings::Model &one, const Settings::Model &other);

class ModelShelf {
public:
    /// The one that \p model names, loaded where it is not there yet; the one before goes first. Where only the adapter
    /// differs the weights are changed in place: what was computed with them is then to be computed again. Throws Error
    /// as loadCoachModel(), or, its key model.adapter_path, as Adapter; the model is then as without one.
    std::shared_ptr<const CoachModel> get(const Settings::Model &model);
    void clear() { m_model.reset(); }

private:
    void wear(const Settings::Model &model);

    Settings::Model m_named; ///< what it is, and wears
    std::shared_ptr<CoachModel> m_model;
};

} // namespace spotter
