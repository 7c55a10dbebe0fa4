// What libtorch can compute on here: the processor it was told to use, and a GPU where there is one.
#pragma once

#include <QString>

#include <optional>

namespace spotter {

struct ComputeInfo {
    QString torchVersion; ///< of the headers that Spotter was built with, "2.11.0"
    QString cpuName;
    QString cpuCapability;      ///< the vector path that libtorch takes: "DEFAULT", "AVX2", "AVX512"
    QString cpuFeatures;        ///< those that matter to the model, as the kernel names them
    int threads = 0;            ///< of libtorch's own pool
    std::optional<QString> gpu; ///< the name of one that the model can use
    QString gpuTrouble;         ///< why there is none, a phrase
};

/// As in ComputeInfo, at once. Any thread.
QString torchVersion();

/// Opens the CUDA backend and Spotter's own kernels if a driver is there, and tries the GPU (once a process; it takes a
/// second then). Any thread.
ComputeInfo computeInfo();

} // namespace spotter
