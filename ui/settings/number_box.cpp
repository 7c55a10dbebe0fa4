#include "ui/settings/number_box.h"

#include "ui/settings/value_steps.h"

#include <QLineEdit>

#include <algorithm>
#include <limits>

namespace spotter {

NumberBox::NumberBox(const Setting &setting, QWidget *parent)
    : QDoubleSpinBox(parent)
    , m_setting(setting)
{
    setDecimals(setting.type == SettingType::Int ? 0 : 3);
    setRange(std::numeric_limits<int>::lowest(), std::numeric_limits<int>::max());
    setKeyboardTracking(false);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // its own wish has room for any number
    setGroupSeparatorShown(false);
    connect(lineEdit(), &QLineEdit::textEdited, this, &NumberBox::typed);
}

void NumberBox::stepBy(int steps)
{
    const double before = value();
    setSingleStep(stepAt(m_setting, before));
    QDoubleSpinBox::stepBy(steps);
    const double within = std::clamp(value(), std::min(before, m_setting.least), std::max(before, m_setting.most));
    if (within != value())
        setValue(within);
}

} // namespace spotter
