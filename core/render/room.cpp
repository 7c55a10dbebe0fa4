#include "core/render/room.h"

#include "core/render/random.h"

#include <QLinearGradient>
#include <QPainter>
#include <QRadialGradient>

#include <algorithm>
#include <functional>

namespace spotter {

namespace {

constexpr double wall_z = -1.7;
constexpr double half_m = 9.0; ///< of the wall; wider than any picture of it
constexpr double windowLow_m = 0.95;
constexpr double windowHigh_m = 2.05;
constexpr double windowHalf_m = 0.55;
constexpr double curtainLow_m = 0.8;

QColor scaled(const QColor &colour, double k)
{
    return QColor::fromRgbF(float(std::min(1.0, colour.redF() * k)), float(std::min(1.0, colour.greenF() * k)),
        float(std::min(1.0, colour.blueF() * k)));
}

QColor anyColour(Random &random, double saturation, double from, double to)
{
    return QColor::fromHsvF(float(random.between(0.0, 0.999)), float(saturation), float(random.between(from, to)));
}

} // namespace

Room::Room(const Camera &camera, int margin_px, int clutter, std::uint32_t seed)
    : m_camera(camera)
    , m_margin_px(margin_px)
    , m_picture(camera.size() + QSize(2 * margin_px, 2 * margin_px), QImage::Format_RGB32)
{
    Random random(seed * 2891336453u + 5u);
    m_window_m = (random.bits() % 2 ? 1.0 : -1.0) * random.between(0.85, 1.15);
    m_wallColour = anyColour(random, random.between(0.03, 0.18), 0.68, 0.86);
    m_floorColour = QColor::fromHsvF(
        float(random.between(0.06, 0.11)), float(random.between(0.25, 0.5)), float(random.between(0.45, 0.68)));
    m_curtainColour = anyColour(random, random.between(0.1, 0.4), 0.55, 0.85);

    QPainter painter(&m_picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(margin_px, margin_px);
    painter.setPen(Qt::NoPen);
    paintWall(painter, random);
    paintFloor(painter, random);
    paintCurtain(painter, 0.0);

    const std::function<void(double)> things[] = {
        [&](double x) { paintShelf(painter, x, random); },
        [&](double x) { paintPlant(painter, x, -1.35, random); },
        [&](double x) { paintPicture(painter, 0.4 * x, random); },
        [&](double x) { paintLamp(painter, x, -1.4); },
        [&](double x) { paintBall(painter, 0.95 * x, -0.9, random); },
        [&](double x) {
            paintBox(painter, {x - 0.22, 0.0, -1.3}, {x + 0.22, 0.45, -0.9}, anyColour(random, 0.4, 0.4, 0.7));
        },
    };
    for (int i = 0; i < clutter; ++i) {
        const double side = (i % 2 ? 1.0 : -1.0) * (m_window_m > 0.0 ? 1.0 : -1.0);
        things[std::size_t(i) % std::size(things)](side * random.between(0.95, 1.75));
    }
}

void Room::paint(QPainter &painter) const
{
    painter.drawImage(QPointF(-m_margin_px, -m_margin_px), m_picture);
}

void Room::paintDraught(QPainter &painter, double time_s) const
{
    paintCurtain(
        painter, 0.08 * std::sin(0.9 * time_s) * std::sin(2.3 * time_s + 1.0) + 0.02 * std::sin(3.7 * time_s));
}

QPolygonF Room::quad(const Vec3 &a, const Vec3 &b, const Vec3 &c, const Vec3 &d) const
{
    return {m_camera.project(a), m_camera.project(b), m_camera.project(c), m_camera.project(d)};
}

void Room::paintWall(QPainter &painter, Random &random) const
{
    const QRectF all = QRectF(m_picture.rect()).translated(-m_margin_px, -m_margin_px);
    QLinearGradient light(all.topLeft(), all.bottomRight());
    light.setColorAt(0.0, scaled(m_wallColour, 1.06));
    light.setColorAt(1.0, scaled(m_wallColour, 0.82));
    painter.fillRect(all, light);
    for (int i = 0; i < 220; ++i) { // plaster is not even
        const double size = random.between(0.02, 0.25) * all.height();
        const QPointF at(random.between(all.left(), all.right()), random.between(all.top(), all.bottom()));
        painter.setBrush(random.bits() % 2 ? QColor(255, 255, 255, 3) : QColor(0, 0, 0, 3));
        painter.drawEllipse(at, size, 0.6 * size);
    }

    const double w = m_window_m;
    const auto pane = [&](double inset) {
        return quad({w - windowHalf_m + inset, windowHigh_m - inset, wall_z},
            {w + windowHalf_m - inset, windowHigh_m - inset, wall_z},
            {w + windowHalf_m - inset, windowLow_m + inset, wall_z},
            {w - windowHalf_m + inset, windowLow_m + inset, wall_z});
    };
    painter.setBrush(QColor(0xf4, 0xf2, 0xec));
    painter.drawPolygon(pane(-0.05));
    const QRectF glass = pane(0.0).boundingRect();
    QLinearGradient sky(glass.topLeft(), glass.bottomLeft());
    sky.setColorAt(0.0, QColor(0xc4, 0xdc, 0xf0));
    sky.setColorAt(0.7, QColor(0xe8, 0xee, 0xee));
    sky.setColorAt(1.0, QColor(0x8f, 0xa6, 0x7a));
    painter.setBrush(sky);
    painter.drawPolygon(pane(0.0));
    painter.setBrush(QColor(0xf4, 0xf2, 0xec));
    painter.drawRect(
        QRectF(glass.center().x() - 0.02 * glass.width(), glass.top(), 0.04 * glass.width(), glass.height()));
}

void Room::paintFloor(QPainter &painter, Random &random) const
{
    constexpr double near_z = 2.2; // in front of the lowest row of every picture
    constexpr double board_m = 0.14;
    for (double x = -half_m; x < half_m; x += board_m) {
        painter.setBrush(scaled(m_floorColour, random.between(0.9, 1.06)));
        painter.drawPolygon(quad({x, 0, wall_z}, {x + board_m, 0, wall_z}, {x + board_m, 0, near_z}, {x, 0, near_z}));
    }
    painter.setBrush(QColor(0xee, 0xea, 0xe2));
    painter.drawPolygon(
        quad({-half_m, 0.09, wall_z}, {half_m, 0.09, wall_z}, {half_m, 0, wall_z}, {-half_m, 0, wall_z}));
    painter.setBrush(QColor(0, 0, 0, 40));
    painter.drawPolygon(
        quad({-half_m, 0, wall_z}, {half_m, 0, wall_z}, {half_m, 0, wall_z + 0.12}, {-half_m, 0, wall_z + 0.12}));
    painter.setBrush(anyColour(random, 0.35, 0.35, 0.6)); // the mat
    painter.drawPolygon(quad({-1.05, 0, -0.42}, {1.05, 0, -0.42}, {1.05, 0, 0.42}, {-1.05, 0, 0.42}));
}

void Room::paintCurtain(QPainter &painter, double swing_m) const
{
    const double outer = m_window_m + (m_window_m > 0.0 ? 1.0 : -1.0) * (windowHalf_m + 0.12);
    const double inward = m_window_m > 0.0 ? -1.0 : 1.0;
    constexpr int folds = 6;
    constexpr double wide_m = 0.42;
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < folds; ++i) {
        const double a = outer + inward * wide_m * i / folds;
        const double b = outer + inward * wide_m * (i + 1) / folds;
        const double push = inward * swing_m * (i + 1) / folds;
        const double pull = inward * swing_m * i / folds;
        painter.setBrush(scaled(m_curtainColour, i % 2 ? 0.86 : 1.04));
        painter.drawPolygon(quad({a, windowHigh_m + 0.12, wall_z + 0.05}, {b, windowHigh_m + 0.12, wall_z + 0.05},
            {b + push, curtainLow_m, wall_z + 0.05}, {a + pull, curtainLow_m, wall_z + 0.05}));
    }
}

void Room::paintBox(QPainter &painter, const Vec3 &low, const Vec3 &high, const QColor &colour) const
{
    painter.setBrush(QColor(0, 0, 0, 45));
    painter.drawPolygon(
        quad({low.x, 0, low.z}, {high.x + 0.12, 0, low.z}, {high.x + 0.12, 0, high.z}, {low.x, 0, high.z + 0.04}));
    const double x = low.x > 0.0 ? low.x : high.x; // the side turned to the middle of the picture
    painter.setBrush(scaled(colour, 0.72));
    painter.drawPolygon(quad({x, low.y, low.z}, {x, high.y, low.z}, {x, high.y, high.z}, {x, low.y, high.z}));
    painter.setBrush(scaled(colour, 1.12));
    painter.drawPolygon(
        quad({low.x, high.y, low.z}, {high.x, high.y, low.z}, {high.x, high.y, high.z}, {low.x, high.y, high.z}));
    painter.setBrush(colour);
    painter.drawPolygon(
        quad({low.x, low.y, high.z}, {low.x, high.y, high.z}, {high.x, high.y, high.z}, {high.x, low.y, high.z}));
}

void Room::paintShelf(QPainter &painter, double x, Random &random) const
{
    const double front = wall_z + 0.3;
    paintBox(painter, {x - 0.35, 0.0, wall_z}, {x + 0.35, 1.5, front}, QColor(0x8a, 0x63, 0x42));
    for (int row = 0; row < 4; ++row) {
        const double floor = 0.08 + 0.36 * row;
        painter.setBrush(QColor(0x3c, 0x2b, 0x1e));
        painter.drawPolygon(quad({x - 0.31, floor + 0.31, front}, {x + 0.31, floor + 0.31, front},
            {x + 0.31, floor, front}, {x - 0.31, floor, front}));
        for (double book = x - 0.31; book < x + 0.26;) {
            const double thick = random.between(0.025, 0.06);
            const double tall = random.between(0.18, 0.29);
            painter.setBrush(anyColour(random, 0.45, 0.35, 0.85));
            painter.drawPolygon(quad({book, floor + tall, front}, {book + thick, floor + tall, front},
                {book + thick, floor, front}, {book, floor, front}));
            book += thick + random.between(0.002, 0.012);
        }
    }
}

void Room::paintPlant(QPainter &painter, double x, double z, Random &random) const
{
    const Vec3 top{x, 0.34, z};
    for (int i = 0; i < 26; ++i) {
        const Vec3 tip =
            top + Vec3{random.between(-0.32, 0.32), random.between(0.2, 0.85), random.between(-0.15, 0.15)};
        const QPointF from = m_camera.project(top);
        const QPointF to = m_camera.project(tip);
        const QPointF aside = QPointF(from.y() - to.y(), to.x() - from.x()) * 0.12;
        painter.setBrush(QColor::fromHsvF(float(random.between(0.26, 0.36)), 0.6f, float(random.between(0.28, 0.55))));
        painter.drawPolygon(QPolygonF{from, (from + to) * 0.5 + aside, to, (from + to) * 0.5 - aside});
    }
    paintBox(painter, {x - 0.14, 0.0, z - 0.14}, {x + 0.14, 0.34, z + 0.14}, QColor(0xb5, 0x6a, 0x48));
}

void Room::paintBall(QPainter &painter, double x, double z, Random &random) const
{
    constexpr double radius_m = 0.3;
    const Vec3 middle{x, radius_m, z};
    const QPointF at = m_camera.project(middle);
    const double radius_px = radius_m * m_camera.pixelsPerMetre(middle);
    painter.setBrush(QColor(0, 0, 0, 50));
    painter.drawEllipse(m_camera.project({x + 0.08, 0, z}), 1.05 * radius_px, 0.25 * radius_px);
    const QColor colour = anyColour(random, 0.5, 0.5, 0.85);
    QRadialGradient round(at - QPointF(0.35, 0.4) * radius_px, 1.5 * radius_px);
    round.setColorAt(0.0, scaled(colour, 1.25));
    round.setColorAt(1.0, scaled(colour, 0.5));
    painter.setBrush(round);
    painter.drawEllipse(at, radius_px, radius_px);
}

void Room::paintLamp(QPainter &painter, double x, double z) const
{
    const auto at = [&](double dx, double y) { return m_camera.project({x + dx, y, z}); };
    painter.setBrush(QColor(0x40, 0x40, 0x44));
    painter.drawPolygon(QPolygonF{at(-0.012, 1.4), at(0.012, 1.4), at(0.012, 0.0), at(-0.012, 0.0)});
    painter.drawPolygon(QPolygonF{at(-0.14, 0.03), at(0.14, 0.03), at(0.14, 0.0), at(-0.14, 0.0)});
    painter.setBrush(QColor(0xf3, 0xe4, 0xb8));
    painter.drawPolygon(QPolygonF{at(-0.11, 1.7), at(0.11, 1.7), at(0.19, 1.38), at(-0.19, 1.38)});
}

void Room::paintPicture(QPainter &painter, double x, Random &random) const
{
    painter.setBrush(QColor(0x30, 0x2c, 0x28));
    painter.drawPolygon(
        quad({x - 0.3, 2.0, wall_z}, {x + 0.3, 2.0, wall_z}, {x + 0.3, 1.55, wall_z}, {x - 0.3, 1.55, wall_z}));
    const QPolygonF canvas =
        quad({x - 0.26, 1.96, wall_z}, {x + 0.26, 1.96, wall_z}, {x + 0.26, 1.59, wall_z}, {x - 0.26, 1.59, wall_z});
    QLinearGradient paint(canvas[0], canvas[2]);
    paint.setColorAt(0.0, anyColour(random, 0.4, 0.5, 0.9));
    paint.setColorAt(1.0, anyColour(random, 0.4, 0.3, 0.7));
    painter.setBrush(paint);
    painter.drawPolygon(canvas);
}

} // namespace spotter
