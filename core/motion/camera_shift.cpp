#include "core/motion/camera_shift.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace spotter {

namespace {

constexpr float settled = 0.01f; // pixels: another round would change nothing

/// Of four neighbours, for a place at \p share between the middle two (Catmull and Rom 1974); linear would blur, and
/// blur looks like movement.
std::array<float, 4> cubicWeights(float share)
{
    const float s2 = share * share;
    const float s3 = s2 * share;
    return {0.5f * (-share + 2.0f * s2 - s3), 0.5f * (2.0f - 5.0f * s2 + 3.0f * s3),
        0.5f * (share + 4.0f * s2 - 3.0f * s3), 0.5f * (s3 - s2)};
}

} // namespace

Shift globalShift(const GreyPyramid &before, const GreyPyramid &now)
{
    Shift shift;
    for (int level = int(before.size()) - 1; level >= 0; --level) {
        const GreyImage &from = before[std::size_t(level)];
        shift.right *= 2.0f;
        shift.down *= 2.0f;
        for (int round = 0; round < 3; ++round) {
            const GreyImage to = shifted(now[std::size_t(level)], shift.right, shift.down);
            const float tolerance = 1.0f / float(1 + 2 * round); // pixels
            double xx = 0.0;
            double xy = 0.0;
            double yy = 0.0;
            double xt = 0.0;
            double yt = 0.0;
            for (int y = 1; y + 1 < from.height; ++y) {
                for (int x = 1; x + 1 < from.width; ++x) {
                    const float gx = 0.5f * (from.at(x + 1, y) - from.at(x - 1, y));
                    const float gy = 0.5f * (from.at(x, y + 1) - from.at(x, y - 1));
                    const float t = to.at(x, y) - from.at(x, y);
                    const float ratio = t / (1.0f + tolerance * std::sqrt(gx * gx + gy * gy));
                    const float root = 1.0f + ratio * ratio;
                    const float weight = 1.0f / (root * root); // Geman and McClure's
                    xx += double(weight * gx * gx);
                    xy += double(weight * gx * gy);
                    yy += double(weight * gy * gy);
                    xt += double(weight * gx * t);
                    yt += double(weight * gy * t);
                }
            }
            const double det = xx * yy - xy * xy;
            if (det <= 1e-3 * xx * yy)
                return {};
            const auto stepRight = float((xy * yt - yy * xt) / det);
            const auto stepDown = float((xy * xt - xx * yt) / det);
            shift.right += stepRight;
            shift.down += stepDown;
            if (std::hypot(stepRight, stepDown) < settled)
                break;
        }
    }
    return shift;
}

GreyImage shifted(const GreyImage &image, float right, float down)
{
    const int w = image.width;
    const int h = image.height;
    const int columns = int(std::floor(right));
    const int rows = int(std::floor(down));
    const auto across = cubicWeights(right - float(columns));
    const auto along = cubicWeights(down - float(rows));
    GreyImage between(w, h);
    for (int y = 0; y < h; ++y) {
        for (int x = 0; x < w; ++x) {
            float sum = 0.0f;
            for (int tap = 0; tap < 4; ++tap)
                sum += across[std::size_t(tap)] * image.at(std::clamp(x + columns + tap - 1, 0, w - 1), y);
            between.at(x, y) = sum;
        }
    }
    GreyImage result(w, h);
    for (int tap = 0; tap < 4; ++tap) {
        const float weight = along[std::size_t(tap)];
        for (int y = 0; y < h; ++y) {
            const int from = std::clamp(y + rows + tap - 1, 0, h - 1);
            for (int x = 0; x < w; ++x)
                result.at(x, y) += weight * between.at(x, from);
        }
    }
    return result;
}

GreyImage sameLight(const GreyImage &before, const GreyImage &now)
{
    std::vector<float> ratios;
    ratios.reserve(before.pixels.size() / 2);
    for (std::size_t i = 0; i < before.pixels.size(); i += 3) {
        const float grey = before.pixels[i];
        if (grey > 16.0f && grey < 235.0f && now.pixels[i] > 8.0f)
            ratios.push_back(grey / now.pixels[i]);
    }
    const float gain = ratios.size() < 128 ? 1.0f : median(ratios);
    GreyImage result = now;
    for (float &grey : result.pixels)
        grey *= gain;
    return result;
}

} // namespace spotter
