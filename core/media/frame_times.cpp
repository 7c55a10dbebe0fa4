#include "core/media/frame_times.h"

#include "core/media/video_file.h"

#include <algorithm>

namespace spotter {

std::vector<std::chrono::nanoseconds> frameTimes(const QString &path)
{
    const VideoFile film(path, {});
    const AvPacketPtr packet = makeAvPacket();
    std::vector<std::int64_t> stamps;
    while (av_read_frame(&film.input(), packet.get()) >= 0) {
        const bool isShown = packet->stream_index == film.stream().index && (packet->flags & AV_PKT_FLAG_DISCARD) == 0;
        if (isShown && packet->pts != AV_NOPTS_VALUE)
            stamps.push_back(packet->pts);
        av_packet_unref(packet.get());
    }
    std::ranges::sort(stamps);
    std::vector<std::chrono::nanoseconds> times;
    times.reserve(stamps.size());
    for (const std::int64_t stamp : stamps)
        times.emplace_back(av_rescale_q(stamp - stamps.front(), film.stream().time_base, {1, 1'000'000'000}));
    return times;
}

} // namespace spotter
