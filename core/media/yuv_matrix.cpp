#include "core/media/yuv_matrix.h"

#include "core/media/component_rows.h"

#include <algorithm>
#include <cmath>

namespace spotter {

namespace {

constexpr int gainBits = 13;
constexpr int fractionBits = gainBits + sampleBits - 8; ///< of a gain times a sample
constexpr int half = 1 << (fractionBits - 1);
constexpr std::int16_t noColour = 128 << (sampleBits - 8);

std::int16_t fixedPoint(double gain)
{
    return std::int16_t(std::lround(gain * (1 << gainBits)));
}

// Narrowed before it is clamped: the baseline's vector instructions clamp 16-bit words, not 32-bit ones.
QRgb toByte(int scaled)
{
    return QRgb(std::clamp<std::int16_t>(std::int16_t(scaled >> fractionBits), 0, 255));
}

} // namespace

LumaWeights lumaWeights(YuvMatrix matrix)
{
    switch (matrix) {
    case YuvMatrix::Bt601:
        return {0.299, 0.587, 0.114};
    case YuvMatrix::Bt709:
        return {0.2126, 0.7152, 0.0722};
    case YuvMatrix::Bt2020:
        return {0.2627, 0.6780, 0.0593};
    }
    return {};
}

YuvConverter::YuvConverter(YuvMatrix matrix, YuvRange range, int bitDepth)
{
    // Limited range scales with the bit depth by shifting; full range ends at 2^n - 1, which does not.
    const bool limited = range == YuvRange::Limited;
    const double fullGain = 255.0 * (1 << (bitDepth - 8)) / ((1 << bitDepth) - 1);
    const double chroma = limited ? 255.0 / 224.0 : fullGain;
    const LumaWeights weights = lumaWeights(matrix);
    m_black = std::int16_t(limited ? 16 << (sampleBits - 8) : 0);
    m_luma = fixedPoint(limited ? 255.0 / 219.0 : fullGain);
    m_redFromV = fixedPoint(chroma * 2.0 * (1.0 - weights.red));
    m_blueFromU = fixedPoint(chroma * 2.0 * (1.0 - weights.blue));
    m_greenFromU = fixedPoint(-chroma * 2.0 * weights.blue * (1.0 - weights.blue) / weights.green);
    m_greenFromV = fixedPoint(-chroma * 2.0 * weights.red * (1.0 - weights.red) / weights.green);
}

void YuvConverter::toRgb(std::span<const std::uint16_t> y, std::span<const std::uint16_t> u,
    std::span<const std::uint16_t> v, std::span<QRgb> out) const
{
    if (u.empty()) {
        for (std::size_t i = 0; i < out.size(); ++i) {
            const QRgb grey = toGrey(y[i]);
            out[i] = 0xff000000u | grey << 16 | grey << 8 | grey;
        }
        return;
    }
    const YuvConverter gain = *this; // a copy whose members the compiler knows to be apart from the rows
    for (std::size_t i = 0; i < out.size(); ++i) {
        const std::int16_t luma = std::int16_t(y[i] - gain.m_black);
        const std::int16_t cb = std::int16_t(u[i] - noColour);
        const std::int16_t cr = std::int16_t(v[i] - noColour);
        const int base = luma * gain.m_luma + half;
        const QRgb red = toByte(base + cr * gain.m_redFromV);
        const QRgb green = toByte(base + cb * gain.m_greenFromU + cr * gain.m_greenFromV);
        const QRgb blue = toByte(base + cb * gain.m_blueFromU);
        out[i] = 0xff000000u | red << 16 | green << 8 | blue;
    }
}

std::uint8_t YuvConverter::toGrey(int y) const
{
    return std::uint8_t(toByte((y - m_black) * m_luma + half));
}

void packRgb(std::span<const std::uint16_t> red, std::span<const std::uint16_t> green,
    std::span<const std::uint16_t> blue, std::span<QRgb> out)
{
    constexpr int down = sampleBits - 8;
    const auto byte = [](int sample) { return QRgb(std::min((sample + (1 << (down - 1))) >> down, 255)); };
    for (std::size_t i = 0; i < out.size(); ++i)
        out[i] = 0xff000000u | byte(red[i]) << 16 | byte(green[i]) << 8 | byte(blue[i]);
}

} // namespace spotter
