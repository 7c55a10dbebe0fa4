// With what a kept film is coached again: settings to begin with, and who coaches. Any one thread; reads the disk.
#pragma once

#include "core/config/presets.h"

#include <QJsonObject>

namespace spotter {

struct RunChoice {
    enum class From {
        InForce,  ///< as the program has them now
        Recorded, ///< as the session began with them
        Preset
    };
    enum class Coach {
        OfSettings,
        Motion, ///< the motion coach alone
        Model
    };
    From from = From::InForce;
    QString preset; ///< its name
    Coach coach = Coach::OfSettings;
    QString model; ///< a folder, or a name in the hub's cache

    bool operator==(const RunChoice &) const = default;
};

/// The settings that \p choice stands for. \p provenance is the session's. What presets do not keep (source, display,
/// log, library) stays as it is in force. Throws Error: no such preset, its file is wrong, the session does not tell
/// its settings, or there is no such model.
Settings settingsFor(
    const RunChoice &choice, const Settings &inForce, const QJsonObject &provenance, const PresetFolder &presets);

} // namespace spotter
