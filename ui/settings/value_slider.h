// A slider over a setting's range. Wide ranges are stretched at their lower end, where the usual values lie, and values
// are round ones; the keys step as the number's own field does. The wheel is left to what scrolls around it.
#pragma once

#include "core/config/setting_table.h"

#include <QSlider>

namespace spotter {

class ValueSlider : public QSlider {
    Q_OBJECT

public:
    explicit ValueSlider(const Setting &setting, QWidget *parent = nullptr);

    /// Gives no signal. What lies outside the range is shown at its end.
    void showNumber(double number);

Q_SIGNALS:
    void numberChosen(double number);
    /// By key: so many steps up, or down below 0.
    void stepped(int steps);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    double numberAt(int position) const;

    const Setting &m_setting;
    double m_curve; ///< exponent from position to value
};

} // namespace spotter
