#include "core/about/version.h"

#include "core/about/parts.h"
#include "core/model/device.h"

#include <QStringList>
#include <QSysInfo>

namespace spotter {

QString versionText()
{
    const ComputeInfo compute = computeInfo();
    QStringList lines;
    const auto add = [&lines](const QString &name, const QString &what) {
        lines << QStringLiteral("%1 %2").arg(name, -8).arg(what);
    };
    for (const Part &part : programParts())
        add(part.name == QLatin1String("Spotter") ? QStringLiteral("spotter") : part.name, part.version);
    add(QStringLiteral("media"), qEnvironmentVariable("QT_MEDIA_BACKEND", QStringLiteral("as Qt chooses")));
    add(QStringLiteral("system"), QSysInfo::prettyProductName());
    add(QStringLiteral("CPU"),
        QStringLiteral("%1: %2; libtorch takes %3, %4 threads")
            .arg(compute.cpuName, compute.cpuFeatures, compute.cpuCapability, QString::number(compute.threads)));
    add(QStringLiteral("GPU"), compute.gpu.value_or(QStringLiteral("none (%1)").arg(compute.gpuTrouble)));
    return lines.join(QLatin1Char('\n'));
}

} // namespace spotter
