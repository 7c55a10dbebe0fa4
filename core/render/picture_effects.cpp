#include "core/render/picture_effects.h"

#include "core/render/random.h"

#include <algorithm>
#include <numbers>

namespace spotter {

namespace {

constexpr std::size_t noiseTable = 1u << 17; ///< bytes; every row of a picture starts somewhere else in it
constexpr int unity = 256;
constexpr std::array<double, 4> shakeHz{0.6, 1.7, 3.1, 5.3}; ///< a hand-held camera moves below 6 Hz
constexpr std::array<double, 4> shakeShare{1.0, 0.7, 0.45, 0.3};

/// Marsaglia 2003, "Xorshift RNGs".
std::uint32_t xorshift(std::uint32_t &state)
{
    state ^= state << 13;
    state ^= state >> 17;
    state ^= state << 5;
    return state;
}

} // namespace

PictureEffects::PictureEffects(const RenderScript &script)
    : m_light(std::pow(std::max(0.0, script.light), 1.0 / 2.2)) // pixels are not linear in light
    , m_flicker(script.flicker)
    , m_shake_px(script.shake_px * script.size.width() / 640.0)
    , m_seed(script.seed)
{
    Random random(script.seed ^ 0xeffec7u);
    for (double &phase : m_phases)
        phase = random.between(0.0, 2.0 * std::numbers::pi);
    if (script.noise <= 0.0)
        return;
    m_noise.resize(noiseTable + std::size_t(script.size.width()) * 4);
    for (std::size_t i = 0; i < m_noise.size(); ++i)
        m_noise[i] = i % 4 == 3 ? 0 : std::int8_t(std::clamp(std::lround(random.normal(script.noise)), -127L, 127L));
}

QPointF PictureEffects::shake(double time_s) const
{
    if (m_shake_px <= 0.0)
        return {};
    QPointF moved;
    for (std::size_t i = 0; i < shakeHz.size(); ++i) {
        const double angle = 2.0 * std::numbers::pi * shakeHz[i] * time_s;
        moved += QPointF(std::sin(angle + m_phases[i]), std::sin(1.13 * angle + m_phases[i + 4])) * shakeShare[i];
    }
    return moved * m_shake_px;
}

int PictureEffects::largestShake_px() const
{
    double sum = 0.0;
    for (const double share : shakeShare)
        sum += share;
    return int(std::ceil(sum * m_shake_px)) + (m_shake_px > 0.0 ? 1 : 0);
}

double PictureEffects::gain(int frame, double time_s) const
{
    std::uint32_t state = (m_seed + 1u) * 2654435761u ^ (std::uint32_t(frame) + 1u) * 40503u;
    xorshift(state);
    const double jitter = xorshift(state) / 4294967296.0 - 0.5;
    const double beat = std::sin(2.0 * std::numbers::pi * 2.3 * time_s + m_phases[0]); // mains against the frame rate
    return m_light * (1.0 + m_flicker * (0.12 * beat + 0.2 * jitter));
}

void PictureEffects::apply(QImage &image, int frame, double time_s) const
{
    const int factor = int(std::lround(unity * gain(frame, time_s)));
    if (factor == unity && m_noise.empty())
        return;
    std::uint32_t state = (m_seed * 69069u + 1u) ^ (std::uint32_t(frame) * 2246822519u + 12345u);
    state = state ? state : 1u;
    static constexpr std::int8_t none[4096 * 4] = {};
    const int bytes = image.width() * 4;
    for (int y = 0; y < image.height(); ++y) {
        const std::int8_t *noise = m_noise.empty() ? none : &m_noise[(xorshift(state) % noiseTable) & ~std::size_t(3)];
        std::uint8_t *row = image.scanLine(y);
        for (int i = 0; i < bytes; ++i) {
            const int level = ((row[i] * factor) >> 8) + noise[i];
            row[i] = std::uint8_t(level < 0 ? 0 : level > 255 ? 255 : level);
        }
        auto *pixels = reinterpret_cast<std::uint32_t *>(row);
        for (int x = 0; x < bytes / 4; ++x)
            pixels[x] |= 0xff000000u;
    }
}

} // namespace spotter
