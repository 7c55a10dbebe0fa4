// Where models lie on this machine: the folder that the hub's own tools use, so that what one fetched the other finds.
//
//   models--ORG--NAME/refs/main               the commit that `main` stood for when it was fetched
//   models--ORG--NAME/snapshots/COMMIT/FILE   links into
//   models--ORG--NAME/blobs/HASH              the contents, by SHA-256, or by git's own hash for small files
#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace spotter {

/// HF_HUB_CACHE, else hub/ in HF_HOME, else huggingface/hub in the user's cache folder. Need not exist.
QString hubCacheFolder();

struct CachedModel {
    QString name;           ///< "Amshaker/Mobile-VideoGPT-0.5B"
    QString commit;         ///< what `main` stands for
    QString folder;         ///< its snapshot
    std::int64_t bytes = 0; ///< of the files in it
};

/// Models of \p cache whose `main` is there, by name. Any thread.
std::vector<CachedModel> cachedModels(const QString &cache);
std::optional<CachedModel> findCachedModel(const QString &cache, const QString &name);

/// "ORG/NAME" or "NAME", of letters, digits, '-', '_' and '.', as the hub has them.
bool isHubName(const QString &name);
/// "models--ORG--NAME" within \p cache.
QString hubModelFolder(const QString &cache, const QString &name);

} // namespace spotter
