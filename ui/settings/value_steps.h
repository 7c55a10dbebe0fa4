// The steps in which a number is moved by slider and arrows: round ones, fine enough for its range.
#pragma once

#include "core/config/setting_table.h"

namespace spotter {

/// The range is so wide that its usual values lie close to its lower end.
bool isWideRange(const Setting &setting);

/// A power of ten, at most a hundredth of a narrow range; in a wide one a tenth to a hundredth of \p number, but not
/// below what its whole range can tell apart. 1 for whole numbers.
double stepAt(const Setting &setting, double number);

/// The nearest multiple of stepAt(), within the range.
double roundNumber(const Setting &setting, double number);

} // namespace spotter
