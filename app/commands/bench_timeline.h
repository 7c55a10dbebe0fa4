// The timeline's part of `spotter bench`: how long it takes to paint a session of ten hours.
#pragma once

#include <vector>

namespace spotter {

struct PaintFigures {
    const char *what;
    int width_px;
    double p50_ms; ///< of one repaint
    double p95_ms;
    double worst_ms;
    double worstOwn_ms; ///< processor time of the thread alone: what the worst would be on an idle machine
};

/// 100,000 events and 360,000 points of movement, painted at 1366 and 3840 pixels while they are panned, zoomed, and
/// added to. GUI thread, with an application object.
std::vector<PaintFigures> measureTimeline();

} // namespace spotter
