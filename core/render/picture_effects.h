// What a camera adds to the picture: exposure, flicker of lamps, noise, an unsteady hand.
#pragma once

#include "core/render/figure_renderer.h"

#include <QPointF>

#include <array>

namespace spotter {

class PictureEffects {
public:
    explicit PictureEffects(const RenderScript &script);

    /// How far the picture is moved, and by how many pixels at most.
    QPointF shake(double time_s) const;
    int largestShake_px() const;

    /// Light, flicker and noise, in place. \p image is Format_RGB32.
    void apply(QImage &image, int frame, double time_s) const;

private:
    double gain(int frame, double time_s) const;

    double m_light;
    double m_flicker;
    double m_shake_px;
    std::uint32_t m_seed;
    std::array<double, 8> m_phases;
    std::vector<std::int8_t> m_noise; ///< empty without noise
};

} // namespace spotter
