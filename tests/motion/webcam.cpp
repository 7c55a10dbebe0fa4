#include "webcam.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <utility>

namespace spotter {

namespace {

constexpr int blockSize = 8;
constexpr int channels = 4; // bytes a pixel, the last one unused

/// Some pixels of one colour, and what they were in the picture before.
struct Block {
    std::uint8_t *pixels;
    const std::uint8_t *before; ///< none: there was no picture
    int width;
    int height;
    qsizetype stride; ///< the same for both pictures

    template <typename Function> void each(const Function &function) const
    {
        for (int y = 0; y < height; ++y) {
            for (int x = 0; x < width; ++x) {
                const qsizetype at = y * stride + x * channels;
                function(pixels[at], before ? before[at] : std::uint8_t(0));
            }
        }
    }
};

std::uint8_t clamped(double grey)
{
    return std::uint8_t(std::clamp(std::lround(grey), 0l, 255l));
}

} // namespace

QImage Webcam::seen(QImage picture, double time_s)
{
    if (m_traits.exposure > 0.0)
        wander(picture, time_s);
    if (m_traits.mirrored)
        picture = picture.mirrored(true, false);
    if (m_traits.blocks > 0.0)
        compress(picture);
    return picture;
}

void Webcam::wander(QImage &picture, double time_s) const
{
    constexpr double slow_s = 4.5;
    constexpr double quick_s = 2.9;
    constexpr double colour_s = 6.0;
    const auto wave = [time_s](double period_s) { return std::sin(2.0 * std::numbers::pi * time_s / period_s); };
    const double light = 1.0 + m_traits.exposure * (0.6 * wave(slow_s) + 0.4 * wave(quick_s));
    const double colour = 0.3 * m_traits.exposure * wave(colour_s);
    const std::array gains{light * (1.0 + colour), light, light * (1.0 - colour)}; // blue, green, red
    for (int y = 0; y < picture.height(); ++y) {
        std::uint8_t *row = picture.scanLine(y);
        for (int x = 0; x < picture.width(); ++x) {
            for (std::size_t c = 0; c < gains.size(); ++c) {
                std::uint8_t &grey = row[std::size_t(x * channels) + c];
                grey = clamped(grey * gains[c]);
            }
        }
    }
}

void Webcam::compress(QImage &picture)
{
    const double step = m_traits.blocks;
    const QImage before = std::exchange(m_before, {});
    std::uint8_t *const pixels = picture.bits();
    const qsizetype stride = picture.bytesPerLine();
    for (int top = 0; top < picture.height(); top += blockSize) {
        for (int left = 0; left < picture.width(); left += blockSize) {
            for (int channel = 0; channel < channels - 1; ++channel) {
                const qsizetype first = top * stride + left * channels + channel;
                const Block block{pixels + first, before.isNull() ? nullptr : before.constBits() + first,
                    std::min(blockSize, picture.width() - left), std::min(blockSize, picture.height() - top), stride};
                double sum = 0.0;
                double change = 0.0;
                int count = 0;
                block.each([&](std::uint8_t grey, std::uint8_t was) {
                    sum += grey;
                    ++count;
                    change += std::abs(grey - was);
                });
                const double mean = sum / count;
                const bool kept = !before.isNull() && change / count < 0.5 * step;
                block.each([&](std::uint8_t &grey, std::uint8_t was) {
                    grey = kept ? was
                                : clamped(0.5 * step * std::round(mean / (0.5 * step))
                                    + step * std::round((grey - mean) / step));
                });
            }
        }
    }
    m_before = picture;
}

} // namespace spotter
