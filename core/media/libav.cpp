#include "core/media/libav.h"

#include <spdlog/spdlog.h>

#include <array>
#include <mutex>
#include <new>
#include <string_view>

namespace spotter {

namespace {

void toLog(void *context, int level, const char *format, va_list arguments)
{
    if (level > AV_LOG_WARNING || !spdlog::should_log(spdlog::level::debug))
        return;
    std::array<char, 512> line{};
    int printPrefix = 1;
    av_log_format_line2(context, level, format, arguments, line.data(), int(line.size()), &printPrefix);
    std::string_view text(line.data());
    while (text.ends_with('\n'))
        text.remove_suffix(1);
    spdlog::debug("libav: {}", text);
}

template <typename Pointer> Pointer orNoMemory(Pointer pointer)
{
    if (!pointer)
        throw std::bad_alloc();
    return pointer;
}

} // namespace

AvFramePtr makeAvFrame()
{
    return orNoMemory(AvFramePtr(av_frame_alloc()));
}

AvPacketPtr makeAvPacket()
{
    return orNoMemory(AvPacketPtr(av_packet_alloc()));
}

QString avErrorText(int code)
{
    std::array<char, AV_ERROR_MAX_STRING_SIZE> text{};
    av_strerror(code, text.data(), text.size());
    return QString::fromLocal8Bit(text.data());
}

void routeAvLog()
{
    static std::once_flag once;
    std::call_once(once, [] { av_log_set_callback(toLog); });
}

} // namespace spotter
