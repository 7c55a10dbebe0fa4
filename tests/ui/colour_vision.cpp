#include "colour_vision.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

constexpr std::array<Matrix, 4> visions{{
    {{{1.0, 0.0, 0.0}, {0.0, 1.0, 0.0}, {0.0, 0.0, 1.0}}},
    {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}},
    {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}},
    {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}},
}};

constexpr Matrix toXyz{{{0.4124, 0.3576, 0.1805}, {0.2126, 0.7152, 0.0722}, {0.0193, 0.1192, 0.9505}}};
constexpr Triple white{0.95047, 1.0, 1.08883};

Triple times(const Matrix &matrix, const Triple &vector)
{
    Triple product{};
    for (std::size_t row = 0; row < 3; ++row)
        product[row] = matrix[row][0] * vector[0] + matrix[row][1] * vector[1] + matrix[row][2] * vector[2];
    return product;
}

double linear(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double encoded(double value)
{
    const double inRange = std::clamp(value, 0.0, 1.0);
    return inRange <= 0.0031308 ? inRange * 12.92 : 1.055 * std::pow(inRange, 1.0 / 2.4) - 0.055;
}

Triple linearLight(const QColor &colour)
{
    return {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
}

Triple lab(const QColor &colour)
{
    const Triple xyz = times(toXyz, linearLight(colour));
    Triple f{};
    for (std::size_t i = 0; i < 3; ++i) {
        const double part = xyz[i] / white[i];
        f[i] = part > 216.0 / 24389.0 ? std::cbrt(part) : (24389.0 / 27.0 * part + 16.0) / 116.0;
    }
    return {116.0 * f[1] - 16.0, 500.0 * (f[0] - f[1]), 200.0 * (f[1] - f[2])};
}

} // namespace

double contrastOf(const QColor &one, const QColor &other)
{
    const double first = times(toXyz, linearLight(one))[1];
    const double second = times(toXyz, linearLight(other))[1];
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor asSeenWith(ColourVision vision, const QColor &colour)
{
    const Triple seen = times(visions.at(std::size_t(vision)), linearLight(colour));
    return QColor::fromRgbF(float(encoded(seen[0])), float(encoded(seen[1])), float(encoded(seen[2])));
}

double colourDistance(const QColor &one, const QColor &other)
{
    const Triple first = lab(one);
    const Triple second = lab(other);
    return std::hypot(first[0] - second[0], first[1] - second[1], first[2] - second[2]);
}
