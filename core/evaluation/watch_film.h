// A film coached from its beginning to its end as fast as it can be read, and what came out, as a session that could be
// kept. The same film and settings give the same session, as `spotter analyze` tells it.
#pragma once

#include "core/config/settings.h"
#include "core/session/kept_session.h"
#include "core/values/error.h"

#include <functional>
#include <optional>

namespace spotter {

struct FilmWatch {
    QString film;
    SettingsSnapshot settings;
    QJsonObject versions{};                 ///< for the provenance
    std::int64_t frameLimit = 0;            ///< 0: all
    std::function<bool(double)> progress{}; ///< told the share done, some times a second; false breaks off
};

struct WatchedFilm {
    KeptSession session;          ///< without name and folder; `began` is when it was watched
    std::optional<Error> trouble; ///< the model that is set did not coach; the motion coach did
    double taken_s = 0;
    bool brokenOff = false;
};

/// Returns when the film has ended or was broken off. Runs an event loop of its own: on any thread, with an application
/// object somewhere. Throws Error where the film cannot be watched.
WatchedFilm watchFilm(const FilmWatch &watch);

} // namespace spotter
