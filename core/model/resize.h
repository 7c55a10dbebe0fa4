// The two ways in which the reference shrinks a picture, to the last bit: both work in fixed-point numbers on bytes.
// Pure functions: any thread.
#pragma once

#include <QSize>

#include <cstdint>
#include <vector>

namespace spotter {

/// RGB, 3 bytes a pixel, rows without padding.
struct RgbPicture {
    QSize size;
    std::vector<std::uint8_t> bytes;
};

/// As OpenCV's cv::resize with INTER_LINEAR does it: two neighbours each way, no averaging
/// (modules/imgproc/resize.cpp).
RgbPicture resizedLinear(const RgbPicture &picture, QSize size);

/// Shrinks or enlarges so that the shorter edge is \p side pixels, and cuts the middle \p side × \p side out, as
/// Pillow's Image.resize with BICUBIC does it: a cubic (a = -0.5) as wide as a target pixel (libImaging/Resample.c).
RgbPicture squareBicubic(const RgbPicture &picture, int side);

} // namespace spotter
