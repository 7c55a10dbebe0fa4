#include "core/media/convert.h"

#include "core/media/component_rows.h"
#include "core/media/yuv_matrix.h"

#include <QTransform>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace spotter {

namespace {

using Samples = std::vector<std::uint16_t>;

/// The samples that a target pixel covers along one axis, and by how much of each; the weights add up to `total`.
struct Cover {
    int first = 0;
    std::vector<std::uint16_t> weights;
    std::uint32_t total = 0;
};

std::vector<Cover> makeCovers(int targets, int samples)
{
    const double span = double(samples) / targets;
    std::vector<Cover> covers;
    for (int i = 0; i < targets; ++i) {
        const double from = i * span;
        const double to = from + span;
        Cover cover{int(from), {}, 0};
        for (int sample = cover.first; sample < std::min<int>(std::ceil(to), samples); ++sample) {
            const double part = std::max(std::min(to, sample + 1.0) - std::max(from, double(sample)), 0.0);
            cover.weights.push_back(std::uint16_t(std::lround(part / span * 32768)));
            cover.total += cover.weights.back();
        }
        covers.push_back(std::move(cover));
    }
    return covers;
}

/// Luma of a frame row by row in 14 bits: its Y, or what its R, G and B make of it.
class LumaRows {
public:
    explicit LumaRows(const Frame &frame)
        : m_components(ComponentRows::of(frame))
        , m_weights(lumaWeights(frame.matrix))
        , m_rgb(isRgb(frame.layout))
        , m_part(frame.width)
    {
    }

    void read(int y, Samples &out)
    {
        m_components[0].read(y, out);
        if (!m_rgb)
            return;
        const std::array<double, 3> weights{m_weights.red, m_weights.green, m_weights.blue};
        Samples sum(out.size());
        for (std::size_t c = 0; c < weights.size(); ++c) {
            m_components[c].read(y, m_part);
            const auto weight = std::uint32_t(std::lround(weights[c] * 65536));
            for (std::size_t i = 0; i < sum.size(); ++i)
                sum[i] = std::uint16_t(sum[i] + (m_part[i] * weight >> 16));
        }
        out = std::move(sum);
    }

private:
    std::vector<ComponentRows> m_components;
    LumaWeights m_weights;
    bool m_rgb;
    Samples m_part;
};

// Apart so that the compiler sees arrays that do not overlap.
void addWeighted(const std::uint16_t *__restrict row, std::uint16_t weight, std::uint32_t *__restrict sum, int width)
{
    for (int i = 0; i < width; ++i)
        sum[i] += std::uint32_t(row[i]) * weight;
}

QImage averaged(const Frame &frame, QSize size)
{
    // RGB is full range already.
    const YuvConverter converter(frame.matrix, isRgb(frame.layout) ? YuvRange::Full : frame.range, frame.bitDepth);
    const std::vector<Cover> columns = makeCovers(size.width(), frame.width);
    const std::vector<Cover> rows = makeCovers(size.height(), frame.height);
    LumaRows luma(frame);
    Samples row(frame.width);
    std::vector<std::uint32_t> sums(frame.width);
    QImage grey(size, QImage::Format_Grayscale8);
    for (int y = 0; y < size.height(); ++y) {
        std::ranges::fill(sums, 0);
        for (std::size_t i = 0; i < rows[y].weights.size(); ++i) {
            luma.read(rows[y].first + int(i), row);
            addWeighted(row.data(), rows[y].weights[i], sums.data(), frame.width);
        }
        std::uint8_t *out = grey.scanLine(y);
        for (int x = 0; x < size.width(); ++x) {
            const Cover &column = columns[x];
            std::uint64_t sum = 0;
            for (std::size_t i = 0; i < column.weights.size(); ++i)
                sum += std::uint64_t(sums[column.first + i]) * column.weights[i];
            const std::uint64_t total = std::uint64_t(column.total) * rows[y].total;
            out[x] = converter.toGrey(int((sum + total / 2) / total));
        }
    }
    return grey;
}

} // namespace

void sampleGrey(const Frame &frame, int width, int height, std::span<std::uint8_t> grey)
{
    if (frame.isNull())
        return void(std::ranges::fill(grey, std::uint8_t(0)));
    const QSize upright(width, height);
    QImage image = averaged(frame, frame.rotation % 180 == 0 ? upright : upright.transposed());
    if (frame.rotation != 0)
        image = image.transformed(QTransform().rotate(frame.rotation));
    for (int y = 0; y < height; ++y)
        std::memcpy(grey.data() + std::size_t(y) * width, image.constScanLine(y), width);
}

} // namespace spotter
