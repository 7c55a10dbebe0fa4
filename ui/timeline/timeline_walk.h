// Which event comes next when the arrow keys walk the timeline. Pure; takes a few dozen steps however long the session.
#pragma once

#include "ui/timeline/timeline_model.h"

namespace spotter {

enum class WalkDirection { Back, Forward };

/// The next event from \p row, or from \p time where \p row is -1, in the order of time; -1 where there is none.
/// Within \p lane every event counts; over all lanes (none) those that only kept watching are passed over, and events
/// of the same time come in the order of their lanes.
int nextRow(const TimelineModel &model, std::optional<Lane> lane, int row, SessionTime time, WalkDirection direction);

/// The event of \p lane that begins nearest to \p time, -1 where the lane is empty.
int nearestRow(const TimelineModel &model, Lane lane, SessionTime time);

} // namespace spotter
