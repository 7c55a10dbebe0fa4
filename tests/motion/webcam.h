// What webcams do to a picture between the room and the program.
#pragma once

#include <QImage>

namespace spotter {

struct WebcamTraits {
    double framesPerSecond = 0.0; ///< 0: every picture that is drawn
    double jitter = 0.0;          ///< of the frames' times, share of a frame's length, either way
    double exposure = 0.0;        ///< share by which brightness wanders within seconds, and colours against it
    double blocks = 0.0; ///< quantisation of 8 × 8 blocks, grey levels; those that change less stay as they were
    bool mirrored = false;
};

class Webcam {
public:
    explicit Webcam(const WebcamTraits &traits)
        : m_traits(traits)
    {
    }

    /// \p picture: Format_RGB32, the one after that of the call before.
    QImage seen(QImage picture, double time_s);

private:
    void wander(QImage &picture, double time_s) const;
    void compress(QImage &picture);

    WebcamTraits m_traits;
    QImage m_before;
};

} // namespace spotter
