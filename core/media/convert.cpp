#include "core/media/convert.h"

#include "core/media/component_rows.h"
#include "core/media/yuv_matrix.h"

#include <QTransform>

#include <algorithm>
#include <cmath>

namespace spotter {

namespace {

using Samples = std::vector<std::uint16_t>;

/// Which samples lie either side of each target position, and how far it is towards the second, in 1/32768.
struct Axis {
    std::vector<int> first;
    std::vector<std::int16_t> weight;
};

// Pixels are areas: position i of n lies at (i + 0.5) / n of the picture. Chroma lies in the middle of the pixels that
// share it (as in JPEG and MPEG-1), and is interpolated like luma.
Axis makeAxis(int targets, int pixels, int shift, int samples)
{
    Axis axis;
    for (int i = 0; i < targets; ++i) {
        const double place = (i + 0.5) * pixels / targets / (1 << shift) - 0.5;
        const double inside = std::clamp(place, 0.0, double(samples - 1));
        axis.first.push_back(int(inside));
        axis.weight.push_back(std::int16_t(std::min<long>(std::lround((inside - int(inside)) * 32768), 32767)));
    }
    return axis;
}

// Doubled differences of 14-bit samples just fit 16 bits, so that the product's high word is the weighted difference.
inline std::uint16_t between(std::uint16_t a, std::uint16_t b, std::int16_t weight)
{
    const auto doubled = std::int16_t(2 * (b - a));
    return std::uint16_t(a + ((doubled * weight) >> 16));
}

/// One component, sampled bilinearly to a size.
class ComponentSampler {
public:
    ComponentSampler(const ComponentRows &rows, QSize picture, QSize size)
        : m_rows(rows)
        , m_x(makeAxis(size.width(), picture.width(), rows.xShift(), rows.width()))
        , m_y(makeAxis(size.height(), picture.height(), rows.yShift(), rows.height()))
        , m_sameWidth(size.width() == picture.width())
        , m_upper(rows.width() + 1)
        , m_lower(rows.width())
        , m_out(size.width() + 1)
    {
    }

    /// Target row \p y; valid until the next call.
    std::span<const std::uint16_t> row(int y)
    {
        const int width = m_rows.width();
        readBlended(y);
        if (m_sameWidth && m_rows.xShift() == 0)
            return std::span(m_upper).first(width);
        m_upper[width] = m_upper[width - 1];
        if (m_sameWidth)
            doubleRow();
        else
            stretchRow();
        return std::span(m_out).first(m_x.first.size());
    }

private:
    void readBlended(int y)
    {
        const int width = m_rows.width();
        const int first = m_y.first[y];
        const std::int16_t weight = m_y.weight[y];
        m_rows.read(first, std::span(m_upper).first(width));
        if (weight == 0)
            return;
        m_rows.read(std::min(first + 1, m_rows.height() - 1), m_lower);
        for (int i = 0; i < width; ++i)
            m_upper[i] = between(m_upper[i], m_lower[i], weight);
    }

    // The same as stretchRow() for twice the width, where the weights are 1/4 and 3/4, in vector instructions.
    void doubleRow()
    {
        const std::uint16_t *in = m_upper.data();
        std::uint16_t *out = m_out.data();
        const int pairs = (int(m_x.first.size()) - 1) / 2;
        out[0] = in[0];
        for (int i = 0; i < pairs; ++i) {
            out[2 * i + 1] = std::uint16_t((3 * in[i] + in[i + 1]) >> 2);
            out[2 * i + 2] = std::uint16_t((in[i] + 3 * in[i + 1]) >> 2);
        }
        if (m_x.first.size() % 2 == 0)
            out[m_x.first.size() - 1] = in[pairs];
    }

    void stretchRow()
    {
        const std::uint16_t *in = m_upper.data();
        for (std::size_t i = 0; i < m_x.first.size(); ++i) {
            const std::uint16_t *pair = in + m_x.first[i];
            m_out[i] = between(pair[0], pair[1], m_x.weight[i]);
        }
    }

    ComponentRows m_rows;
    Axis m_x;
    Axis m_y;
    bool m_sameWidth;
    Samples m_upper; ///< one more than the row, so that the last sample has a neighbour
    Samples m_lower;
    Samples m_out;
};

/// Gives a frame's stored picture (not turned) row by row in a size.
class RgbSampler {
public:
    RgbSampler(const Frame &frame, QSize size)
        : m_rgb(isRgb(frame.layout))
        , m_converter(frame.matrix, frame.range, frame.bitDepth)
    {
        for (const ComponentRows &rows : ComponentRows::of(frame))
            m_components.emplace_back(rows, QSize(frame.width, frame.height), size);
    }

    void row(int y, std::span<QRgb> out)
    {
        std::array<std::span<const std::uint16_t>, 3> rows;
        for (std::size_t i = 0; i < m_components.size(); ++i)
            rows[i] = m_components[i].row(y);
        if (m_rgb)
            packRgb(rows[0], rows[1], rows[2], out);
        else
            m_converter.toRgb(rows[0], rows[1], rows[2], out);
    }

private:
    bool m_rgb;
    YuvConverter m_converter;
    std::vector<ComponentSampler> m_components;
};

} // namespace

QImage toImage(const Frame &frame, QSize target)
{
    const QSize upright = target.isEmpty() ? frame.uprightSize() : target;
    if (frame.isNull())
        return {};
    const bool onItsSide = frame.rotation % 180 != 0;
    QImage image(onItsSide ? upright.transposed() : upright, QImage::Format_RGB32);
    if (image.isNull())
        return {};
    RgbSampler sampler(frame, image.size());
    for (int y = 0; y < image.height(); ++y)
        sampler.row(y, {reinterpret_cast<QRgb *>(image.scanLine(y)), std::size_t(image.width())});
    return frame.rotation == 0 ? image : image.transformed(QTransform().rotate(frame.rotation));
}

void sampleRgb(const Frame &frame, int width, int height, std::span<std::uint8_t> rgb)
{
    const QImage image = toImage(frame, QSize(width, height));
    if (image.isNull())
        return void(std::ranges::fill(rgb, std::uint8_t(0)));
    std::uint8_t *out = rgb.data();
    for (int y = 0; y < image.height(); ++y) {
        const auto *row = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < width; ++x) {
            *out++ = std::uint8_t(qRed(row[x]));
            *out++ = std::uint8_t(qGreen(row[x]));
            *out++ = std::uint8_t(qBlue(row[x]));
        }
    }
}

} // namespace spotter
