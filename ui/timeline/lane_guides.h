// What settings mean on the timeline: where the thresholds lie, and what the coach would have done with others.
// TimelineView::setGuides() draws them over the lanes. A value; GUI thread.
#pragma once

#include "core/values/events.h"

#include <optional>
#include <vector>

namespace spotter {

struct LaneGuides {
    /// 0 … 1: a line over the motion lane with its value, and the motion scores that are compared to it
    /// (ActionEvent::motionScore).
    std::optional<double> motionThreshold{};
    /// Shaded behind each utterance: for so long the coach stays silent.
    std::optional<SessionTime> silence{};
    /// 0 … 1: marks of actions below it are hollow and faint.
    std::optional<double> confidenceThreshold{};
    /// Actions that would have been decided from `rehearsedFrom` to `rehearsedTo` with other settings, in time order;
    /// those that keep watching may be left out. A mark for each, where it speaks or where the coach did speak, stands
    /// in a strip of the action lane; its shape tells whether it differs from what was decided at that very time.
    std::vector<ActionEvent> rehearsed{};
    SessionTime rehearsedFrom{};
    SessionTime rehearsedTo{}; ///< nothing is drawn unless it is after `rehearsedFrom`
};

} // namespace spotter
