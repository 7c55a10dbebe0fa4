// libav's objects as C++ values that free themselves, its messages as words, and its pictures as Frames.
// For the sources of core/media only: no public header includes it. Any thread.
#pragma once

#include "core/media/frame.h"

#include <QString>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavfilter/avfilter.h>
#include <libavformat/avformat.h>
#include <libavutil/frame.h>
#include <libswscale/swscale.h>
}

#include <memory>

namespace spotter {

/// Calls one of libav's free functions: those that take a pointer to the pointer, and those that take the pointer.
template <auto freeFunction> struct AvDeleter {
    template <typename T> void operator()(T *object) const
    {
        if constexpr (requires { freeFunction(&object); })
            freeFunction(&object);
        else
            freeFunction(object);
    }
};

using AvFramePtr = std::unique_ptr<AVFrame, AvDeleter<av_frame_free>>;
using AvPacketPtr = std::unique_ptr<AVPacket, AvDeleter<av_packet_free>>;
using AvCodecPtr = std::unique_ptr<AVCodecContext, AvDeleter<avcodec_free_context>>;
using AvInputPtr = std::unique_ptr<AVFormatContext, AvDeleter<avformat_close_input>>;
/// For writing. Does not close `pb`: whoever opened it closes it.
using AvOutputPtr = std::unique_ptr<AVFormatContext, AvDeleter<avformat_free_context>>;
using AvFilterGraphPtr = std::unique_ptr<AVFilterGraph, AvDeleter<avfilter_graph_free>>;
using AvScalerPtr = std::unique_ptr<SwsContext, AvDeleter<sws_freeContext>>;

/// Empty ones. Throw std::bad_alloc.
AvFramePtr makeAvFrame();
AvPacketPtr makeAvPacket();

/// libav's own words for an error code, for the log and for the end of a message.
QString avErrorText(int code);

/// Sends what libav says to the log at debug level, and nothing to the terminal. Call it before the first use of libav;
/// calling it again costs nothing.
void routeAvLog();

/// The picture as a Frame, without copying: the planes stay in libav's buffers, which the Frame owns. Pixel formats
/// that PixelLayout cannot tell are converted to the nearest one that it can. Sets the picture, matrix and range; time
/// stamps, rotation and the gap are the caller's. Throws Error where there is no memory or the format cannot be
/// converted.
Frame frameFromAv(AvFramePtr picture);

/// libav's name for how \p frame's samples lie, as they are; AV_PIX_FMT_NONE where it has none.
AVPixelFormat avFormatOf(const Frame &frame);
/// For sws_getCoefficients().
int swsMatrix(YuvMatrix matrix);

} // namespace spotter
