// Brings one file into a folder of blobs, named by its hash: goes on where an earlier try ended, and believes nothing
// but the hash. What has arrived lies in HASH.incomplete until then.
#pragma once

#include "core/hub/hub_get.h"
#include "core/hub/hub_listing.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <memory>

namespace spotter {

/// Lives on the thread that made it, which needs an event loop. Deleting it stops; what has arrived is kept.
class BlobDownload : public QObject {
    Q_OBJECT

public:
    /// \p path: of the file on the hub. \p folder exists.
    BlobDownload(QNetworkAccessManager &network, HubAddress hub, QString path, HubFile file, const QString &folder,
        QObject *parent = nullptr);
    ~BlobDownload() override;

    /// Reads what lies there already first, to go on with its hash.
    void start();
    /// Bytes that are there.
    std::int64_t bytes() const { return m_bytes; }
    const HubFile &file() const { return m_file; }
    QString blobPath() const { return m_blob; }

Q_SIGNALS:
    void progressed();
    void finished();
    void failed(const spotter::Error &error);

private:
    void ask();
    void dropGet();
    void restartHash();
    bool takeUp();
    void take();
    void end();
    void retry(const Error &error, bool final);
    void forget();
    void fail(const QString &message, const QString &remedy);

    QNetworkAccessManager &m_network;
    HubAddress m_hub;
    QString m_path;
    HubFile m_file;
    QString m_blob;
    QFile m_incomplete;
    QCryptographicHash m_hash;
    std::unique_ptr<HubGet> m_get;
    std::int64_t m_asked = 0; ///< byte that the connection was to begin at
    std::int64_t m_bytes = 0;
    int m_failures = 0; ///< in a row, without a byte between
    bool m_mismatched = false;
};

} // namespace spotter
