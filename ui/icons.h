// Spotter's own icons: one-coloured SVG drawings that take the colour of the palette, so they follow light and dark.
#pragma once

#include <QIcon>

namespace spotter {

/// \p name of a file in :/icons, without ".svg". Drawn in the palette's text colour at any size and scale. GUI thread.
QIcon themedIcon(const QString &name);

/// The program's icon, in its own colours.
QIcon programIcon();

} // namespace spotter
