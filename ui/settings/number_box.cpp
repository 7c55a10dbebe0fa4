#include "ui/settings/number_box.h"

#include <QLineEdit>

#include <algorithm>
#include <cmath>
#include <limits>

namespace spotter {

namespace {

constexpr double wideSpan = 10.0; ///< above it a real steps by a tenth of its size

/// A round step of about a hundredth of the range.
double stepFor(const Setting &setting)
{
    if (setting.type == SettingType::Int)
        return 1.0;
    return std::pow(10.0, std::round(std::log10(std::max(1e-6, setting.most - setting.least) / 100.0)));
}

} // namespace

NumberBox::NumberBox(const Setting &setting, QWidget *parent)
    : QDoubleSpinBox(parent)
    , m_setting(setting)
{
    setDecimals(setting.type == SettingType::Int ? 0 : 3);
    setRange(std::numeric_limits<int>::lowest(), std::numeric_limits<int>::max());
    setSingleStep(stepFor(setting));
    if (setting.type == SettingType::Real && setting.most - setting.least > wideSpan)
        setStepType(AdaptiveDecimalStepType);
    setKeyboardTracking(false);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // its own wish has room for any number
    setGroupSeparatorShown(false);
    connect(lineEdit(), &QLineEdit::textEdited, this, &NumberBox::typed);
}

void NumberBox::stepBy(int steps)
{
    const double before = value();
    QDoubleSpinBox::stepBy(steps);
    const double within = std::clamp(value(), std::min(before, m_setting.least), std::max(before, m_setting.most));
    if (within != value())
        setValue(within);
}

} // namespace spotter
