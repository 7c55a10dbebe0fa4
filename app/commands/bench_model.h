// The part of `spotter bench` that measures a model.
#pragma once

#include "core/config/settings.h"

namespace spotter {

struct ModelWish {
    Settings settings; ///< the model's folder, or its name in the cache, device, type, and how it coaches
    bool json = false; ///< one JSON document
};

/// Measures the model and prints it. Returns the exit status. Throws Error.
int benchModel(const ModelWish &wish);

/// Lets the model coach a drawn session of so many minutes, twice, as fast as it can, and prints how memory and the
/// time of a step went and whether both runs told the same. Returns the exit status. Throws Error.
int benchSession(const ModelWish &wish, int minutes);

} // namespace spotter
