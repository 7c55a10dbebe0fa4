// A model hub on this machine's loopback, with faults on demand: what a real one, or the network before it, does wrong.
#pragma once

#include <QHash>
#include <QTcpServer>
#include <QUrl>

class QTcpSocket;

namespace spotter {

struct ServedFile {
    QByteArray content;
    bool large = false; ///< told with its SHA-256, and given through a redirect
};

/// Each counts down with every answer to a file that it spoils.
struct ServerFaults {
    int breakOff = 0;    ///< half of what was asked for, then the end of the connection
    int damage = 0;      ///< a byte is another
    int serverError = 0; ///< 500
    int fallSilent = 0;  ///< half of it, then nothing
    int ignoreRange = 0; ///< the whole although a part was asked for
    int tooMuch = 0;     ///< more than the listing told
    bool needsToken = false;
    bool refusesAll = false; ///< 403
    QByteArray redirectTo;   ///< where large files are said to be; empty: `elsewhere`, or this server
};

class TestServer : public QObject {
    Q_OBJECT

public:
    explicit TestServer(QObject *parent = nullptr);

    QUrl url() const;
    /// Of each request: its first line, and "token" where it brought one.
    QStringList requests;

    QString name = QStringLiteral("org/tiny");
    QHash<QString, ServedFile> files;
    QByteArray listing; ///< in the place of the true one
    ServerFaults faults;
    TestServer *elsewhere = nullptr; ///< another host, for large files

private:
    void answer(QTcpSocket *socket, const QByteArray &head);
    void answerFile(QTcpSocket *socket, const QByteArray &content, std::int64_t from);
    QByteArray trueListing() const;

    QTcpServer m_server;
};

} // namespace spotter
