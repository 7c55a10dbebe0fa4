#include "core/model/cuda_kernels.h"

#include "core/values/error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <dlfcn.h>

namespace spotter {

const CudaKernels &cudaKernels()
{
    static const CudaKernels loaded = [] {
        const QString path =
            QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("libspotter_cuda.so"));
        void *library = dlopen(QFile::encodeName(path).constData(), RTLD_NOW | RTLD_LOCAL);
        const void *table = library ? dlsym(library, "spotterCudaKernels") : nullptr;
        if (!table)
            throw Error(QCoreApplication::translate("Device", "Spotter's kernels for the GPU cannot be loaded: %1")
                            .arg(QString::fromUtf8(dlerror())),
                path,
                QCoreApplication::translate(
                    "Device", "Build Spotter where nvcc is installed, or set model.device to cpu"));
        return *static_cast<const CudaKernels *>(table);
    }();
    return loaded;
}

} // namespace spotter
