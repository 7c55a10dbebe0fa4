// Draws a skeleton as a clothed person: tapered limbs shaded across, trunk, head, and a soft shadow on the floor.
#pragma once

#include "core/render/camera.h"
#include "core/render/poses.h"

#include <QBrush>
#include <QColor>
#include <QImage>

class QPainter;

namespace spotter {

class BodyPainter {
public:
    /// \p seed chooses skin, hair and clothes.
    BodyPainter(const Camera &camera, const Proportions &body, std::uint32_t seed, bool weights);

    void paintShadow(QPainter &painter, const Skeleton &skeleton) const;
    /// \p breath 0 … 1 widens the chest by about one hundredth.
    void paint(QPainter &painter, const Skeleton &skeleton, double breath) const;

private:
    struct Ball {
        Vec3 centre;
        double radius; ///< metres
    };

    QPolygonF outline(const std::vector<Ball> &balls) const;
    void paintLimb(QPainter &painter, const Ball &from, const Ball &to, const QColor &colour) const;
    void paintTrunk(QPainter &painter, const Skeleton &skeleton, double breath) const;
    void paintHead(QPainter &painter, const Skeleton &skeleton) const;
    void paintArm(QPainter &painter, const Skeleton &skeleton, int side) const;
    void paintLeg(QPainter &painter, const Skeleton &skeleton, int side) const;

    Camera m_camera;
    Proportions m_body;
    bool m_weights;
    bool m_longTrousers;
    QColor m_skin;
    QColor m_hair;
    QColor m_shirt;
    QColor m_trousers;
    QColor m_shoes;
    QImage m_cloth; ///< the shirt's pattern, alpha over m_shirt
    QImage m_blob;  ///< a round shadow
};

} // namespace spotter
