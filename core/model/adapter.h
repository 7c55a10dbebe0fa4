// A fine-tune of a Mobile-VideoGPT that is kept apart from it, as PEFT and the model's own training write it (LoRA, Hu
// et al. 2021): pairs of small matrices whose product is added to a layer's weights, and the projectors, trained whole.
//
//     adapter_config.json              core/model/adapter_config.h
//     adapter_model.safetensors        the pairs; or .bin
//     non_lora_trainables.bin          the projectors; or .safetensors
//
//     const Adapter adapter = Adapter::read("/models/squat-coach");
//     model.attach(adapter);           // VideoGpt, or MobileVideoGpt between two steps
//     model.detach();
//
// Files are mapped. Nothing of the base is changed or copied: onto() gives a checkpoint that names the same tensors
// with what is to be added, and the base itself gives the old weights again. No torch here. Any thread.
#pragma once

#include "core/model/adapter_config.h"
#include "core/model/checkpoint.h"

namespace spotter {

enum class AdapterParts {
    All,
    WithoutProjectors, ///< there are no projectors with it, because none were trained
};

class Adapter {
public:
    /// Throws Error: parts that are not there, all of them named; a file that cannot be read; a kind of adapter that is
    /// not known here (see AdapterConfig).
    static Adapter read(const QString &folder, AdapterParts parts = AdapterParts::All);

    /// \p base with this adapter. Throws Error: one message with everything that does not fit, be it a pair without its
    /// other half, another rank or shape, a tensor the model does not have, or a layer that should be changed and is
    /// not.
    Checkpoint onto(const Checkpoint &base) const;

    const QString &folder() const { return m_folder; }
    /// "adapter from …: 14 layers changed, 12 tensors replaced; trained on …".
    QString sentence() const;

private:
    void take(StoredTensors tensors, const QString &path);
    void check(const Checkpoint &base) const;
    TensorLayout layoutFor(const Checkpoint &base) const;

    QString m_folder;
    AdapterParts m_parts = AdapterParts::All;
    AdapterConfig m_config;
    /// By the model's own names. A pair is MODULE.lora_A.weight (down) and MODULE.lora_B.weight (up).
    StoredTensors m_tensors;
};

} // namespace spotter
