#include "core/values/session_time.h"

namespace spotter {

QString clockText(SessionTime time)
{
    const qint64 tenths = std::chrono::duration_cast<std::chrono::duration<qint64, std::deci>>(time).count();
    const QString sign = tenths < 0 ? QStringLiteral("-") : QString();
    const qint64 whole = std::abs(tenths);
    const qint64 hours = whole / 36000;
    const qint64 minutes = whole / 600 % 60;
    const QString rest = QStringLiteral("%1.%2").arg(whole / 10 % 60, 2, 10, QLatin1Char('0')).arg(whole % 10);
    if (hours == 0)
        return QStringLiteral("%1%2:%3").arg(sign).arg(minutes).arg(rest);
    return QStringLiteral("%1%2:%3:%4").arg(sign).arg(hours).arg(minutes, 2, 10, QLatin1Char('0')).arg(rest);
}

} // namespace spotter
