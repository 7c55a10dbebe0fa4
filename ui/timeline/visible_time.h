// Which part of a session the timeline shows, and how it moves: it follows the end of a session until the user looks
// back, and again after follow(). Places are x in the widget that shows it. GUI thread.
#pragma once

#include "ui/timeline/time_scale.h"

#include <QObject>

namespace spotter {

class VisibleTime : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    const TimeScale &scale() const { return m_scale; }
    bool isFollowing() const { return m_following; }
    double x(SessionTime time) const { return m_left_px + m_scale.x(time); }
    SessionTime time(double x) const { return m_scale.time(x - m_left_px); }

    /// Where the lanes stand in the widget.
    void setPlace(double left_px, double width_px);
    /// The session has come to \p end. Shown with the next showEnd(), so that a burst of events moves it once.
    void setEnd(SessionTime end) { m_end = end; }
    void showEnd();
    /// A new session.
    void reset();

    void follow();
    void lookBack();
    void pan(double dx_px);
    /// The time at \p x stays there, or the end does while it is followed.
    void zoomAt(double x, double factor);
    void zoom(double factor) { zoomAt(m_left_px + m_width_px / 2, factor); }
    /// A share of the width, to later times when positive.
    void page(double share) { pan(-share * m_width_px); }
    void fitAll();
    void showStart();
    /// What another view of the same session shows.
    void show(const TimeScale &scale);
    /// Puts \p time into the middle.
    void centre(SessionTime time);
    /// As centre(), unless \p time is in sight.
    void reveal(SessionTime time);

Q_SIGNALS:
    void changed();
    void followingChanged(bool following);

private:
    TimeScale m_scale;
    SessionTime m_end{};
    double m_left_px = 0.0;
    double m_width_px = 0.0;
    bool m_following = true;
};

} // namespace spotter
