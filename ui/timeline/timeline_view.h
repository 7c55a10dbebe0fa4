// The timeline: lanes over time. It shows a TimelineModel and knows nothing of where its events come from, so that a
// live session and a stored one look the same. What it looks like is in timeline_picture.h, how pointer and fingers
// move it in timeline_gestures.h, what a screen reader walks in timeline_accessible.h. Keys:
//
//   Left, Right             the event before and after, in the chosen lane or in all
//   Up, Down                the lane above and below; above the first one are all
//   Shift with Left, Right  earlier and later by a quarter of what is seen
//   Home, End               the start; the end, which is followed from then on
//   +, -                    zoom
//   0, F                    all of the session
//   Enter                   opens the chosen moment
#pragma once

#include "ui/tells_keys.h"
#include "ui/timeline/lane_guides.h"
#include "ui/timeline/timeline_layout.h"
#include "ui/timeline/timeline_model.h"
#include "ui/timeline/timeline_walk.h"
#include "ui/timeline/visible_time.h"

#include <QTimer>
#include <QWidget>

namespace spotter {

struct TimelinePicture;
class TimelineGestures;

class TimelineView : public QWidget, public TellsKeys {
    Q_OBJECT

public:
    /// \p model outlives it.
    explicit TimelineView(const TimelineModel &model, QWidget *parent = nullptr);

    QList<KeyHelp> keyHelp() const override;

    const TimelineModel &model() const { return m_model; }
    /// Moves so that \p time stands in the middle, and marks it.
    void showMoment(SessionTime time);
    /// Selects the utterance with this id and brings it into sight; nothing where there is none.
    void showUtterance(int id);
    /// Draws a line through all lanes where the film is, and keeps it in sight; none: nothing.
    void setPlayhead(std::optional<SessionTime> time);
    /// Shades what lies outside; an end that is not there is that of the session.
    void setRange(std::optional<SessionTime> in, std::optional<SessionTime> out);
    /// Dragging tells scrubbed() instead of panning, which Shift or the middle button still do.
    void setScrubbing(bool scrubbing);
    /// Draws what settings mean over the lanes; none: nothing.
    void setGuides(std::optional<LaneGuides> guides);
    /// Back to the live end.
    void follow() { m_visible.follow(); }
    bool isFollowing() const { return m_visible.isFollowing(); }
    void fitAll() { m_visible.fitAll(); }
    /// Both show the same span from now on, whichever is moved; it begins with that of \p other.
    void moveWith(TimelineView &other);
    const TimeScale &scale() const { return m_visible.scale(); }
    void setScale(const TimeScale &scale) { m_visible.show(scale); }

    /// The event that was chosen, -1 where there is none.
    int currentRow() const { return m_row; }
    /// The lane that the keys walk, a number of lanesFromTop(); none: all.
    std::optional<std::size_t> currentLane() const { return m_lane; }
    /// Chooses the event as a click on it does, and brings it into sight.
    void activate(int row);
    /// Where the event's mark stands in this widget, and the event whose mark is at \p position (-1: none).
    QRectF markOf(int row) const;
    int rowAt(QPointF position) const;
    /// What is told of \p position when the pointer rests there.
    QString tellOf(QPointF position) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void followingChanged(bool following);
    /// The user went to an utterance, by pointer or key.
    void utteranceActivated(int id);
    /// … or to a decision: a row of the model.
    void decisionActivated(int row);
    /// The pointer is dragged, or pressed, at \p time: see setScrubbing().
    void scrubbed(spotter::SessionTime time);
    /// Enter: the user wants to see what was at \p time.
    void momentOpened(spotter::SessionTime time);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    friend struct KeyRow;

    void connectModel();
    void layOut();
    TimelinePicture picture() const;

    void choose(int row);
    void clickedAt(QPointF position);
    void walk(WalkDirection direction);
    void walkMotion(WalkDirection direction);
    void changeLane(int step);
    void openMoment();
    void tellAtMark(const QString &text);

    const TimelineModel &m_model;
    TimelineLayout m_layout;
    VisibleTime m_visible;
    std::optional<LaneGuides> m_guides;
    int m_row = -1;
    std::optional<std::size_t> m_lane;
    std::optional<SessionTime> m_marked;
    std::optional<SessionTime> m_playhead;
    std::optional<SessionTime> m_in;
    std::optional<SessionTime> m_out;
    TimelineGestures *m_gestures;
    QTimer m_repaint; ///< gathers what arrives, so that a burst of events is painted once
};

} // namespace spotter
