#include "app/version.h"

#include "core/model/device.h"

#include <QLibraryInfo>
#include <QStringList>

namespace spotter {

QString versionText()
{
    const ComputeInfo compute = computeInfo();
    return QStringList{
        QStringLiteral("spotter  %1").arg(QStringLiteral(SPOTTER_VERSION)),
        QStringLiteral("Qt       %1, media backend %2")
            .arg(QLibraryInfo::version().toString(), qEnvironmentVariable("QT_MEDIA_BACKEND")),
        QStringLiteral("libtorch %1, %2, %3 threads")
            .arg(compute.torchVersion, compute.cpuCapability, QString::number(compute.threads)),
        QStringLiteral("CPU      %1: %2").arg(compute.cpuName, compute.cpuFeatures),
        QStringLiteral("GPU      %1").arg(compute.gpu.value_or(QStringLiteral("none (%1)").arg(compute.gpuTrouble))),
    }
        .join(QLatin1Char('\n'));
}

} // namespace spotter
