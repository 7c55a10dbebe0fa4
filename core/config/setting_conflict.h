// The rules between settings. Private to core/config: others call checkTogether().
#pragma once

#include "core/config/settings.h"

#include <QStringList>

#include <optional>

namespace spotter {

struct SettingConflict {
    QStringList keys; ///< the one to change first
    QString message;
    QString remedy;
};

std::optional<SettingConflict> findConflict(const Settings &settings);

} // namespace spotter
