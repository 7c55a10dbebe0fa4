// A timeline of ten seconds on the screen, with an event in most of its lanes.
#pragma once

#include "ui/timeline/timeline_layout.h"
#include "ui/timeline/timeline_view.h"

#include <QAccessible>
#include <QTest>

namespace spotter {

inline constexpr QSize shownSize(600, 260);

inline ActionEvent action(double time_s, ActionToken token, double confidence = 1.0)
{
    return {.time = fromSeconds(time_s), .token = token, .confidence = confidence, .cause = Cause::Form};
}

/// A decision at 1 s, a feedback at 2, said at 2.5, a repetition from 3 to 4, a note at 5, and movement throughout.
inline void fill(TimelineModel &model)
{
    model.add(action(1, ActionToken::Next));
    model.add(action(2, ActionToken::Feedback));
    model.add(Feedback{.id = 9, .said = fromSeconds(2.5), .text = QStringLiteral("Go"), .coach = {}, .complete = true});
    model.add(Repetition{.from = fromSeconds(3), .time = fromSeconds(4), .number = 1});
    model.add(Note{.id = 1, .time = fromSeconds(5), .text = QStringLiteral("left knee")});
    for (int i = 0; i < 100; ++i)
        model.add(MotionSample{.time = fromSeconds(i / 10.0), .level = i % 10 / 10.0});
}

inline TimelineLayout layoutOf(const TimelineView &view)
{
    return TimelineLayout(view.size(), view.fontMetrics(), view.layoutDirection());
}

struct Shown {
    TimelineModel model;
    TimelineView view{model};

    Shown()
    {
        fill(model);
        view.resize(shownSize);
        view.show();
        view.fitAll();
    }
    void keys(std::initializer_list<Qt::Key> pressed)
    {
        for (const Qt::Key key : pressed)
            QTest::keyClick(&view, key);
    }
    /// In the middle of the lane of \p row, on its mark.
    QPoint placeOf(int row) const { return view.markOf(row).center().toPoint(); }
    QAccessibleTableInterface *table()
    {
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&view);
        return face ? face->tableInterface() : nullptr;
    }
};

} // namespace spotter
