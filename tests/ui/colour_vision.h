// What tests ask about colours: how far text stands out, and whether two colours are told apart with a colour-vision
// deficiency.
#pragma once

#include <QColor>

enum class ColourVision { Full, Protanopia, Deuteranopia, Tritanopia };

/// 1 to 21. Source: WCAG 2.1, "contrast ratio" and "relative luminance".
double contrastOf(const QColor &one, const QColor &other);

/// Source: Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency"
/// (2009), the matrices for severity 1.0, on linear light.
QColor asSeenWith(ColourVision vision, const QColor &colour);

/// In CIE L*a*b* (D65), Euclidean: about 2.3 is just noticed side by side.
double colourDistance(const QColor &one, const QColor &other);
