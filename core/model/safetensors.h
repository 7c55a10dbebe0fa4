// Tensors in files of the safetensors format (github.com/huggingface/safetensors): eight bytes of header length, a
// header of JSON that names type, shape and place of each tensor, then the values. Files are mapped, not read: opening
// one costs its header, and values come from the disk when they are first used (and may be gone then: mapped_file.h).
//
//     const StoredTensors tensors = readTensorFolder("/models/Mobile-VideoGPT-0.5B");
//     tensors.at("model.norm.weight").shape == std::vector<std::int64_t>{896}
//
// No torch here; see core/model/compute.h for tensors to compute with. Any thread.
#pragma once

#include <QString>

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace spotter {

enum class NumberType { Bool, U8, I8, I16, U16, F16, BF16, I32, U32, F32, F64, I64, U64 };

/// As the format writes it, "BF16".
QString nameOf(NumberType type);
std::size_t bytesOf(NumberType type);

struct LowRankChange;

/// One tensor's values, row by row, little-endian.
struct StoredTensor {
    NumberType type = NumberType::F32;
    std::vector<std::int64_t> shape;   ///< empty: a single value
    std::span<const std::byte> bytes;  ///< need not be aligned to the type
    std::shared_ptr<const void> owner; ///< keeps `bytes` alive: a mapped file, or memory
    /// What an adapter adds to the values; none in a file. Who computes with them adds it (tensorOf() does).
    std::shared_ptr<const LowRankChange> change = nullptr;
    bool mapped = false; ///< `bytes` are pages of a file, which releasePages() may give back

    std::int64_t count() const; ///< of values
};

/// scale · up · down, of the shape of the tensor that it is added to.
struct LowRankChange {
    StoredTensor down; ///< [rank, inputs]
    StoredTensor up;   ///< [outputs, rank]
    double scale = 1;
};

/// "[896, 4864]".
QString shapeText(std::span<const std::int64_t> shape);

using StoredTensors = std::map<std::string, StoredTensor>;

/// Every tensor of one file. Throws Error: not there, cut short, a header that is no header, a tensor that reaches
/// beyond the file, overlaps another, leaves a gap, or whose bytes do not match its type and shape.
StoredTensors readSafetensors(const QString &path);

/// Every tensor of a folder: `model.safetensors`, or the shards that `model.safetensors.index.json` names.
/// Throws Error as above, and where neither is there, a shard is missing, or the index and the shards disagree.
StoredTensors readTensorFolder(const QString &folder);

/// Takes \p tensor's pages out of the process's memory where they are a file's, as after copying its values; who reads
/// them again has them from the file again.
void releasePages(const StoredTensor &tensor);

/// Whether readTensorFolder() has something to read.
bool hasTensors(const QString &folder);

/// Writes \p tensors as one file, values 64-byte aligned. A file of this name is replaced only once the new one is
/// whole. Throws Error where it cannot be written, or where a file that the values come from lost them meanwhile.
void writeSafetensors(const QString &path, const StoredTensors &tensors);

} // namespace spotter
