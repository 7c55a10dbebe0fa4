// Frames to feed an engine with: drawn ones, and somebody who does squats.
#pragma once

#include "core/media/frame.h"
#include "core/render/figure_renderer.h"

#include <QImage>

#include <vector>

namespace spotter {

/// \p image as the frame \p number of 30 a second.
inline Frame frameOf(const QImage &image, int number)
{
    const auto owner = std::make_shared<QImage>(image.convertToFormat(QImage::Format_RGB888));
    Frame frame;
    frame.layout = PixelLayout::Rgb24;
    frame.width = owner->width();
    frame.height = owner->height();
    frame.planes[0] = {owner->constBits(), owner->bytesPerLine()};
    frame.pts = std::chrono::nanoseconds(number * 1'000'000'000LL / 30);
    frame.arrival = std::chrono::steady_clock::now();
    frame.owner = owner;
    return frame;
}

/// 320 × 240, 30 a second: nine squats, again and again.
inline Frame squatFrame(int number)
{
    static const auto frames = [] {
        RenderScript script;
        script.size = {320, 240};
        script.sets = {RenderSet{.repetitions = 9, .restBefore_s = 1.0}};
        script.endRest_s = 0;
        const FigureRenderer figure(script);
        std::vector<Frame> all;
        for (int i = 0; i < figure.frameCount(); ++i)
            all.push_back(frameOf(figure.draw(i), i));
        return all;
    }();
    Frame frame = frames[std::size_t(number) % frames.size()];
    frame.pts = std::chrono::nanoseconds(number * 1'000'000'000LL / 30);
    frame.arrival = std::chrono::steady_clock::now();
    return frame;
}

} // namespace spotter
