// Which frames of its film the coach decided on: those of the chunk that ended with the decision. Pure; any thread.
#pragma once

#include "core/config/settings.h"
#include "core/session/kept_session.h"

#include <optional>

namespace spotter {

/// The settings in force at \p time: those that the session began with, and every change until then.
Settings settingsAt(const QJsonObject &provenance, const std::vector<SettingChange> &changes, SessionTime time);

/// How a chunk of frames lies before the decision made on it.
struct ChunkSpan {
    int frames = 1;
    std::optional<double> fps; ///< none: frames of the film itself, every `skip`-th
    int skip = 1;
};

ChunkSpan chunkSpan(const Settings &settings);

/// The times of its frames, the last one \p decided, where the film has \p filmFps; none before the beginning.
std::vector<SessionTime> chunkTimes(const ChunkSpan &span, SessionTime decided, double filmFps);

} // namespace spotter
