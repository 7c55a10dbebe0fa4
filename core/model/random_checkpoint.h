// A checkpoint of the published layout with seeded random weights: to measure with, and to test where no trained one
// is. It answers with nonsense.
#pragma once

#include "core/model/model_layout.h"

#include <QString>
#include <QStringList>

#include <cstdint>

namespace spotter {

/// "0.5b", the published model's sizes, and "tiny".
QStringList randomCheckpointSizes();

/// Every size of a model.
struct ModelSizes {
    LanguageConfig language;
    ImageConfig image;
    VideoConfig video;
};

/// Of one of randomCheckpointSizes(). Throws Error where \p size is none.
ModelSizes modelSizes(const QString &size);

/// How many weights there are, part by part.
struct ParameterTotals {
    std::int64_t language = 0;
    std::int64_t projectors = 0;
    std::int64_t imageEncoder = 0; ///< those that give features
    std::int64_t videoEncoder = 0;
};

ParameterTotals parameterTotals(const ModelSizes &sizes);

/// Writes \p folder (made where it is not there) with the image encoder in its `clip/`, all bf16. The same \p size and
/// \p seed give the same values. The tokenizer has a token for each byte. Throws Error: an unknown size, a folder that
/// cannot be written or holds a model already.
ParameterTotals writeRandomCheckpoint(const QString &folder, const QString &size, std::uint64_t seed);

} // namespace spotter
