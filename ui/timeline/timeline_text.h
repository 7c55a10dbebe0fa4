// What the timeline says of its events: the cells of its table, and the same words as one description for hover, focus
// and screen readers. In the language of the moment. GUI thread.
#pragma once

#include "ui/timeline/timeline_model.h"

namespace spotter {

/// "Repetitions", "Actions", …
QString laneName(Lane lane);
/// The text of \p column, one of TimelineModel::Column; empty where it does not apply.
QString cellText(const TimelineItem &item, int column);
QString columnName(int column);
/// Time, lane, what, then what is known of confidence, cause and latency, each with its name, joined by \p separator.
QString describe(const TimelineItem &item, const QString &separator);

} // namespace spotter
