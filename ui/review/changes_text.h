// Settings that differ, for people, a line each. Any thread.
#pragma once

#include "core/session/kept_session.h"

#include <QString>

namespace spotter {

/// "Motion threshold: 0.7 → 0.6", \p most lines, and how many more there are.
QString changesText(const std::vector<SettingChange> &changes, std::size_t most);

} // namespace spotter
