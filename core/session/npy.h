// NumPy's file for one row of numbers, as QEVD keeps the times of a film's frames in (numpy.lib.format, version 1 to
// 3). Pure; any thread.
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace spotter {

/// Of 32 or 64 bit floating point numbers, little-endian, in one dimension. Throws Error, whose place is \p place, for
/// all else.
std::vector<double> numbersFromNpy(const QByteArray &bytes, const QString &place);

/// 64 bit.
QByteArray npyOf(const std::vector<double> &numbers);

} // namespace spotter
