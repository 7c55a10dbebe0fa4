#include "core/motion/grey_image.h"

#include <algorithm>

namespace spotter {

GreyImage smoothed(const GreyImage &image)
{
    const int w = image.width;
    const int h = image.height;
    GreyImage across(w, h);
    for (int y = 0; y < h; ++y) {
        for (int x = 0; x < w; ++x) {
            const float left = image.at(std::max(x - 1, 0), y);
            const float right = image.at(std::min(x + 1, w - 1), y);
            across.at(x, y) = 0.25f * (left + right) + 0.5f * image.at(x, y);
        }
    }
    GreyImage result(w, h);
    for (int y = 0; y < h; ++y) {
        const int above = std::max(y - 1, 0);
        const int below = std::min(y + 1, h - 1);
        for (int x = 0; x < w; ++x)
            result.at(x, y) = 0.25f * (across.at(x, above) + across.at(x, below)) + 0.5f * across.at(x, y);
    }
    return result;
}

GreyImage halved(const GreyImage &image)
{
    GreyImage result(image.width / 2, image.height / 2);
    for (int y = 0; y < result.height; ++y) {
        for (int x = 0; x < result.width; ++x) {
            const float upper = image.at(2 * x, 2 * y) + image.at(2 * x + 1, 2 * y);
            const float lower = image.at(2 * x, 2 * y + 1) + image.at(2 * x + 1, 2 * y + 1);
            result.at(x, y) = 0.25f * (upper + lower);
        }
    }
    return result;
}

void boxBlur(GreyImage &image, int radius)
{
    const int w = image.width;
    const int h = image.height;
    const float share = 1.0f / float(2 * radius + 1);
    // Plain sums over a padded line: for windows this small that is quicker than running sums, which cannot be
    // vectorised.
    std::vector<float> line(std::size_t(w + 2 * radius));
    for (int y = 0; y < h; ++y) {
        for (int x = -radius; x < w + radius; ++x)
            line[std::size_t(x + radius)] = image.at(std::clamp(x, 0, w - 1), y);
        float *row = &image.at(0, y);
        std::fill_n(row, w, 0.0f);
        for (int tap = 0; tap <= 2 * radius; ++tap) {
            const float *from = &line[std::size_t(tap)];
            for (int x = 0; x < w; ++x)
                row[x] += from[x] * share;
        }
    }
    // Down the columns, a whole row at a time, so that memory is walked in order.
    const GreyImage across = image;
    std::vector<float> sums(std::size_t(w), 0.0f);
    for (int y = -radius - 1; y < radius; ++y) {
        for (int x = 0; x < w; ++x)
            sums[std::size_t(x)] += across.at(x, std::clamp(y, 0, h - 1));
    }
    for (int y = 0; y < h; ++y) {
        const int entering = std::min(y + radius, h - 1);
        const int leaving = std::max(y - radius - 1, 0);
        for (int x = 0; x < w; ++x) {
            float &sum = sums[std::size_t(x)];
            sum += across.at(x, entering) - across.at(x, leaving);
            image.at(x, y) = sum * share;
        }
    }
}

float median(std::span<float> values)
{
    if (values.empty())
        return 0.0f;
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace spotter
