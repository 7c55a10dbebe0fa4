// Compares what was decided with what would have been decided with other settings. Pure; any thread that may read the
// model.
#pragma once

#include "ui/timeline/lane_guides.h"
#include "ui/timeline/timeline_model.h"

namespace spotter {

enum class Difference {
    Same,    ///< said, and would be said
    Added,   ///< would be said now
    Gone,    ///< said, and would not be said now
    Changed, ///< said, and would be of the other kind now
};

struct RehearsedMark {
    ActionEvent action; ///< what would have been decided; with Gone, what was
    Difference difference = Difference::Same;
};

/// In time order, between `rehearsedFrom` and `rehearsedTo`; what keeps watching both ways is left out.
std::vector<RehearsedMark> rehearsedMarks(const TimelineModel &model, const LaneGuides &guides);

/// "would be said now", …: translated.
QString differenceText(Difference difference);

} // namespace spotter
