// The H.264 encoder in software that this machine has, set up for recording: one thread, no B-frames, 4:2:0 in limited
// range. For the writer in core/media only: no public header includes it.
#pragma once

#include "core/media/libav.h"

#include <QSize>

namespace spotter {

/// Of the encoder that openH264Encoder() gives, seconds.
inline constexpr AVRational h264TimeBase{1, 90000};

/// Not opened yet, with all that does not depend on the codec: size, rate, colours, no B-frames, pictures in YUV 4:2:0.
AvCodecPtr makeH264Context(const AVCodec &codec, QSize size, double framesPerSecond, YuvMatrix matrix);

/// libx264 where there is one, else the first that opens. \p size is even. Throws Error when there is none.
AvCodecPtr openH264Encoder(QSize size, double framesPerSecond, YuvMatrix matrix);

} // namespace spotter
