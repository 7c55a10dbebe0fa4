// Small video files made with libav, whose pictures tell their own number.
#pragma once

#include "core/media/frame.h"

#include <QString>

#include <functional>

namespace spotter {

struct Clip {
    const char *codec = "libx264"; ///< libav's name of the encoder
    const char *format = "yuv420p";
    QSize size{64, 48};
    int frames = 60;
    int fps = 30;
    int keyEvery = 20;
    int bFrames = 2;
    int rotation = 0; ///< degrees clockwise that turn it upright
    bool interlaced = false;
    /// Milliseconds of picture \p number; without it, by `fps`.
    std::function<std::int64_t(int number)> stamp = {};
};

/// Writes \p clip to \p path; its ending chooses the container. False where this libav lacks the encoder.
bool makeClip(const QString &path, const Clip &clip);

/// The number drawn into a frame of such a clip, from 0 to 255.
int numberOf(const Frame &frame);

} // namespace spotter
