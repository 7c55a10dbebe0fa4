// The tensors that a Python pickle describes, read without running anything of it. A pickle is a program for a small
// stack machine; this one knows the instructions that torch.save writes, builds lists, dictionaries and tensors, and
// takes every other object that the program calls for as a thing without content. Source: Python's Lib/pickletools.py
// (the instructions), torch/_utils.py (_rebuild_tensor_v2).
#pragma once

#include "core/model/safetensors.h"

namespace spotter {

/// A tensor within a storage, which lies elsewhere under a key of its own.
struct PickledTensor {
    std::string name; ///< its keys from the outermost dictionary on, joined by dots
    std::string storage;
    NumberType type = NumberType::F32;
    std::int64_t offset = 0; ///< in values
    std::vector<std::int64_t> shape;
    std::vector<std::int64_t> strides; ///< in values
};

/// \p pickle: of protocol 2 to 4; \p place: the file's name, for errors. Any thread. Throws Error: damaged, an
/// instruction that torch does not write, a number type unknown here.
std::vector<PickledTensor> readPickledTensors(std::span<const std::byte> pickle, const QString &place);

} // namespace spotter
