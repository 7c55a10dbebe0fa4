#include "core/model/key_value_cache.h"

#include "core/model/rotary.h"
#include "core/values/error.h"

#include <QCoreApplication>

#include <algorithm>

namespace spotter {

KeyValueCache::KeyValueCache(
    const LanguageConfig &config, std::int64_t capacity, at::ScalarType type, at::Device device)
    : m_config(config)
{
    const auto options = at::TensorOptions().dtype(type).device(device);
    const std::vector<std::int64_t> shape{config.layers, config.keyValueHeads, capacity, config.headWidth};
    try {
        m_keys = at::empty(shape, options);
        m_values = at::empty(shape, options);
    } catch (const c10::Error &) {
        throw OutOfMemory(
            QCoreApplication::translate("Model", "there is not enough memory for a text of %1 positions").arg(capacity),
            {}, QCoreApplication::translate("Model", "Close other programs, or ask for fewer new tokens"));
    }
}

std::int64_t KeyValueCache::bytes() const
{
    return std::int64_t(m_keys.nbytes() + m_values.nbytes());
}

std::pair<at::Tensor, at::Tensor> KeyValueCache::append(int layer, const at::Tensor &keys, const at::Tensor &values)
{
    const std::int64_t count = keys.size(1);
    if (m_length + count > capacity())
        throw Error(
            QCoreApplication::translate("Model", "the text is longer than the %1 positions that there is room for")
                .arg(capacity()),
            {}, QCoreApplication::translate("Model", "Ask a shorter question"));
    const at::Tensor allKeys = m_keys[layer];
    const at::Tensor allValues = m_values[layer];
    allKeys.narrow(1, m_length, count).copy_(keys);
    allValues.narrow(1, m_length, count).copy_(values);
    return {allKeys.narrow(1, 0, m_length + count), allValues.narrow(1, 0, m_length + count)};
}

void KeyValueCache::truncate(std::int64_t length)
{
    m_length = std::clamp<std::int64_t>(length, 0, m_length);
}

void KeyValueCache::drop(std::int64_t first, std::int64_t count)
{
    first = std::clamp<std::int64_t>(first, 0, m_length);
    count = std::clamp<std::int64_t>(count, 0, m_length - first);
    const std::int64_t behind = m_length - first - count;
    if (count > 0 && behind > 0) {
        // Turning by the angle of position -count takes a key from its old position to the new one.
        const RotaryTable back(-count, 1, m_config.headWidth, m_config.ropeTheta, m_keys.device());
        for (int layer = 0; layer < m_config.layers; ++layer) {
            const at::Tensor keys = rotated(m_keys[layer].narrow(1, first + count, behind), back);
            const at::Tensor values = m_values[layer].narrow(1, first + count, behind).clone();
            m_keys[layer].narrow(1, first, behind).copy_(keys);
            m_values[layer].narrow(1, first, behind).copy_(values);
        }
    }
    m_length -= count;
}

KeyValueCache KeyValueCache::fork(std::int64_t capacity) const
{
    KeyValueCache copy(m_config, std::max(capacity, m_length), m_keys.scalar_type(), m_keys.device());
    copy.m_keys.narrow(2, 0, m_length).copy_(m_keys.narrow(2, 0, m_length));
    copy.m_values.narrow(2, 0, m_length).copy_(m_values.narrow(2, 0, m_length));
    copy.m_length = m_length;
    return copy;
}

} // namespace spotter
