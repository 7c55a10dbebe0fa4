#include "core/hub/model_fetch.h"

#include "core/hub/hub_cache.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

#include <algorithm>

namespace spotter {

namespace {

constexpr qint64 roomKept = 64 << 20; ///< bytes of the disk that a fetch leaves free
constexpr double steadyAfter_s = 2.0; ///< before, a rate means nothing

bool makeFolder(const QString &path)
{
    return QDir().mkpath(path);
}

} // namespace

HubAddress hubFromEnvironment()
{
    const QString endpoint = qEnvironmentVariable("HF_ENDPOINT", QStringLiteral("https://huggingface.co"));
    return {QUrl(endpoint), qgetenv("HF_TOKEN").trimmed()};
}

ModelFetch::ModelFetch(FetchPlan plan, QObject *parent)
    : QObject(parent)
    , m_plan(std::move(plan))
{
}

ModelFetch::~ModelFetch() = default;

QString ModelFetch::apiPath() const
{
    return QStringLiteral("api/models/%1/revision/main?blobs=true").arg(m_plan.name);
}

void ModelFetch::start()
{
    if (!isHubName(m_plan.name))
        throw Error(tr("“%1” is no name of a model").arg(m_plan.name), {}, tr("It looks like ORGANISATION/NAME"));
    if (!m_plan.hub.base.isValid() || m_plan.hub.base.host().isEmpty())
        throw Error(tr("“%1” is no address of a hub").arg(m_plan.hub.base.toDisplayString()), {},
            tr("It looks like https://HOST"));
    m_listingGet = std::make_unique<HubGet>(m_network, m_plan.hub, apiPath());
    connect(m_listingGet.get(), &HubGet::arrived, this, [this] { m_listingJson += m_listingGet->read(); });
    connect(m_listingGet.get(), &HubGet::finished, this, &ModelFetch::takeListing);
    connect(m_listingGet.get(), &HubGet::failed, this, &ModelFetch::fail);
}

void ModelFetch::takeListing()
{
    try {
        m_listing = parseHubListing(m_listingJson, m_plan.name);
        for (const HubFile &file : m_listing.files) { // files that are equal share a blob
            if (std::ranges::find(m_waiting, file.hash, &HubFile::hash) == m_waiting.end())
                m_waiting.push_back(file);
        }
        m_blobs = int(m_waiting.size());
        prepare();
    } catch (const Error &error) {
        return fail(error);
    }
    m_since.start();
    for (int i = 0; i < m_plan.parallel; ++i)
        startNext();
}

void ModelFetch::prepare()
{
    m_folder = hubModelFolder(m_plan.cache, m_plan.name);
    if (!makeFolder(m_folder + QStringLiteral("/blobs")))
        throw Error(
            tr("the cache cannot be made"), m_folder, tr("Let HF_HUB_CACHE name a folder that you may write to"));
    m_lock = std::make_unique<QLockFile>(m_folder + QStringLiteral("/spotter.lock"));
    m_lock->setStaleLockTime(0);
    if (!m_lock->tryLock())
        throw Error(tr("another fetch of this model is running"), m_folder, tr("Wait until it has ended"));

    std::int64_t missing = 0;
    m_bytesAll = 0;
    m_bytesBefore = 0;
    for (const HubFile &file : m_waiting) {
        m_bytesAll += file.bytes;
        const QString blob = m_folder + QStringLiteral("/blobs/") + QString::fromLatin1(file.hash);
        const qint64 there = std::max(QFileInfo(blob).size(), QFileInfo(blob + QStringLiteral(".incomplete")).size());
        m_bytesBefore += std::min<std::int64_t>(file.bytes, there);
        missing += std::max<std::int64_t>(0, file.bytes - there);
    }
    const qint64 free = QStorageInfo(m_folder).bytesAvailable();
    if (free < missing + roomKept)
        throw Error(tr("%1 MB are still to come, and the disk has %2 MB left").arg(missing >> 20).arg(free >> 20),
            m_folder, tr("Make room, or let HF_HUB_CACHE name a folder on another disk"));
}

void ModelFetch::startNext()
{
    if (m_waiting.empty()) {
        if (m_running.empty() && m_blobsDone == m_blobs)
            publish();
        return;
    }
    HubFile file = std::move(m_waiting.front());
    m_waiting.pop_front();
    const QString path = QStringLiteral("%1/resolve/%2/%3").arg(m_plan.name, m_listing.commit, file.path);
    m_running.push_back(std::make_unique<BlobDownload>(
        m_network, m_plan.hub, path, std::move(file), m_folder + QStringLiteral("/blobs")));
    BlobDownload *download = m_running.back().get();
    connect(download, &BlobDownload::progressed, this, [this] { Q_EMIT progressed(progress()); });
    connect(download, &BlobDownload::failed, this, &ModelFetch::fail);
    connect(download, &BlobDownload::finished, this, [this, download] { blobDone(download); });
    download->start();
}

void ModelFetch::blobDone(BlobDownload *download)
{
    try {
        for (const HubFile &file : m_listing.files) {
            if (file.hash == download->file().hash)
                link(file, download->blobPath());
        }
    } catch (const Error &error) {
        return fail(error);
    }
    m_bytesDone += download->file().bytes;
    ++m_blobsDone;
    const auto place = std::ranges::find(m_running, download, &std::unique_ptr<BlobDownload>::get);
    place->release()->deleteLater();
    m_running.erase(place);
    Q_EMIT progressed(progress());
    startNext();
}

/// Relative, so that the whole cache can be moved.
void ModelFetch::link(const HubFile &file, const QString &blob)
{
    const QFileInfo place(QStringLiteral("%1/snapshots/%2/%3").arg(m_folder, m_listing.commit, file.path));
    QFile::remove(place.filePath());
    if (!makeFolder(place.path()) || !QFile::link(place.dir().relativeFilePath(blob), place.filePath()))
        throw Error(tr("the file cannot be put in its place"), place.filePath(),
            tr("Let HF_HUB_CACHE name a folder that you may write to"));
}

/// Only a model that is whole gets its name.
void ModelFetch::publish()
{
    makeFolder(m_folder + QStringLiteral("/refs"));
    QSaveFile ref(m_folder + QStringLiteral("/refs/main"));
    if (!ref.open(QIODevice::WriteOnly) || ref.write(m_listing.commit.toLatin1()) < 0 || !ref.commit())
        return fail(Error(tr("the file cannot be written: %1").arg(ref.errorString()), ref.fileName()));
    m_lock.reset();
    Q_EMIT finished(QStringLiteral("%1/snapshots/%2").arg(m_folder, m_listing.commit));
}

FetchProgress ModelFetch::progress() const
{
    FetchProgress told{m_bytesDone, m_bytesAll, m_blobsDone, m_blobs, {}};
    for (const auto &download : m_running)
        told.bytesDone += download->bytes();
    const double elapsed_s = double(m_since.elapsed()) / 1000.0;
    if (elapsed_s > steadyAfter_s && told.bytesDone > m_bytesBefore)
        told.secondsLeft = double(told.bytesAll - told.bytesDone) * elapsed_s / double(told.bytesDone - m_bytesBefore);
    return told;
}

/// The first failure ends all; what has arrived is kept.
void ModelFetch::fail(const Error &error)
{
    m_waiting.clear();
    for (auto &download : m_running) {
        download->disconnect(this);
        download.release()->deleteLater();
    }
    m_running.clear();
    m_lock.reset();
    Q_EMIT failed(error);
}

} // namespace spotter
