#include "ui/settings/value_slider.h"

#include "ui/settings/value_steps.h"

#include <QKeyEvent>
#include <QSignalBlocker>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace spotter {

namespace {

constexpr int positions = 1000;
constexpr int pageSteps = 10;

} // namespace

ValueSlider::ValueSlider(const Setting &setting, QWidget *parent)
    : QSlider(Qt::Horizontal, parent)
    , m_setting(setting)
    , m_curve(isWideRange(setting) ? 3.0 : 1.0)
{
    setRange(0, positions);
    setPageStep(positions / pageSteps);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QSlider::valueChanged, this, [this](int position) { Q_EMIT numberChosen(numberAt(position)); });
}

double ValueSlider::numberAt(int position) const
{
    const double span = m_setting.most - m_setting.least;
    const double number = m_setting.least + span * std::pow(double(position) / positions, m_curve);
    return roundNumber(m_setting, number);
}

void ValueSlider::showNumber(double number)
{
    if (isSliderDown())
        return; // it is where the hand holds it
    const QSignalBlocker quiet(this);
    const double share = std::clamp((number - m_setting.least) / (m_setting.most - m_setting.least), 0.0, 1.0);
    setValue(int(std::lround(std::pow(share, 1.0 / m_curve) * positions)));
}

void ValueSlider::keyPressEvent(QKeyEvent *event)
{
    const int forward = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Right:
        return Q_EMIT stepped(forward);
    case Qt::Key_Left:
        return Q_EMIT stepped(-forward);
    case Qt::Key_Up:
        return Q_EMIT stepped(1);
    case Qt::Key_Down:
        return Q_EMIT stepped(-1);
    case Qt::Key_PageUp:
        return Q_EMIT stepped(pageSteps);
    case Qt::Key_PageDown:
        return Q_EMIT stepped(-pageSteps);
    case Qt::Key_Home:
        return Q_EMIT numberChosen(m_setting.least);
    case Qt::Key_End:
        return Q_EMIT numberChosen(m_setting.most);
    default:
        QSlider::keyPressEvent(event);
    }
}

void ValueSlider::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace spotter
