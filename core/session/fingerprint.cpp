#include "core/session/fingerprint.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

namespace spotter {

namespace {

constexpr qint64 head_bytes = 256 << 10;
constexpr qint64 tail_bytes = 64 << 10;

/// Relative to \p path, in an order that does not depend on the disk.
QStringList filesOf(const QString &path)
{
    if (QFileInfo(path).isFile())
        return {QFileInfo(path).fileName()};
    QStringList names;
    const QDir folder(path);
    for (QDirIterator all(path, QDir::Files, QDirIterator::Subdirectories); all.hasNext();)
        names << folder.relativeFilePath(all.next());
    names.sort();
    return names;
}

} // namespace

QJsonObject filesFingerprint(const QString &path)
{
    const QDir folder = QFileInfo(path).isFile() ? QFileInfo(path).dir() : QDir(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    int files = 0;
    qint64 bytes = 0;
    for (const QString &name : filesOf(path)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        hash.addData(name.toUtf8() + '\n' + QByteArray::number(file.size()) + '\n');
        hash.addData(file.read(head_bytes));
        if (file.size() > head_bytes && file.seek(std::max(head_bytes, file.size() - tail_bytes)))
            hash.addData(file.readAll());
        ++files;
        bytes += file.size();
    }
    if (files == 0)
        return {};
    return {{QStringLiteral("files"), files}, {QStringLiteral("bytes"), bytes},
        {QStringLiteral("ends_sha256"), QString::fromLatin1(hash.result().toHex())}};
}

} // namespace spotter
