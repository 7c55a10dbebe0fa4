// Tensors in PyTorch's own files (.bin, .pth, .pt: a zip archive with a pickle), without Python and without running
// anything of them. Values are mapped where they lie in order in the file; others are copied into order.
// Source: torch/serialization.py; caffe2/serialize/inline_container.h (the archive).
#pragma once

#include "core/model/safetensors.h"

namespace spotter {

/// Every tensor, its name made of the keys on the way to it ("model.vision_encoder.norm.weight"). Any thread.
/// Throws Error: not there, no such archive (also PyTorch's format of before version 1.6), damaged, a tensor that
/// reaches beyond its values.
StoredTensors readTorchFile(const QString &path);

/// Whether \p path has the ending of such a file.
bool isTorchFile(const QString &path);

/// As readTorchFile() or readSafetensors(), by the file's ending.
StoredTensors readTensorFile(const QString &path);

} // namespace spotter
