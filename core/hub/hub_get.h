// One GET to a model hub that follows redirects by itself, so that the token goes to the hub alone: a redirect to
// another host, as hubs give for large files, is followed without it, and one from https to http not at all.
#pragma once

#include "core/values/error.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QUrl>

#include <chrono>

namespace spotter {

struct HubAddress {
    QUrl base;                                                    ///< "https://huggingface.co"
    QByteArray token;                                             ///< of an account; empty: none
    std::chrono::milliseconds silence = std::chrono::seconds(30); ///< after which a connection counts as broken
    std::chrono::milliseconds retryPause =
        std::chrono::milliseconds(500); ///< before the second try; doubled for each more
};

/// Lives on the thread that made it, which needs an event loop. Deleting it aborts.
class HubGet : public QObject {
    Q_OBJECT

public:
    /// \p path is appended to the hub's address. \p from: byte to begin at; 0: the whole.
    HubGet(QNetworkAccessManager &network, const HubAddress &hub, const QString &path, std::int64_t from = 0,
        QObject *parent = nullptr);
    ~HubGet() override;

    /// From the first data on: 200, or 206 where the answer begins at \p from.
    int status() const { return m_status; }
    QByteArray read() { return m_reply ? m_reply->readAll() : QByteArray(); }

Q_SIGNALS:
    /// There is something to read().
    void arrived();
    /// All has been read; the connection ended as it should.
    void finished();
    /// \p final: asking again will not help (refused, not found, a wrong redirect).
    void failed(const spotter::Error &error, bool final);

private:
    void ask(const QUrl &url);
    void takeHead();
    void end();
    void follow(const QUrl &target);
    void fail(const QString &message, const QString &remedy, bool final);
    void failByStatus();

    QNetworkAccessManager &m_network;
    HubAddress m_hub;
    std::int64_t m_from;
    QNetworkReply *m_reply = nullptr;
    int m_status = 0;
    int m_redirects = 0;
};

} // namespace spotter
