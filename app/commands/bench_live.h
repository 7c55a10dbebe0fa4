// The live half of `spotter bench`: the whole studio on a camera for a while, watched from inside.
#pragma once

#include <QString>

#include <chrono>
#include <vector>

namespace spotter {

struct LiveFigures {
    double seconds = 0.0;
    double firstPicture_ms = 0.0;    ///< from the start of this process to the first picture painted
    double shownPerSecond = 0.0;     ///< frames that reached the picture
    double shownInUsualSecond = 0.0; ///< the median of all seconds: what faults in between leave alone
    double delayP99_ms = 0.0;        ///< by which the event loop was late
    double delayWorst_ms = 0.0;
    double latencyP95_ms = 0.0;    ///< arrival of a chunk's last frame to its decision
    double cores = 0.0;            ///< processor time by wall time
    double residentFirst_MB = 0.0; ///< after ten seconds
    double residentLast_MB = 0.0;
    double residentMost_MB = 0.0;
    std::vector<double> residentByMinute_MB; ///< at the end of each whole minute
    std::int64_t dropped = 0;
};

/// Opens the window on \p camera as `spotter --video` does, starts a session, and measures for \p length, whatever
/// happens to the camera meanwhile. With \p dragging a threshold's slider is moved all the while, sixty times a second.
/// To be called first thing in the process, on the GUI thread, with an application object. Throws Error when the camera
/// cannot be used.
LiveFigures measureLive(const QString &camera, std::chrono::seconds length, bool dragging);

} // namespace spotter
