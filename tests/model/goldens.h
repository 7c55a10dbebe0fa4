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

struct Tolerance {
    const char *name;
    double most;
};

/// Whole stages in fp32, as the reference's author advises.
inline constexpr Tolerance stageTolerances[] = {{"clip_pre_layrnorm", 1e-4}, {"clip_layer0", 1e-4},
    {"clip_features", 2e-4}, {"frame_scores", 1e-2}, {"selected_indices", 0}, {"vm_input", 1e-5},
    {"vm_patch_embed", 1e-4}, {"vm_block0_residual", 1e-4}, {"vm_block0_hidden", 2e-4}, {"vm_block1_residual", 5e-4},
    {"vm_block1_hidden", 5e-4}, {"vm_last_block_residual", 5e-4}, {"vm_last_block_hidden", 5e-4}, {"vm_output", 5e-4},
    {"video_proj_input", 5e-4}, {"video_proj_mlp", 5e-4}, {"video_proj_pooled", 5e-4}, {"video_proj_output", 5e-4},
    {"image_proj_mlp", 2e-4}, {"image_proj_pooled", 2e-4}, {"image_proj_output", 2e-4}, {"inputs_embeds", 5e-4},
    {"llm_layer0", 2e-3}, {"llm_last_layer", 2e-3}, {"llm_final_norm", 1e-3}, {"last_logits", 2e-3}};

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
