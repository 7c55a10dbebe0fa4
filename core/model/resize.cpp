#include "core/model/resize.h"

#include <algorithm>
#include <cmath>

namespace spotter {

namespace {

constexpr int channels = 3;

/// OpenCV: the first neighbour of each target position, and both weights in 1/2048.
struct LinearAxis {
    std::vector<int> first;
    std::vector<int> second;
    std::vector<int> firstWeight;
    std::vector<int> secondWeight;
};

LinearAxis linearAxis(int from, int to)
{
    constexpr float one = 2048;
    LinearAxis axis;
    const double scale = double(from) / to;
    for (int i = 0; i < to; ++i) {
        const auto place = float((i + 0.5) * scale - 0.5);
        int first = int(std::floor(place));
        float share = place - float(first);
        if (first < 0 || first >= from - 1) {
            first = std::clamp(first, 0, from - 1);
            share = 0;
        }
        axis.first.push_back(first);
        axis.second.push_back(std::min(first + 1, from - 1));
        axis.firstWeight.push_back(int(std::lrintf((1 - share) * one)));
        axis.secondWeight.push_back(int(std::lrintf(share * one)));
    }
    return axis;
}

/// Pillow: which pixels each target position is made of, and their weights in 1/2^22.
struct CubicAxis {
    static constexpr int bits = 32 - 8 - 2;
    struct Position {
        int first;
        std::vector<int> weights;
    };
    std::vector<Position> positions;
};

double cubic(double x)
{
    constexpr double a = -0.5;
    x = std::abs(x);
    if (x < 1)
        return ((a + 2) * x - (a + 3)) * x * x + 1;
    return x < 2 ? (((x - 5) * x + 8) * x - 4) * a : 0;
}

/// Target positions \p skipped … skipped + \p count - 1 of \p to.
CubicAxis cubicAxis(int from, int to, int skipped, int count)
{
    const double scale = double(from) / to;
    const double widen = std::max(scale, 1.0);
    const double support = 2 * widen;
    CubicAxis axis;
    for (int i = skipped; i < skipped + count; ++i) {
        const double middle = (i + 0.5) * scale;
        const int first = std::max(int(middle - support + 0.5), 0);
        const int behind = std::min(int(middle + support + 0.5), from);
        std::vector<double> weights;
        double sum = 0;
        for (int x = first; x < behind; ++x) {
            weights.push_back(cubic((x - middle + 0.5) / widen));
            sum += weights.back();
        }
        CubicAxis::Position position{first, {}};
        for (const double weight : weights)
            position.weights.push_back(int(std::round(weight / sum * (1 << CubicAxis::bits))));
        axis.positions.push_back(std::move(position));
    }
    return axis;
}

std::uint8_t rounded(int sum)
{
    return std::uint8_t(std::clamp((sum + (1 << (CubicAxis::bits - 1))) >> CubicAxis::bits, 0, 255));
}

/// Pixels \p step bytes apart, beginning at \p from.
std::uint8_t weighted(const std::uint8_t *from, std::ptrdiff_t step, const std::vector<int> &weights)
{
    int sum = 0;
    for (const int weight : weights) {
        sum += weight * *from;
        from += step;
    }
    return rounded(sum);
}

} // namespace

RgbPicture resizedLinear(const RgbPicture &picture, QSize size)
{
    const LinearAxis x = linearAxis(picture.size.width(), size.width());
    const LinearAxis y = linearAxis(picture.size.height(), size.height());
    const int rowBytes = size.width() * channels;
    const auto stretchedRow = [&](int row, std::vector<int> &out) {
        const std::uint8_t *in = picture.bytes.data() + std::ptrdiff_t(row) * picture.size.width() * channels;
        for (int i = 0; i < size.width(); ++i) {
            for (int c = 0; c < channels; ++c)
                out[std::size_t(i * channels + c)] =
                    in[x.first[std::size_t(i)] * channels + c] * x.firstWeight[std::size_t(i)]
                    + in[x.second[std::size_t(i)] * channels + c] * x.secondWeight[std::size_t(i)];
        }
    };
    RgbPicture result{size, std::vector<std::uint8_t>(std::size_t(rowBytes) * std::size_t(size.height()))};
    std::vector<int> upper(std::size_t(rowBytes), 0);
    std::vector<int> lower(upper);
    std::uint8_t *out = result.bytes.data();
    for (std::size_t row = 0; row < std::size_t(size.height()); ++row) {
        stretchedRow(y.first[row], upper);
        stretchedRow(y.second[row], lower);
        for (std::size_t i = 0; i < std::size_t(rowBytes); ++i) {
            const int a = (y.firstWeight[row] * (upper[i] >> 4)) >> 16;
            const int b = (y.secondWeight[row] * (lower[i] >> 4)) >> 16;
            *out++ = std::uint8_t((a + b + 2) >> 2);
        }
    }
    return result;
}

RgbPicture squareBicubic(const RgbPicture &picture, int side)
{
    const int width = picture.size.width();
    const int height = picture.size.height();
    const auto other = [side](int longer, int shorter) { return int(std::int64_t(side) * longer / shorter); };
    const QSize whole = width <= height ? QSize(side, other(height, width)) : QSize(other(width, height), side);
    const CubicAxis x = cubicAxis(width, whole.width(), (whole.width() - side) / 2, side);
    const CubicAxis y = cubicAxis(height, whole.height(), (whole.height() - side) / 2, side);

    const std::ptrdiff_t narrowRow = std::ptrdiff_t(side) * channels;
    std::vector<std::uint8_t> narrow(std::size_t(narrowRow) * std::size_t(height));
    std::uint8_t *out = narrow.data();
    for (int row = 0; row < height; ++row) {
        const std::uint8_t *in = picture.bytes.data() + std::ptrdiff_t(row) * width * channels;
        for (const CubicAxis::Position &position : x.positions) {
            for (int c = 0; c < channels; ++c)
                *out++ = weighted(in + position.first * channels + c, channels, position.weights);
        }
    }
    RgbPicture result{{side, side}, std::vector<std::uint8_t>(std::size_t(narrowRow) * std::size_t(side))};
    out = result.bytes.data();
    for (const CubicAxis::Position &position : y.positions) {
        for (std::ptrdiff_t i = 0; i < narrowRow; ++i)
            *out++ = weighted(narrow.data() + position.first * narrowRow + i, narrowRow, position.weights);
    }
    return result;
}

} // namespace spotter
