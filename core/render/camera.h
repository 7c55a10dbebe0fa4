// The camera that looks at the room: a pinhole on a stand, upright angle of view 45 degrees as webcams have.
#pragma once

#include "core/render/vec3.h"

#include <QPointF>
#include <QSize>

namespace spotter {

class Camera {
public:
    /// At \p distance 1 somebody of 1.75 m in the middle of the room fills 70 % of the height.
    Camera(QSize size, double distance);

    /// Pixels, from the left and the top. Points behind the lens are drawn as if just before it.
    QPointF project(const Vec3 &point) const;
    /// Metres from the lens along its axis.
    double depth(const Vec3 &point) const;
    double pixelsPerMetre(const Vec3 &point) const { return m_focal_px / depth(point); }
    QSize size() const { return m_size; }

private:
    QSize m_size;
    Vec3 m_place;
    Vec3 m_forward;
    Vec3 m_up;
    double m_focal_px;
};

} // namespace spotter
