// Texts on the timeline: shaped once and kept, since the same words are painted again with every frame. GUI thread.
#pragma once

#include <QRectF>
#include <QString>

class QPainter;

namespace spotter {

/// How wide \p text is in the painter's font.
double wordsWidth(const QPainter &painter, const QString &text);

/// Paints \p text as one line in the painter's font and pen, from the left of \p box, in the middle of its height; cut
/// with an ellipsis where it is wider. Always from left to right along the axis of time, whatever the window's
/// direction.
void paintWords(QPainter &painter, const QRectF &box, const QString &text);

} // namespace spotter
