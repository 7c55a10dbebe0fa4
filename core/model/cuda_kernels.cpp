#include "core/model/cuda_kernels.h"

#include "core/values/error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <dlfcn.h>

namespace spotter {

namespace {

QString remedy()
{
    return QCoreApplication::translate("Device", "Build Spotter where nvcc is installed, or set model.device to cpu");
}

/// The application object knows its folder too, but this is asked before there is one.
QString pluginPath()
{
    const QDir folder = QFileInfo(QFile::symLinkTarget(QStringLiteral("/proc/self/exe"))).dir();
    for (const QString &place :
        {QStringLiteral("libspotter_cuda.so"), QStringLiteral(SPOTTER_LIBRARIES "/spotter/libspotter_cuda.so")}) {
        if (QFileInfo::exists(folder.filePath(place)))
            return QDir::cleanPath(folder.filePath(place));
    }
    throw Error(QCoreApplication::translate("Device", "Spotter was built without its kernels for the GPU"),
        folder.path(), remedy());
}

} // namespace

const CudaKernelTable &cudaKernels()
{
    static const CudaKernelTable &loaded = []() -> const CudaKernelTable & {
        const QString path = pluginPath();
        void *library = dlopen(QFile::encodeName(path).constData(), RTLD_NOW | RTLD_LOCAL);
        const void *symbol = library ? dlsym(library, CudaKernelTable::symbol) : nullptr;
        if (!symbol)
            throw Error(QCoreApplication::translate("Device", "Spotter's kernels for the GPU cannot be loaded: %1")
                            .arg(QString::fromLocal8Bit(dlerror())),
                path, remedy());
        const auto &table = *static_cast<const CudaKernelTable *>(symbol);
        if (table.layout != CudaKernelTable::currentLayout)
            throw Error(
                QCoreApplication::translate("Device", "the kernels for the GPU belong to another version of Spotter"),
                path, remedy());
        return table;
    }();
    return loaded;
}

} // namespace spotter
