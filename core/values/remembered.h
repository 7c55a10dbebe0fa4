// What the studio remembers between runs that is no setting: window, docks, columns, the camera and files used last.
#pragma once

#include <QSettings>

namespace spotter {

/// Any thread; two objects at once are fine.
inline QSettings remembered()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("spotter"), QStringLiteral("studio"));
}

} // namespace spotter
