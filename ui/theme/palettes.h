// Spotter's own colours, one palette for each scheme. Every pair of roles that carries text keeps 4.5:1, the contrast
// that WCAG 2 asks for (success criterion 1.4.3); the highlight, which draws the focus ring, 3:1 (1.4.11).
#pragma once

#include <QPalette>

namespace spotter {

enum class Scheme { Light, Dark };

/// Of a text that tells of trouble: the foreground role of its widget. It follows the theme by itself.
constexpr QPalette::ColorRole warningRole = QPalette::BrightText;

/// Pure: any thread.
QPalette paletteOf(Scheme scheme);

} // namespace spotter
