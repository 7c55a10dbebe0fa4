#include "core/motion/flow_field.h"

#include <algorithm>
#include <cmath>

namespace spotter {

namespace {

constexpr int levels = 3;
constexpr int lightRadius = 6;       // pixels, on each level: light changes more evenly than that
constexpr float largestStep = 1.5f;  // pixels, on each level: beyond it the linear model means nothing
constexpr float leastPrior = 3.0f;   // grey levels² per pixel²: texture weaker than this holds no movement
constexpr float leastGlobal = 0.04f; // pixels a picture: the camera stands still

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

/// What changed, less what changed all round it: a lamp or a shadow is no movement (Negahdaripour, PAMI 1998).
GreyImage localChange(const GreyImage &before, const GreyImage &now)
{
    GreyImage change(before.width, before.height);
    for (std::size_t i = 0; i < change.pixels.size(); ++i)
        change.pixels[i] = now.pixels[i] - before.pixels[i];
    GreyImage around = change;
    boxBlur(around, lightRadius);
    for (std::size_t i = 0; i < change.pixels.size(); ++i)
        change.pixels[i] -= around.pixels[i];
    return change;
}

Equations equations(const GreyImage &before, const GreyImage &now)
{
    const int w = before.width;
    const int h = before.height;
    Equations e(w, h);
    const GreyImage change = localChange(before, now);
    const auto mean = [&](int x, int y) { return before.at(x, y) + now.at(x, y); };
    for (int y = 0; y < h; ++y) {
        const int above = std::max(y - 1, 0);
        const int below = std::min(y + 1, h - 1);
        for (int x = 0; x < w; ++x) {
            const float gx = 0.25f * (mean(std::min(x + 1, w - 1), y) - mean(std::max(x - 1, 0), y));
            const float gy = 0.25f * (mean(x, below) - mean(x, above));
            const float t = change.at(x, y);
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
    std::vector<float> differences;
    differences.reserve(before.pixels.size() / 3 + 1);
    for (std::size_t i = 0; i < before.pixels.size(); i += 3)
        differences.push_back(std::abs(now.pixels[i] - before.pixels[i]));
    constexpr float deviationOfMedian = 1.4826f; // of a normal distribution
    return deviationOfMedian * median(differences) / std::sqrt(2.0f);
}

GreyPyramid pyramidOf(const GreyImage &image)
{
    GreyPyramid pyramid{image};
    while (int(pyramid.size()) < levels)
        pyramid.push_back(halved(pyramid.back()));
    return pyramid;
}

struct PlainFlow {
    GreyImage right;
    GreyImage down;
};

PlainFlow coarseToFine(const GreyPyramid &before, const GreyPyramid &now, float restPrior)
{
    PlainFlow flow;
    for (int level = levels - 1; level >= 0; --level) {
        const GreyImage &from = before[std::size_t(level)];
        const GreyImage &to = now[std::size_t(level)];
        const bool first = level == levels - 1;
        flow.right = first ? GreyImage(from.width, from.height) : doubledFlow(flow.right);
        flow.down = first ? GreyImage(from.width, from.height) : doubledFlow(flow.down);
        const Equations e = equations(from, first ? to : warped(to, flow.right, flow.down));
        for (std::size_t i = 0; i < from.pixels.size(); ++i) {
            const float xx = e.xx.pixels[i] + restPrior;
            const float yy = e.yy.pixels[i] + restPrior;
            const float xy = e.xy.pixels[i];
            const float det = xx * yy - xy * xy;
            const float stepRight = (xy * e.yt.pixels[i] - yy * e.xt.pixels[i]) / det;
            const float stepDown = (xy * e.xt.pixels[i] - xx * e.yt.pixels[i]) / det;
            flow.right.pixels[i] += std::clamp(stepRight, -largestStep, largestStep);
            flow.down.pixels[i] += std::clamp(stepDown, -largestStep, largestStep);
        }
    }
    return flow;
}

/// Sets to rest what did not change by more than the noise would, window by window.
void keepSignificant(PlainFlow &flow, const GreyImage &before, const GreyImage &now, float noise)
{
    GreyImage change(before.width, before.height);
    GreyImage square(before.width, before.height);
    for (std::size_t i = 0; i < change.pixels.size(); ++i) {
        change.pixels[i] = now.pixels[i] - before.pixels[i];
        square.pixels[i] = change.pixels[i] * change.pixels[i];
    }
    boxBlur(change, 2);
    boxBlur(square, 2);
    // The noise of two pictures; a window holds some six points that are independent of each other after smoothing.
    const float least = 4.0f * 2.0f * noise * noise + 0.1f;
    for (std::size_t i = 0; i < change.pixels.size(); ++i) {
        if (square.pixels[i] - change.pixels[i] * change.pixels[i] < least) {
            flow.right.pixels[i] = 0.0f;
            flow.down.pixels[i] = 0.0f;
        }
    }
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
    const GreyImage lit = sameLight(before[0], now[0]);
    field.noise = noiseBetween(before[0], lit);
    const GreyPyramid still = pyramidOf(lit);
    const Shift global = globalShift(before, still);
    field.globalRight = global.right;
    field.globalDown = global.down;
    PlainFlow flow;
    if (std::hypot(global.right, global.down) > leastGlobal) {
        // The camera moved: measure what is left, so that rest means to move with it.
        const GreyImage steady = shifted(lit, global.right, global.down);
        field.noise = noiseBetween(before[0], steady);
        GreyPyramid pyramid = pyramidOf(steady);
        flow = coarseToFine(before, pyramid, leastPrior + 4.0f * field.noise * field.noise);
        keepSignificant(flow, before[0], steady, field.noise);
    } else {
        flow = coarseToFine(before, still, leastPrior + 4.0f * field.noise * field.noise);
        keepSignificant(flow, before[0], lit, field.noise);
    }
    field.right = std::move(flow.right);
    field.down = std::move(flow.down);
    return field;
}

} // namespace spotter
