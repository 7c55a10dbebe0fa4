#include "core/hub/hub_get.h"

#include <QNetworkRequest>

namespace spotter {

namespace {

constexpr int mostRedirects = 5;

bool isSameHost(const QUrl &one, const QUrl &other)
{
    return one.scheme() == other.scheme() && one.host() == other.host() && one.port() == other.port();
}

QUrl addressOf(const HubAddress &hub, const QString &path)
{
    QUrl url = hub.base;
    const qsizetype query = path.indexOf(QLatin1Char('?'));
    QString whole = url.path();
    while (whole.endsWith(QLatin1Char('/')))
        whole.chop(1);
    url.setPath(whole + QLatin1Char('/') + path.left(query < 0 ? path.size() : query));
    if (query >= 0)
        url.setQuery(path.mid(query + 1));
    return url;
}

} // namespace

HubGet::HubGet(
    QNetworkAccessManager &network, const HubAddress &hub, const QString &path, std::int64_t from, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_hub(hub)
    , m_from(from)
{
    ask(addressOf(hub, path));
}

HubGet::~HubGet()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
}

void HubGet::ask(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("spotter"));
    request.setRawHeader("Accept-Encoding", "identity"); // sizes and ranges count the bytes of the file itself
    request.setTransferTimeout(int(m_hub.silence.count()));
    if (!m_hub.token.isEmpty() && isSameHost(url, m_hub.base))
        request.setRawHeader("Authorization", "Bearer " + m_hub.token);
    if (m_from > 0)
        request.setRawHeader("Range", "bytes=" + QByteArray::number(qint64(m_from)) + '-');
    m_status = 0;
    m_reply = m_network.get(request);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HubGet::takeHead);
    connect(m_reply, &QNetworkReply::readyRead, this, [this] {
        takeHead();
        if (m_status == 200 || m_status == 206)
            Q_EMIT arrived();
    });
    connect(m_reply, &QNetworkReply::finished, this, &HubGet::end);
}

void HubGet::takeHead()
{
    m_status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

void HubGet::end()
{
    takeHead();
    if (m_status >= 300 && m_status < 400)
        return follow(m_reply->url().resolved(m_reply->header(QNetworkRequest::LocationHeader).toUrl()));
    if (m_status >= 400)
        return failByStatus();
    if (m_reply->bytesAvailable() > 0)
        Q_EMIT arrived();
    if (m_status == 0)
        return fail(tr("the hub cannot be reached: %1").arg(m_reply->errorString()),
            tr("Check the network and the hub's address"), false);
    if (m_reply->error() != QNetworkReply::NoError)
        return fail(tr("the connection broke off: %1").arg(m_reply->errorString()),
            tr("Check the network and try again; what has arrived is kept"), false);
    Q_EMIT finished();
}

void HubGet::follow(const QUrl &target)
{
    const bool downgrade =
        m_reply->url().scheme() == QLatin1String("https") && target.scheme() != QLatin1String("https");
    const bool isHttp = target.scheme() == QLatin1String("https") || target.scheme() == QLatin1String("http");
    if (++m_redirects > mostRedirects || !target.isValid() || downgrade || !isHttp)
        return fail(tr("the hub redirects to where Spotter does not follow: %1").arg(target.toDisplayString()),
            tr("Check the hub's address"), true);
    m_reply->disconnect(this);
    m_reply->deleteLater();
    ask(target);
}

void HubGet::failByStatus()
{
    switch (m_status) {
    case 401:
    case 403:
        return fail(tr("the hub refuses access (%1)").arg(m_status),
            m_hub.token.isEmpty()
                ? tr("Put your account's token into HF_TOKEN")
                : tr("Check that the token in HF_TOKEN is right and that its account may read this model"),
            true);
    case 404:
        return fail(tr("the hub has no such model or file"), tr("Check the name"), true);
    case 408:
    case 429:
        return fail(tr("the hub is busy (%1)").arg(m_status), tr("Try again later; what has arrived is kept"), false);
    case 416: // the range begins behind the end
        return fail(tr("the file on the hub is shorter than what has arrived"), tr("Try again"), false);
    default:
        return fail(tr("the hub answers with an error (%1)").arg(m_status),
            tr("Try again later; what has arrived is kept"), m_status < 500);
    }
}

void HubGet::fail(const QString &message, const QString &remedy, bool final)
{
    Q_EMIT failed(Error(message, m_reply->url().toDisplayString(QUrl::RemoveQuery), remedy), final);
}

} // namespace spotter
