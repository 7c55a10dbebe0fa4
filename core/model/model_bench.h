// How fast a checkpoint's stages run on this machine, next to what the machine can do at all: the rate of a matrix
// product of the model's own size and type, and of reading its largest matrix, both measured in the same run.
#pragma once

#include "core/model/video_gpt.h"

#include <QString>

#include <vector>

namespace spotter {

struct ModelFigure {
    QString name;
    double time_ms = 0;
    int tokens = 0;   ///< that the stage read or made; 0: none
    double share = 0; ///< of the machine's peak; 0: not measured
    QString peak;     ///< which peak: "matrix rate", "memory bandwidth"
};

struct ModelBench {
    double matrix_gflops = 0; ///< of a matrix product
    double bandwidth_gbs = 0; ///< of reading weights, one row
    double peakMemory_MB = 0; ///< resident, of the process so far
    std::vector<ModelFigure> figures;
};

/// Loads \p folder and measures each stage on noise, the best of some runs. Takes about a minute at full size. Throws
/// Error as VideoGpt does.
ModelBench measureModel(const QString &folder, const VideoGptOptions &options);

} // namespace spotter
