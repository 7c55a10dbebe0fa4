// What the studio remembers between runs that is no setting: window, docks, columns, sources used last.
#pragma once

#include <QSettings>

namespace spotter {

inline QSettings remembered()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("spotter"), QStringLiteral("studio"));
}

} // namespace spotter
