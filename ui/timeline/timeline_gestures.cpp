#include "ui/timeline/timeline_gestures.h"

#include <QApplication>
#include <QGestureEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QWheelEvent>
#include <QWidget>

#include <cmath>

namespace spotter {

namespace {

constexpr double zoomPerStep = 1.25;   ///< a step of the wheel is 120
constexpr double zoomPerPixel = 1.005; ///< of two fingers on a trackpad
constexpr double panPerStep_px = 60.0;

} // namespace

TimelineGestures::TimelineGestures(QWidget *widget, VisibleTime &visible)
    : QObject(widget)
    , m_widget(widget)
    , m_visible(visible)
{
    widget->grabGesture(Qt::PinchGesture);
    widget->installEventFilter(this);
}

bool TimelineGestures::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Wheel:
        return turn(*static_cast<QWheelEvent *>(event));
    case QEvent::MouseButtonPress:
        return press(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseMove:
        return move(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonRelease:
        return release();
    case QEvent::MouseButtonDblClick:
        m_visible.fitAll();
        return true;
    case QEvent::NativeGesture:
        return native(*static_cast<QNativeGestureEvent *>(event));
    case QEvent::Gesture:
        return pinch(*static_cast<QGestureEvent *>(event));
    default:
        return false;
    }
}

/// A wheel has steps, a trackpad pixels. The greater of the two directions counts, so that a slanting stroke does not
/// zoom while it pans. Ctrl always zooms: some systems tell a pinch so.
bool TimelineGestures::turn(const QWheelEvent &event)
{
    const bool smooth = !event.pixelDelta().isNull();
    const QPointF delta = smooth ? QPointF(event.pixelDelta()) : QPointF(event.angleDelta()) / 120.0;
    const bool sideways = std::abs(delta.x()) > std::abs(delta.y());
    const double amount = sideways ? delta.x() : delta.y();
    const bool zooms = event.modifiers().testFlag(Qt::ControlModifier)
        || (!sideways && !event.modifiers().testFlag(Qt::ShiftModifier));
    if (zooms)
        m_visible.zoomAt(event.position().x(), std::pow(smooth ? zoomPerPixel : zoomPerStep, amount));
    else
        m_visible.pan(smooth ? amount : amount * panPerStep_px);
    return true;
}

bool TimelineGestures::press(const QMouseEvent &event)
{
    const bool middle = event.button() == Qt::MiddleButton && m_scrubbing;
    if (event.button() != Qt::LeftButton && !middle)
        return false;
    m_pressedAt = event.position().x();
    m_dragging = false;
    m_pans = !m_scrubbing || middle || event.modifiers().testFlag(Qt::ShiftModifier);
    if (!m_pans)
        Q_EMIT scrubbed(event.position().x());
    if (!middle)
        Q_EMIT pressed(event.position());
    return false; // the widget also takes the focus
}

bool TimelineGestures::move(const QMouseEvent &event)
{
    if (!m_pressedAt)
        return false;
    const double moved = event.position().x() - *m_pressedAt;
    if (!m_dragging && std::abs(moved) < QApplication::startDragDistance())
        return true;
    m_dragging = true;
    m_pressedAt = event.position().x();
    if (!m_pans) {
        Q_EMIT scrubbed(event.position().x());
        return true;
    }
    m_widget->setCursor(Qt::ClosedHandCursor);
    m_visible.pan(moved);
    return true;
}

bool TimelineGestures::release()
{
    m_pressedAt.reset();
    m_dragging = false;
    m_widget->unsetCursor();
    return false;
}

bool TimelineGestures::native(const QNativeGestureEvent &event)
{
    if (event.gestureType() == Qt::ZoomNativeGesture)
        m_visible.zoomAt(event.position().x(), 1.0 + event.value());
    else if (event.gestureType() == Qt::SmartZoomNativeGesture)
        m_visible.fitAll();
    else
        return false;
    return true;
}

bool TimelineGestures::pinch(QGestureEvent &event)
{
    const auto *gesture = static_cast<QPinchGesture *>(event.gesture(Qt::PinchGesture));
    if (!gesture)
        return false;
    const double x = m_widget->mapFromGlobal(gesture->centerPoint()).x();
    const double before = m_widget->mapFromGlobal(gesture->lastCenterPoint()).x();
    if (gesture->changeFlags().testFlag(QPinchGesture::CenterPointChanged) && x != before)
        m_visible.pan(x - before);
    if (gesture->changeFlags().testFlag(QPinchGesture::ScaleFactorChanged))
        m_visible.zoomAt(x, gesture->scaleFactor());
    return true;
}

} // namespace spotter
