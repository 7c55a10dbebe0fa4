// Where a session comes from, so that it can be told years later what made it and be run again: the settings in force,
// a fingerprint of them, and versions. Pure; any thread.
#pragma once

#include "core/config/settings.h"
#include "core/session/kept_session.h"

#include <QSize>

namespace spotter {

struct SourceFacts {
    QString name;                 ///< for people
    QSize picture;                ///< upright, pixels
    QString pixelFormat;          ///< of a camera: "MJPEG", "YUYV", …; else empty
    double framesPerSecond = 0.0; ///< as the source tells; 0: it does not
};

/// {"settings": {key: value as in YAML}, "settings_sha256": …, "versions": {name: version}, "source": {"name": …,
/// "width": …, "height": …, "frames_per_second": …, "pixel_format": …}}
QJsonObject provenance(const Settings &settings, const QJsonObject &versions, const SourceFacts &source);

/// Of all values, whatever file they come from: the same settings give the same one.
QString settingsFingerprint(const Settings &settings);

/// The settings that a session began with; what is missing or cannot be read has its default.
Settings settingsOf(const QJsonObject &provenance);

/// What is another in \p after.
std::vector<SettingChange> settingChanges(const Settings &before, const Settings &after, SessionTime time);

} // namespace spotter
