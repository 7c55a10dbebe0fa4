// A Mobile-VideoGPT that coaches: found by the word of model.pretrained_path, loaded, with its tokenizer. Includes
// ATen; for sources of core/stream, and tests.
#pragma once

#include "core/config/settings.h"
#include "core/model/mobile_video_gpt.h"
#include "core/model/tokenizer.h"

#include <memory>

namespace spotter {

struct CoachModel {
    CoachModel(const QString &folder, ModelPlace place);

    /// Merges the LoRA adapter of \p folder, which brings projectors or does not. Throws Error, its key
    /// model.adapter_path, where it cannot be read or does not fit; the model is then as it was.
    void putOn(const QString &folder, bool projectors);
    void takeAdapterOff();

    QString name;    ///< of its folder or on the hub, "Mobile-VideoGPT-0.5B"
    QString detail;  ///< what it computes on: a sentence
    QString adapter; ///< what it wears: a sentence, or empty
    QString limit;   ///< why it computes on something slower than was asked for; empty: it does not
    Checkpoint checkpoint;
    Tokenizer tokenizer;
    MobileVideoGpt model;
};

/// Takes seconds at full size. Where cuda is asked for and there is none, the CPU computes and `limit` says so. Throws
/// Error, its key the setting that is to be changed: no such folder, damaged or missing files, a type that is none.
std::unique_ptr<CoachModel> loadCoachModel(const Settings::Model &model);

} // namespace spotter
