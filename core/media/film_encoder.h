// Who encodes a recording. All of them make the same kind of H.264: a key frame every second, no B-frames.
#pragma once

namespace spotter {

enum class FilmEncoder {
    Software, ///< the processor: libx264 where there is one
    Nvenc,    ///< an NVIDIA graphics card
    Vaapi     ///< a graphics unit of Intel or AMD, through VA-API
};

/// The setting that chooses it; Error::key() of what is thrown where it cannot be opened.
inline constexpr const char *filmEncoderKey = "recording.encoder";

} // namespace spotter
