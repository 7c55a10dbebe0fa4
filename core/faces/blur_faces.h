// Makes faces in a picture unrecognisable for good: an ellipse in each box becomes a mosaic of four by four fields,
// each the mean of what it covers, in brightness and colour alike. What is left of a face is two or three fields each
// way, so that nothing can bring it back. Any thread.
#pragma once

#include "core/media/frame.h"

#include <QRectF>

#include <vector>

namespace spotter {

/// A copy of \p frame with \p boxes covered: shares of the upright picture's width and height. Pixels outside the
/// ellipses stay as they are; a picture of more than 8 bits a sample becomes 8-bit RGB, upright.
Frame blurredFaces(const Frame &frame, const std::vector<QRectF> &boxes);

} // namespace spotter
