#include "core/hub/blob_download.h"

#include <QTimer>

namespace spotter {

namespace {

constexpr int mostFailures = 5;
constexpr std::int64_t block = 1 << 20;

} // namespace

BlobDownload::BlobDownload(
    QNetworkAccessManager &network, HubAddress hub, QString path, HubFile file, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_hub(std::move(hub))
    , m_path(std::move(path))
    , m_file(std::move(file))
    , m_blob(folder + QLatin1Char('/') + QString::fromLatin1(m_file.hash))
    , m_incomplete(m_blob + QStringLiteral(".incomplete"))
    , m_hash(m_file.isSha256 ? QCryptographicHash::Sha256 : QCryptographicHash::Sha1)
{
}

BlobDownload::~BlobDownload() = default;

void BlobDownload::start()
{
    if (QFileInfo(m_blob).size() == m_file.bytes && QFileInfo::exists(m_blob)) {
        m_bytes = m_file.bytes;
        QTimer::singleShot(0, this, &BlobDownload::finished);
        return;
    }
    if (!m_incomplete.open(QIODevice::ReadWrite) || !takeUp())
        return fail(tr("the file cannot be written: %1").arg(m_incomplete.errorString()),
            tr("Make room, or let HF_HUB_CACHE name a folder that you may write to"));
    Q_EMIT progressed();
    if (m_bytes == m_file.bytes)
        return end();
    ask();
}

/// A small file is hashed as git does, its length first.
void BlobDownload::restartHash()
{
    m_hash.reset();
    if (!m_file.isSha256)
        m_hash.addData("blob " + QByteArray::number(qint64(m_file.bytes)) + '\0');
}

bool BlobDownload::takeUp()
{
    restartHash();
    if (m_incomplete.size() > m_file.bytes)
        m_incomplete.resize(0);
    for (m_bytes = 0; m_bytes < m_incomplete.size();) {
        const QByteArray read = m_incomplete.read(block);
        if (read.isEmpty())
            return false;
        m_hash.addData(read);
        m_bytes += read.size();
    }
    return true;
}

void BlobDownload::ask()
{
    dropGet();
    m_asked = m_bytes;
    m_get = std::make_unique<HubGet>(m_network, m_hub, m_path, m_bytes);
    connect(m_get.get(), &HubGet::arrived, this, &BlobDownload::take);
    connect(m_get.get(), &HubGet::finished, this, &BlobDownload::end);
    connect(m_get.get(), &HubGet::failed, this, &BlobDownload::retry);
}

/// Also from within its own signals.
void BlobDownload::dropGet()
{
    if (!m_get)
        return;
    m_get->disconnect(this);
    m_get.release()->deleteLater();
}

void BlobDownload::take()
{
    if (m_asked > 0 && m_get->status() == 200) { // it begins at the beginning all the same
        forget();
        m_asked = 0;
    }
    const QByteArray arrived = m_get->read();
    if (m_bytes + arrived.size() > m_file.bytes) {
        forget();
        return fail(tr("the hub sends more than the file's %1 bytes").arg(m_file.bytes), tr("Check the hub's address"));
    }
    if (m_incomplete.write(arrived) != arrived.size() || !m_incomplete.flush())
        return fail(tr("the file cannot be written: %1").arg(m_incomplete.errorString()),
            tr("Make room; what has arrived is kept"));
    m_hash.addData(arrived);
    m_bytes += arrived.size();
    m_failures = 0;
    Q_EMIT progressed();
}

void BlobDownload::end()
{
    if (m_bytes < m_file.bytes)
        return retry(Error(tr("the connection ended %1 bytes early").arg(m_file.bytes - m_bytes), m_file.path,
                         tr("Try again; what has arrived is kept")),
            false);
    if (m_hash.result().toHex() != m_file.hash) {
        forget();
        if (std::exchange(m_mismatched, true))
            return fail(
                tr("the file arrived broken twice"), tr("Something on the way changes files: try another network"));
        return ask();
    }
    m_incomplete.close();
    QFile::remove(m_blob);
    if (!m_incomplete.rename(m_blob))
        return fail(tr("the file cannot be put in its place: %1").arg(m_incomplete.errorString()), {});
    Q_EMIT finished();
}

void BlobDownload::retry(const Error &error, bool final)
{
    if (m_get && m_get->status() == 416)
        forget();
    if (final || ++m_failures >= mostFailures) {
        Q_EMIT failed(error);
        return;
    }
    QTimer::singleShot(m_hub.retryPause * (1 << (m_failures - 1)), this, &BlobDownload::ask);
}

void BlobDownload::forget()
{
    m_incomplete.resize(0);
    m_incomplete.seek(0);
    m_bytes = 0;
    restartHash();
}

void BlobDownload::fail(const QString &message, const QString &remedy)
{
    dropGet();
    Q_EMIT failed(Error(message, m_file.path, remedy));
}

} // namespace spotter
