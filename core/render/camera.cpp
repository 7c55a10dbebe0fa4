#include "core/render/camera.h"

#include <algorithm>
#include <numbers>

namespace spotter {

namespace {

constexpr double figureHeight_m = 1.75;
constexpr double figureShare = 0.7;
constexpr double viewUpright = std::numbers::pi / 4.0;
constexpr Vec3 lookedAt{0.0, 0.95, 0.0};
constexpr double raised_m = 0.25; ///< the lens above the point looked at

} // namespace

Camera::Camera(QSize size, double distance)
    : m_size(size)
    , m_focal_px(0.5 * size.height() / std::tan(0.5 * viewUpright))
{
    const double far_m = distance * figureHeight_m / figureShare * m_focal_px / size.height();
    m_place = lookedAt + Vec3{0.0, raised_m, far_m};
    m_forward = normalized(lookedAt - m_place);
    m_up = perpendicular({0.0, 1.0, 0.0}, m_forward);
}

double Camera::depth(const Vec3 &point) const
{
    return std::max(0.2, dot(point - m_place, m_forward));
}

QPointF Camera::project(const Vec3 &point) const
{
    const Vec3 seen = point - m_place;
    const double scale = m_focal_px / depth(point);
    return {0.5 * m_size.width() + seen.x * scale, 0.5 * m_size.height() - dot(seen, m_up) * scale};
}

} // namespace spotter
