// Fetches a model from a hub into the cache that the hub's own tools use. What has arrived once is not fetched again; a
// fetch that was broken off goes on where it was.
//
//     ModelFetch fetch({.name = "Amshaker/Mobile-VideoGPT-0.5B", .hub = hubFromEnvironment(), .cache =
//     hubCacheFolder()}); connect(&fetch, &ModelFetch::finished, …); fetch.start();
#pragma once

#include "core/hub/blob_download.h"

#include <QElapsedTimer>
#include <QLockFile>

#include <deque>
#include <optional>

namespace spotter {

/// HF_ENDPOINT, else the public hub; with HF_TOKEN's token.
HubAddress hubFromEnvironment();

struct FetchPlan {
    QString name; ///< "ORG/NAME"
    HubAddress hub;
    QString cache;
    int parallel = 4; ///< files at a time
};

struct FetchProgress {
    std::int64_t bytesDone = 0;
    std::int64_t bytesAll = 0;
    int filesDone = 0; ///< equal ones count once
    int filesAll = 0;
    std::optional<double> secondsLeft; ///< once it can be told
};

/// Lives on the thread that made it, which needs an event loop. Deleting it stops; what has arrived is kept.
class ModelFetch : public QObject {
    Q_OBJECT

public:
    explicit ModelFetch(FetchPlan plan, QObject *parent = nullptr);
    ~ModelFetch() override;

    /// Once. Throws Error: no name of a model.
    void start();

Q_SIGNALS:
    void progressed(const spotter::FetchProgress &progress);
    /// \p folder holds the model's files.
    void finished(const QString &folder);
    void failed(const spotter::Error &error);

private:
    void takeListing();
    void prepare();
    void startNext();
    void blobDone(BlobDownload *download);
    void link(const HubFile &file, const QString &blob);
    void publish();
    void fail(const Error &error);
    FetchProgress progress() const;
    QString apiPath() const;

    FetchPlan m_plan;
    QNetworkAccessManager m_network;
    std::unique_ptr<HubGet> m_listingGet;
    QByteArray m_listingJson;
    HubListing m_listing;
    QString m_folder;
    std::unique_ptr<QLockFile> m_lock;
    std::deque<HubFile> m_waiting;
    std::vector<std::unique_ptr<BlobDownload>> m_running;
    std::int64_t m_bytesDone = 0; ///< of the blobs that are done
    std::int64_t m_bytesAll = 0;
    int m_blobs = 0;
    int m_blobsDone = 0;
    std::int64_t m_bytesBefore = 0; ///< that lay there when it began
    QElapsedTimer m_since;
};

} // namespace spotter

Q_DECLARE_METATYPE(spotter::FetchProgress)
