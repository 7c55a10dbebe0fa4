#include "tests/media/noise.h"

#include <algorithm>
#include <random>

namespace spotter {

namespace {

void append(std::vector<std::uint8_t> &bytes, const Frame &frame, int code)
{
    const int word = frame.msbAligned ? code << (16 - frame.bitDepth) : code;
    bytes.push_back(std::uint8_t(word));
    if (frame.bitDepth > 8)
        bytes.push_back(std::uint8_t(word >> 8));
}

void pack(Noise &noise)
{
    const Frame &frame = noise.frame;
    const auto &codes = noise.codes;
    auto &bytes = noise.bytes;
    const std::size_t pixels = codes[0].size();
    const auto planar = [&](int plane) {
        for (const int code : codes[plane])
            append(bytes[plane], frame, code);
    };
    switch (frame.layout) {
    case PixelLayout::Gray:
    case PixelLayout::Yuv420:
    case PixelLayout::Yuv422:
    case PixelLayout::Yuv444:
        for (int plane = 0; plane < (frame.layout == PixelLayout::Gray ? 1 : 3); ++plane)
            planar(plane);
        break;
    case PixelLayout::Nv12:
        planar(0);
        for (std::size_t i = 0; i < codes[1].size(); ++i) {
            append(bytes[1], frame, codes[1][i]);
            append(bytes[1], frame, codes[2][i]);
        }
        break;
    case PixelLayout::Yuyv:
    case PixelLayout::Uyvy:
        for (int y = 0; y < frame.height; ++y) {
            for (int x = 0; x < noise.chromaWidth(); ++x) {
                const int chroma = y * noise.chromaWidth() + x;
                const int luma = y * frame.width + 2 * x;
                const int second = codes[0][2 * x + 1 < frame.width ? luma + 1 : luma];
                if (frame.layout == PixelLayout::Yuyv)
                    for (const int code : {codes[0][luma], codes[1][chroma], second, codes[2][chroma]})
                        append(bytes[0], frame, code);
                else
                    for (const int code : {codes[1][chroma], codes[0][luma], codes[2][chroma], second})
                        append(bytes[0], frame, code);
            }
        }
        break;
    default:
        for (std::size_t i = 0; i < pixels; ++i) {
            const bool blueFirst = frame.layout == PixelLayout::Bgr24 || frame.layout == PixelLayout::Bgrx32;
            for (int c = 0; c < 3; ++c)
                append(bytes[0], frame, codes[blueFirst ? 2 - c : c][i]);
            if (frame.layout == PixelLayout::Bgrx32 || frame.layout == PixelLayout::Rgbx32)
                append(bytes[0], frame, 77);
        }
    }
}

} // namespace

bool isRgbLayout(PixelLayout layout)
{
    return layout >= PixelLayout::Rgb24;
}

Noise makeNoise(const Frame &like, QSize size, bool oneColour)
{
    Noise noise;
    noise.frame = like;
    noise.frame.width = size.width();
    noise.frame.height = size.height();
    const bool halvedBoth = like.layout == PixelLayout::Yuv420 || like.layout == PixelLayout::Nv12;
    const bool halved = halvedBoth || like.layout == PixelLayout::Yuv422 || like.layout == PixelLayout::Yuyv
        || like.layout == PixelLayout::Uyvy;
    noise.xShift = halved ? 1 : 0;
    noise.yShift = halvedBoth ? 1 : 0;
    std::mt19937 random(7);
    std::uniform_int_distribution<int> code(0, (1 << like.bitDepth) - 1);
    noise.codes[0].resize(std::size_t(size.width()) * size.height());
    for (int plane : {1, 2})
        noise.codes[plane].resize(std::size_t(noise.chromaWidth()) * noise.chromaHeight());
    for (std::vector<int> &codes : noise.codes)
        std::ranges::generate(codes, [&] { return code(random); });
    if (oneColour && !isRgbLayout(like.layout)) {
        std::ranges::fill(noise.codes[1], 110 << (like.bitDepth - 8));
        std::ranges::fill(noise.codes[2], 150 << (like.bitDepth - 8));
    }
    pack(noise);
    const bool packed = like.layout >= PixelLayout::Yuyv;
    const int width = size.width();
    const int bytesASample = like.bitDepth > 8 ? 2 : 1;
    for (int plane = 0; plane < 3; ++plane)
        noise.frame.planes[plane] = {noise.bytes[plane].empty() ? nullptr : noise.bytes[plane].data(),
            packed                                 ? std::ptrdiff_t(noise.bytes[0].size() / size.height())
                : plane == 0                       ? std::ptrdiff_t(width) * bytesASample
                : like.layout == PixelLayout::Nv12 ? std::ptrdiff_t(noise.chromaWidth()) * 2 * bytesASample
                                                   : std::ptrdiff_t(noise.chromaWidth()) * bytesASample};
    return noise;
}

} // namespace spotter
