#include "core/motion/movement_sample.h"

#include <algorithm>
#include <cmath>

namespace spotter {

namespace {

enum Direction { Up, Down, Outward, Inward };

/// Slower than this is breathing, swaying or noise: pixels a step. A squat far away, at one in three seconds, moves
/// 0.25.
constexpr float leastSpeed = 0.1f;
/// A moving camera leaves this much of its own movement behind, where edges are finer than the grid.
constexpr float cameraShare = 0.4f;
constexpr float leastBesideCamera = 0.35f; // pixels a picture
/// Sideways counts less: who only walks past moves sideways most.
constexpr float sidewaysShare = 0.4f;

float mixed(float a, float b, float share)
{
    return a + share * (b - a);
}

} // namespace

MovementSample movementSample(const FlowField &flow, double steps, float axis)
{
    MovementSample sample;
    const int w = flow.right.width;
    const int h = flow.right.height;
    const int bandHeight = h / MovementSample::bands;
    const float perStep = 1.0f / float(steps);
    const float camera = std::hypot(flow.globalRight, flow.globalDown);
    const float least = leastSpeed * float(steps) + std::min(cameraShare * camera, leastBesideCamera);
    const float share = perStep / float(w * h);
    double weight = 0.0;
    double net = 0.0;
    double x1 = 0.0;
    double y1 = 0.0;
    double x2 = 0.0;
    double y2 = 0.0;
    for (int y = 0; y < h; ++y) {
        float *band = &sample.flow[std::size_t(y / bandHeight * MovementSample::directions)];
        for (int x = 0; x < w; ++x) {
            const float right = flow.right.at(x, y);
            const float down = flow.down.at(x, y);
            const float speed = std::sqrt(right * right + down * down);
            if (speed < least)
                continue;
            const float place = (float(x) + 0.5f) / float(w);
            const float outward = place < axis ? -right : right;
            band[Up] += std::max(-down, 0.0f) * share;
            band[Down] += std::max(down, 0.0f) * share;
            band[Outward] += std::max(outward, 0.0f) * share * sidewaysShare;
            band[Inward] += std::max(-outward, 0.0f) * share * sidewaysShare;
            const double high = (double(y) + 0.5) / h;
            (place < axis ? sample.left : sample.right) += speed * share;
            weight += speed;
            net += right;
            x1 += speed * place;
            y1 += speed * high;
            x2 += speed * place * place;
            y2 += speed * high * high;
        }
    }
    sample.camera = camera * perStep;
    if (weight <= 0.0)
        return sample;
    sample.speed = float(weight) * share;
    sample.sideways = float(net / weight);
    sample.centreX = float(x1 / weight);
    sample.centreY = float(y1 / weight);
    sample.spreadX = float(std::sqrt(std::max(0.0, x2 / weight - x1 * x1 / weight / weight)));
    sample.spreadY = float(std::sqrt(std::max(0.0, y2 / weight - y1 * y1 / weight / weight)));
    return sample;
}

MovementSample between(const MovementSample &a, const MovementSample &b, float share)
{
    MovementSample result;
    for (std::size_t i = 0; i < result.flow.size(); ++i)
        result.flow[i] = mixed(a.flow[i], b.flow[i], share);
    result.speed = mixed(a.speed, b.speed, share);
    result.camera = mixed(a.camera, b.camera, share);
    result.left = mixed(a.left, b.left, share);
    result.right = mixed(a.right, b.right, share);
    result.sideways = mixed(a.sideways, b.sideways, share);
    result.centreX = mixed(a.centreX, b.centreX, share);
    result.centreY = mixed(a.centreY, b.centreY, share);
    result.spreadX = mixed(a.spreadX, b.spreadX, share);
    result.spreadY = mixed(a.spreadY, b.spreadY, share);
    return result;
}

} // namespace spotter
