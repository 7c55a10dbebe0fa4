// The small grey pictures that movement is measured in, and the few operations on them.
#pragma once

#include <span>
#include <vector>

namespace spotter {

/// Rows from the top, values in grey levels 0 … 255.
struct GreyImage {
    GreyImage() = default;
    GreyImage(int imageWidth, int imageHeight)
        : width(imageWidth)
        , height(imageHeight)
        , pixels(std::size_t(imageWidth) * std::size_t(imageHeight))
    {
    }

    float &at(int x, int y) { return pixels[std::size_t(y) * std::size_t(width) + std::size_t(x)]; }
    float at(int x, int y) const { return pixels[std::size_t(y) * std::size_t(width) + std::size_t(x)]; }

    int width = 0;
    int height = 0;
    std::vector<float> pixels;
};

/// Binomial 1-2-1 both ways, edges repeated: takes the sharpest of the camera's noise away.
GreyImage smoothed(const GreyImage &image);

/// Half the size both ways, each pixel the mean of four. Width and height are even.
GreyImage halved(const GreyImage &image);

/// Mean over the square of (2 · radius + 1)² pixels round each, edges repeated. In place.
void boxBlur(GreyImage &image, int radius);

/// The middle of \p values, which are reordered; 0 where there are none.
float median(std::span<float> values);

} // namespace spotter
