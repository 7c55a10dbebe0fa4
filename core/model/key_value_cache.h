// What the language model keeps of every position it has read: keys and values of each layer, in memory that is taken
// once. Keys are stored turned to their positions (RoPE), so positions in the middle can be dropped: what follows is
// turned back by as many.
#pragma once

#include "core/model/model_config.h"

#include <ATen/ATen.h>

namespace spotter {

class KeyValueCache {
public:
    /// Room for \p capacity positions. Throws OutOfMemory.
    KeyValueCache(const LanguageConfig &config, std::int64_t capacity, at::ScalarType type, at::Device device);

    std::int64_t length() const { return m_length; }
    std::int64_t capacity() const { return m_keys.size(2); }
    std::int64_t bytes() const;

    /// Layer \p layer's keys and values [heads, length() + n, width] with \p keys and \p values [heads, n, width]
    /// written behind what is there; they count once grow() was called. Throws Error where the room does not suffice.
    std::pair<at::Tensor, at::Tensor> append(int layer, const at::Tensor &keys, const at::Tensor &values);
    void grow(std::int64_t positions) { m_length += positions; }

    /// Forgets all but the first \p length positions.
    void truncate(std::int64_t length);
    /// Forgets \p count positions from \p first on. Those behind move up, their keys are turned to the new positions.
    void drop(std::int64_t first, std::int64_t count);
    /// An independent copy, with room for \p capacity positions.
    KeyValueCache fork(std::int64_t capacity) const;

private:
    LanguageConfig m_config;
    at::Tensor m_keys;   ///< [layers, heads, capacity, width]
    at::Tensor m_values; ///< likewise
    std::int64_t m_length = 0;
};

} // namespace spotter
