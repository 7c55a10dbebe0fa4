// The room that the figure stands in: floor boards, wall, window with a curtain, and things standing about.
#pragma once

#include "core/render/camera.h"

#include <QImage>

class QPainter;

namespace spotter {

class Random;

class Room {
public:
    /// Drawn once, with a border of \p margin_px on every side for a camera that shakes.
    Room(const Camera &camera, int margin_px, int clutter, std::uint32_t seed);

    void paint(QPainter &painter) const;
    /// The curtain again, as a draught moves it at \p time_s.
    void paintDraught(QPainter &painter, double time_s) const;

private:
    void paintWall(QPainter &painter, Random &random) const;
    void paintFloor(QPainter &painter, Random &random) const;
    void paintCurtain(QPainter &painter, double swing_m) const;
    void paintBox(QPainter &painter, const Vec3 &low, const Vec3 &high, const QColor &colour) const;
    void paintShelf(QPainter &painter, double x, Random &random) const;
    void paintPlant(QPainter &painter, double x, double z, Random &random) const;
    void paintBall(QPainter &painter, double x, double z, Random &random) const;
    void paintLamp(QPainter &painter, double x, double z) const;
    void paintPicture(QPainter &painter, double x, Random &random) const;
    QPolygonF quad(const Vec3 &a, const Vec3 &b, const Vec3 &c, const Vec3 &d) const;

    Camera m_camera;
    int m_margin_px;
    double m_window_m; ///< the middle of the window along the wall
    QColor m_wallColour;
    QColor m_floorColour;
    QColor m_curtainColour;
    QImage m_picture;
};

} // namespace spotter
