#include "core/media/camera_delivery.h"

#include <utility>

namespace spotter {

CameraDelivery::CameraDelivery(Handler handler)
    : m_handler(std::move(handler))
    , m_thread([this](std::stop_token stop) { work(stop); })
{
}

CameraDelivery::~CameraDelivery()
{
    m_thread.request_stop();
    m_thread.join();
}

void CameraDelivery::put(CameraPicture picture)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_box) {
            ++m_dropped;
            const GapReason before = m_box->frame.gapBefore;
            if (picture.frame.gapBefore == GapReason::None)
                picture.frame.gapBefore = before == GapReason::None ? GapReason::Dropped : before;
        }
        m_box = std::move(picture);
    }
    m_filled.notify_one();
}

std::optional<CameraPicture> CameraDelivery::take(std::stop_token stop)
{
    std::unique_lock lock(m_mutex);
    m_filled.wait(lock, stop, [this] { return m_box.has_value(); });
    if (stop.stop_requested())
        return std::nullopt;
    return std::exchange(m_box, std::nullopt);
}

bool CameraDelivery::decode(CameraPicture &picture)
{
    if (picture.jpeg.empty())
        return true;
    std::optional<Frame> decoded = m_decoder.decode(std::move(picture.jpeg));
    if (!decoded)
        return false;
    decoded->pts = picture.frame.pts;
    decoded->arrival = picture.frame.arrival;
    decoded->gapBefore = picture.frame.gapBefore;
    picture.frame = std::move(*decoded);
    return true;
}

void CameraDelivery::work(std::stop_token stop)
{
    GapReason gap = GapReason::None;
    while (std::optional<CameraPicture> picture = take(stop)) {
        // Of several reasons the first is told: the ones after it only made the same gap longer.
        if (gap == GapReason::None)
            gap = picture->frame.gapBefore;
        if (!decode(*picture)) {
            if (gap == GapReason::None || gap == GapReason::Dropped)
                gap = GapReason::Damaged;
            continue;
        }
        picture->frame.gapBefore = std::exchange(gap, GapReason::None);
        ++m_delivered;
        m_working = true;
        m_handler(picture->frame);
        m_working = false;
    }
}

} // namespace spotter
