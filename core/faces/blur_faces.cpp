#include "core/faces/blur_faces.h"

#include "core/media/component_rows.h"
#include "core/media/convert.h"

#include <QTransform>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace spotter {

namespace {

constexpr int fields = 4;   ///< of the mosaic each way
constexpr int padding = 64; ///< bytes: libav reads whole vectors of samples

/// Upright RGB in 8 bits.
Frame eightBits(const Frame &frame)
{
    const auto image = std::make_shared<const QImage>(toImage(frame));
    Frame made = frame;
    made.layout = PixelLayout::Bgrx32;
    made.bitDepth = 8;
    made.msbAligned = false;
    made.width = image->width();
    made.height = image->height();
    made.rotation = 0;
    made.planes = {{{image->constBits(), image->bytesPerLine()}, {}, {}}};
    made.owner = image;
    return made;
}

/// One component of a picture that may be written to.
struct Samples {
    std::uint8_t *data;
    std::ptrdiff_t stride;
    int step;
    int width;
    int height;

    std::uint8_t &at(int x, int y) const { return data[y * stride + std::ptrdiff_t(x) * step]; }
};

/// Copies \p frame's planes; the samples of each component point into the copy.
std::vector<Samples> copyPlanes(Frame &frame)
{
    const std::vector<ComponentPlace> places = componentPlaces(frame.layout);
    const auto across = [&](const ComponentPlace &place) { return sharedSize(frame.width, place.xShift); };
    const auto down = [&](const ComponentPlace &place) { return sharedSize(frame.height, place.yShift); };
    std::array<int, 3> rowBytes{};
    std::array<int, 3> rows{};
    for (const ComponentPlace &place : places) {
        const auto plane = std::size_t(place.plane);
        rowBytes[plane] = std::max(rowBytes[plane], place.offset + (across(place) - 1) * place.step + 1);
        rows[plane] = std::max(rows[plane], down(place));
    }
    std::array<std::size_t, 3> begins{};
    std::array<std::ptrdiff_t, 3> strides{};
    std::size_t total = 0;
    for (std::size_t plane = 0; plane < 3; ++plane) {
        begins[plane] = total;
        strides[plane] = (rowBytes[plane] + padding - 1) / padding * padding;
        total += std::size_t(strides[plane]) * std::size_t(rows[plane]);
    }
    const auto bytes = std::make_shared<std::vector<std::uint8_t>>(total + padding);
    for (std::size_t plane = 0; plane < 3; ++plane) {
        const Plane from = frame.planes[plane];
        std::uint8_t *to = bytes->data() + begins[plane];
        for (int y = 0; y < rows[plane]; ++y)
            std::memcpy(to + y * strides[plane], from.data + y * from.stride, std::size_t(rowBytes[plane]));
        if (rows[plane] > 0)
            frame.planes[plane] = {to, strides[plane]};
    }
    frame.owner = bytes;
    std::vector<Samples> samples;
    for (const ComponentPlace &place : places) {
        const auto plane = std::size_t(place.plane);
        samples.push_back(
            {bytes->data() + begins[plane] + place.offset, strides[plane], place.step, across(place), down(place)});
    }
    return samples;
}

/// \p box of the upright picture in the picture as it is stored.
QRectF stored(const QRectF &box, int rotation)
{
    QTransform turn;
    turn.translate(0.5, 0.5);
    turn.rotate(-rotation);
    turn.translate(-0.5, -0.5);
    return turn.mapRect(box);
}

/// One field: columns [x0, x1) and rows [y0, y1), within the picture.
void fillField(const Samples &samples, int x0, int x1, int y0, int y1, const QRectF &ellipse)
{
    std::int64_t sum = 0;
    for (int y = y0; y < y1; ++y) {
        for (int x = x0; x < x1; ++x)
            sum += samples.at(x, y);
    }
    const std::int64_t count = std::int64_t(x1 - x0) * (y1 - y0);
    if (count <= 0)
        return;
    const auto mean = std::uint8_t((sum + count / 2) / count);
    const QPointF middle = ellipse.center();
    for (int y = y0; y < y1; ++y) {
        const double v = (y + 0.5 - middle.y()) / (ellipse.height() / 2);
        for (int x = x0; x < x1; ++x) {
            const double u = (x + 0.5 - middle.x()) / (ellipse.width() / 2);
            if (u * u + v * v <= 1.0)
                samples.at(x, y) = mean;
        }
    }
}

void fillEllipse(const Samples &samples, const QRectF &box)
{
    const QRectF ellipse(
        box.x() * samples.width, box.y() * samples.height, box.width() * samples.width, box.height() * samples.height);
    const auto edge = [](double begin, double size, int field, int end) {
        return std::clamp(int(std::lround(begin + size * field / fields)), 0, end);
    };
    for (int row = 0; row < fields; ++row) {
        const int y0 = edge(ellipse.y(), ellipse.height(), row, samples.height);
        const int y1 = edge(ellipse.y(), ellipse.height(), row + 1, samples.height);
        for (int column = 0; column < fields; ++column)
            fillField(samples, edge(ellipse.x(), ellipse.width(), column, samples.width),
                edge(ellipse.x(), ellipse.width(), column + 1, samples.width), y0, y1, ellipse);
    }
}

} // namespace

Frame blurredFaces(const Frame &frame, const std::vector<QRectF> &boxes)
{
    if (frame.isNull() || boxes.empty())
        return frame;
    Frame made = frame.bitDepth > 8 ? eightBits(frame) : frame;
    for (const Samples &samples : copyPlanes(made)) {
        for (const QRectF &box : boxes)
            fillEllipse(samples, stored(box, made.rotation));
    }
    return made;
}

} // namespace spotter
