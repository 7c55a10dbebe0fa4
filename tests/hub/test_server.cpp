#include "test_server.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>

namespace spotter {

namespace {

QByteArray headerOf(const QByteArray &head, const QByteArray &name)
{
    for (const QByteArray &line : head.split('\n')) {
        if (line.toLower().startsWith(name.toLower() + ':'))
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

void send(QTcpSocket *socket, const QByteArray &status, const QByteArray &body, const QByteArray &headers = {})
{
    socket->write("HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers
        + "Connection: close\r\n\r\n" + body);
    socket->disconnectFromHost();
}

bool happens(int &times)
{
    return times > 0 && times-- > 0;
}

} // namespace

TestServer::TestServer(QObject *parent)
    : QObject(parent)
{
    m_server.listen(QHostAddress::LocalHost);
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            auto head = std::make_shared<QByteArray>();
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket, head] {
                *head += socket->readAll();
                if (head->endsWith("\r\n\r\n"))
                    answer(socket, std::exchange(*head, {}));
            });
        }
    });
}

QUrl TestServer::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort()));
}

QByteArray TestServer::trueListing() const
{
    QJsonArray siblings;
    for (auto file = files.begin(); file != files.end(); ++file) {
        const QByteArray &content = file->content;
        const QByteArray git = "blob " + QByteArray::number(content.size()) + '\0' + content;
        const auto hex = [](const QByteArray &bytes, QCryptographicHash::Algorithm algorithm) {
            return QString::fromLatin1(QCryptographicHash::hash(bytes, algorithm).toHex());
        };
        QJsonObject entry{{QStringLiteral("rfilename"), file.key()}, {QStringLiteral("size"), content.size()},
            {QStringLiteral("blobId"), hex(git, QCryptographicHash::Sha1)}};
        if (file->large)
            entry.insert(QStringLiteral("lfs"),
                QJsonObject{{QStringLiteral("size"), content.size()},
                    {QStringLiteral("sha256"), hex(content, QCryptographicHash::Sha256)}});
        siblings.append(entry);
    }
    const QJsonObject answer{
        {QStringLiteral("sha"), QString(40, QLatin1Char('c'))}, {QStringLiteral("siblings"), siblings}};
    return QJsonDocument(answer).toJson();
}

void TestServer::answer(QTcpSocket *socket, const QByteArray &head)
{
    const QString path = QUrl(QString::fromLatin1(head.split(' ').value(1))).path();
    const bool token = !headerOf(head, "Authorization").isEmpty();
    requests << path + (token ? QStringLiteral(" token") : QString());
    if (faults.refusesAll)
        return send(socket, "403 Forbidden", {});
    if (faults.needsToken && !token)
        return send(socket, "401 Unauthorized", {});
    if (path == QLatin1String("/api/models/") + name + QLatin1String("/revision/main"))
        return send(socket, "200 OK", listing.isEmpty() ? trueListing() : listing);

    const QString file = path.section(QLatin1Char('/'), path.startsWith(QLatin1String("/stored/")) ? 2 : 5);
    if (!files.contains(file))
        return send(socket, "404 Not Found", {});
    if (happens(faults.serverError))
        return send(socket, "500 Internal Server Error", {});
    if (files[file].large && !path.startsWith(QLatin1String("/stored/"))) {
        const QByteArray host = (elsewhere ? elsewhere : this)->url().toEncoded();
        const QByteArray target = faults.redirectTo.isEmpty() ? host + "/stored/" + file.toLatin1() : faults.redirectTo;
        return send(socket, "302 Found", {}, "Location: " + target + "\r\n");
    }
    const QByteArray range = headerOf(head, "Range");
    answerFile(socket, files[file].content, range.startsWith("bytes=") ? range.mid(6).chopped(1).toLongLong() : 0);
}

void TestServer::answerFile(QTcpSocket *socket, const QByteArray &content, std::int64_t from)
{
    if (from > 0 && happens(faults.ignoreRange))
        from = 0;
    if (from > content.size())
        return send(socket, "416 Range Not Satisfiable", {});
    QByteArray body = content.mid(from);
    if (happens(faults.damage))
        body[body.size() / 2] = char(body[body.size() / 2] ^ 1);
    if (happens(faults.tooMuch))
        body += "more";
    const bool breaks = happens(faults.breakOff);
    const bool silent = happens(faults.fallSilent);
    const QByteArray status = from > 0 ? "206 Partial Content" : "200 OK";
    const QByteArray range = from > 0 ? "Content-Range: bytes " + QByteArray::number(qint64(from)) + '-'
            + QByteArray::number(content.size() - 1) + '/' + QByteArray::number(content.size()) + "\r\n"
                                      : QByteArray();
    if (!breaks && !silent)
        return send(socket, status, body, range);
    socket->write("HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + range
        + "Connection: close\r\n\r\n" + body.left(body.size() / 2));
    socket->flush();
    if (breaks)
        socket->disconnectFromHost();
}

} // namespace spotter
