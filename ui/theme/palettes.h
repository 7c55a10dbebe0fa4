// Spotter's own colours, one palette for each scheme. Every pair of roles that carries text keeps 4.5:1, the contrast
// that WCAG 2 asks for (success criterion 1.4.3); the highlight, which draws the focus ring, 3:1 (1.4.11).
#pragma once

#include <QPalette>

namespace spotter {

enum class Scheme { Light, Dark };

/// Pure: any thread.
QPalette paletteOf(Scheme scheme);

} // namespace spotter
