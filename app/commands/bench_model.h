// The part of `spotter bench` that measures a model.
#pragma once

#include <QString>

namespace spotter {

struct ModelWish {
    QString folder; ///< the checkpoint's, or its name in the cache
    QString device;
    QString type;
    bool json = false; ///< one JSON document
};

/// Measures the model and prints it. Returns the exit status. Throws Error.
int benchModel(const ModelWish &wish);

/// Lets the model coach a drawn session of so many minutes, twice, as fast as it can, and prints how memory and the
/// time of a step went and whether both runs told the same. Returns the exit status. Throws Error.
int benchSession(const ModelWish &wish, int minutes);

} // namespace spotter
