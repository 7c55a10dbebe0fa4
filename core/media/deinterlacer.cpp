#include "core/media/deinterlacer.h"

#include "core/values/error.h"

#include <QCoreApplication>

extern "C" {
#include <libavfilter/buffersink.h>
#include <libavfilter/buffersrc.h>
}

namespace spotter {

bool isInterlaced(const AVFrame &picture)
{
#if LIBAVUTIL_VERSION_INT >= AV_VERSION_INT(58, 7, 100)
    return (picture.flags & AV_FRAME_FLAG_INTERLACED) != 0;
#else
    return picture.interlaced_frame != 0;
#endif
}

Deinterlacer::Deinterlacer(const AVFrame &first, AVRational timeBase)
    : m_graph(avfilter_graph_alloc())
    , m_timeBase(timeBase)
    , m_width(first.width)
    , m_height(first.height)
    , m_format(first.format)
{
    if (!m_graph)
        throw std::bad_alloc();
    m_graph->nb_threads = 1;
    const QByteArray source = QStringLiteral("width=%1:height=%2:pix_fmt=%3:time_base=%4/%5")
                                  .arg(m_width)
                                  .arg(m_height)
                                  .arg(m_format)
                                  .arg(timeBase.num)
                                  .arg(timeBase.den)
                                  .toLatin1();
    AVFilterContext *filter = nullptr;
    const auto make = [this](AVFilterContext **made, const char *name, const char *options) {
        const AVFilter *kind = avfilter_get_by_name(name);
        return kind && avfilter_graph_create_filter(made, kind, name, options, nullptr, m_graph.get()) >= 0;
    };
    const bool ready = make(&m_in, "buffer", source.constData()) && make(&filter, "bwdif", "send_frame:auto:interlaced")
        && make(&m_out, "buffersink", nullptr) && avfilter_link(m_in, 0, filter, 0) == 0
        && avfilter_link(filter, 0, m_out, 0) == 0 && avfilter_graph_config(m_graph.get(), nullptr) >= 0;
    if (!ready)
        throw Error(QCoreApplication::translate("Media", "This interlaced video cannot be made whole"), {},
            QCoreApplication::translate("Media", "Convert it to H.264 without interlacing first"));
}

bool Deinterlacer::fits(const AVFrame &picture) const
{
    return picture.width == m_width && picture.height == m_height && picture.format == m_format;
}

void Deinterlacer::give(AvFramePtr picture)
{
    if (av_buffersrc_add_frame(m_in, picture.get()) < 0)
        throw std::bad_alloc();
}

AvFramePtr Deinterlacer::take()
{
    AvFramePtr picture = makeAvFrame();
    if (av_buffersink_get_frame(m_out, picture.get()) < 0)
        return nullptr;
    picture->pts = av_rescale_q(picture->pts, av_buffersink_get_time_base(m_out), m_timeBase);
    return picture;
}

} // namespace spotter
