// H.264 by a graphics card, set up like the software's: key frames where they are asked for, no B-frames. Before one is
// trusted it encodes four grey pictures, and what comes out is looked at. Compiled against Debian's FFmpeg, but never
// run on such a card so far: software is the default for that reason. For the writer in core/media only.
#pragma once

#include "core/media/film_encoder.h"
#include "core/media/h264_encoder.h"

namespace spotter {

/// \p kind is not Software. Throws Error with `filmEncoderKey` where there is no such card, driver or encoder, or where
/// its stream is not what a recording needs.
AvCodecPtr openHardwareEncoder(FilmEncoder kind, QSize size, double framesPerSecond, YuvMatrix matrix);

/// How pictures have to lie in memory for \p encoder.
AVPixelFormat pictureFormat(const AVCodecContext &encoder);

/// avcodec_send_frame(), by way of the card's memory where the encoder wants it so.
int sendPicture(AVCodecContext &encoder, const AVFrame &picture);

/// Encodes four pictures and says what is wrong with the stream; empty where it is fit to record with. The encoder can
/// encode no more after that.
QString streamFault(AVCodecContext &encoder);

} // namespace spotter
