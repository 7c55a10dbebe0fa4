#include "core/render/body_painter.h"

#include "core/render/random.h"

#include <QLinearGradient>
#include <QPainter>
#include <QRadialGradient>

#include <algorithm>
#include <numbers>

namespace spotter {

namespace {

using std::numbers::pi;

const QColor skins[] = {
    {0xf1, 0xc9, 0xa5}, {0xe0, 0xac, 0x80}, {0xc6, 0x8b, 0x5e}, {0x8d, 0x5a, 0x3b}, {0x5f, 0x3b, 0x28}};
const QColor hairs[] = {
    {0x2a, 0x1d, 0x16}, {0x5a, 0x3c, 0x22}, {0xb0, 0x8a, 0x50}, {0x1a, 0x1a, 0x1c}, {0x8c, 0x8c, 0x8e}};
const QColor shirts[] = {{0xc8, 0x3c, 0x3a}, {0x2d, 0x6c, 0xb5}, {0x3a, 0x9a, 0x68}, {0xe6, 0xe4, 0xdc},
    {0x3b, 0x3d, 0x46}, {0xd8, 0xa0, 0x2c}};
const QColor trousers[] = {{0x23, 0x25, 0x2e}, {0x3d, 0x46, 0x5c}, {0x5c, 0x5c, 0x60}, {0x1f, 0x3a, 0x5a}};
const QColor shoes[] = {{0xe8, 0xe8, 0xea}, {0x30, 0x30, 0x34}, {0xd0, 0x5a, 0x30}};

/// Light falls from the upper left of the picture.
constexpr double lightX = -0.6;
constexpr double lightY = -0.8;

template <std::size_t N> QColor chosen(const QColor (&from)[N], Random &random)
{
    return from[random.bits() % N];
}

QColor scaled(const QColor &colour, double k)
{
    const auto level = [k](int v) { return std::clamp(int(std::lround(v * k)), 0, 255); };
    return {level(colour.red()), level(colour.green()), level(colour.blue())};
}

/// Stripes, checks or plain with a print, 32 × 32 pixels that stand for a palm's width.
QImage clothPattern(Random &random)
{
    QImage cloth(32, 32, QImage::Format_ARGB32_Premultiplied);
    cloth.fill(Qt::transparent);
    QPainter painter(&cloth);
    const QColor ink(255, 255, 255, int(random.between(40, 110)));
    const unsigned kind = random.bits() % 3;
    if (kind != 2)
        painter.fillRect(0, 0, 32, 9, ink);
    if (kind == 1)
        painter.fillRect(0, 0, 9, 32, QColor(0, 0, 0, 50));
    return cloth;
}

QImage softBlob()
{
    QImage blob(64, 64, QImage::Format_ARGB32_Premultiplied);
    blob.fill(Qt::transparent);
    QRadialGradient soft(32, 32, 32);
    soft.setColorAt(0.0, QColor(0, 0, 0, 255));
    soft.setColorAt(0.5, QColor(0, 0, 0, 120));
    soft.setColorAt(1.0, QColor(0, 0, 0, 0));
    QPainter painter(&blob);
    painter.fillRect(blob.rect(), soft);
    return blob;
}

/// Andrew's monotone chain; the points in order round the hull.
QPolygonF convexHull(std::vector<QPointF> points)
{
    std::sort(points.begin(), points.end(),
        [](const QPointF &a, const QPointF &b) { return a.x() < b.x() || (a.x() == b.x() && a.y() < b.y()); });
    const auto turnsRight = [](const QPointF &a, const QPointF &b, const QPointF &c) {
        return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x()) <= 0.0;
    };
    QPolygonF hull;
    const auto addChain = [&](auto from, auto to) {
        const int start = int(hull.size());
        for (; from != to; ++from) {
            while (hull.size() >= start + 2 && turnsRight(hull[hull.size() - 2], hull.back(), *from))
                hull.removeLast();
            hull.append(*from);
        }
        hull.removeLast();
    };
    addChain(points.begin(), points.end());
    addChain(points.rbegin(), points.rend());
    return hull;
}

} // namespace

BodyPainter::BodyPainter(const Camera &camera, const Proportions &body, std::uint32_t seed, bool weights)
    : m_camera(camera)
    , m_body(body)
    , m_weights(weights)
    , m_blob(softBlob())
{
    Random random(seed * 747796405u + 3u);
    m_skin = chosen(skins, random);
    m_hair = chosen(hairs, random);
    m_shirt = chosen(shirts, random);
    m_trousers = chosen(trousers, random);
    m_shoes = chosen(shoes, random);
    m_longTrousers = random.bits() % 2 == 0;
    m_cloth = clothPattern(random);
}

QPolygonF BodyPainter::outline(const std::vector<Ball> &balls) const
{
    constexpr int corners = 14;
    std::vector<QPointF> points;
    points.reserve(balls.size() * corners);
    for (const Ball &ball : balls) {
        const QPointF centre = m_camera.project(ball.centre);
        const double radius_px = ball.radius * m_camera.pixelsPerMetre(ball.centre);
        for (int i = 0; i < corners; ++i) {
            const double angle = 2.0 * pi * i / corners;
            points.push_back(centre + QPointF(std::cos(angle), std::sin(angle)) * radius_px);
        }
    }
    return convexHull(std::move(points));
}

void BodyPainter::paintLimb(QPainter &painter, const Ball &from, const Ball &to, const QColor &colour) const
{
    const QPointF a = m_camera.project(from.centre);
    const QPointF b = m_camera.project(to.centre);
    const double radius_px = std::max(from.radius, to.radius) * m_camera.pixelsPerMetre(from.centre);
    const double long_px = std::max(1e-6, std::hypot(b.x() - a.x(), b.y() - a.y()));
    QPointF across((b.y() - a.y()) / long_px, (a.x() - b.x()) / long_px);
    if (long_px < radius_px)
        across = {lightX, lightY};
    double lit = across.x() * lightX + across.y() * lightY;
    if (lit < 0.0) {
        across = -across;
        lit = -lit;
    }
    QLinearGradient shade(a + across * radius_px, a - across * radius_px);
    shade.setColorAt(0.0, scaled(colour, 0.95 + 0.12 * lit));
    shade.setColorAt(0.35, scaled(colour, 1.02 + 0.06 * lit));
    shade.setColorAt(1.0, scaled(colour, 0.74 - 0.14 * lit));
    painter.setBrush(shade);
    painter.drawPolygon(outline({from, to}));
}

void BodyPainter::paintTrunk(QPainter &painter, const Skeleton &s, double breath) const
{
    const double h = m_body.height;
    const Vec3 front = s.chestForward;
    const Vec3 waist = mix(s.pelvis, s.chest, 0.3);
    const Vec3 ribs = mix(s.pelvis, s.chest, 0.72) + front * (0.012 * h);
    const double full = 1.0 + 0.025 * breath;

    const Vec3 across = s.hips[Left] - s.hips[Right];
    painter.setBrush(scaled(m_trousers, 0.95));
    painter.drawPolygon(
        outline({{s.hips[Left], 0.054 * h}, {s.hips[Right], 0.054 * h}, {waist + across * 0.28, 0.05 * h},
            {waist - across * 0.28, 0.05 * h}, {s.pelvis - front * (0.02 * h), 0.056 * h}}));

    const QPolygonF shirt = outline(
        {{s.shoulders[Left], 0.032 * h}, {s.shoulders[Right], 0.032 * h}, {ribs + across * 0.42, 0.062 * h * full},
            {ribs - across * 0.42, 0.062 * h * full}, {waist + across * 0.30, 0.054 * h},
            {waist - across * 0.30, 0.054 * h}, {mix(s.pelvis, s.chest, 0.06) + across * 0.30, 0.050 * h},
            {mix(s.pelvis, s.chest, 0.06) - across * 0.30, 0.050 * h}});
    const QRectF box = shirt.boundingRect();
    const QPointF middle = box.center();
    const QPointF reach = QPointF(lightX, lightY) * 0.5 * std::max(box.width(), box.height());
    QLinearGradient shade(middle + reach, middle - reach);
    shade.setColorAt(0.0, scaled(m_shirt, 1.08));
    shade.setColorAt(0.5, scaled(m_shirt, 0.96));
    shade.setColorAt(1.0, scaled(m_shirt, 0.68));
    painter.setBrush(shade);
    painter.drawPolygon(shirt);

    const QPointF top = m_camera.project(s.chest);
    const QPointF bottom = m_camera.project(s.pelvis);
    QTransform lying;
    lying.translate(top.x(), top.y());
    lying.rotateRadians(std::atan2(bottom.y() - top.y(), bottom.x() - top.x()) - 0.5 * pi);
    const double scale = 0.09 * m_camera.pixelsPerMetre(s.chest) / m_cloth.width();
    lying.scale(scale, scale);
    QBrush print(m_cloth);
    print.setTransform(lying);
    painter.setBrush(print);
    painter.drawPolygon(shirt);
}

void BodyPainter::paintHead(QPainter &painter, const Skeleton &s) const
{
    const double h = m_body.height;
    const Vec3 &up = s.headUp;
    const Vec3 &forward = s.headForward;
    paintLimb(painter, {s.chest, 0.034 * h}, {s.head - up * (0.04 * h), 0.030 * h}, scaled(m_skin, 0.86));

    const Ball hairTop{s.head + up * (0.020 * h) - forward * (0.008 * h), 0.049 * h};
    const Ball hairBack{s.head - up * (0.010 * h) - forward * (0.018 * h), 0.044 * h};
    const Ball brow{s.head + forward * (0.013 * h), 0.041 * h};
    const Ball jaw{s.head - up * (0.036 * h) + forward * (0.015 * h), 0.029 * h};
    if (forward.z < -0.15) { // seen from behind
        paintLimb(painter, brow, jaw, m_skin);
        paintLimb(painter, hairTop, hairBack, m_hair);
        return;
    }
    paintLimb(painter, hairTop, hairBack, m_hair);
    paintLimb(painter, brow, jaw, m_skin);

    const Vec3 side = cross(up, forward);
    const Vec3 front = s.head + forward * (0.047 * h);
    painter.setBrush(QColor(0x28, 0x20, 0x20));
    for (const double way : {-1.0, 1.0}) {
        if (way * side.z + 1.6 * forward.z > 0.1)
            painter.drawPolygon(outline({{front + side * (way * 0.018 * h) - up * (0.002 * h), 0.0052 * h}}));
    }
    painter.setBrush(scaled(m_skin, 0.8));
    painter.drawPolygon(outline({{front + forward * (0.006 * h) - up * (0.018 * h), 0.0075 * h}}));
    painter.setBrush(scaled(m_skin, 0.62));
    const Vec3 mouth = front - forward * (0.003 * h) - up * (0.040 * h);
    painter.drawPolygon(outline({{mouth + side * (0.009 * h), 0.0035 * h}, {mouth - side * (0.009 * h), 0.0035 * h}}));
}

void BodyPainter::paintArm(QPainter &painter, const Skeleton &s, int side) const
{
    const double h = m_body.height;
    const Vec3 &shoulder = s.shoulders[side];
    const Vec3 &elbow = s.elbows[side];
    const Vec3 &wrist = s.wrists[side];
    paintLimb(painter, {shoulder, 0.030 * h}, {elbow, 0.023 * h}, m_skin);
    paintLimb(painter, {elbow, 0.023 * h}, {wrist, 0.016 * h}, m_skin);
    paintLimb(painter, {wrist, 0.017 * h}, {mix(wrist, s.fingers[side], 0.8), 0.016 * h}, m_skin);
    paintLimb(painter, {shoulder, 0.033 * h}, {mix(shoulder, elbow, 0.5), 0.030 * h}, scaled(m_shirt, 0.97));
    if (!m_weights)
        return;
    const Vec3 palm = mix(wrist, s.fingers[side], 0.5);
    const Vec3 bar = perpendicular(s.shoulders[Left] - s.shoulders[Right], normalized(s.fingers[side] - wrist));
    for (const double way : {-1.0, 1.0})
        paintLimb(
            painter, {palm + bar * (way * 0.05), 0.045}, {palm + bar * (way * 0.10), 0.045}, QColor(0x34, 0x36, 0x3c));
}

void BodyPainter::paintLeg(QPainter &painter, const Skeleton &s, int side) const
{
    const double h = m_body.height;
    const Vec3 &hip = s.hips[side];
    const Vec3 &knee = s.knees[side];
    const Vec3 &ankle = s.ankles[side];
    const Vec3 heel = ankle - Vec3{0.0, 0.45 * m_body.ankleHeight, 0.0} - (s.toes[side] - ankle) * 0.16;
    paintLimb(painter, {heel, 0.022 * h}, {s.toes[side], 0.015 * h}, m_shoes);
    paintLimb(painter, {knee, 0.033 * h}, {mix(knee, ankle, 0.35), 0.033 * h}, m_longTrousers ? m_trousers : m_skin);
    paintLimb(painter, {mix(knee, ankle, 0.3), 0.033 * h}, {ankle, 0.021 * h}, m_longTrousers ? m_trousers : m_skin);
    paintLimb(painter, {hip, 0.052 * h}, {knee, 0.034 * h}, m_longTrousers ? m_trousers : m_skin);
    if (!m_longTrousers)
        paintLimb(painter, {hip, 0.055 * h}, {mix(hip, knee, 0.62), 0.047 * h}, m_trousers);
}

void BodyPainter::paint(QPainter &painter, const Skeleton &s, double breath) const
{
    enum Part { Trunk, Head, LeftArm, RightArm, LeftLeg, RightLeg };
    const auto armDepth = [&](int side) {
        return m_camera.depth(mix(mix(s.shoulders[side], s.wrists[side], 0.6), s.elbows[side], 0.4));
    };
    const auto legDepth = [&](int side) { return m_camera.depth(mix(s.hips[side], s.knees[side], 0.4)); };
    std::array<std::pair<double, Part>, 6> parts{{
        {m_camera.depth(mix(s.chest, s.pelvis, 0.5)) + 0.03, Trunk},
        {m_camera.depth(s.head) + 0.02, Head},
        {armDepth(Left), LeftArm},
        {armDepth(Right), RightArm},
        {legDepth(Left), LeftLeg},
        {legDepth(Right), RightLeg},
    }};
    std::sort(parts.begin(), parts.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    painter.setPen(Qt::NoPen);
    for (const auto &[depth, part] : parts) {
        switch (part) {
        case Trunk:
            paintTrunk(painter, s, breath);
            break;
        case Head:
            paintHead(painter, s);
            break;
        case LeftArm:
        case RightArm:
            paintArm(painter, s, part == LeftArm ? Left : Right);
            break;
        case LeftLeg:
        case RightLeg:
            paintLeg(painter, s, part == LeftLeg ? Left : Right);
            break;
        }
    }
}

void BodyPainter::paintShadow(QPainter &painter, const Skeleton &s) const
{
    const std::pair<Vec3, double> casters[] = {{s.toes[Left], 0.14}, {s.toes[Right], 0.14}, {s.knees[Left], 0.16},
        {s.knees[Right], 0.16}, {s.pelvis, 0.26}, {s.chest, 0.30}, {s.wrists[Left], 0.11}, {s.wrists[Right], 0.11}};
    for (const auto &[point, radius] : casters) {
        const Vec3 on{point.x + 0.18 * point.y, 0.0, point.z - 0.10 * point.y};
        const double spread = radius + 0.14 * point.y;
        const QPointF centre = m_camera.project(on);
        const double wide = spread * m_camera.pixelsPerMetre(on);
        const double deep = 0.5
            * std::abs(m_camera.project(on + Vec3{0, 0, spread}).y() - m_camera.project(on - Vec3{0, 0, spread}).y());
        painter.setOpacity(0.42 / (1.0 + 2.2 * point.y));
        painter.drawImage(QRectF(centre.x() - wide, centre.y() - deep, 2.0 * wide, 2.0 * deep), m_blob);
    }
    painter.setOpacity(1.0);
}

} // namespace spotter
