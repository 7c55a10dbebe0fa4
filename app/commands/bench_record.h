// The recording half of `spotter bench`: a camera's film beside the engine, and what it cost and lost.
#pragma once

#include <QString>

#include <chrono>

namespace spotter {

struct RecordFigures {
    double seconds = 0.0;
    double framesPerSecond = 0.0;
    std::int64_t arrived = 0;  ///< frames that the camera gave
    std::int64_t inFilm = 0;   ///< read back from the film
    std::int64_t dropped = 0;  ///< by the recorder
    double worstTime_ms = 0.0; ///< between a frame's arrival and its time in the film
    double encoderCores = 0.0; ///< processor time of the recorder's thread by wall time
    double cores = 0.0;        ///< of the whole program
    double film_MBPerMinute = 0.0;
    std::int64_t seenByCoach = 0; ///< frames that the engine took
    std::int64_t missedByCoach = 0;
};

/// Records \p camera for \p length while an engine coaches, then reads the film back. Needs an application object.
/// Throws Error where the camera or the film fails.
RecordFigures measureRecording(const QString &camera, std::chrono::seconds length);

} // namespace spotter
