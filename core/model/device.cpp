#include "core/model/device.h"

#include "core/model/cuda_kernels.h"
#include "core/values/error.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <ATen/Version.h>
#include <torch/version.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHash>

#include <dlfcn.h>

namespace spotter {

namespace {

/// The first block of "key : value" lines in one of the kernel's descriptions; empty where there is no such file.
QHash<QString, QString> kernelDescription(const QString &path)
{
    QHash<QString, QString> description;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return description;
    for (QByteArray line = file.readLine(); !line.trimmed().isEmpty(); line = file.readLine()) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            description.insert(
                QString::fromUtf8(line.left(colon).trimmed()), QString::fromUtf8(line.mid(colon + 1).trimmed()));
    }
    return description;
}

QString featuresThatMatter(const QString &flags)
{
    static const QStringList wanted{QStringLiteral("avx"), QStringLiteral("avx2"), QStringLiteral("fma"),
        QStringLiteral("f16c"), QStringLiteral("avx512f"), QStringLiteral("avx512bw"), QStringLiteral("avx512_vnni"),
        QStringLiteral("avx512_bf16"), QStringLiteral("amx_bf16"), QStringLiteral("amx_int8")};
    const QStringList present = flags.split(QLatin1Char(' '));
    QStringList found;
    for (const QString &feature : wanted) {
        if (present.contains(feature))
            found << feature;
    }
    return found.join(QLatin1Char(' '));
}

QString gpuName()
{
    const QDir gpus(QStringLiteral("/proc/driver/nvidia/gpus"));
    for (const QString &gpu : gpus.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        return kernelDescription(gpus.filePath(gpu + QStringLiteral("/information"))).value(QStringLiteral("Model"));
    return QCoreApplication::translate("Device", "unnamed CUDA device");
}

/// The CUDA backend registers itself when its library is opened; nothing of Spotter links it.
QString openCudaBackend()
{
    if (!dlopen("libcuda.so.1", RTLD_LAZY | RTLD_LOCAL))
        return QCoreApplication::translate("Device", "no NVIDIA driver");
    if (!dlopen("libtorch_cuda.so", RTLD_LAZY | RTLD_GLOBAL))
        return QString::fromLocal8Bit(dlerror());
    if (!at::hasCUDA())
        return QCoreApplication::translate("Device", "the driver shows no GPU");
    return {};
}

/// A GPU may be there and too old for the kernels, or taken by others: what works is known after trying.
QString tryGpu()
{
    try {
        cudaKernels();
        const at::Tensor ones = at::ones({64, 64}, at::TensorOptions().device(at::kCUDA));
        if (at::mm(ones, ones).sum().item<float>() == 64 * 64 * 64)
            return {};
        return QCoreApplication::translate("Device", "%1 computes wrongly").arg(gpuName());
    } catch (const Error &error) {
        return error.message();
    } catch (const std::exception &problem) { // torch's, with the places in its sources below the first line
        const QString words = QString::fromUtf8(problem.what());
        return QStringLiteral("%1: %2").arg(gpuName(), words.section(QLatin1Char('\n'), 0, 0));
    }
}

/// Empty, or why there is no GPU to compute on; found out once.
QString gpuTrouble()
{
    static const QString trouble = [] {
        const QString words = openCudaBackend();
        return words.isEmpty() ? tryGpu() : words;
    }();
    return trouble;
}

} // namespace

QString torchVersion()
{
    return QStringLiteral(TORCH_VERSION);
}

ComputeInfo computeInfo()
{
    const QHash<QString, QString> processor = kernelDescription(QStringLiteral("/proc/cpuinfo"));
    ComputeInfo info;
    info.torchVersion = torchVersion();
    info.cpuName = processor.value(QStringLiteral("model name"));
    info.cpuFeatures = featuresThatMatter(processor.value(QStringLiteral("flags")));
    info.cpuCapability = QString::fromStdString(at::get_cpu_capability());
    info.threads = at::get_num_threads();
    info.gpuTrouble = gpuTrouble();
    if (info.gpuTrouble.isEmpty())
        info.gpu = gpuName();
    return info;
}

} // namespace spotter
