// How the three action tokens look everywhere: a colour and a shape each, so that neither is needed alone.
#pragma once

#include "core/values/events.h"

#include <QColor>
#include <QPainterPath>
#include <QPalette>

namespace spotter {

bool isDark(const QPalette &palette);

/// At least 4.5:1 against the palette's Base. Teal and vermilion stay apart with the common colour-vision deficiencies
/// (after Okabe and Ito's palette).
QColor tokenColour(ActionToken token, const QPalette &palette);
/// For the dark plate over the picture, whatever the theme.
QColor tokenColourOnDark(ActionToken token);

/// A bar for `<next>`, a triangle for `<feedback>`, a disc for `<correct>`, inside \p box.
QPainterPath tokenShape(ActionToken token, const QRectF &box);

/// "keep watching", "feedback", "praise": translated.
QString tokenName(ActionToken token);

/// "85 %", of \p confidence 0 … 1: translated.
QString confidenceText(double confidence);

} // namespace spotter
