// A Mobile-VideoGPT as it lies on the disk: finds its parts, checks every name, shape and type against what the
// configuration asks for, and says which part came from where. Nothing is copied; the tensors are mapped files.
//
// The folder (hub layout) holds the language model, both projectors and a copy of the video encoder. The image encoder
// is a model of its own: looked for in `clip/` inside the folder, `../clip/` beside it, then under its name in the
// hub's cache (core/hub/hub_cache.h). The video encoder's own file (VideoMamba's, see
// `mm_vision_tower`) is used where the folder has no copy, or where it is asked for. No torch here. Any thread.
#pragma once

#include "core/model/model_config.h"
#include "core/model/model_layout.h"
#include "core/model/safetensors.h"

#include <QString>
#include <QStringList>

namespace spotter {

/// What to use instead of what is found; empty: look.
struct CheckpointWishes {
    QString imageEncoder; ///< a folder
    QString videoEncoder; ///< a file
};

struct Checkpoint {
    QString folder;
    LanguageConfig language;
    ImageConfig image;
    VideoConfig video;
    GenerationDefaults generation;

    // Names as in core/model/model_layout.h.
    StoredTensors languageTensors;
    StoredTensors imageProjector;
    StoredTensors videoProjector;
    StoredTensors imageEncoder;
    StoredTensors videoEncoder;

    QString imageFolder; ///< where the image encoder lies
    QString videoFile;   ///< the video encoder's own file; empty where it is the checkpoint's copy
    QStringList choices; ///< sentences: which encoders were taken, and from where
};

/// Throws Error: a part that is not there (and where it was looked for), a file that cannot be read, or one message
/// with every tensor that is missing, not known, of another shape or not of numbers with a fraction.
Checkpoint openCheckpoint(const QString &folder, const CheckpointWishes &wishes = {});

/// Tensors of \p checkpoint by the name that the published file has, "model.mm_projector.mlp.mlp.0.weight"; those of
/// the image encoder have none there. Null where there is none of this name.
const StoredTensor *findTensor(const Checkpoint &checkpoint, const std::string &name);
StoredTensor *findTensor(Checkpoint &checkpoint, const std::string &name);

} // namespace spotter
