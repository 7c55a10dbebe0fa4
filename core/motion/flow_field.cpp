#include "core/motion/flow_field.h"

#include <algorithm>
#include <cmath>

namespace spotter {

namespace {

constexpr int levels = 3;
constexpr float largestStep = 1.5f; // pixels, on each level: beyond it the linear model means nothing

/// \p image where each point stands after moving back by the flow.
GreyImage warped(const GreyImage &image, const GreyImage &right, const GreyImage &down)
{
    const int w = image.width;
    const int h = image.height;
    GreyImage result(w, h);
    for (int y = 0; y < h; ++y) {
        for (int x = 0; x < w; ++x) {
            const float px = std::clamp(float(x) + right.at(x, y), 0.0f, float(w - 1));
            const float py = std::clamp(float(y) + down.at(x, y), 0.0f, float(h - 1));
            const int x0 = std::min(int(px), w - 2);
            const int y0 = std::min(int(py), h - 2);
            const float fx = px - float(x0);
            const float fy = py - float(y0);
            const float upper = image.at(x0, y0) + fx * (image.at(x0 + 1, y0) - image.at(x0, y0));
            const float lower = image.at(x0, y0 + 1) + fx * (image.at(x0 + 1, y0 + 1) - image.at(x0, y0 + 1));
            result.at(x, y) = upper + fy * (lower - upper);
        }
    }
    return result;
}

/// The sums of Lucas and Kanade's equations, each a mean over the window.
struct Equations {
    Equations(int w, int h)
        : xx(w, h)
        , xy(w, h)
        , yy(w, h)
        , xt(w, h)
        , yt(w, h)
    {
    }
    GreyImage xx;
    GreyImage xy;
    GreyImage yy;
    GreyImage xt;
    GreyImage yt;
};

Equations equations(const GreyImage &before, const GreyImage &now)
{
    const int w = before.width;
    const int h = before.height;
    Equations e(w, h);
    const auto mean = [&](int x, int y) { return before.at(x, y) + now.at(x, y); };
    for (int y = 0; y < h; ++y) {
        const int above = std::max(y - 1, 0);
        const int below = std::min(y + 1, h - 1);
        for (int x = 0; x < w; ++x) {
            const float gx = 0.25f * (mean(std::min(x + 1, w - 1), y) - mean(std::max(x - 1, 0), y));
            const float gy = 0.25f * (mean(x, below) - mean(x, above));
            const float t = now.at(x, y) - before.at(x, y);
            e.xx.at(x, y) = gx * gx;
            e.xy.at(x, y) = gx * gy;
            e.yy.at(x, y) = gy * gy;
            e.xt.at(x, y) = gx * t;
            e.yt.at(x, y) = gy * t;
        }
    }
    for (GreyImage *image : {&e.xx, &e.xy, &e.yy, &e.xt, &e.yt})
        boxBlur(*image, 2);
    return e;
}

GreyImage doubledFlow(const GreyImage &flow)
{
    GreyImage result(flow.width * 2, flow.height * 2);
    for (int y = 0; y < result.height; ++y) {
        for (int x = 0; x < result.width; ++x)
            result.at(x, y) = 2.0f * flow.at(x / 2, y / 2);
    }
    return result;
}

float noiseBetween(const GreyImage &before, const GreyImage &now)
{
    std::vector<float> differences(before.pixels.size());
    for (std::size_t i = 0; i < differences.size(); ++i)
        differences[i] = std::abs(now.pixels[i] - before.pixels[i]);
    constexpr float deviationOfMedian = 1.4826f; // of a normal distribution
    return deviationOfMedian * median(differences) / std::sqrt(2.0f);
}

/// Takes the median movement of all that has texture off, and tells it.
float removeGlobal(GreyImage &flow, const GreyImage &texture, float leastTexture)
{
    std::vector<float> values;
    values.reserve(flow.pixels.size() / 4);
    for (int y = 0; y < flow.height; y += 2) {
        for (int x = 0; x < flow.width; x += 2) {
            if (texture.at(x, y) > leastTexture)
                values.push_back(flow.at(x, y));
        }
    }
    if (values.size() < 64)
        return 0.0f;
    const float global = median(values);
    for (std::size_t i = 0; i < flow.pixels.size(); ++i) {
        if (texture.pixels[i] > 0.25f * leastTexture)
            flow.pixels[i] -= global;
    }
    return global;
}

} // namespace

GreyPyramid greyPyramid(const GreyImage &image)
{
    GreyPyramid pyramid;
    pyramid.push_back(smoothed(image));
    while (int(pyramid.size()) < levels)
        pyramid.push_back(halved(pyramid.back()));
    return pyramid;
}

FlowField flowBetween(const GreyPyramid &before, const GreyPyramid &now)
{
    FlowField field;
    field.noise = noiseBetween(before[0], now[0]);
    const float restPrior = 6.0f + 4.0f * field.noise * field.noise; // grey levels² per pixel²

    const GreyImage &coarsest = before.back();
    field.right = GreyImage(coarsest.width, coarsest.height);
    field.down = GreyImage(coarsest.width, coarsest.height);
    GreyImage textureX;
    GreyImage textureY;
    for (int level = levels - 1; level >= 0; --level) {
        const GreyImage &from = before[std::size_t(level)];
        const bool first = level == levels - 1;
        if (!first) {
            field.right = doubledFlow(field.right);
            field.down = doubledFlow(field.down);
        }
        const GreyImage &to = now[std::size_t(level)];
        Equations e = equations(from, first ? to : warped(to, field.right, field.down));
        for (std::size_t i = 0; i < from.pixels.size(); ++i) {
            const float xx = e.xx.pixels[i] + restPrior;
            const float yy = e.yy.pixels[i] + restPrior;
            const float xy = e.xy.pixels[i];
            const float det = xx * yy - xy * xy;
            const float stepRight = (xy * e.yt.pixels[i] - yy * e.xt.pixels[i]) / det;
            const float stepDown = (xy * e.xt.pixels[i] - xx * e.yt.pixels[i]) / det;
            field.right.pixels[i] += std::clamp(stepRight, -largestStep, largestStep);
            field.down.pixels[i] += std::clamp(stepDown, -largestStep, largestStep);
        }
        if (level == 0) {
            textureX = std::move(e.xx);
            textureY = std::move(e.yy);
        }
    }
    field.globalRight = removeGlobal(field.right, textureX, 2.0f * restPrior);
    field.globalDown = removeGlobal(field.down, textureY, 2.0f * restPrior);
    return field;
}

} // namespace spotter
