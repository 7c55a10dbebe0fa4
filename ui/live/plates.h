// What stands over a picture, drawn: an utterance in its token's colour and shape on a dark plate, and the count of
// repetitions. The live picture and clips with their captions burnt in show the same. Any thread.
#pragma once

#include "core/values/events.h"

#include <QFont>
#include <QImage>

class QPainter;

namespace spotter {

/// \p room is the plate's greatest width and the picture's shorter side, \p scale device pixels by pixel. With
/// \p fullWidth the plate is as wide as it may be, and words that come later only follow.
QImage drawWords(const Feedback &feedback, QSize room, bool fullWidth, double scale, const QFont &font);
/// The room for the words over \p picture.
QSize roomForWords(const QRect &picture);
/// \p plate at the foot of \p picture, in the middle.
void paintWords(QPainter &painter, const QRect &picture, const QImage &plate);

/// At the head of \p picture, right.
void paintCount(QPainter &painter, const QRect &picture, int count);
/// At the head of \p picture, left: the token's shape and name.
void paintToken(QPainter &painter, const QRect &picture, ActionToken token);

} // namespace spotter
