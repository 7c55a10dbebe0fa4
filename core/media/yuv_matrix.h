// YUV to RGB, a row at a time: ITU-R BT.601-7 §2.5, BT.709-6 §3 and §4, BT.2020-2 table 4 and 5 (non-constant
// luminance).
#pragma once

#include "core/media/frame.h"

#include <QRgb>

#include <span>

namespace spotter {

/// Weights of R', G' and B' in luma; they add up to 1.
struct LumaWeights {
    double red;
    double green;
    double blue;
};

LumaWeights lumaWeights(YuvMatrix matrix);

/// Takes 14-bit samples (see component_rows.h) to 8-bit full-range RGB or grey. Gains in 1/8192.
class YuvConverter {
public:
    YuvConverter(YuvMatrix matrix, YuvRange range, int bitDepth);

    /// All of one size; the spans of \p u and \p v may be empty for grey.
    void toRgb(std::span<const std::uint16_t> y, std::span<const std::uint16_t> u, std::span<const std::uint16_t> v,
        std::span<QRgb> out) const;
    /// One luma value to full range, 0 … 255.
    std::uint8_t toGrey(int y) const;

private:
    std::int16_t m_black = 0; ///< luma of black
    std::int16_t m_luma = 0;
    std::int16_t m_redFromV = 0;
    std::int16_t m_greenFromU = 0;
    std::int16_t m_greenFromV = 0;
    std::int16_t m_blueFromU = 0;
};

/// Rows of R, G and B in 14 bits to 8.
void packRgb(std::span<const std::uint16_t> red, std::span<const std::uint16_t> green,
    std::span<const std::uint16_t> blue, std::span<QRgb> out);

} // namespace spotter
