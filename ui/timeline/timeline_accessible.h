// The timeline for screen readers: a table of its model, a row an event in the order told, each cell with its text, its
// place in the window, and whether it is the chosen one. GUI thread.
#pragma once

namespace spotter {

class TimelineView;

/// Makes every TimelineView a table to QAccessible. Once is enough; more does nothing.
void makeTimelineAccessible();
/// From now on screen readers hear of rows that come and go.
void tellChangesToScreenReaders(TimelineView &view);
/// The chosen event has the focus.
void tellFocusToScreenReaders(TimelineView &view);

} // namespace spotter
