// A spin box that shows no more decimals than a value has and takes any number: one out of range is refused with the
// reason instead of silently becoming another.
#pragma once

#include "core/config/setting_table.h"

#include <QDoubleSpinBox>

namespace spotter {

class NumberBox : public QDoubleSpinBox {
    Q_OBJECT

public:
    explicit NumberBox(const Setting &setting, QWidget *parent = nullptr);

    QString textFromValue(double value) const override { return locale().toString(value, 'g', 9); }
    /// Within the setting's range.
    void stepBy(int steps) override;

Q_SIGNALS:
    /// A value was typed, rather than stepped to.
    void typed();

private:
    const Setting &m_setting;
};

} // namespace spotter
