// Moves the visible time as pointer, wheel and fingers ask: drag pans or scrubs, the wheel zooms at the pointer and pans with
// Shift, a trackpad pans sideways and zooms up and down, pinching zooms, a double click shows all. GUI thread.
#pragma once

#include "ui/timeline/visible_time.h"

#include <QPointF>

#include <optional>

class QGestureEvent;
class QMouseEvent;
class QNativeGestureEvent;
class QWheelEvent;
class QWidget;

namespace spotter {

class TimelineGestures : public QObject {
    Q_OBJECT

public:
    /// Watches \p widget, which owns it.
    TimelineGestures(QWidget *widget, VisibleTime &visible);

    /// Dragging tells the place under the pointer instead of panning, which Shift or the middle button still do.
    void setScrubbing(bool scrubbing) { m_scrubbing = scrubbing; }
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void pressed(QPointF position);
    void scrubbed(double x);

private:
    bool turn(const QWheelEvent &event);
    bool press(const QMouseEvent &event);
    bool move(const QMouseEvent &event);
    bool release();
    bool native(const QNativeGestureEvent &event);
    bool pinch(QGestureEvent &event);

    QWidget *m_widget;
    VisibleTime &m_visible;
    std::optional<double> m_pressedAt; ///< x, while the button is down
    bool m_dragging = false;           ///< moved far enough to mean it
    bool m_scrubbing = false;
    bool m_pans = false; ///< this drag does, although dragging scrubs
};

} // namespace spotter
