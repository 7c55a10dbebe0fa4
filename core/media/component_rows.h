// A Frame's components (Y, U, V or R, G, B) row by row, whatever layout and bit depth they are stored in.
#pragma once

#include "core/media/frame.h"

#include <span>
#include <vector>

namespace spotter {

/// Every sample is read as 14 bits: an 8-bit code value times 64, so that 10 and 12 bits lose nothing and products with
/// 16-bit weights fit 32-bit words.
constexpr int sampleBits = 14;

bool isRgb(PixelLayout layout);

/// Where a component lies: offset and step count samples (bytes, or words where there are more than 8 bits). Chroma is
/// subsampled by 1 << shift.
struct ComponentPlace {
    int plane;
    int offset;
    int step;
    int xShift;
    int yShift;
};

/// In the order Y, U, V or R, G, B.
std::vector<ComponentPlace> componentPlaces(PixelLayout layout);

/// Width or height of a plane that is subsampled by 1 << \p shift: rounded up.
int sharedSize(int size, int shift);

class ComponentRows {
public:
    /// The components of \p frame in the order Y, U, V or R, G, B; one only for Gray. Keeps references to \p frame's
    /// planes.
    static std::vector<ComponentRows> of(const Frame &frame);

    int width() const { return m_width; }
    int height() const { return m_height; }
    /// Chroma is subsampled by 1 << shift; such a plane's size is rounded up.
    int xShift() const { return m_xShift; }
    int yShift() const { return m_yShift; }

    /// Row \p y in 14 bits; \p out holds width() samples.
    void read(int y, std::span<std::uint16_t> out) const;

private:
    Plane m_plane;
    int m_step = 1; ///< from one sample to the next, in samples
    int m_width = 0;
    int m_height = 0;
    int m_xShift = 0;
    int m_yShift = 0;
    int m_bits = 8; ///< of the words' values; 16 where they stand in the high bits
    bool m_words = false;
};

} // namespace spotter
