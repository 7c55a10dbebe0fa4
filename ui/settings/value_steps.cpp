#include "ui/settings/value_steps.h"

#include <algorithm>
#include <cmath>

namespace spotter {

namespace {

constexpr double wideSpan = 100.0;
constexpr double wideRealSpan = 10.0;

/// 0.01 for 1 to 9.99 and `digits` 2.
double powerBelow(double number, int digits)
{
    return std::pow(10.0, std::floor(std::log10(number)) - digits);
}

} // namespace

bool isWideRange(const Setting &setting)
{
    return setting.most - setting.least > (setting.type == SettingType::Int ? wideSpan : wideRealSpan);
}

double stepAt(const Setting &setting, double number)
{
    if (setting.type == SettingType::Int)
        return 1.0;
    const double span = std::max(1e-6, setting.most - setting.least);
    if (!isWideRange(setting))
        return powerBelow(span, 2);
    const double least = powerBelow(span, 3);
    return number == 0.0 ? least : std::max(least, powerBelow(std::abs(number), 1));
}

double roundNumber(const Setting &setting, double number)
{
    const double step = stepAt(setting, number);
    const double inverse = std::round(1.0 / step); // dividing by a whole number gives the nearest decimal
    const double round = inverse > 1.0 ? std::round(number * inverse) / inverse : std::round(number / step) * step;
    return std::clamp(round, setting.least, setting.most);
}

} // namespace spotter
