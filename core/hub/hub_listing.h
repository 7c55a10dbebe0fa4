// What a model on a hub consists of, as the hub tells it.
#pragma once

#include "core/hub/hub_get.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <vector>

namespace spotter {

struct HubFile {
    QString path; ///< within the model, '/' between folders
    std::int64_t bytes = 0;
    QByteArray hash; ///< in hex: SHA-256 of a large file, git's SHA-1 of a small one
    bool isSha256 = false;
};

struct HubListing {
    QString commit;
    std::vector<HubFile> files; ///< those that a checkpoint needs: weights, settings, tokenizer
};

/// Reads the hub's answer to api/models/NAME/revision/main?blobs=true. Of weights that are there as safetensors the
/// PyTorch ones are left out. \p place: for errors. Throws Error: not JSON, no commit, a path that leads out of the
/// model, no weights.
HubListing parseHubListing(const QByteArray &json, const QString &place);

} // namespace spotter
