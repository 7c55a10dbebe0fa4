#include "core/values/time_left.h"

#include <QCoreApplication>

#include <cmath>

namespace spotter {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TimeLeft)
};

} // namespace

QString timeLeftText(double share, std::chrono::nanoseconds taken)
{
    const double taken_s = std::chrono::duration<double>(taken).count();
    if (share < 0.01 || taken_s < 2.0)
        return {};
    const double left_s = taken_s * (1 - std::min(share, 1.0)) / share;
    if (left_s < 50) // in steps of five, which do not flicker
        return Text::tr("about %n s left", nullptr, 5 * std::max(1, int(std::ceil(left_s / 5))));
    if (left_s < 55 * 60)
        return Text::tr("about %n min left", nullptr, int(std::ceil(left_s / 60)));
    return Text::tr("about %n h left", nullptr, int(std::ceil(left_s / 3600)));
}

} // namespace spotter
