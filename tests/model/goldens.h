// The reference's values, and how the model's are held against them.
#pragma once

#include "core/model/compute.h"
#include "core/model/resize.h"

#include <QString>

namespace spotter {

/// Values of the reference at every stage (tests/fixtures/model/README.md).
class Goldens {
public:
    explicit Goldens(const QString &file)
        : m_stored(readSafetensors(file))
    {
    }

    bool has(const std::string &name) const { return m_stored.contains(name); }
    at::Tensor operator[](const std::string &name) const;

    /// The greatest difference between \p found and golden \p name, printed; a golden that holds only some values (with
    /// `.idx`) is compared there, and its norm and shape too. Infinite where the shapes differ or a value is not
    /// finite.
    double difference(const std::string &name, const at::Tensor &found) const;

private:
    double sampledDifference(const std::string &name, const at::Tensor &found) const;

    StoredTensors m_stored;
};

/// Frame \p t of the sixteen that any program can draw, 640 × 480.
RgbPicture drawnFrame(int t);

/// Keeps every stage by its name.
class Stages {
public:
    StageTap tap()
    {
        return [this](std::string_view name, const at::Tensor &value) { m_values[std::string(name)] = value.clone(); };
    }
    at::Tensor at(const std::string &name) const { return m_values.at(name); }

private:
    std::map<std::string, at::Tensor> m_values;
};

} // namespace spotter
