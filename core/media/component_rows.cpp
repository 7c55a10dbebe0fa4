#include "core/media/component_rows.h"

namespace spotter {

namespace {

// The step is a constant so that the compiler turns each loop into vector instructions.
template <int step> void readBytes(const std::uint8_t *in, std::span<std::uint16_t> out)
{
    for (std::size_t i = 0; i < out.size(); ++i)
        out[i] = std::uint16_t(in[i * step] << (sampleBits - 8));
}

void readWords(const std::uint8_t *in, int step, int bits, std::span<std::uint16_t> out)
{
    const int up = std::max(sampleBits - bits, 0);
    const int down = std::max(bits - sampleBits, 0);
    for (std::size_t i = 0; i < out.size(); ++i) {
        const std::uint8_t *word = in + i * step * 2;
        out[i] = std::uint16_t((word[0] | word[1] << 8) << up >> down);
    }
}

} // namespace

bool isRgb(PixelLayout layout)
{
    return layout == PixelLayout::Rgb24 || layout == PixelLayout::Bgr24 || layout == PixelLayout::Bgrx32
        || layout == PixelLayout::Rgbx32;
}

std::vector<ComponentPlace> componentPlaces(PixelLayout layout)
{
    switch (layout) {
    case PixelLayout::Gray:
        return {{0, 0, 1, 0, 0}};
    case PixelLayout::Yuv420:
        return {{0, 0, 1, 0, 0}, {1, 0, 1, 1, 1}, {2, 0, 1, 1, 1}};
    case PixelLayout::Yuv422:
        return {{0, 0, 1, 0, 0}, {1, 0, 1, 1, 0}, {2, 0, 1, 1, 0}};
    case PixelLayout::Yuv444:
        return {{0, 0, 1, 0, 0}, {1, 0, 1, 0, 0}, {2, 0, 1, 0, 0}};
    case PixelLayout::Nv12:
        return {{0, 0, 1, 0, 0}, {1, 0, 2, 1, 1}, {1, 1, 2, 1, 1}};
    case PixelLayout::Yuyv:
        return {{0, 0, 2, 0, 0}, {0, 1, 4, 1, 0}, {0, 3, 4, 1, 0}};
    case PixelLayout::Uyvy:
        return {{0, 1, 2, 0, 0}, {0, 0, 4, 1, 0}, {0, 2, 4, 1, 0}};
    case PixelLayout::Rgb24:
        return {{0, 0, 3, 0, 0}, {0, 1, 3, 0, 0}, {0, 2, 3, 0, 0}};
    case PixelLayout::Bgr24:
        return {{0, 2, 3, 0, 0}, {0, 1, 3, 0, 0}, {0, 0, 3, 0, 0}};
    case PixelLayout::Bgrx32:
        return {{0, 2, 4, 0, 0}, {0, 1, 4, 0, 0}, {0, 0, 4, 0, 0}};
    case PixelLayout::Rgbx32:
        return {{0, 0, 4, 0, 0}, {0, 1, 4, 0, 0}, {0, 2, 4, 0, 0}};
    }
    return {};
}

int sharedSize(int size, int shift)
{
    return (size + (1 << shift) - 1) >> shift;
}

std::vector<ComponentRows> ComponentRows::of(const Frame &frame)
{
    std::vector<ComponentRows> components;
    for (const ComponentPlace &place : componentPlaces(frame.layout)) {
        ComponentRows rows;
        rows.m_words = frame.bitDepth > 8;
        rows.m_bits = frame.msbAligned ? 16 : frame.bitDepth;
        rows.m_plane = frame.planes[place.plane];
        rows.m_plane.data += place.offset * (rows.m_words ? 2 : 1);
        rows.m_step = place.step;
        rows.m_width = sharedSize(frame.width, place.xShift);
        rows.m_height = sharedSize(frame.height, place.yShift);
        rows.m_xShift = place.xShift;
        rows.m_yShift = place.yShift;
        components.push_back(rows);
    }
    return components;
}

void ComponentRows::read(int y, std::span<std::uint16_t> out) const
{
    const std::uint8_t *in = m_plane.data + y * m_plane.stride;
    if (m_words)
        return readWords(in, m_step, m_bits, out);
    switch (m_step) {
    case 1:
        return readBytes<1>(in, out);
    case 2:
        return readBytes<2>(in, out);
    case 3:
        return readBytes<3>(in, out);
    case 4:
        return readBytes<4>(in, out);
    }
}

} // namespace spotter
