// Scrubbing's part of `spotter bench`: how long after the mouse has moved the picture of that time is on the screen.
#pragma once

namespace spotter {

struct ScrubFigures {
    const char *what;
    int moves;
    double p50_ms; ///< from a move of the mouse to the picture painted
    double p95_ms;
    double worst_ms;
    double ownP95_ms; ///< processor time of the program: what it would be at most on an idle machine
    double ownWorst_ms;
};

struct ScrubRun {
    ScrubFigures anywhere; ///< each move to another place of the film
    ScrubFigures near;     ///< each move by six pixels, to and fro
};

/// The Review page at 1366 × 768 with a session of a minute, recorded at 720p30, scrubbed with the mouse on its
/// timeline. GUI thread, with an application object. Throws Error where the picture does not come.
ScrubRun measureScrub();

} // namespace spotter
